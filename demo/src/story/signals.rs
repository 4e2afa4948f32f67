//! What is planted in the figures for analysts to find.

use super::{
    calendar::{DAY, NOW, TODAY},
    cast::Cast,
    event::Signal,
    plan::{Bags, Plan, plan},
};
use crate::{
    dice::Dice,
    text::{Frame, Library},
};

/// Missed signatures at Ekbacken, month by month up to the present one; a double check began eight months ago.
const SIGNATURES: [i64; 24] = [8, 9, 11, 8, 10, 9, 12, 10, 9, 11, 9, 10, 8, 10, 9, 11, 6, 5, 4, 6, 3, 4, 3, 4];

/// How many months there have been since the double check began, the present one included.
const MONTHS_SINCE: i64 = 8;

/// Whether a signal alone decides how often a category is reported at the unit.
pub(crate) fn planted(cast: &Cast<'_>, unit: usize, category: &str) -> bool {
    category == "medication_not_signed" && cast.unit(unit).code.starts_with("ekbacken")
}

/// The plans of all signals; nothing when there are too few events for signals to be seen.
pub(crate) fn plans(cast: &Cast<'_>, count: usize, (bags, dice): (&mut Bags, &mut Dice)) -> Vec<Plan> {
    if count < 1000 {
        return Vec::new();
    }
    let mut plans = signatures(cast, (bags, dice));
    plans.extend(evening_falls(cast, dice));
    plans.extend(medication_rise(cast, dice));
    plans
}

fn signatures(cast: &Cast<'_>, (bags, dice): (&mut Bags, &mut Dice)) -> Vec<Plan> {
    let mut plans = Vec::new();
    let mut last = TODAY - 1;
    for wanted in SIGNATURES.iter().rev() {
        let this_month = last == TODAY - 1;
        let length = i64::from(cast.calendar.date(last).day());
        let first = last - length + 1;
        let many = if this_month { (wanted * length + 15) / 30 } else { *wanted };
        for _ in 0..many {
            let ward = if dice.percent(55) { "ekbacken-1" } else { "ekbacken-2" };
            let made = (0..20).find_map(|_| {
                let unit = cast.place(ward)?;
                let frame = bags.draw((unit, "säbo"), "medication_not_signed", dice)?;
                plan((unit, frame), dice.between(first.max(0), last), Some(Signal::MissedSignatures), (cast, dice))
            });
            plans.extend(made);
        }
        last = first - 1;
    }
    let began = cast.calendar.day(crate::town::months_ago(cast.town.today, MONTHS_SINCE - 1));
    // The case that made them begin: reported some weeks before, so that it could be looked into.
    if let Some(plan) = plans.iter_mut().min_by_key(|plan| (plan.minute / DAY - (began - 26)).abs()) {
        plan.lesson = Some("dubbelkontroll");
    }
    plans
}

/// Five to eight evenings a month since four months, Sundays most, in the bathroom and the day room.
fn evening_falls(cast: &Cast<'_>, dice: &mut Dice) -> Vec<Plan> {
    let Some(unit) = cast.place("bjorkgarden-2") else { return Vec::new() };
    let frames = named(&["badrum-satt-på-golvet", "badrum-blött", "dagrum-resa-sig", "dagrum-resa-sig", "oro-vandrar"]);
    let mut plans: Vec<Plan> = (0..26)
        .filter_map(|_| {
            let wished = TODAY - dice.between(2, 118);
            // Every third is moved to the Sunday before.
            let moved = if dice.percent(34) { (cast.calendar.weekday(wished) + 1) % 7 } else { 0 };
            let day = wished - moved;
            let minute = day * DAY + dice.between(18 * 12, 21 * 12 + 8) * 5;
            let frame = *dice.pick(&frames)?;
            Some(Plan { unit, frame, minute, signal: Some(Signal::EveningFalls), lesson: None, author: None })
        })
        .collect();
    // Two by her who works nights there: one from last evening, and one that she has heard back about.
    let her = |name: &str, minute: i64, lesson: Option<&'static str>| {
        let frame = named(&[name]).first().copied()?;
        Some(Plan { unit, frame, minute, signal: Some(Signal::EveningFalls), lesson, author: Some("amina.warsame") })
    };
    plans.extend(her("visat-fall", NOW - (8 + 2) * 60 - 50, None));
    plans.extend(her("visat-tidigare", (TODAY - 44) * DAY + 21 * 60 + 35, Some("belysning")));
    plans
}

/// A new supplier of dose bags, and what comes of it.
fn medication_rise(cast: &Cast<'_>, dice: &mut Dice) -> Vec<Plan> {
    let Some(unit) = cast.place("bjorkgarden-3") else { return Vec::new() };
    let frames =
        named(&["ny-leverantör", "ny-leverantör", "ny-leverantör-tid", "ny-leverantör-tid", "dosrulle-fel", "dubbel-dos"]);
    let one = |dice: &mut Dice| {
        let frame = *dice.pick(&frames)?;
        plan((unit, frame), TODAY - dice.between(1, 26), Some(Signal::MedicationRise), (cast, dice))
    };
    (0..11).filter_map(|_| one(dice)).collect()
}

fn named(names: &[&str]) -> Vec<&'static Frame> {
    let find = |name: &&str| Library::shared().frames.iter().find(|frame| frame.name == *name);
    names.iter().filter_map(find).collect()
}
