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
use std::collections::HashMap;

/// How fast a case goes, drawn once for each.
#[derive(Debug, Clone, Copy)]
struct Pace {
    /// Working days are multiplied by this, in tenths.
    tenths: i64,
    /// After so many steps nothing more happens.
    stalls_after: usize,
}

/// What the case comes to.
#[derive(Debug, Clone, Copy)]
struct Ending {
    lesson: &'static Lesson,
    /// How many of the lesson's actions are taken.
    acts: usize,
    /// Without actions it was either a thing of the moment, or something that is being mended already.
    passing: bool,
}

/// What units have changed lately, so that they don't introduce the same routine time and again.
#[derive(Debug, Default)]
pub(crate) struct Changed(HashMap<(String, String), i64>);

impl Changed {
    /// Whether the unit has made the lesson's change within most of a year; if not, it has now.
    fn lately(&mut self, told: &Told<'_>, (name, lesson): (&str, &Lesson), cast: &Cast<'_>) -> bool {
        let of_the_unit = lesson.acts.first().is_some_and(|act| {
            !matches!(
                act.kind.as_str(),
                "person_support" | "decision_follow_up" | "pass_on" | "police_report" | "staff_matter" | "equipment"
            )
        });
        let unit = cast.whole(told.plan.unit).code.clone();
        let last = self.0.get(&(unit.clone(), name.to_owned())).copied();
        let lately = last.is_some_and(|minute| told.reported < minute + 300 * DAY);
        if of_the_unit && !lately {
            self.0.insert((unit, name.to_owned()), told.reported);
        }
        lately
    }
}

/// Leads the case through its steps up to now.
pub(crate) fn run(mut told: Told<'_>, (cast, changed): (&Cast<'_>, &mut Changed), dice: &mut Dice) -> DemoEvent {
    let pace = pace(&told, cast, dice);
    let manager = cast.manager(told.plan.unit, told.reported.div_euclid(DAY));
    let lesson = lesson(&told, dice);
    told.scene.voice = cast.person(manager).voice;
    let mut walk = Walk { at: told.reported, taken: 0, pace, cast, manager };
    walk_through(&mut told, (&mut walk, changed), (lesson, dice));
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
    let (swift, slow) = match cast.whole(told.plan.unit).code.as_str() {
        "bjorkgarden" | "ekbacken" => (true, false),
        "hemtjanst-soder" | "assistans" | "barn-unga" => (false, true),
        _ => (false, false),
    };
    let usual = if swift { [4, 5, 6, 6, 8, 10] } else { [6, 8, 10, 10, 12, 15] };
    let tenths = if slow { 17 } else { dice.pick(&usual).copied().unwrap_or(10) };
    let recent = told.reported > NOW - 230 * DAY;
    let stalls = !swift && if recent { dice.below(1000) < 22 } else { dice.below(1000) < 2 };
    // What has stood still for most of a year has at least been looked into.
    let step = if recent { dice.pick(&[0, 1, 2, 2, 3, 3]).copied().unwrap_or(3) } else { 3 };
    Pace { tenths, stalls_after: if stalls { step } else { usize::MAX } }
}

/// What it leads to.
fn lesson(told: &Told<'_>, dice: &mut Dice) -> Option<(&'static str, &'static Lesson)> {
    let name = match told.plan.lesson {
        Some(given) => given,
        None => {
            let all: Vec<_> = told.plan.frame.why.iter().filter(|why| why.fits(told.scene.marks, told.scene.tags)).collect();
            dice.pick(&all)?.lesson.as_str()
        }
    };
    Library::shared().lessons.get_key_value(name).map(|(name, lesson)| (*name, lesson))
}

fn walk_through(
    told: &mut Told<'_>,
    (walk, changed): (&mut Walk<'_, '_>, &mut Changed),
    (lesson, dice): (Option<(&'static str, &'static Lesson)>, &mut Dice),
) -> Option<()> {
    let risk = take_on(told, walk, dice)?;
    let handed = told.event.handed_over.is_some();
    let acts = actions::count(&told.event, (risk, told.plan.lesson), dice);
    // What the unit is changing already doesn't need a new action.
    let mending = acts > 0 && !handed && changed.lately(told, lesson?, walk.cast);
    let acts = if mending { 0 } else { acts };
    let ending = Ending { lesson: lesson?.1, acts, passing: acts == 0 && !mending && dice.percent(60) };
    let days = match (handed, acts) {
        (true, _) => dice.between(6, 20),
        (false, 0) => dice.between(0, 5),
        _ => dice.between(2, 11),
    };
    let step = walk.step(days, dice)?;
    investigate(told, (step, ending), dice);
    let owners = Owners { cast: walk.cast, unit: told.plan.unit, manager: walk.manager };
    let done = actions::add(told, (ending.lesson, acts, walk.at), (&owners, dice));
    give_verdict(told, walk, dice);
    // The reporter hears what it led to when there is something to tell.
    walk.at = walk.at.max(done.first?);
    let step = walk.step(dice.between(0, 6), dice)?;
    let sentence = sentence(told, ending);
    told.event.fed_back = Some(FedBack { step, sentence });
    walk.at = walk.at.max(done.judged?);
    told.event.closed = Some(walk.step(dice.between(0, 3), dice)?);
    Some(())
}

/// Received, assessed, and handed over where it must be. The risk, or `None` while that is still to come.
fn take_on(told: &mut Told<'_>, walk: &mut Walk<'_, '_>, dice: &mut Dice) -> Option<Option<Risk>> {
    let days = match dice.below(100) {
        // The one that waits for its manager this morning.
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
    Some(hsl.or(sol))
}

/// High risks in health care go to the MAS or MAR, suspected misconduct to somebody independent.
fn hand_over(
    told: &mut Told<'_>,
    walk: &mut Walk<'_, '_>,
    (hsl, sol, dice): (Option<Risk>, Option<Risk>, &mut Dice),
) -> Option<()> {
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

fn investigate(told: &mut Told<'_>, (step, ending): (Step, Ending), dice: &mut Dice) {
    let Ending { lesson, acts, passing } = ending;
    let keep = if lesson.causes.len() > 1 && dice.percent(55) { lesson.causes.len() } else { 1 };
    let first = dice.below(lesson.causes.len() + 1 - keep);
    let mut causes: Vec<(String, String)> = Vec::new();
    for (code, note) in lesson.causes.iter().skip(first).take(keep) {
        if !causes.iter().any(|(known, _)| known == code) {
            causes.push((code.clone(), told.scene.sentences(note)));
        }
    }
    let conclusion = if passing { told.scene.list("slutsats_utan") } else { told.scene.sentences(&lesson.end) };
    let no_action_why = (acts == 0).then(|| told.scene.list(if passing { "inget_mer" } else { "redan_igång" }));
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

fn sentence(told: &mut Told<'_>, ending: Ending) -> String {
    match ending {
        Ending { acts: 0, passing: true, .. } => told.scene.list("återkoppling_utan"),
        Ending { acts: 0, .. } => told.scene.list("återkoppling_igång"),
        Ending { lesson, .. } => told.scene.sentences(&lesson.fed),
    }
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
