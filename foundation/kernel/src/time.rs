//! Time as a parameter. Instants are milliseconds UTC; days and clock times are those of Sweden.

use jiff::{SignedDuration, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use std::sync::{
    Arc, LazyLock,
    atomic::{AtomicI64, Ordering},
};

/// The time zone that days and clock times are shown in.
static SWEDEN: LazyLock<TimeZone> = LazyLock::new(|| TimeZone::get("Europe/Stockholm").unwrap_or(TimeZone::UTC));

/// An instant, in milliseconds since 1970 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The Swedish calendar day of this instant.
    pub fn day(self) -> Day {
        Day(self.local().date())
    }

    /// The Swedish date and clock time of this instant. Instants outside the calendar become 1970.
    pub fn local(self) -> jiff::civil::DateTime {
        SWEDEN.to_datetime(jiff::Timestamp::from_millisecond(self.0).unwrap_or_default())
    }

    /// The instant as RFC 3339 has it, in UTC and to the millisecond.
    pub fn utc(self) -> String {
        format!("{:.3}", jiff::Timestamp::from_millisecond(self.0).unwrap_or_default())
    }

    /// The instant of a Swedish date and clock time; in the autumn's doubled hour the first one.
    pub fn from_local(local: jiff::civil::DateTime) -> Self {
        local.to_zoned(SWEDEN.clone()).map_or(Self(0), |zoned| Self(zoned.timestamp().as_millisecond()))
    }

    /// This instant moved by some minutes (negative: earlier).
    #[must_use]
    pub const fn plus_minutes(self, minutes: i64) -> Self {
        Self(self.0.saturating_add(minutes.saturating_mul(60_000)))
    }

    /// The time from `earlier` to this instant.
    pub const fn since(self, earlier: Self) -> SignedDuration {
        SignedDuration::from_millis(self.0.saturating_sub(earlier.0))
    }
}

/// A calendar day, written YYYY-MM-DD.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub Date);

/// A text that is not a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a day written YYYY-MM-DD")]
pub struct BadDay;

impl Day {
    /// The day `days` later (negative: earlier); stays put at the calendar's ends.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self(self.0.saturating_add(SignedDuration::from_hours(days.saturating_mul(24))))
    }

    /// Whole days from `earlier` to this day.
    pub fn days_since(self, earlier: Self) -> i64 {
        i64::from(earlier.0.until(self.0).map_or(0, |span| span.get_days()))
    }

    /// The first instant of the day in Sweden.
    pub fn start(self) -> Timestamp {
        Timestamp::from_local(self.0.at(0, 0, 0, 0))
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl std::str::FromStr for Day {
    type Err = BadDay;

    fn from_str(text: &str) -> Result<Self, BadDay> {
        let shape = text.len() == 10
            && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
        if !shape {
            return Err(BadDay);
        }
        text.parse().map(Self).map_err(|_| BadDay)
    }
}

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Where the present moment comes from: the system, or a test that holds it still.
#[derive(Debug, Clone)]
pub struct Clock(Option<Arc<AtomicI64>>);

impl Clock {
    /// The machine's clock.
    pub const fn system() -> Self {
        Self(None)
    }

    /// A clock that stands still until it is set.
    pub fn fixed(now: Timestamp) -> Self {
        Self(Some(Arc::new(AtomicI64::new(now.0))))
    }

    /// Moves a fixed clock; the system's is not ours to set.
    pub fn set(&self, now: Timestamp) {
        if let Some(held) = &self.0 {
            held.store(now.0, Ordering::SeqCst);
        }
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.0
            .as_ref()
            .map_or_else(|| Timestamp(jiff::Timestamp::now().as_millisecond()), |held| Timestamp(held.load(Ordering::SeqCst)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_follow_the_swedish_clock() {
        // 22:30 UTC in July is half past midnight the next day in Sweden.
        let late = Timestamp(
            jiff::civil::date(2026, 7, 1).at(22, 30, 0, 0).to_zoned(TimeZone::UTC).expect("valid").timestamp().as_millisecond(),
        );
        assert_eq!(late.day().to_string(), "2026-07-02");
        assert_eq!(Timestamp::from_local(late.local()), late);
        assert_eq!(late.day().start().day(), late.day());
    }

    #[test]
    fn only_whole_dates_parse() {
        assert_eq!("2026-11-22".parse::<Day>().map(|d| d.plus_days(9).to_string()), Ok("2026-12-01".into()));
        for wrong in ["", "2026-1-2", "2026-13-01", "2026-02-30", "20261122", "2026-11-22T00:00", "åååå-mm-dd"] {
            assert_eq!(wrong.parse::<Day>(), Err(BadDay), "{wrong}");
        }
        assert_eq!("2026-03-01".parse::<Day>().expect("day").days_since("2026-02-27".parse().expect("day")), 2);
    }
}
