//! The course of a case: received, assessed, perhaps handed over, investigated, acted on, fed back, closed. What would
//! happen after the present moment has not happened yet.

use super::{
    actions::{self, Owners},
    calendar::{DAY, NOW},
    cast::Cast,
    event::{Assessment, DemoEvent, FedBack, HandedOver, Investigation, Risk, Step, Verdict},
    judge::{barrier, grade, grave, risk},
    tell::Told,
};
use crate::{
    dice::Dice,
    text::{Lesson, Library},
};

/// How fast a case goes, drawn once for each.
#[derive(Debug, Clone, Copy)]
struct Pace {
    /// Working days are multiplied by this, in tenths.
    tenths: i64,
    /// After so many steps nothing more happens.
    stalls_after: usize,
}

/// Leads the case through its steps up to now.
pub(crate) fn run(mut told: Told<'_>, cast: &Cast<'_>, dice: &mut Dice) -> DemoEvent {
    let pace = pace(&told, cast, dice);
    let manager = cast.manager(told.plan.unit, told.reported.div_euclid(DAY));
    let lesson = lesson(&told, dice);
    told.scene.voice = cast.person(manager).voice;
    let mut walk = Walk { at: told.reported, taken: 0, pace, cast, manager };
    walk_through(&mut told, &mut walk, (lesson, dice));
    told.event.phase = phase(&told.event);
    told.event
}

struct Walk<'a, 'b> {
    at: i64,
    taken: usize,
    pace: Pace,
    cast: &'a Cast<'b>,
    manager: usize,
}

impl Walk<'_, '_> {
    /// The next step so many working days on; `None` when that is still to come, or when the case has stalled.
    fn step(&mut self, working_days: i64, dice: &mut Dice) -> Option<Step> {
        let days = (working_days * self.pace.tenths + 5) / 10;
        self.at = self.cast.calendar.office(self.at, days, dice);
        self.taken += 1;
        (self.at < NOW && self.taken <= self.pace.stalls_after).then(|| self.by(self.manager))
    }

    fn by(&self, person: usize) -> Step {
        Step { at: self.cast.calendar.moment(self.at), by: self.cast.person(person).user_name.clone() }
    }
}

fn pace(told: &Told<'_>, cast: &Cast<'_>, dice: &mut Dice) -> Pace {
    let slow = matches!(cast.unit(told.plan.unit).code.as_str(), "hemtjanst-soder" | "assistans" | "barn-unga");
    let tenths = if slow { 17 } else { *dice.pick(&[6, 8, 10, 10, 12, 15]).unwrap_or(&10) };
    let recent = told.reported > NOW - 230 * DAY;
    let stalls = told.plan.signal.is_none() && if recent { dice.below(100) < 3 } else { dice.below(1000) < 3 };
    Pace { tenths, stalls_after: if stalls { dice.below(4) } else { usize::MAX } }
}

/// What it leads to.
fn lesson(told: &Told<'_>, dice: &mut Dice) -> Option<&'static Lesson> {
    let name = match told.plan.lesson {
        Some(given) => given,
        None => dice.pick(&told.plan.frame.why)?,
    };
    Library::shared().lessons.get(name)
}

fn walk_through(told: &mut Told<'_>, walk: &mut Walk<'_, '_>, (lesson, dice): (Option<&'static Lesson>, &mut Dice)) -> Option<()> {
    let days = match dice.below(100) {
        _ if told.plan.frame.name == "visat-fall" => return None,
        0..=54 => 0,
        55..=86 => 1,
        87..=96 => 3,
        _ => dice.between(5, 12),
    };
    told.event.received = Some(walk.step(days, dice)?);
    let (hsl, sol) = (risk(told, "hsl", dice), risk(told, "sol", dice));
    let days = if dice.percent(60) { 0 } else { dice.between(1, 3) };
    told.event.assessed = Some(Assessment { step: walk.step(days, dice)?, hsl, sol });
    hand_over(told, walk, (hsl, sol, dice));
    let handed = told.event.handed_over.is_some();
    let acts = actions::count(&told.event, (hsl.or(sol), told.plan.lesson.is_some()), dice);
    let days = match (handed, acts) {
        (true, _) => dice.between(6, 20),
        (false, 0) => dice.between(0, 5),
        _ => dice.between(2, 11),
    };
    let step = walk.step(days, dice)?;
    investigate(told, (step, lesson?, acts), dice);
    let investigated = walk.at;
    let owners = Owners { cast: walk.cast, unit: told.plan.unit, manager: walk.manager };
    let finished = actions::add(told, (lesson?, acts, investigated), (&owners, dice));
    give_verdict(told, walk, dice);
    let days = dice.between(0, 6);
    let step = walk.step(days, dice)?;
    let sentence = sentence(told, (lesson?, acts));
    told.event.fed_back = Some(FedBack { step, sentence });
    walk.at = walk.at.max(finished?);
    let days = dice.between(0, 3);
    told.event.closed = Some(walk.step(days, dice)?);
    Some(())
}

