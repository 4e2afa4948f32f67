//! What this room can show: processes established, with activities in order, each with its routine, and with whom one works together.
//! And what it asks others: which steps have their risks judged, and a self-check.

use crate::{
    actions::Read,
    domain::{Gap, Known, gaps},
    store::{
        links,
        read::{self, Listed},
    },
    url,
};
use db::{DbError, Desk};
use flow::{Kind, Table};
use kernel::{Day, Subject, UnitId};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use text::t;
use web::{Evidence, EvidenceAsked, Standing, Ui, evidence as kinds};

/// What other rooms know of steps, by the step's id.
pub type KnownSteps = HashMap<String, Known>;

/// What is known of every step in force: ties of this room, risks and self-checks of others. `own` units are asked about.
pub fn known(ui: &Ui, desk: &mut Desk, units: &[UnitId]) -> Result<KnownSteps, DbError> {
    let mut work = desk.work::<Read>()?;
    let mut all: KnownSteps = KnownSteps::new();
    let steps: Vec<Subject> = crate::store::steps::all(&mut work)?.iter().map(|step| Subject::new("step", step.id)).collect();
    for tie in links::all(&mut work)? {
        all.entry(tie.step.to_string()).or_default().linked = true;
    }
    let asked = EvidenceAsked { kinds: &[kinds::RISK_ANALYSIS, kinds::SELF_CHECK], subjects: &steps, units, today: ui.today() };
    let told = web::evidence_for(ui, desk, &asked)?;
    for kind in [kinds::RISK_ANALYSIS, kinds::SELF_CHECK] {
        // What no room keeps for single steps, no step lacks.
        let theirs: Vec<&Evidence> = told.iter().filter(|one| one.kind == kind && is_step(one)).collect();
        if theirs.is_empty() {
            continue;
        }
        let holds: BTreeSet<String> = theirs
            .iter()
            .filter(|one| one.standing == Standing::Holds)
            .filter_map(|one| one.subject.as_ref().map(Subject::id_text))
            .collect();
        for step in &steps {
            let known = all.entry(step.id_text()).or_default();
            let held = Some(holds.contains(&step.id_text()));
            if kind == kinds::RISK_ANALYSIS { known.risk = held } else { known.self_check = held }
        }
    }
    Ok(all)
}

fn is_step(evidence: &Evidence) -> bool {
    evidence.subject.as_ref().is_some_and(|subject| subject.kind() == "step")
}

/// Whether other rooms keep risks and self-checks for single steps.
pub fn told_of(known: &KnownSteps) -> (bool, bool) {
    (known.values().any(|step| step.risk.is_some()), known.values().any(|step| step.self_check.is_some()))
}

/// The socket.
pub fn evidence(ui: &Ui, desk: &mut Desk, asked: &EvidenceAsked<'_>) -> Result<Vec<Evidence>, DbError> {
    let ours = [kinds::PROCESS, kinds::ACTIVITIES, kinds::ACTIVITY_ROUTINES, kinds::COLLABORATION];
    if !ours.iter().any(|kind| asked.wants(kind)) {
        return Ok(Vec::new());
    }
    let mut work = desk.work::<Read>()?;
    let listed = read::in_force(&mut work)?;
    let tables: BTreeMap<_, _> = read::tables(&mut work)?.into_iter().map(|version| (version.process, version.table)).collect();
    let tied: BTreeSet<String> = links::all(&mut work)?.into_iter().map(|tie| tie.step.to_string()).collect();
    let mut found = Vec::new();
    for one in listed.iter().filter(|one| asked.units.contains(&one.process.unit)) {
        let Some(table) = tables.get(&one.process.id) else { continue };
        let told = shown(ui, (one, table), (&tied, asked.today));
        found.extend(
            told.into_iter()
                .filter(|(kind, _, _)| asked.wants(kind))
                .map(|(kind, standing, text)| about(one, (kind, standing, text))),
        );
    }
    Ok(found)
}

/// What a process shows, kind by kind.
fn shown(
    ui: &Ui,
    (one, table): (&Listed, &Table),
    (tied, today): (&BTreeSet<String>, Day),
) -> [(&'static str, Standing, String); 4] {
    let activities: Vec<_> = table.steps.iter().filter(|step| step.kind == Kind::Activity).collect();
    let without = activities.iter().filter(|step| {
        let known = Known { linked: tied.contains(&step.id), ..Known::default() };
        gaps(step, known).iter().any(|gap| matches!(gap, Gap::Routine | Gap::Role))
    });
    let (all, without) = (activities.len(), without.count());
    let together = table.steps.iter().any(|step| !step.with.is_empty()) || table.lanes.iter().any(|lane| lane.external);
    let name = one.process.name.clone();
    [
        (kinds::PROCESS, held(one, today), t!(ui, "processes-evidence-established", name = name.clone())),
        (kinds::ACTIVITIES, standing(all > 0), t!(ui, "processes-evidence-activities", name = name.clone(), n = all)),
        (
            kinds::ACTIVITY_ROUTINES,
            standing(without == 0),
            t!(ui, "processes-evidence-routines", name = name.clone(), n = all - without, of = all),
        ),
        (
            kinds::COLLABORATION,
            standing(together),
            if together {
                t!(ui, "processes-evidence-together", name = name)
            } else {
                t!(ui, "processes-evidence-alone", name = name)
            },
        ),
    ]
}

fn about(one: &Listed, (kind, standing, text): (&'static str, Standing, String)) -> Evidence {
    Evidence {
        kind,
        unit: one.process.unit,
        below: true,
        // What falls short counts where its kind is asked for, not against everything that the process serves.
        subject: Some(Subject::new("process", one.process.id)).filter(|_| standing != Standing::Missing),
        standing,
        text,
        href: url::Show { id: one.process.id }.to_string(),
        day: one.decided,
    }
}

fn standing(holds: bool) -> Standing {
    if holds { Standing::Holds } else { Standing::Missing }
}

fn held(one: &Listed, today: Day) -> Standing {
    match one.review_by {
        Some(day) if day < today => Standing::OutOfDate(day),
        _ => Standing::Holds,
    }
}
