//! What this room shows for live compliance (LAW-3; PDL 4 kap. 3 §, `SoLPuL` 10 §), and what it finds broken (LAW-8).

use crate::{
    actions::Look,
    domain::{REVIEWERS, next_due},
    store::review,
    url,
};
use authority::{Role, Track};
use db::{DbError, Desk};
use kernel::{Day, UnitId};
use std::collections::BTreeSet;
use text::{Speaks, dates, t};
use web::{Evidence, EvidenceAsked, FINDINGS, Finding, Severity, Standing, Ui, evidence::LOG_REVIEW};

/// Whether accesses are reviewed, place by place. A review at a unit goes for all below it. One statement.
pub fn evidence(ui: &Ui, desk: &mut Desk, asked: &EvidenceAsked<'_>) -> Result<Vec<Evidence>, DbError> {
    if !asked.wants(LOG_REVIEW) {
        return Ok(Vec::new());
    }
    let Ok(mut work) = desk.work::<Look>() else { return Ok(Vec::new()) };
    let (every, last) = review::last(&mut work, asked.units)?;
    let covers = |unit: &UnitId| work.scope().line_covers(*unit, Track::Both, false);
    let below: BTreeSet<UnitId> = asked.units.iter().copied().filter(covers).collect();
    // A review further up, by MAS or a director, counts below it, though the row itself is theirs.
    let reviewed = last.iter().map(|(unit, day)| said(ui, *unit, (*day, every), asked.today));
    let lacking = below.iter().filter(|unit| !last.iter().any(|(known, _)| known == *unit)).map(|unit| lacks(ui, *unit));
    Ok(reviewed.chain(lacking).collect())
}

fn said(ui: &Ui, unit: UnitId, (last, every): (Day, i64), today: Day) -> Evidence {
    let due = next_due(Some(last), every, today);
    let standing = if due < today { Standing::OutOfDate(due) } else { Standing::Holds };
    let text = t!(ui, "logreview-evidence", day = dates::short(ui.lang(), last, today));
    Evidence { below: true, day: Some(last), standing, text, ..lacks(ui, unit) }
}

fn lacks(ui: &Ui, unit: UnitId) -> Evidence {
    let href = format!("{}?enhet={unit}", url::Accesses {});
    let text = t!(ui, "logreview-evidence-none");
    Evidence { kind: LOG_REVIEW, unit, below: false, subject: None, standing: Standing::Missing, text, href, day: None }
}

/// Units whose log should have been reviewed, by whoever holds a role there that reviews.
pub fn health(ui: &Ui, desk: &mut Desk) -> Result<Vec<Finding>, DbError> {
    let Ok(mut work) = desk.work::<Look>() else { return Ok(Vec::new()) };
    let (directory, today) = (ui.actor().directory(), ui.today());
    let holds = |unit: UnitId| REVIEWERS.iter().any(|role: &Role| !directory.holders(*role, unit, today).is_empty());
    let covers = |unit: &UnitId| work.scope().line_covers(*unit, Track::Both, false);
    let units: Vec<UnitId> = directory.units().map(|unit| unit.id).filter(|unit| holds(*unit) && covers(unit)).collect();
    let (every, last) = review::last(&mut work, &units)?;
    let due = |unit: UnitId| next_due(last.iter().find(|(known, _)| *known == unit).map(|(_, day)| *day), every, today);
    let reviewed = |unit: UnitId| last.iter().any(|(known, _)| *known == unit);
    let late = units.iter().copied().filter(|unit| due(*unit) < today || !reviewed(*unit));
    Ok(late
        .take(FINDINGS)
        .map(|unit| Finding {
            rule: "logreview_late",
            heading: t!(ui, "logreview-health-late"),
            severity: Severity::Grave,
            text: t!(ui, "logreview-health-late-one", unit = directory.unit_name(unit)),
            href: format!("{}?enhet={unit}", url::Accesses {}),
            unit: Some(unit),
        })
        .collect())
}
