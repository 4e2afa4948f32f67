//! A role held at a unit for a period.

use super::AssignmentId;
use authority::Role;
use kernel::{Day, PersonId, UnitId};

/// From a day, to a day when that is set; both are included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Option<Day>,
}

impl Period {
    /// Whether the day is within.
    pub fn holds(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Whether the two have a day in common.
    pub fn meets(&self, other: &Self) -> bool {
        let before = |one: &Self, two: &Self| one.until.is_some_and(|until| until < two.from);
        !before(self, other) && !before(other, self)
    }

    /// Whether it ends before it starts.
    pub fn is_backwards(&self) -> bool {
        self.until.is_some_and(|until| until < self.from)
    }
}

/// A role held at a unit for a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// Its id.
    pub id: AssignmentId,
    /// Who.
    pub person: PersonId,
    /// As what.
    pub role: Role,
    /// Where.
    pub unit: UnitId,
    /// As a deputy (ersättare).
    pub deputy: bool,
    /// When.
    pub period: Period,
    /// Who had it before, when it was handed over.
    pub after: Option<PersonId>,
    /// Bumped by every change.
    pub version: i64,
}
