//! From a plan to a report: who it concerned, how bad it was, what was written.

use super::{
    calendar::{DAY, NOW},
    cast::Cast,
    event::{Concerned, DemoEvent},
    hours::daypart,
    plan::Plan,
};
use crate::{
    dice::Dice,
    text::{Author, Frame, HARMS, Library, Scene, Sex, Tags, noun},
    town::Resident,
};

/// A report, with what the rest of its story needs.
#[derive(Debug)]
pub(crate) struct Told<'a> {
    pub(crate) plan: Plan,
    /// Minute of reporting.
    pub(crate) reported: i64,
    /// The scene it was composed from, for what is written later in the case.
    pub(crate) scene: Scene<'a>,
    /// The case, so far only reported.
    pub(crate) event: DemoEvent,
}

/// Tells what happened; `None` when nobody was there to tell it in time.
pub(crate) fn tell<'a>(plan: Plan, cast: &'a Cast<'_>, dice: &mut Dice) -> Option<Told<'a>> {
    let (unit, frame) = (cast.unit(plan.unit), plan.frame);
    let part = daypart(plan.minute);
    let day = plan.minute.div_euclid(DAY);
    let who = cast.reporter(plan.unit, frame.by, (day, part == "natt"), dice)?;
    let author = cast.person(who);
    let resident = (frame.affected == "individual").then(|| cast.resident(plan.unit, dice)).flatten();
    let (harm_word, harm) = HARMS[dice.weighted(frame.harm.iter().copied())];
    let (place, phrase) = dice.pick(&frame.places).map_or(("", ""), |(code, words)| (code.as_str(), words.as_str()));
    // A home in a care home is a room to those who write.
    let in_room = phrase == "i bostaden" && matches!(unit.setting, "säbo" | "demens" | "korttid");
    let phrase = if in_room { "på rummet" } else { phrase };
    let sex = resident.map_or(Sex::Unknown, |resident| resident.sex);
    let mut tags = author.voice.tags();
    let licensed = frame.by != Author::Staff;
    let type_code = Library::shared().mix.kind(&frame.category).0;
    let season = season(cast.calendar.date(day).month());
    let sexes = if sex == Sex::Man { "man" } else { "kvinna" };
    let weekend = if cast.calendar.weekend(day) { "helg" } else { "" };
    for tag in [part, harm_word, unit.setting, season, sexes, weekend, place, type_code, if licensed { "ssk" } else { "" }] {
        tags = tags.and(Tags::of(tag));
    }
    let mut scene = Scene {
        library: Library::shared(),
        dice: dice.fork(),
        tags,
        voice: author.voice,
        noun: noun(unit.setting, licensed),
        sex,
        minute: plan.minute.rem_euclid(DAY),
        part: unit.short,
        place: phrase,
        marks: 0,
        kept: Vec::new(),
    };
    let reported = reported(plan, dice)?;
    let (story, done_at_once) = (scene.sentences(&frame.text), scene.sentences(&frame.now));
    let title = scene.tell(&frame.title);
    let event = DemoEvent {
        unit: unit.code.clone(),
        reporter: author.user_name.clone(),
        anonymous: plan.signal.is_none() && dice.percent(3),
        occurred_at: cast.calendar.moment(plan.minute),
        reported_at: cast.calendar.moment(reported),
        kind: kind(frame, harm, dice),
        track: track(frame, (&unit.legal_areas, licensed), dice),
        place: Some(place.to_owned()).filter(|place| !place.is_empty()),
        harm,
        age: resident.map(|resident| age(cast.calendar.date(day).year() - resident.born)),
        sex: (sex != Sex::Unknown).then_some(if sex == Sex::Man { "man" } else { "woman" }),
        service: scene.library.mix.setting(unit.setting).map(|setting| setting.service),
        person: concerned(resident, dice),
        title,
        story,
        done_at_once,
        ..blank(frame, plan)
    };
    Some(Told { plan, reported, scene, event })
}

fn blank(frame: &Frame, plan: Plan) -> DemoEvent {
    DemoEvent {
        year: 0,
        number: 0,
        unit: String::new(),
        reporter: String::new(),
        anonymous: false,
        occurred_at: jiff::civil::DateTime::default(),
        reported_at: jiff::civil::DateTime::default(),
        title: String::new(),
        type_code: Library::shared().mix.kind(&frame.category).0.to_owned(),
        category_code: frame.category.clone(),
        kind: "near_miss",
        track: "sol",
        place: None,
        harm: "none_visible",
        who: frame.affected.clone(),
        sex: None,
        age: None,
        service: None,
        also: frame.also.clone(),
        person: None,
        story: String::new(),
        done_at_once: String::new(),
        phase: "reported",
        received: None,
        assessed: None,
        handed_over: None,
        verdicts: Vec::new(),
        investigated: None,
        actions: Vec::new(),
        fed_back: None,
        closed: None,
        signal: plan.signal,
    }
}

/// Most report before they go home; some the next day, a few when they have thought about it.
fn reported(plan: Plan, dice: &mut Dice) -> Option<i64> {
    let delay = match dice.below(100) {
        _ if plan.frame.weight == 0 && plan.frame.name == "visat-fall" => 30,
        0..=61 => dice.between(8, 220),
        62..=83 => dice.between(300, 1500),
        84..=95 => dice.between(1, 4) * DAY + dice.between(-200, 200),
        _ => dice.between(5, 19) * DAY,
    };
    let at = plan.minute + delay;
    let soon = plan.minute + 10;
    Some(if at < NOW { at } else { soon }).filter(|at| *at < NOW)
}

fn kind(frame: &Frame, harm: &str, dice: &mut Dice) -> &'static str {
    match harm {
        "none_visible" if dice.percent(frame.risk) => "risk",
        "none_visible" | "unknown" => "near_miss",
        _ => "adverse_event",
    }
}

/// The category proposes a track; the laws of the unit and who writes decide.
fn track(frame: &Frame, (laws, licensed): (&[&str], bool), dice: &mut Dice) -> &'static str {
    let (hsl, sol) = (laws.contains(&"hsl"), laws.iter().any(|law| *law != "hsl"));
    match Library::shared().mix.kind(&frame.category).1 {
        _ if !sol => "hsl",
        _ if !hsl => "sol",
        "hsl" => "hsl",
        "both" if licensed => "hsl",
        "both" => ["sol", "sol", "sol", "both", "hsl"].get(dice.below(5)).copied().unwrap_or("sol"),
        _ => "sol",
    }
}

fn season(month: i8) -> &'static str {
    match month {
        6..=8 => "sommar",
        12 | 1..=3 => "vinter",
        _ => "",
    }
}

fn age(years: i16) -> &'static str {
    match years {
        ..=6 => "age_0_6",
        7..=12 => "age_7_12",
        13..=17 => "age_13_17",
        18..=20 => "age_18_20",
        21..=64 => "age_21_64",
        65..=79 => "age_65_79",
        80..=89 => "age_80_89",
        _ => "age_90",
    }
}

fn concerned(resident: Option<&Resident>, dice: &mut Dice) -> Option<Concerned> {
    let resident = resident.filter(|_| dice.percent(62))?;
    Some(Concerned { name: resident.name.clone(), born: resident.born })
}
