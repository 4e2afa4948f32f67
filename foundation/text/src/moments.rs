//! How moments are written: clock times, times near now, ages, and what is due.

use crate::{Lang, dates, t, words::capital};
use jiff::civil::DateTime;
use kernel::{Day, Timestamp};

/// "8.14" in Swedish, "8:14" in English.
pub fn clock(lang: Lang, at: Timestamp) -> String {
    clock_of(lang, at.local())
}

/// "i dag 8.14", "i går 21.40", "i morgon 9.00", "22 november 21.10", "3 mars 2025 21.10".
pub fn moment(lang: Lang, at: Timestamp, now: Timestamp) -> String {
    let (local, today) = (at.local(), now.day());
    let on = Day(local.date());
    let day = near(lang, on, today).unwrap_or_else(|| dates::day(lang, on, today));
    t!(lang, "text-at", day = day, clock = clock_of(lang, local))
}

fn clock_of(lang: Lang, local: DateTime) -> String {
    t!(lang, "text-clock", hour = local.hour(), minute = format!("{:02}", local.minute()))
}

/// "i går", "i dag" or "i morgon".
fn near(lang: Lang, day: Day, today: Day) -> Option<String> {
    match day.days_since(today) {
        -1 => Some(t!(lang, "text-yesterday")),
        0 => Some(t!(lang, "text-today")),
        1 => Some(t!(lang, "text-tomorrow")),
        _ => None,
    }
}

/// How near the last day is, for the tone it is shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// The day has passed.
    Late,
    /// Today or tomorrow.
    Soon,
    /// Later than that.
    Normal,
}

/// When something is due, as a short label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// "2 dagar sen", "I dag", "I morgon", "Fredag" (at most six days away), "7 dec".
    pub text: String,
    /// How near it is.
    pub tone: Tone,
}

/// When something with the last day `last` is due.
pub fn due(lang: Lang, last: Day, today: Day) -> Due {
    let (text, tone) = match last.days_since(today) {
        ..0 => (t!(lang, "text-late", days = today.days_since(last)), Tone::Late),
        0 => (t!(lang, "text-today"), Tone::Soon),
        1 => (t!(lang, "text-tomorrow"), Tone::Soon),
        2..7 => (dates::weekday(lang, last), Tone::Normal),
        _ => (dates::short(lang, last, today), Tone::Normal),
    };
    Due { text: capital(&text), tone }
}

/// "nyss", "för tre timmar sedan", "för två veckor sedan"; the future counts as now.
pub fn age(lang: Lang, at: Timestamp, now: Timestamp) -> String {
    let minutes = now.since(at).as_mins();
    let (hours, days) = (minutes / 60, minutes / (60 * 24));
    match days {
        ..1 if minutes < 1 => t!(lang, "text-age-now"),
        ..1 if hours < 1 => t!(lang, "text-age-minutes", n = minutes),
        ..1 => t!(lang, "text-age-hours", n = hours),
        1..14 => t!(lang, "text-age-days", n = days),
        14..61 => t!(lang, "text-age-weeks", n = days / 7),
        61..365 => t!(lang, "text-age-months", n = days / 30),
        _ => t!(lang, "text-age-years", n = days / 365),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::from_local(text.parse().expect("date and time"))
    }

    #[test]
    fn moments_near_now_are_written_from_now() {
        for (text, sv, en) in [
            ("2026-11-23T08:14", "i dag 8.14", "today 8:14"),
            ("2026-11-22T21:40", "i går 21.40", "yesterday 21:40"),
            ("2026-11-24T00:05", "i morgon 0.05", "tomorrow 0:05"),
            ("2026-11-21T21:10", "21 november 21.10", "21 November 21:10"),
            ("2025-03-03T07:00", "3 mars 2025 7.00", "3 March 2025 7:00"),
        ] {
            let now = at("2026-11-23T09:00");
            assert_eq!((moment(Lang::Sv, at(text), now), moment(Lang::En, at(text), now)), (sv.into(), en.into()));
        }
    }

    #[test]
    fn what_is_due_says_how_near_it_is() {
        for (last, sv, en, tone) in [
            ("2026-11-21", "2 dagar sen", "2 days late", Tone::Late),
            ("2026-11-22", "1 dag sen", "1 day late", Tone::Late),
            ("2026-11-23", "I dag", "Today", Tone::Soon),
            ("2026-11-24", "I morgon", "Tomorrow", Tone::Soon),
            ("2026-11-27", "Fredag", "Friday", Tone::Normal),
            ("2026-11-29", "Söndag", "Sunday", Tone::Normal),
            ("2026-11-30", "30 nov", "30 Nov", Tone::Normal),
            ("2027-01-07", "7 jan 2027", "7 Jan 2027", Tone::Normal),
        ] {
            let (last, today) = (last.parse().expect("day"), "2026-11-23".parse().expect("day"));
            assert_eq!(due(Lang::Sv, last, today), Due { text: sv.into(), tone });
            assert_eq!(due(Lang::En, last, today), Due { text: en.into(), tone });
        }
    }

    #[test]
    fn ages_are_said_in_the_largest_unit_that_fits() {
        let (hour, day) = (60, 60 * 24);
        for (minutes, sv, en) in [
            (-5, "nyss", "just now"),
            (0, "nyss", "just now"),
            (1, "för en minut sedan", "one minute ago"),
            (59, "för 59 minuter sedan", "59 minutes ago"),
            (3 * hour, "för tre timmar sedan", "three hours ago"),
            (day, "för en dag sedan", "one day ago"),
            (13 * day, "för 13 dagar sedan", "13 days ago"),
            (14 * day, "för två veckor sedan", "two weeks ago"),
            (60 * day, "för åtta veckor sedan", "eight weeks ago"),
            (61 * day, "för två månader sedan", "two months ago"),
            (364 * day, "för tolv månader sedan", "twelve months ago"),
            (365 * day, "för ett år sedan", "one year ago"),
            (900 * day, "för två år sedan", "two years ago"),
        ] {
            let now = at("2026-11-23T09:00");
            let then = now.plus_minutes(-minutes);
            assert_eq!((age(Lang::Sv, then, now), age(Lang::En, then, now)), (sv.into(), en.into()));
        }
    }
}
