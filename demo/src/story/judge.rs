//! How serious a case is judged to be, and what the law calls it.

use super::{
    event::{DemoEvent, Risk},
    tell::Told,
};
use crate::dice::Dice;

/// The risk on a track, when the case is on it.
pub(crate) fn risk(told: &Told<'_>, track: &str, dice: &mut Dice) -> Option<Risk> {
    let event = &told.event;
    if event.track != track && event.track != "both" {
        return None;
    }
    let weights: [usize; 4] = match event.harm {
        "serious" => [0, 4, 66, 30],
        "moderate" => [0, 48, 50, 2],
        "minor" | "psychological" => [28, 63, 9, 0],
        _ => [66, 29, 5, 0],
    };
    let severity = 1 + dice.weighted(weights.into_iter()) + usize::from(could_be_worse(event) && dice.percent(30));
    let probability = 1 + dice.weighted(probabilities(event).into_iter());
    let scale = |step: usize| i64::try_from(step.clamp(1, 4)).unwrap_or(1);
    Some(Risk { severity: scale(severity), probability: scale(probability) })
}

/// Some things happen every week, some once a year.
fn probabilities(event: &DemoEvent) -> [usize; 4] {
    match event.category_code.as_str() {
        "medication_not_signed" | "medication_missed_dose" | "support_late" | "fall_found" | "violence_towards_staff" => {
            [8, 40, 44, 8]
        }
        code if code.starts_with("fall") || code.starts_with("support") => [14, 46, 34, 6],
        "medication_theft" | "fire" | "sexual_abuse" | "violence_by_staff" | "suicide" | "pressure_ulcer_3_4" => [48, 42, 9, 1],
        _ => [30, 46, 21, 3],
    }
}

/// Went well this time, but could have ended badly.
fn could_be_worse(event: &DemoEvent) -> bool {
    matches!(
        event.category_code.as_str(),
        "medication_wrong_person"
            | "medication_wrong_dose"
            | "medication_wrong_drug"
            | "medication_theft"
            | "locks"
            | "fire"
            | "treatment"
            | "nurse_not_told"
            | "device_fault"
            | "suicide"
            | "alarm_failed"
    )
}

/// What may be misconduct, whoever did it: investigated by somebody independent.
pub(crate) fn grave(category: &str) -> bool {
    matches!(
        category,
        "violence_by_staff"
            | "psychological_by_staff"
            | "neglect"
            | "sexual_abuse"
            | "unlawful_measure"
            | "conduct_discrimination"
    )
}

/// The legal grade that fits the harm and the risk.
pub(crate) fn grade(track: &str, (harm, risk): (&str, Risk), dice: &mut Dice) -> &'static str {
    let harmed = !matches!(harm, "none_visible" | "unknown");
    let high = risk.value() >= 9;
    match (track, harmed, harm) {
        ("hsl", _, "serious") if dice.percent(45) => "serious_care_injury",
        ("hsl", true, _) if dice.percent(40) => "care_injury",
        ("hsl", _, _) if high && dice.percent(25) => "could_serious_care_injury",
        ("hsl", _, _) if dice.percent(60) => "could_care_injury",
        ("hsl", ..) => "no_care_injury",
        (_, true, _) if high && dice.percent(20) => "serious_misconduct",
        (_, true, _) if dice.percent(35) => "misconduct",
        (_, false, _) if high && dice.percent(15) => "tangible_risk_of_serious",
        _ if dice.percent(45) => "tangible_risk",
        _ => "no_misconduct",
    }
}

/// What kept it from getting worse.
pub(crate) fn barrier(event: &DemoEvent, dice: &mut Dice) -> &'static str {
    let list: &[&'static str] = match (event.harm, event.type_code.as_str()) {
        ("none_visible" | "unknown", "medication") => {
            &["colleague_noticed", "colleague_noticed", "person_noticed", "routine_followed", "chance"]
        }
        ("none_visible" | "unknown", "fall") => &["quick_help", "alarm_worked", "aid_protected", "chance", "chance"],
        ("none_visible" | "unknown", _) => &["colleague_noticed", "person_noticed", "quick_help", "chance"],
        ("serious", _) => &["none", "quick_help"],
        _ => &["quick_help", "quick_help", "none", "chance"],
    };
    dice.pick(list).copied().unwrap_or("chance")
}
