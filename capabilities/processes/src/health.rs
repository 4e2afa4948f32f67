//! What is broken: processes without owner, past their day, with activities without routine (LAW-8).

use crate::{
    actions::{Draft, Read},
    domain::{Gap, Known, StepId, gaps},
    store::{
        links,
        read::{self, Listed},
    },
    url,
};
use authority::Track;
use db::{DbError, Desk};
use flow::Step;
use std::collections::BTreeSet;
use text::{Speaks, dates, t};
use web::{FINDINGS, Finding, Severity, Ui};

/// What is broken among what the actor works with.
pub fn health(ui: &Ui, desk: &mut Desk) -> Result<Vec<Finding>, DbError> {
    let Ok(work) = desk.work::<Draft>() else { return Ok(Vec::new()) };
    let scope = work.scope().clone();
    let mut work = desk.work::<Read>()?;
    let mut listed = read::in_force(&mut work)?;
    let own = |one: &Listed| one.process.owner.is_some() && one.process.owner == scope.person;
    listed.retain(|one| scope.line_covers(one.process.unit, Track::Both, false) || own(one));
    if listed.is_empty() {
        return Ok(Vec::new());
    }
    let tied: BTreeSet<StepId> = links::all(&mut work)?.into_iter().map(|tie| tie.step).collect();
    let tables = read::tables(&mut work)?;
    let steps = |one: &Listed| {
        tables.iter().find(|version| version.process == one.process.id).map(|version| version.table.steps.as_slice())
    };
    let mut found: Vec<Finding> = Vec::new();
    found.extend(listed.iter().filter_map(|one| no_owner(ui, one)).take(FINDINGS));
    found.extend(listed.iter().filter_map(|one| past_review(ui, one)).take(FINDINGS));
    found.extend(listed.iter().filter_map(|one| no_routine(ui, one, (steps(one)?, &tied))).take(FINDINGS));
    Ok(found)
}

fn no_owner(ui: &Ui, one: &Listed) -> Option<Finding> {
    let told = (t!(ui, "processes-health-no-owner"), one.process.name.clone());
    one.process.owner.is_none().then(|| finding(one, ("processes_no_owner", Severity::Mend), told))
}

fn past_review(ui: &Ui, one: &Listed) -> Option<Finding> {
    let day = one.review_by.filter(|day| *day < ui.today())?;
    let day = dates::day(ui.lang(), day, ui.today());
    let text = t!(ui, "processes-health-late-one", name = one.process.name.clone(), day = day);
    Some(finding(one, ("processes_past_review", Severity::Mend), (t!(ui, "processes-health-late"), text)))
}

fn no_routine(ui: &Ui, one: &Listed, (steps, tied): (&[Step], &BTreeSet<StepId>)) -> Option<Finding> {
    let lacks = |step: &&Step| {
        let linked = step.id.parse().is_ok_and(|id| tied.contains(&id));
        gaps(step, Known { linked, ..Known::default() }).contains(&Gap::Routine)
    };
    let without = steps.iter().filter(lacks).count();
    let text = t!(ui, "processes-health-routine-one", name = one.process.name.clone(), n = without);
    (without > 0).then(|| finding(one, ("processes_no_routine", Severity::Look), (t!(ui, "processes-health-routine"), text)))
}

fn finding(one: &Listed, (rule, severity): (&'static str, Severity), (heading, text): (String, String)) -> Finding {
    let href = url::Show { id: one.process.id }.to_string();
    Finding { rule, heading, severity, text, href, unit: Some(one.process.unit) }
}
