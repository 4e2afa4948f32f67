//! Two years of days, counted from the first. Moments are minutes since its midnight.

use jiff::civil::{Date, DateTime};
use kernel::Day;

/// Minutes in a day.
pub(crate) const DAY: i64 = 24 * 60;
/// How many days the stories go back: today's number.
pub(crate) const TODAY: i64 = 730;
/// The present moment: eight in the morning of today.
pub(crate) const NOW: i64 = TODAY * DAY + 8 * 60;

/// The days, with some before and after.
#[derive(Debug)]
pub(crate) struct Calendar {
    dates: Vec<Date>,
    today: Day,
    first_weekday: i64,
}

const BEFORE: i64 = 40;
const AFTER: i64 = 400;

impl Calendar {
    /// The calendar up to today.
    pub(crate) fn new(today: Day) -> Self {
        let dates: Vec<_> = (-TODAY - BEFORE..AFTER).map(|offset| today.plus_days(offset).0).collect();
        let weekday = |date: &Date| i64::from(date.weekday().to_monday_zero_offset());
        let first_weekday = (dates.first().map_or(0, weekday) + BEFORE).rem_euclid(7);
        Self { dates, today, first_weekday }
    }

    /// The date of a day; days outside the calendar become its nearest end.
    pub(crate) fn date(&self, day: i64) -> Date {
        let place = usize::try_from(day + BEFORE).unwrap_or(0);
        self.dates.get(place).or(self.dates.last()).copied().unwrap_or(self.today.0)
    }

    /// The date and clock time of a moment.
    pub(crate) fn moment(&self, minute: i64) -> DateTime {
        let clock = minute.rem_euclid(DAY);
        let small = |number: i64| i8::try_from(number).unwrap_or(0);
        self.date(minute.div_euclid(DAY)).at(small(clock / 60), small(clock % 60), 0, 0)
    }

    /// The number of a day.
    pub(crate) fn day(&self, day: Day) -> i64 {
        TODAY + day.days_since(self.today)
    }

    /// Monday is 0.
    pub(crate) const fn weekday(&self, day: i64) -> i64 {
        (self.first_weekday + day).rem_euclid(7)
    }

    /// A day on which offices are closed: weekends, and holidays that fall on the same date each year.
    pub(crate) fn closed(&self, day: i64) -> bool {
        let date = self.date(day);
        let fixed = matches!((date.month(), date.day()), (1, 1 | 6) | (5, 1) | (6, 6) | (12, 24..=26 | 31));
        let midsummer = date.month() == 6 && (19..=25).contains(&date.day()) && self.weekday(day) == 4;
        // Beyond the calendar every date is its end.
        self.weekend(day) || (day < TODAY + AFTER && (fixed || midsummer))
    }

    /// Saturday or Sunday.
    pub(crate) const fn weekend(&self, day: i64) -> bool {
        self.weekday(day) >= 5
    }

    /// A moment in office hours so many working days after another, never before it.
    pub(crate) fn office(&self, after: i64, working_days: i64, dice: &mut crate::dice::Dice) -> i64 {
        let mut day = after.div_euclid(DAY);
        let mut left = working_days;
        while left > 0 || self.closed(day) {
            day += 1;
            left -= i64::from(!self.closed(day));
        }
        let wished = day * DAY + dice.between(7 * 60 + 40, 16 * 60);
        if wished > after { wished } else { after + dice.between(4, 50) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Calendar, DAY, TODAY};
    use crate::dice::Dice;

    #[test]
    fn days_and_dates_agree() {
        let today: kernel::Day = "2026-11-22".parse().expect("day");
        let calendar = Calendar::new(today);
        assert_eq!(calendar.date(TODAY), today.0);
        assert_eq!(calendar.date(0).to_string(), "2024-11-22");
        assert_eq!(calendar.day(today.plus_days(-3)), TODAY - 3);
        assert_eq!(calendar.weekday(TODAY), 6, "a Sunday");
        let next = calendar.office(TODAY * DAY, 1, &mut Dice::new(1));
        assert_eq!(next / DAY, TODAY + 1, "Monday is the next working day");
    }
}
