//! The processes of the demonstration municipality: in force, under way, past their day.

use crate::{
    actions::Upkeep,
    domain::{Decision, Kind, Process, ProcessId, Review, Sent, State, StepId, Version, What, taken_in},
    library,
    store::{
        history::{self, Line},
        steps, write,
    },
};
use db::{DbError, Desk, Work};
use flow::Table;
use kernel::{PersonId, Timestamp, UnitId};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

const FILE: &str = include_str!("../data/demo-1.toml");

#[derive(Deserialize)]
struct All {
    #[serde(rename = "process")]
    processes: Vec<Told>,
}

/// A process as it is told.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    code: String,
    #[serde(default)]
    from: String,
    name: String,
    kind: Kind,
    unit: String,
    #[serde(default)]
    owner: String,
    #[serde(default)]
    leader: String,
    #[serde(default)]
    parent: String,
    state: String,
    versions: i64,
    days_ago: i64,
    review_days: i64,
    mandate: String,
    #[serde(default)]
    registry: String,
    purpose: String,
    need_in: String,
    need_out: String,
    #[serde(default)]
    lanes: Vec<String>,
    #[serde(default)]
    steps: String,
    #[serde(default)]
    support: BTreeMap<String, String>,
    #[serde(default)]
    opens: BTreeMap<String, String>,
}

/// A process that was added, for rooms that lean on it.
#[derive(Debug, Clone)]
pub struct Filled {
    /// Its code in the file.
    pub code: String,
    /// Its id.
    pub id: ProcessId,
    /// Its name.
    pub name: String,
    /// Its steps and what they are called, by their ids in the file.
    pub steps: HashMap<String, (StepId, String)>,
}

/// Adds the processes. Those whose unit can't be found are left out.
pub fn fill(
    desk: &mut Desk,
    units: &BTreeMap<String, UnitId>,
    people: &BTreeMap<String, PersonId>,
) -> Result<Vec<Filled>, DbError> {
    let told = toml::from_str::<All>(FILE).map(|all| all.processes).unwrap_or_default();
    let ids: BTreeMap<&str, ProcessId> = told.iter().map(|one| (one.code.as_str(), desk.new_id())).collect();
    let mut work = desk.work::<Upkeep>()?;
    let mut filled = Vec::new();
    for one in &told {
        let (Some(unit), Some(id)) = (units.get(&one.unit), ids.get(one.code.as_str())) else { continue };
        let (table, steps) = table(&mut work, one, &ids);
        let process = process(&work, one, (*id, *unit), (&ids, people));
        add(&mut work, one, (&process, &table), people)?;
        let named = |id: StepId| table.step(&id.to_string()).map(|step| step.name.clone()).unwrap_or_default();
        let steps = steps.into_iter().map(|(code, id)| (code, (id, named(id)))).collect();
        filled.push(Filled { code: one.code.clone(), id: *id, name: one.name.clone(), steps });
    }
    Ok(filled)
}

fn table(work: &mut Work<'_, Upkeep>, one: &Told, ids: &BTreeMap<&str, ProcessId>) -> (Table, HashMap<String, StepId>) {
    let mut raw = library::find(&one.from).map_or_else(|| library::table(&one.lanes, &one.steps), library::Model::table);
    for step in &mut raw.steps {
        if let Some(support) = one.support.get(&step.id) {
            step.support.clone_from(support);
        }
    }
    let (mut table, steps) = taken_in(&raw, "Utan roll", || work.new_id());
    for (from, to) in &one.opens {
        let step = steps.get(from).map(ToString::to_string);
        if let (Some(step), Some(opened)) =
            (table.steps.iter_mut().find(|held| Some(&held.id) == step.as_ref()), ids.get(to.as_str()))
        {
            step.kind = flow::Kind::Sub;
            step.opens = Some(opened.to_string());
        }
    }
    (table, steps)
}

fn process(
    work: &Work<'_, Upkeep>,
    one: &Told,
    (id, unit): (ProcessId, UnitId),
    (ids, people): (&BTreeMap<&str, ProcessId>, &BTreeMap<String, PersonId>),
) -> Process {
    let written = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Process {
        id,
        unit,
        owner: people.get(&one.owner).copied(),
        leader: people.get(&one.leader).copied(),
        parent: ids.get(one.parent.as_str()).copied(),
        kind: one.kind,
        name: one.name.clone(),
        purpose: written(&one.purpose),
        need_in: written(&one.need_in),
        need_out: written(&one.need_out),
        retired: None,
        created_at: ago(work, one.days_ago + one.versions * 200),
        created_by: people.get("elif.demir").copied(),
        version: 1,
    }
}

