//! What comes first, and what belongs to today.

use kernel::Day;

/// Where in the day something belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Today: grave, late, due today or tomorrow.
    Today,
    /// Within a week, or without a day.
    Week,
    /// Later than that.
    Later,
}

/// Where something belongs that is urgent or not, and due on a day or not.
pub fn when(urgent: bool, due: Option<Day>, today: Day) -> When {
    match due.map(|day| day.days_since(today)) {
        _ if urgent => When::Today,
        Some(..2) => When::Today,
        Some(2..=7) | None => When::Week,
        Some(_) => When::Later,
    }
}

/// A key that sorts as a day is read: what is urgent first, then by day, what has no day last.
pub fn order(urgent: bool, due: Option<Day>) -> (bool, bool, Option<Day>) {
    (!urgent, due.is_none(), due)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn cal_3_what_is_late_or_near_belongs_to_today() {
        let today = day("2026-11-23");
        for (urgent, due, expected) in [
            (true, Some("2026-12-31"), When::Today),
            (false, Some("2026-11-01"), When::Today),
            (false, Some("2026-11-23"), When::Today),
            (false, Some("2026-11-24"), When::Today),
            (false, Some("2026-11-25"), When::Week),
            (false, Some("2026-11-30"), When::Week),
            (false, Some("2026-12-01"), When::Later),
            (false, None, When::Week),
            (true, None, When::Today),
        ] {
            assert_eq!(when(urgent, due.map(day), today), expected, "{urgent} {due:?}");
        }
    }

    #[test]
    fn cal_3_the_most_urgent_comes_first() {
        let mut all = [
            (false, None),
            (false, Some(day("2026-11-24"))),
            (true, None),
            (false, Some(day("2026-11-01"))),
            (true, Some(day("2026-11-30"))),
        ];
        all.sort_by_key(|(urgent, due)| order(*urgent, *due));
        let expected = [
            (true, Some(day("2026-11-30"))),
            (true, None),
            (false, Some(day("2026-11-01"))),
            (false, Some(day("2026-11-24"))),
            (false, None),
        ];
        assert_eq!(all, expected);
    }
}
