//! A unit's life as a list of what happened to it.

use super::{Facts, Organisation, Period, Unit};
use kernel::{Day, UnitId};

/// Something that happened to a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happened {
    /// It opened, under this unit.
    Opened(Option<UnitId>),
    /// It opened again.
    Reopened,
    /// It got this name in place of that.
    Renamed {
        /// The name before.
        from: String,
        /// The name after.
        to: String,
    },
    /// It moved.
    Moved {
        /// From under this unit.
        from: Option<UnitId>,
        /// To under this one.
        to: Option<UnitId>,
    },
    /// Something else about it changed.
    Changed(Facts),
    /// This other unit was merged into it.
    TookOver(UnitId),
    /// It was merged into this one.
    Merged(UnitId),
    /// It closed.
    Closed,
}

/// What happened to the unit, newest first, each with its day. A closing has the last day that it was open.
pub fn history(all: &Organisation, unit: &Unit) -> Vec<(Day, Happened)> {
    let mut found = Vec::new();
    let mut before: Option<&Period> = None;
    for period in unit.periods() {
        began(&mut found, before, period);
        if let Some(into) = period.merged_into {
            found.extend(period.until.map(|last| (last.plus_days(1), Happened::Merged(into))));
        }
        before = Some(period);
    }
    if unit.last().merged_into.is_none() {
        found.extend(unit.closes().map(|last| (last, Happened::Closed)));
    }
    for other in all.units() {
        let taken = other.periods().iter().filter(|period| period.merged_into == Some(unit.id));
        found.extend(taken.filter_map(|period| Some((period.until?.plus_days(1), Happened::TookOver(other.id)))));
    }
    // Stable, so that what happened on one day keeps its order.
    found.sort_by_key(|(day, _)| *day);
    found.reverse();
    found
}

fn began(found: &mut Vec<(Day, Happened)>, before: Option<&Period>, period: &Period) {
    let day = period.from;
    let Some(before) = before else {
        found.push((day, Happened::Opened(period.parent)));
        return;
    };
    if let Some(last) = before.until.filter(|last| last.plus_days(1) < day) {
        if before.merged_into.is_none() {
            found.push((last, Happened::Closed));
        }
        found.push((day, Happened::Reopened));
    }
    if before.parent != period.parent {
        found.push((day, Happened::Moved { from: before.parent, to: period.parent }));
    }
    if before.facts.name != period.facts.name {
        let (from, to) = (before.facts.name.clone(), period.facts.name.clone());
        found.push((day, Happened::Renamed { from, to }));
    }
    if (Facts { name: String::new(), ..before.facts.clone() }) != (Facts { name: String::new(), ..period.facts.clone() }) {
        found.push((day, Happened::Changed(period.facts.clone())));
    }
}