fn ago(work: &Work<'_, Upkeep>, days: i64) -> Timestamp {
    work.now().plus_minutes(-days * 24 * 60)
}

/// Its versions, oldest first; each older one lacks a step that the next has.
fn add(
    work: &mut Work<'_, Upkeep>,
    one: &Told,
    (process, table): (&Process, &Table),
    people: &BTreeMap<String, PersonId>,
) -> Result<(), DbError> {
    for number in 1..=one.versions {
        let last = number == one.versions;
        let days = one.days_ago + (one.versions - number) * 200;
        let state = if last { state(work, one, people) } else { Some(ended(work, one, (days, people))) };
        let Some(state) = state else { continue };
        let steps = if last { table.clone() } else { lacking(table, one.versions - number) };
        let (id, by) = (work.new_id(), process.leader.or(process.owner));
        let created_at = ago(work, days + 30);
        let version = Version { id, process: process.id, number, state, table: steps, created_at, created_by: by, version: 1 };
        if number == 1 {
            let _recorded = write::add(work, process, &version)?;
        } else {
            write::add_version(work, &version)?;
        }
        told(work, (process, &version), days)?;
    }
    steps::keep(work, process.id, (table, one.state == "established"))
}

fn told(work: &mut Work<'_, Upkeep>, (process, version): (&Process, &Version), days: i64) -> Result<(), DbError> {
    let by = |person: Option<PersonId>| person.or(process.owner);
    let all = [
        (What::Sent, days + 21, by(process.leader), !matches!(version.state, State::Draft { .. })),
        (What::Approved, days + 10, by(process.owner), !matches!(version.state, State::Draft { .. } | State::InReview(_))),
        (What::Established, days, version.state.decision().and_then(|decision| decision.by), version.state.decision().is_some()),
    ];
    for (what, days, person, _) in all.into_iter().filter(|(_, _, _, came)| *came) {
        let note = version.state.decision().filter(|_| what == What::Established).map(|decision| decision.mandate.clone());
        let line = Line { at: ago(work, days), person, what, number: Some(version.number), note };
        history::add(work, process.id, line)?;
    }
    Ok(())
}

/// The table without as many of its last activities.
fn lacking(table: &Table, count: i64) -> Table {
    let mut table = table.clone();
    for _ in 0..count {
        let last = table
            .steps
            .iter()
            .rev()
            .find(|step| step.kind == flow::Kind::Activity && step.next.len() == 1)
            .map(|step| step.id.clone());
        if let Some(last) = last {
            table.remove(&last);
        }
    }
    table
}

fn state(work: &Work<'_, Upkeep>, one: &Told, people: &BTreeMap<String, PersonId>) -> Option<State> {
    let by = people.get(&one.leader).or_else(|| people.get(&one.owner)).copied();
    let sent = by.map(|by| Sent { at: ago(work, one.days_ago), by });
    match one.state.as_str() {
        "established" => Some(State::Established(decision(work, one, (one.days_ago, people)))),
        "in_review" => sent.map(State::InReview),
        "reviewed" => {
            let by = people.get("birgitta.moberg").copied()?;
            sent.map(|sent| State::Reviewed(sent, Review { at: ago(work, one.days_ago - 3), by, note: None }))
        }
        _ => Some(State::Draft { returned: None }),
    }
}

fn ended(work: &Work<'_, Upkeep>, one: &Told, (days, people): (i64, &BTreeMap<String, PersonId>)) -> State {
    State::Ended(decision(work, one, (days, people)), ago(work, days - 200))
}

fn decision(work: &Work<'_, Upkeep>, one: &Told, (days, people): (i64, &BTreeMap<String, PersonId>)) -> Decision {
    let at = ago(work, days);
    let by = people.get("gunilla.ahlstrom").filter(|_| !one.mandate.contains('§')).copied();
    Decision {
        at,
        by,
        decided: at.day(),
        mandate: one.mandate.clone(),
        registry: Some(one.registry.clone()).filter(|number| !number.is_empty()),
        valid_from: at.day(),
        review_by: work.today().plus_days(one.review_days),
    }
}
