//! A unit and the periods of its life.

use kernel::{Day, UnitId};
use serde::{Deserialize, Serialize};

/// What a unit is, besides where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// The name as shown.
    pub name: String,
    /// Code of its kind.
    pub kind: String,
    /// Codes of what it works with.
    pub service_areas: Vec<String>,
    /// Codes of the laws it works under.
    pub legal_areas: Vec<String>,
    /// Code of who runs it.
    pub operating_form: String,
    /// The private provider's name.
    pub provider: Option<String>,
}

/// A time during which a unit was as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The last day; none while it goes on.
    pub until: Option<Day>,
    /// The unit above; none for the municipality.
    pub parent: Option<UnitId>,
    /// The unit that took over, when the period ended in a merger.
    pub merged_into: Option<UnitId>,
    /// What the unit was.
    pub facts: Facts,
}

impl Period {
    /// Whether the day is within.
    pub fn has(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// A unit through time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    /// Its id.
    pub id: UnitId,
    /// Its short code, unique in the municipality.
    pub code: String,
    /// How many times it has been changed.
    pub version: i64,
    /// Its periods, oldest first, never overlapping; those without gap between follow day by day.
    periods: Vec<Period>,
}

impl Unit {
    /// A unit with its periods; `None` when there is none, or when they overlap.
    pub fn new(id: UnitId, code: String, version: i64, mut periods: Vec<Period>) -> Option<Self> {
        periods.sort_by_key(|period| period.from);
        let apart = periods.windows(2).all(|pair| pair[0].until.is_some_and(|until| until < pair[1].from));
        let forward = periods.iter().all(|period| period.until.is_none_or(|until| period.from <= until));
        (!periods.is_empty() && apart && forward).then_some(Self { id, code, version, periods })
    }

    /// Its periods, oldest first.
    pub fn periods(&self) -> &[Period] {
        &self.periods
    }

    /// The first period.
    pub fn first(&self) -> &Period {
        &self.periods[0]
    }

    /// The last period: as it is, or will be, or was when it closed.
    pub fn last(&self) -> &Period {
        &self.periods[self.periods.len() - 1]
    }

    /// The day it opened.
    pub fn opened(&self) -> Day {
        self.first().from
    }

    /// The last day, when it is closed or is going to be.
    pub fn closes(&self) -> Option<Day> {
        self.last().until
    }

    /// The last day, when that has passed.
    pub fn closed(&self, today: Day) -> Option<Day> {
        self.closes().filter(|last| *last < today)
    }

    /// How it was on the day; `None` when it wasn't open.
    pub fn on(&self, day: Day) -> Option<&Period> {
        self.periods.iter().find(|period| period.has(day))
    }

    /// How long it is open without a break from the day on: `None` when it isn't open that day, else the last day, if any.
    pub fn open_until(&self, from: Day) -> Option<Option<Day>> {
        let mut last = self.on(from)?.until;
        for period in self.periods.iter().filter(|period| period.from > from) {
            if last.is_some_and(|last| last.plus_days(1) == period.from) {
                last = period.until;
            }
        }
        Some(last)
    }

    /// How it was on the day, or else before it, or else to begin with.
    pub fn near(&self, day: Day) -> &Period {
        self.periods.iter().rev().find(|period| period.from <= day).unwrap_or_else(|| self.first())
    }

    /// The name on the day, or the nearest before it.
    pub fn name(&self, day: Day) -> &str {
        &self.near(day).facts.name
    }

    /// With the last period changed; the caller keeps the order of the days.
    pub(crate) fn with_last(&self, change: impl FnOnce(&mut Period)) -> Self {
        let mut unit = self.clone();
        if let Some(last) = unit.periods.last_mut() {
            change(last);
        }
        unit
    }

    /// As another from the day on. A period that begins that very day is changed in place.
    pub(crate) fn changed_from(&self, day: Day, change: impl FnOnce(&mut Period)) -> Self {
        let mut unit = self.clone();
        let mut next = unit.last().clone();
        change(&mut next);
        if next.from == day {
            unit.periods.pop();
        } else if let Some(last) = unit.periods.last_mut() {
            last.until = last.until.filter(|until| *until < day).or(Some(day.plus_days(-1)));
        }
        unit.periods.push(Period { from: day, ..next });
        unit
    }

    /// With the first day moved.
    pub(crate) fn opened_on(&self, day: Day) -> Self {
        let mut unit = self.clone();
        unit.periods[0].from = day;
        unit
    }
}
