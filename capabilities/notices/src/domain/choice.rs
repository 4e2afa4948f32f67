//! How a person is told by mail: at once, once a day, or not at all.

use authority::{Actor, Role};
use kernel::Timestamp;

kernel::code_enum! {
    /// When a mail goes.
    pub enum When {
        /// As soon as it happens.
        Now = "now",
        /// Once a day, at the hour that the person has chosen.
        Digest = "digest",
        /// Never.
        Off = "off",
    }
}

/// What a person has chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choices {
    /// What hurries.
    pub urgent: When,
    /// What can wait.
    pub usual: When,
    /// The hour of the daily mail, by the Swedish clock.
    pub hour: i64,
}

/// The hours that can be chosen.
pub const HOURS: std::ops::RangeInclusive<i64> = 5..=20;

/// Those who must know at once when somebody is hurt.
const LEADERS: [Role; 8] = [
    Role::UnitManager,
    Role::UnitManagerAuthority,
    Role::ProviderManager,
    Role::OperationsManagerHsl,
    Role::DepartmentHead,
    Role::Director,
    Role::Mas,
    Role::Mar,
];

impl Choices {
    /// How somebody is told who has chosen nothing.
    pub fn usual(actor: &Actor) -> Self {
        let leads = LEADERS.iter().any(|role| actor.has_role(*role));
        Self { urgent: if leads { When::Now } else { When::Digest }, usual: When::Digest, hour: 7 }
    }

    /// When a mail goes about something that hurries, or doesn't.
    pub const fn of(&self, urgent: bool) -> When {
        if urgent { self.urgent } else { self.usual }
    }

    /// The next time that the daily mail goes.
    pub fn next(&self, now: Timestamp) -> Timestamp {
        let hour = i8::try_from(self.hour).unwrap_or(7).clamp(0, 23);
        let on = |days| Timestamp::from_local(now.day().plus_days(days).0.at(hour, 0, 0, 0));
        if on(0) > now { on(0) } else { on(1) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(month: i8, day: i8, hour: i8, minute: i8) -> Timestamp {
        let morning: kernel::Day = format!("2026-{month:02}-{day:02}").parse().expect("a day");
        Timestamp::from_local(morning.0.at(hour, minute, 0, 0))
    }

    #[test]
    fn the_daily_mail_goes_at_the_hour_that_was_chosen() {
        let choices = Choices { urgent: When::Now, usual: When::Digest, hour: 7 };
        assert_eq!(choices.next(local(11, 23, 6, 59)), local(11, 23, 7, 0));
        assert_eq!(choices.next(local(11, 23, 7, 0)), local(11, 24, 7, 0));
        // The clock goes back on 25 October: it is still seven in the morning.
        assert_eq!(choices.next(local(10, 24, 12, 0)), local(10, 25, 7, 0));
    }
}
