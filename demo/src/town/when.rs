//! Days in the data files: a date, or so many months before today.

use jiff::civil::Date;
use kernel::Day;

/// `2019-03-01`, or `-14m` for the first of the month fourteen months before. Anything else is `None`.
pub(crate) fn when(text: &str, today: Day) -> Option<Day> {
    let Some(months) = text.strip_prefix('-').and_then(|text| text.strip_suffix('m')) else { return text.parse().ok() };
    Some(months_ago(today, months.parse().ok()?))
}

/// The first of the month so many months before the day's.
pub(crate) fn months_ago(day: Day, months: i64) -> Day {
    let month = i64::from(day.0.year()) * 12 + i64::from(day.0.month()) - 1 - months;
    let (year, month) = (i16::try_from(month.div_euclid(12)), i8::try_from(month.rem_euclid(12) + 1));
    let first = year.ok().zip(month.ok()).and_then(|(year, month)| Date::new(year, month, 1).ok());
    first.map_or(day, Day)
}

#[cfg(test)]
mod tests {
    use super::when;
    use kernel::Day;

    #[test]
    fn months_are_counted_back_to_the_first() {
        let today: Day = "2026-11-22".parse().expect("day");
        let at = |text| when(text, today).map(|day| day.to_string());
        assert_eq!(at("-14m").as_deref(), Some("2025-09-01"));
        assert_eq!(at("-11m").as_deref(), Some("2025-12-01"));
        assert_eq!(at("2019-03-01").as_deref(), Some("2019-03-01"));
        assert_eq!(at("soon"), None);
    }
}
