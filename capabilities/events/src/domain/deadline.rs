//! By when: the municipality's own days. No law gives them.

use super::case::Phase;
use kernel::{Day, Timestamp};

/// The thresholds and days that a municipality has set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// Which set.
    pub version: i64,
    /// From this risk value in health care, MAS and MAR see the case.
    pub visible_from: i64,
    /// From this risk value in health care, MAS or MAR must give the verdict.
    pub hand_over_from: i64,
    /// Working days to receive.
    pub receive_days: i64,
    /// Days to assess, from the reception.
    pub assess_days: i64,
    /// Days to investigate, from the assessment.
    pub investigate_days: i64,
    /// Days to feed back, from the end of the investigation.
    pub feedback_days: i64,
}

/// By when a case that came into the phase at this moment should have left it.
pub fn due(rules: &Rules, phase: Phase, since: Timestamp) -> Option<Day> {
    let day = since.day();
    match phase {
        Phase::Reported => Some(plus_working_days(day, rules.receive_days)),
        Phase::Received => Some(day.plus_days(rules.assess_days)),
        Phase::Investigating => Some(day.plus_days(rules.investigate_days)),
        Phase::Acting => Some(day.plus_days(rules.feedback_days)),
        Phase::FedBack | Phase::Closed => None,
    }
}

/// The day so many working days later. Weekends don't count; public holidays do, as units work them.
pub fn plus_working_days(day: Day, days: i64) -> Day {
    let mut at = day;
    let mut left = days;
    while left > 0 {
        at = at.plus_days(1);
        if at.0.weekday().to_monday_zero_offset() < 5 {
            left -= 1;
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_on_friday_is_received_on_monday() {
        let friday: Day = "2026-11-20".parse().expect("day");
        assert_eq!(plus_working_days(friday, 1).to_string(), "2026-11-23");
        assert_eq!(plus_working_days(friday, 0), friday);
        assert_eq!(plus_working_days(friday, 6).to_string(), "2026-11-30");
    }
}
