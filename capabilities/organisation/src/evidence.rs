//! What this room shows for live compliance (LAW-3), and what it finds broken (LAW-8): roles that law or the responsibility map
//! asks for, and whether somebody holds them. No names are told.

use crate::{
    actions::{DraftDuties, ReadUnits},
    data,
    domain::duty::MapState,
    store::duty,
    url,
};
use authority::{Role, UnitInfo};
use db::{DbError, Desk};
use kernel::UnitId;
use std::collections::BTreeSet;
use text::{Speaks, dates, t};
use web::{
    Evidence, EvidenceAsked, FINDINGS, Finding, Severity, Standing, Ui,
    evidence::{DUTIES, HEAD_OF_CARE, MANAGER, MAS},
};

/// Roles that lead a unit.
const MANAGERS: [Role; 3] = [Role::UnitManager, Role::UnitManagerAuthority, Role::ProviderManager];

/// Roles that are held, place by place, and the responsibility map in force.
pub fn evidence(ui: &Ui, desk: &mut Desk, asked: &EvidenceAsked<'_>) -> Result<Vec<Evidence>, DbError> {
    let directory = ui.actor().directory();
    let mut all = Vec::new();
    for unit in asked.units.iter().filter_map(|unit| directory.unit(*unit)) {
        if asked.wants(MANAGER) {
            all.push(held(ui, unit, (MANAGER, &MANAGERS), t!(ui, "organisation-evidence-manager")));
        }
        if asked.wants(MAS) {
            all.push(held(ui, unit, (MAS, &[Role::Mas, Role::Mar]), t!(ui, "organisation-evidence-mas")));
        }
        if asked.wants(HEAD_OF_CARE) {
            all.push(held(ui, unit, (HEAD_OF_CARE, &[Role::OperationsManagerHsl]), t!(ui, "organisation-evidence-head")));
        }
    }
    if asked.wants(DUTIES) && ui.may::<ReadUnits>() {
        all.extend(duties(ui, desk)?);
    }
    Ok(all)
}

/// Whether somebody holds one of the roles at this unit; whoever does, does so for all below.
fn held(ui: &Ui, unit: &UnitInfo, (kind, roles): (&'static str, &[Role]), text: String) -> Evidence {
    let directory = ui.actor().directory();
    let holds = roles.iter().any(|role| !directory.holders(*role, unit.id, ui.today()).is_empty());
    let href = url::UnitPage { id: unit.id }.to_string();
    let (standing, text) = if holds {
        (Standing::Holds, t!(ui, "organisation-evidence-held", role = text, unit = unit.name.clone()))
    } else {
        (Standing::Missing, t!(ui, "organisation-evidence-not-held", role = text, unit = unit.name.clone()))
    };
    Evidence { kind, unit: unit.id, below: holds, subject: None, standing, text, href, day: None }
}

/// The responsibility map, when it has been decided on.
fn duties(ui: &Ui, desk: &mut Desk) -> Result<Vec<Evidence>, DbError> {
    let maps = duty::maps(&mut desk.work::<ReadUnits>()?)?;
    let map = duty::in_force(&maps);
    let decided = map.filter(|map| map.state == MapState::Established).and_then(|map| map.decision.as_ref());
    let (standing, text) = match decided {
        Some(decision) => {
            let day = dates::short(ui.lang(), decision.on, ui.today());
            (Standing::Holds, t!(ui, "organisation-evidence-duties", day = day))
        }
        None => (Standing::Missing, t!(ui, "organisation-evidence-duties-not")),
    };
    let (href, day) = (url::Duties {}.to_string(), decided.map(|decision| decision.on));
    let one = |unit: UnitId| Evidence {
        kind: DUTIES,
        unit,
        below: true,
        subject: None,
        standing,
        text: text.clone(),
        href: href.clone(),
        day,
    };
    Ok(ui.actor().directory().roots().into_iter().map(one).collect())
}

/// Workplaces that nobody leads, and roles with duties that nobody holds; for those who can mend it.
pub fn health(ui: &Ui, desk: &mut Desk) -> Result<Vec<Finding>, DbError> {
    if !ui.may::<DraftDuties>() {
        return Ok(Vec::new());
    }
    let (directory, today) = (ui.actor().directory(), ui.today());
    let scope = desk.work::<DraftDuties>()?.scope().clone();
    let led = |unit: &UnitId| directory.nearest(&MANAGERS, *unit, today, |_| true).is_some();
    let reaches = |unit: &UnitId| scope.line_covers(*unit, authority::Track::Both, false);
    let unled = directory.all_workplaces(today).into_iter().filter(|unit| reaches(unit) && !led(unit));
    let mut all: Vec<Finding> = unled.take(FINDINGS).map(|unit| unled_one(ui, unit)).collect();
    let held: BTreeSet<Role> = directory
        .units()
        .flat_map(|unit| directory.assignments_at(unit.id))
        .filter(|held| held.on(today))
        .map(|held| held.role)
        .collect();
    let wanted: BTreeSet<Role> =
        duty::current(&mut desk.work::<ReadUnits>()?)?.iter().flat_map(|placed| placed.duty.roles.clone()).collect();
    // Everyone signed in is an employee; nobody needs to hold that.
    all.extend(wanted.into_iter().filter(|role| *role != Role::Employee && !held.contains(role)).map(|role| unheld(ui, role)));
    Ok(all)
}

fn unled_one(ui: &Ui, unit: UnitId) -> Finding {
    Finding {
        rule: "organisation_unled",
        heading: t!(ui, "organisation-health-unled"),
        severity: Severity::Mend,
        text: t!(ui, "organisation-health-unled-one", unit = ui.actor().directory().unit_name(unit)),
        href: url::UnitPage { id: unit }.to_string(),
        unit: Some(unit),
    }
}

fn unheld(ui: &Ui, role: Role) -> Finding {
    Finding {
        rule: "organisation_unheld",
        heading: t!(ui, "organisation-health-unheld"),
        severity: if matches!(role, Role::Mas | Role::OperationsManagerHsl) { Severity::Grave } else { Severity::Look },
        text: t!(ui, "organisation-health-unheld-one", role = data::role_name(role, ui.lang())),
        href: url::Duties {}.to_string(),
        unit: None,
    }
}