/// High risks in health care go to the MAS or MAR, suspected misconduct to somebody independent.
fn hand_over(told: &mut Told<'_>, walk: &mut Walk<'_, '_>, (hsl, sol, dice): (Option<Risk>, Option<Risk>, &mut Dice)) -> Option<()> {
    let rehab = told.event.category_code.starts_with("rehab");
    let (role, list) = if hsl.is_some_and(|risk| risk.value() >= 8) {
        (if rehab { "mar" } else { "mas" }, "överlämnat_mas")
    } else if sol.is_some_and(|risk| risk.value() >= 9) || (grave(&told.event.category_code) && dice.percent(70)) {
        ("quality_developer", "överlämnat_utredare")
    } else {
        return None;
    };
    let day = walk.at.div_euclid(DAY);
    let office = if walk.cast.unit(told.plan.unit).legal_areas.iter().any(|law| matches!(*law, "lvu" | "lvm"))
        || matches!(told.event.unit.as_str(), "forsorjningsstod")
    {
        "socialforvaltningen"
    } else {
        "vard-omsorgsforvaltningen"
    };
    let to = walk.cast.expert(office, role, day)?;
    let why = told.scene.list(list);
    let step = walk.step(i64::from(dice.percent(35)), dice)?;
    let to = walk.cast.person(to).user_name.clone();
    told.event.handed_over = Some(HandedOver { step, role, to, why });
    Some(())
}

fn investigate(told: &mut Told<'_>, (step, lesson, acts): (Step, &'static Lesson, usize), dice: &mut Dice) {
    let keep = if lesson.causes.len() > 1 && dice.percent(55) { lesson.causes.len() } else { 1 };
    let first = dice.below(lesson.causes.len() + 1 - keep);
    let mut causes: Vec<(String, String)> = Vec::new();
    for (code, note) in lesson.causes.iter().skip(first).take(keep) {
        if !causes.iter().any(|(known, _)| known == code) {
            causes.push((code.clone(), told.scene.tell(note)));
        }
    }
    let conclusion = if acts == 0 { told.scene.list("slutsats_utan") } else { told.scene.tell(&lesson.end) };
    let no_action_why = (acts == 0).then(|| told.scene.list("inget_mer"));
    let barriers = vec![barrier(&told.event, dice)];
    told.event.investigated = Some(Investigation { step, causes, barriers, conclusion, no_action_why });
}

fn give_verdict(told: &mut Told<'_>, walk: &Walk<'_, '_>, dice: &mut Dice) -> Option<()> {
    let handed = told.event.handed_over.as_ref()?;
    let (track, risk, list) = match (handed.role, &told.event.assessed) {
        ("quality_developer", Some(assessed)) => ("sol", assessed.sol.or(assessed.hsl)?, "omdöme_sol"),
        (_, Some(assessed)) => ("hsl", assessed.hsl?, "omdöme_hsl"),
        _ => return None,
    };
    let grade = grade(track, (told.event.harm, risk), dice);
    let step = Step { at: walk.cast.calendar.moment(walk.at), by: handed.to.clone() };
    told.event.verdicts.push(Verdict { step, track, grade, why: told.scene.list(list) });
    Some(())
}

fn sentence(told: &mut Told<'_>, (lesson, acts): (&'static Lesson, usize)) -> String {
    let full_stop = |text: String| if text.ends_with('.') { text } else { text + "." };
    full_stop(if acts == 0 { told.scene.list("återkoppling_utan") } else { told.scene.tell(&lesson.fed) })
}

fn phase(event: &DemoEvent) -> &'static str {
    match event {
        DemoEvent { closed: Some(_), .. } => "closed",
        DemoEvent { fed_back: Some(_), .. } => "fed_back",
        DemoEvent { investigated: Some(_), .. } => "acting",
        DemoEvent { assessed: Some(_), .. } => "investigating",
        DemoEvent { received: Some(_), .. } => "received",
        _ => "reported",
    }
}
