//! What the room says to others: what its things are, what they are linked to, what is broken, what can be chosen, what waits.

use crate::{
    actions::{Draft, Establish, Read, Review, Write},
    domain::{Gap, Known, ProcessId, StateCode, StepId, gaps},
    pages::step,
    store::{links, read, steps},
    url, words,
};
use authority::Track;
use components::{Icon, Tone};
use db::{DbError, Desk};
use kernel::Subject;
use std::collections::BTreeSet;
use text::{Speaks, dates, t};
use web::{Described, FINDINGS, Finding, Link, Pick, Severity, Ui, Waiting, kinds};

/// So many days before a process is to be looked at again its owner hears of it.
const SOON_DAYS: i64 = 30;

/// What a process or a step is.
pub fn describe(_: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Option<Described>, DbError> {
    let found = if let Some(id) = subject.id::<ProcessId>("process") {
        let seen = or_none(crate::access::open(desk, id))?;
        seen.map(|seen| (seen.process.clone(), seen.process.name, url::Show { id }.to_string()))
    } else if let Some(id) = subject.id::<StepId>("step") {
        let found = or_none(step::reached(desk, id))?;
        found.map(|(found, seen)| (seen.process, format!("{}: {}", found.of, found.name), url::Step { id }.to_string()))
    } else {
        None
    };
    let Some((process, title, href)) = found else { return Ok(None) };
    let open = crate::access::may::<Write>(desk, (process.unit, process.owner, process.leader)) && process.retired.is_none();
    Ok(Some(Described { title, href, unit: process.unit, track: Track::Both, withheld: false, open, grounds: Vec::new() }))
}

fn or_none<T>(found: Result<T, DbError>) -> Result<Option<T>, DbError> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(DbError::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What a thing is linked to here: a process to its parts and steps, a step to its routines, a routine to its steps.
pub fn thread(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Vec<Link>, DbError> {
    let mut work = desk.work::<Read>()?;
    let of = |process: ProcessId| Subject::new("process", process);
    if let Some(id) = subject.id::<ProcessId>("process") {
        let parts = read::parts(&mut work, id)?;
        let mut found: Vec<Link> = parts
            .iter()
            .map(|part| Link { from: subject.clone(), to: of(part.process.id), text: t!(ui, "processes-thread-part") })
            .collect();
        let tied: BTreeSet<StepId> = links::of_process(&mut work, id)?.into_iter().map(|tie| tie.step).collect();
        found.extend(tied.into_iter().map(|step| Link {
            from: subject.clone(),
            to: Subject::new("step", step),
            text: t!(ui, "processes-thread-step"),
        }));
        return Ok(found);
    }
    if let Some(id) = subject.id::<StepId>("step") {
        let Some(step) = steps::one(&mut work, id)? else { return Ok(Vec::new()) };
        let above = Link { from: of(step.process), to: subject.clone(), text: t!(ui, "processes-thread-step") };
        let routine = |tie: links::Tie| Link { from: subject.clone(), to: tie.subject, text: t!(ui, "processes-thread-routine") };
        return Ok(std::iter::once(above).chain(links::of_step(&mut work, id)?.into_iter().map(routine)).collect());
    }
    let steps = links::to(&mut work, subject)?;
    let link = |tie: links::Tie| Link {
        from: Subject::new("step", tie.step),
        to: subject.clone(),
        text: t!(ui, "processes-thread-routine"),
    };
    Ok(steps.into_iter().map(link).collect())
}

/// What is broken: processes without owner, past their day, activities without routine.
pub fn health(ui: &Ui, desk: &mut Desk) -> Result<Vec<Finding>, DbError> {
    let Ok(work) = desk.work::<Draft>() else { return Ok(Vec::new()) };
    let scope = work.scope().clone();
    let mut work = desk.work::<Read>()?;
    let mut listed = read::in_force(&mut work)?;
    listed.retain(|one| {
        scope.line_covers(one.process.unit, Track::Both, false)
            || (one.process.owner.is_some() && one.process.owner == scope.person)
    });
    let tied: BTreeSet<StepId> = links::all(&mut work)?.into_iter().map(|tie| tie.step).collect();
    let tables = read::tables(&mut work)?;
    let finding = |one: &read::Listed, (rule, severity): (&'static str, Severity), (heading, text): (String, String)| Finding {
        rule,
        heading,
        severity,
        text,
        href: url::Show { id: one.process.id }.to_string(),
        unit: Some(one.process.unit),
    };
    let mut found: [Vec<Finding>; 3] = Default::default();
    for one in &listed {
        let name = || one.process.name.clone();
        if one.process.owner.is_none() {
            found[0].push(finding(one, ("processes_no_owner", Severity::Mend), (t!(ui, "processes-health-no-owner"), name())));
        }
        if let Some(day) = one.review_by.filter(|day| *day < ui.today()) {
            let day = dates::day(ui.lang(), day, ui.today());
            let text = t!(ui, "processes-health-late-one", name = name(), day = day);
            found[1].push(finding(one, ("processes_past_review", Severity::Mend), (t!(ui, "processes-health-late"), text)));
        }
        let steps = tables
            .iter()
            .find(|version| version.process == one.process.id)
            .map(|version| version.table.steps.as_slice())
            .unwrap_or_default();
        let without = steps.iter().filter(|step| {
            let linked = step.id.parse().is_ok_and(|id| tied.contains(&id));
            gaps(step, Known { linked, ..Known::default() }).contains(&Gap::Routine)
        });
        let without = without.count();
        if without > 0 {
            let text = t!(ui, "processes-health-routine-one", name = name(), n = without);
            found[2].push(finding(one, ("processes_no_routine", Severity::Look), (t!(ui, "processes-health-routine"), text)));
        }
    }
    Ok(found.into_iter().flat_map(|rule| rule.into_iter().take(FINDINGS)).collect())
}

/// What can be chosen: processes and steps in force.
pub fn picks(ui: &Ui, desk: &mut Desk, kind: &str, words: &str) -> Result<Vec<Pick>, DbError> {
    let mut work = desk.work::<Read>()?;
    if kind == kinds::PROCESS {
        let unit = |one: &read::Listed| ui.actor().directory().unit_name(one.process.unit).to_owned();
        let pick = |one: read::Listed| Pick {
            meta: unit(&one),
            subject: Subject::new("process", one.process.id),
            title: one.process.name,
        };
        return Ok(read::named(&mut work, words)?.into_iter().map(pick).collect());
    }
    if kind != kinds::STEP {
        return Ok(Vec::new());
    }
    let pick = |step: steps::Found| Pick {
        subject: Subject::new("step", step.id),
        title: words::of_found(ui, &step),
        meta: format!("{}, {}", step.of, step.lane),
    };
    Ok(steps::named(&mut work, words)?.into_iter().map(pick).collect())
}

/// What waits for the actor: to review, to establish, to look at again.
pub fn waiting(ui: &Ui, desk: &mut Desk) -> Result<Vec<Waiting>, DbError> {
    let Some(person) = ui.actor().person() else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    // One's own and what one leads is written, not reviewed, by oneself: those in the line above do that.
    let roles = ui.actor().holdings().iter().any(|held| held.role != authority::Role::Employee);
    if let (true, Ok(mut work)) = (roles, desk.work::<Review>()) {
        let sent = read::in_states(&mut work, &[StateCode::InReview])?;
        let senders = read::senders(&mut work)?;
        let others = sent.into_iter().filter(|one| senders.iter().any(|(id, by)| *id == one.process.id && *by != person));
        found.extend(others.map(|one| {
            line(
                ui,
                &one,
                (
                    t!(ui, "processes-waiting-review", name = one.process.name.clone()),
                    url::Review { id: one.process.id }.to_string(),
                ),
            )
        }));
    }
    if let Ok(mut work) = desk.work::<Establish>() {
        let reviewed = read::in_states(&mut work, &[StateCode::Reviewed])?;
        found.extend(reviewed.iter().map(|one| {
            line(
                ui,
                one,
                (
                    t!(ui, "processes-waiting-establish", name = one.process.name.clone()),
                    url::Establish { id: one.process.id }.to_string(),
                ),
            )
        }));
    }
    let late = read::to_look_at(&mut desk.work::<Read>()?, ui.today().plus_days(SOON_DAYS), Some(person))?;
    found.extend(late.iter().map(|one| {
        let to =
            (t!(ui, "processes-waiting-look", name = one.process.name.clone()), url::Show { id: one.process.id }.to_string());
        let tone = if one.review_by.is_some_and(|day| day < ui.today()) { Tone::Warn } else { Tone::Info };
        Waiting { due: one.review_by, tone, ..line(ui, one, to) }
    }));
    Ok(found)
}

fn line(ui: &Ui, one: &read::Listed, (title, href): (String, String)) -> Waiting {
    let meta =
        format!("{}, {}", t!(ui, "processes-version", number = one.number), ui.actor().directory().unit_name(one.process.unit));
    Waiting { title, meta, href, icon: Icon::Branching, tone: Tone::Info, due: None, urgent: false }
}
