//! What a review is, without database and pages.

use authority::{Directory, Role, person_key, role_key};
use kernel::{Day, PersonId, Timestamp, UnitId};

kernel::id! {
    /// A review that has been noted.
    ReviewId;
    /// What was opened, whatever its kind.
    ThingId;
}

kernel::code_enum! {
    /// How a person reached a case.
    pub enum Way {
        /// Through the line: a leader of the unit or of one above it.
        Line = "line",
        /// It had been handed over to them.
        Handed = "handed",
        /// It was their own report.
        Own = "own",
        /// It had been handed over, but no longer was.
        Ended = "ended",
        /// None of these can be seen from here.
        Other = "other",
    }
}

kernel::code_enum! {
    /// What a review came to.
    pub enum Outcome {
        /// Nothing to remark on.
        Clear = "clear",
        /// Something is to be looked into.
        Inquire = "inquire",
    }
}

/// The roles that lead units.
pub const LEADERS: [Role; 5] =
    [Role::UnitManager, Role::UnitManagerAuthority, Role::ProviderManager, Role::DepartmentHead, Role::OperationsManagerHsl];
/// The roles of which a review is expected, each for where it is held.
pub const REVIEWERS: [Role; 6] =
    [Role::UnitManager, Role::UnitManagerAuthority, Role::ProviderManager, Role::OperationsManagerHsl, Role::Mas, Role::Mar];

/// Whether a moment is outside working hours: before six, after nine in the evening, or at the weekend.
pub fn off_hours(at: Timestamp) -> bool {
    let local = at.local();
    !(6..21).contains(&local.hour()) || matches!(local.date().weekday().to_monday_one_offset(), 6 | 7)
}

/// Whether the person led the unit on the day.
pub fn leads(directory: &Directory, person: PersonId, unit: UnitId, day: Day) -> bool {
    let above = directory.ancestors(unit);
    directory.holdings(person, day).iter().any(|held| LEADERS.contains(&held.role) && above.contains(&held.unit))
}

/// The keys under which something may have been handed to the person on the day.
pub fn keys(directory: &Directory, person: PersonId, day: Day) -> Vec<String> {
    let roles = directory.holdings(person, day).into_iter().map(|held| role_key(held.role, held.unit));
    roles.chain([person_key(person)]).collect()
}

/// A hand-over of a case: to whom, from when, until when.
pub type Grant = (String, Timestamp, Option<Timestamp>);

/// How the hand-overs of a case explain that it was opened.
pub fn by_grants(grants: &[Grant], keys: &[String], at: Timestamp) -> Way {
    let theirs = || grants.iter().filter(|(holder, given, _)| keys.contains(holder) && *given <= at);
    if theirs().any(|(_, _, ended)| ended.is_none_or(|ended| at <= ended)) {
        Way::Handed
    } else if theirs().next().is_some() {
        Way::Ended
    } else {
        Way::Other
    }
}

/// When the next review is due: so many days after the last day that was reviewed; today when there has been none.
pub fn next_due(last: Option<Day>, every_days: i64, today: Day) -> Day {
    last.map_or(today, |last| last.plus_days(every_days))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: &str, hour: i64) -> Timestamp {
        day.parse::<Day>().expect("a day").start().plus_minutes(hour * 60)
    }

    #[test]
    fn sec_7_nights_and_weekends_are_outside_working_hours() {
        for (day, hour, off) in [
            ("2026-11-23", 5, true),
            ("2026-11-23", 6, false),
            ("2026-11-23", 20, false),
            ("2026-11-23", 21, true),
            ("2026-11-21", 12, true),
            ("2026-11-22", 12, true),
        ] {
            assert_eq!(off_hours(at(day, hour)), off, "{day} {hour}");
        }
    }

    #[test]
    fn sec_7_a_hand_over_explains_only_what_was_opened_while_it_lasted() {
        let grants = [("person:1".to_owned(), at("2026-11-01", 0), Some(at("2026-11-10", 0)))];
        let keys = ["person:1".to_owned()];
        for (day, way) in [("2026-10-31", Way::Other), ("2026-11-05", Way::Handed), ("2026-11-11", Way::Ended)] {
            assert_eq!(by_grants(&grants, &keys, at(day, 12)), way, "{day}");
        }
        assert_eq!(by_grants(&grants, &["person:2".to_owned()], at("2026-11-05", 12)), Way::Other);
    }

    #[test]
    fn sec_7_the_next_review_follows_the_last_day_reviewed() {
        let day = |text: &str| text.parse::<Day>().expect("a day");
        assert_eq!(next_due(None, 30, day("2026-11-23")), day("2026-11-23"));
        assert_eq!(next_due(Some(day("2026-11-01")), 30, day("2026-11-23")), day("2026-12-01"));
    }
}
