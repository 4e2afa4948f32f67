//! How days are written. A year is written when it is not the year one is in.

use crate::{Lang, t, words::capital};
use kernel::Day;

/// "23 november", or "3 mars 2025" when that is another year than today's.
pub fn day(lang: Lang, day: Day, today: Day) -> String {
    if day.year() == today.year() { t!(lang, "text-day", day = day.0.day(), month = day.0.month()) } else { full(lang, day) }
}

/// "23 november 2026", for what is kept or printed.
pub fn full(lang: Lang, day: Day) -> String {
    t!(lang, "text-day-with-year", day = day.0.day(), month = day.0.month(), year = day.year())
}

/// "23 nov", or "3 mars 2025" when that is another year than today's.
pub fn short(lang: Lang, day: Day, today: Day) -> String {
    let (number, month) = (day.0.day(), day.0.month());
    if day.year() == today.year() {
        t!(lang, "text-day-short", day = number, month = month)
    } else {
        t!(lang, "text-day-short-with-year", day = number, month = month, year = day.year())
    }
}

/// "måndag 23 november", or with the year when that is another than today's.
pub fn with_weekday(lang: Lang, day: Day, today: Day) -> String {
    let (weekday, number, month) = (day.0.weekday().to_monday_one_offset(), day.0.day(), day.0.month());
    if day.year() == today.year() {
        t!(lang, "text-weekday-and-day", weekday = weekday, day = number, month = month)
    } else {
        t!(lang, "text-weekday-and-day-with-year", weekday = weekday, day = number, month = month, year = day.year())
    }
}

/// "Måndag 23 november, vecka 48", as a heading over today.
pub fn heading(lang: Lang, today: Day) -> String {
    capital(&t!(lang, "text-week", day = with_weekday(lang, today, today), week = week(today)))
}

/// The week's number by ISO 8601, as weeks are counted in Sweden.
pub fn week(day: Day) -> i8 {
    day.0.iso_week_date().week()
}

/// "måndag".
pub fn weekday(lang: Lang, day: Day) -> String {
    t!(lang, "text-weekday", weekday = day.0.weekday().to_monday_one_offset())
}

/// "november".
pub fn month(lang: Lang, day: Day) -> String {
    t!(lang, "text-month", month = day.0.month())
}

/// "nov", below a picture's axis.
pub fn month_short(lang: Lang, day: Day) -> String {
    t!(lang, "text-month-short", month = day.0.month())
}

/// "november 2026".
pub fn month_and_year(lang: Lang, day: Day) -> String {
    t!(lang, "text-month-with-year", month = day.0.month(), year = day.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    type Write = fn(Lang, Day, Day) -> String;

    const TODAY: &str = "2026-11-23";

    fn both(write: Write, date: &str) -> (String, String) {
        let (date, today) = (date.parse().expect("day"), TODAY.parse().expect("day"));
        (write(Lang::Sv, date, today), write(Lang::En, date, today))
    }

    #[test]
    fn days_are_written_as_people_say_them() {
        let cases: &[(&str, Write, &str, &str)] = &[
            ("2026-11-23", day, "23 november", "23 November"),
            ("2025-03-03", day, "3 mars 2025", "3 March 2025"),
            ("2026-11-23", |l, d, _| full(l, d), "23 november 2026", "23 November 2026"),
            ("2026-11-23", short, "23 nov", "23 Nov"),
            ("2025-09-01", short, "1 sep 2025", "1 Sep 2025"),
            ("2026-11-23", with_weekday, "måndag 23 november", "Monday 23 November"),
            ("2027-01-03", with_weekday, "söndag 3 januari 2027", "Sunday 3 January 2027"),
            ("2026-11-23", |l, d, _| heading(l, d), "Måndag 23 november, vecka 48", "Monday 23 November, week 48"),
            ("2027-01-01", |l, d, _| heading(l, d), "Fredag 1 januari, vecka 53", "Friday 1 January, week 53"),
            ("2026-02-01", |l, d, _| month(l, d), "februari", "February"),
            ("2026-12-31", |l, d, _| month_and_year(l, d), "december 2026", "December 2026"),
            ("2026-11-28", |l, d, _| weekday(l, d), "lördag", "Saturday"),
        ];
        for (date, write, sv, en) in cases {
            assert_eq!(both(*write, date), ((*sv).into(), (*en).into()));
        }
    }
}
