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
    town::{DemoPerson, Resident},
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
    let facts = Facts::draw(plan, cast, dice)?;
    let mut scene = facts.scene(plan, cast, dice.fork());
    let reported = reported(plan, dice)?;
    let story = scene.sentences(&plan.frame.text);
    let done_at_once = scene.sentences(&plan.frame.now);
    // After the story, so that it can be named for what was told.
    let title = scene.tell(&plan.frame.title);
    let event =
        DemoEvent { reported_at: cast.calendar.moment(reported), title, story, done_at_once, ..facts.event(plan, cast, dice) };
    Some(Told { plan, reported, scene, event })
}

/// Who tells of whom, where and how bad it was.
#[derive(Debug)]
struct Facts<'a> {
    author: &'a DemoPerson,
    resident: Option<&'a Resident>,
    /// The harm's word and code.
    harm: (&'static str, &'static str),
    /// The place's code and words.
    place: (&'static str, &'static str),
    sex: Sex,
    licensed: bool,
}

impl<'a> Facts<'a> {
    fn draw(plan: Plan, cast: &'a Cast<'_>, dice: &mut Dice) -> Option<Self> {
        let frame = plan.frame;
        let night = daypart(plan.minute) == "natt";
        let drawn = cast.reporter(plan.unit, frame.by, (plan.minute.div_euclid(DAY), night), dice);
        let author = match plan.author {
            Some(user_name) => cast.town.person(user_name)?,
            None => cast.person(drawn?),
        };
        let resident = (frame.affected == "individual").then(|| cast.resident(plan.unit, dice)).flatten();
        let harm = HARMS.get(dice.weighted(frame.harm.iter().copied())).copied()?;
        let place = dice.pick(&frame.places).map_or(("", ""), |(code, words)| (code.as_str(), words.as_str()));
        let sex = resident.map_or(Sex::Unknown, |resident| resident.sex);
        Some(Self { author, resident, harm, place, sex, licensed: frame.by != Author::Staff })
    }

    fn scene(&self, plan: Plan, cast: &'a Cast<'_>, dice: Dice) -> Scene<'a> {
        let unit = cast.unit(plan.unit);
        // A home in a care home is a room to those who write.
        let in_room =
            matches!(self.place.1, "i bostaden" | "i lägenheten") && matches!(unit.setting, "säbo" | "demens" | "korttid");
        Scene {
            library: Library::shared(),
            dice,
            tags: self.tags(plan, cast),
            voice: self.author.voice,
            noun: noun(unit.setting, self.licensed),
            sex: self.sex,
            minute: plan.minute.rem_euclid(DAY),
            part: unit.short,
            place: if in_room { "på rummet" } else { self.place.1 },
            marks: 0,
            kept: Vec::new(),
        }
    }

    /// What the texts may ask about.
    fn tags(&self, plan: Plan, cast: &Cast<'_>) -> Tags {
        let (category, day) = (plan.frame.category.as_str(), plan.minute.div_euclid(DAY));
        let violent = ["violence_", "threat", "psychological_"].iter().any(|kind| category.starts_with(kind));
        let when = |holds: bool, tag: &'static str| if holds { tag } else { "" };
        let tags = [
            daypart(plan.minute),
            season(cast.calendar.date(day).month()),
            when(cast.calendar.weekend(day), "helg"),
            self.harm.0,
            self.place.0,
            cast.unit(plan.unit).setting,
            Library::shared().mix.kind(category).0,
            when(violent, "våld"),
            when(self.licensed, "ssk"),
            if self.sex == Sex::Man { "man" } else { "kvinna" },
        ];
        tags.iter().fold(self.author.voice.tags(), |all, tag| all.and(Tags::of(tag)))
    }

    /// The case as it is known from the facts, without its texts.
    fn event(&self, plan: Plan, cast: &Cast<'_>, dice: &mut Dice) -> DemoEvent {
        let (unit, frame) = (cast.unit(plan.unit), plan.frame);
        let year = cast.calendar.date(plan.minute.div_euclid(DAY)).year();
        DemoEvent {
            unit: unit.code.clone(),
            reporter: self.author.user_name.clone(),
            anonymous: plan.signal.is_none() && dice.percent(3),
            occurred_at: cast.calendar.moment(plan.minute),
            kind: kind(frame, self.harm.1, dice),
            track: track(frame, (&unit.legal_areas, self.licensed), dice),
            place: Some(self.place.0.to_owned()).filter(|place| !place.is_empty()),
            harm: self.harm.1,
            age: self.resident.map(|resident| age(year - resident.born)),
            sex: match self.sex {
                Sex::Woman => Some("woman"),
                Sex::Man => Some("man"),
                Sex::Unknown => None,
            },
            service: Library::shared().mix.setting(unit.setting).map(|setting| setting.service),
            person: concerned(self.resident, dice),
            ..blank(frame, plan)
        }
    }
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
