//! Months: the finest time that statistics know, besides weekday and hour.

use jiff::civil::Date;
use kernel::{BadDay, Day};

/// A calendar month, written YYYY-MM.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

impl Month {
    /// The month that a day lies in.
    pub fn of(day: Day) -> Self {
        Self(i32::from(day.0.year()) * 12 + i32::from(day.0.month()) - 1)
    }

    /// So many months later; earlier when negative.
    #[must_use]
    pub const fn plus(self, months: i32) -> Self {
        Self(self.0.saturating_add(months))
    }

    /// How many months it is after `earlier`.
    pub const fn since(self, earlier: Self) -> i32 {
        self.0.saturating_sub(earlier.0)
    }

    /// Its first day.
    pub fn first(self) -> Day {
        let year = i16::try_from(self.year()).unwrap_or(2000);
        let month = i8::try_from(self.number()).unwrap_or(1);
        Day(Date::new(year, month, 1).unwrap_or(Date::constant(2000, 1, 1)))
    }

    /// Its last day.
    pub fn last(self) -> Day {
        self.plus(1).first().plus_days(-1)
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// Which of the year, from 1.
    pub const fn number(self) -> i32 {
        self.0.rem_euclid(12) + 1
    }

    /// As a small number from the year 2000; what lies outside is put at the ends.
    pub(crate) fn small(self) -> u16 {
        u16::try_from((self.0 - 2000 * 12).clamp(0, i32::from(u16::MAX))).unwrap_or(0)
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:04}-{:02}", self.year(), self.number())
    }
}

impl std::str::FromStr for Month {
    type Err = BadDay;

    fn from_str(text: &str) -> Result<Self, BadDay> {
        format!("{text}-01").parse().map(Self::of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_counted_and_written() {
        let month: Month = "2026-11".parse().expect("a month");
        assert_eq!((month.plus(2).to_string(), month.plus(-11).to_string()), ("2027-01".into(), "2025-12".into()));
        assert_eq!((month.first().to_string(), month.last().to_string()), ("2026-11-01".into(), "2026-11-30".into()));
        assert_eq!(month.plus(-25).since(month), -25);
        for wrong in ["", "2026", "2026-13", "2026-11-01", "november"] {
            assert!(wrong.parse::<Month>().is_err(), "{wrong}");
        }
    }
}
