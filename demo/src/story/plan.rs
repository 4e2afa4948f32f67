//! What happens where and when: the planted signals first, then what a municipality's days are full of.

use super::{
    calendar::{DAY, NOW, TODAY},
    cast::Cast,
    event::Signal,
    hours::{clock, month_weight},
    signals,
};
use crate::{
    dice::Dice,
    text::{Author, Frame, Library, Tags},
};
use std::collections::HashMap;

/// Something that is going to be told.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Plan {
    /// The unit's place in the list.
    pub(crate) unit: usize,
    /// How it happens.
    pub(crate) frame: &'static Frame,
    /// When, in minutes.
    pub(crate) minute: i64,
    /// The signal that it belongs to.
    pub(crate) signal: Option<Signal>,
    /// The lesson that it is to lead to, when chance is not to choose.
    pub(crate) lesson: Option<&'static str>,
    /// Who reports it, by user name, when chance is not to choose.
    pub(crate) author: Option<&'static str>,
}

/// Draws frames so that a unit has told of everything once before it repeats itself.
#[derive(Debug)]
pub(crate) struct Bags {
    library: &'static Library,
    bags: HashMap<(usize, &'static str), Vec<&'static Frame>>,
}

impl Bags {
    pub(crate) fn new(library: &'static Library) -> Self {
        Self { library, bags: HashMap::new() }
    }

    /// The next frame of a category at a unit; `None` when it can't happen there.
    pub(crate) fn draw(&mut self, (unit, setting): (usize, &str), category: &str, dice: &mut Dice) -> Option<&'static Frame> {
        let (here, library) = (Tags::of(setting), self.library);
        let (name, places) = library.categories.get_key_value(category)?;
        let bag = self.bags.entry((unit, name.as_str())).or_default();
        if bag.is_empty() {
            let all = places.iter().filter_map(|place| library.frames.get(*place)).filter(|frame| frame.at.meets(here));
            bag.extend(all.flat_map(|frame| std::iter::repeat_n(frame, frame.weight)));
        }
        if bag.is_empty() { None } else { Some(bag.swap_remove(dice.below(bag.len()))) }
    }
}

/// So many plans, in the order of time.
pub(crate) fn plans(cast: &Cast<'_>, count: usize, dice: &mut Dice) -> Vec<Plan> {
    let library = Library::shared();
    let mut bags = Bags::new(library);
    let mut plans = signals::plans(cast, count, (&mut bags, dice));
    let loads: Vec<usize> = cast.town.units.iter().map(|unit| unit.load).collect();
    let mut tries = count.saturating_mul(40);
    while plans.len() < count && tries > 0 {
        tries -= 1;
        plans.extend(everyday(cast, dice.weighted(loads.iter().copied()), (&mut bags, dice)));
    }
    plans.sort_by_key(|plan| plan.minute);
    plans
}

fn everyday(cast: &Cast<'_>, unit: usize, (bags, dice): (&mut Bags, &mut Dice)) -> Option<Plan> {
    let here = cast.unit(unit);
    let setting = bags.library.mix.setting(here.setting)?;
    let category = &setting.categories.get(dice.weighted(setting.categories.iter().map(|(_, weight)| *weight)))?.0;
    if signals::planted(cast, unit, category) {
        return None;
    }
    let frame = bags.draw((unit, here.setting), category, dice)?;
    let day = day(cast, frame, (unit, dice))?;
    let (unit, day) = place(cast, unit, day)?;
    plan((unit, frame), day, None, (cast, dice))
}

/// The plan of a frame on a day, at an hour that fits; `None` when that is still to come.
pub(crate) fn plan(
    (unit, frame): (usize, &'static Frame),
    day: i64,
    signal: Option<Signal>,
    (cast, dice): (&Cast<'_>, &mut Dice),
) -> Option<Plan> {
    let minute = day * DAY + clock(frame, cast.unit(unit).setting, dice);
    (minute < NOW - 60).then_some(Plan { unit, frame, minute, signal, lesson: None, author: None })
}

/// A day on which it could happen, by season and day of the week; `None` when the draw says not then.
fn day(cast: &Cast<'_>, frame: &Frame, (unit, dice): (usize, &mut Dice)) -> Option<i64> {
    let day = dice.between(0, TODAY);
    let (calendar, setting) = (&cast.calendar, cast.unit(unit).setting);
    let office = matches!(setting, "barn" | "vuxen" | "bistånd" | "öppenvård" | "myndighet" | "daglig" | "rehab");
    let closed = office || frame.by == Author::Rehab || (frame.by == Author::Nurse && !dice.percent(12));
    if closed && calendar.closed(day) {
        return None;
    }
    let month = month_weight(frame, calendar.date(day).month());
    let falls_at_weekends = if frame.category.starts_with("fall") && calendar.weekend(day) { 115 } else { 100 };
    // Reporting has become a little more usual over the two years.
    let habit = 88 + usize::try_from(day / 61).unwrap_or(0);
    (dice.below(3_200_000) < month * falls_at_weekends * habit).then_some(day)
}

/// Where it is reported: nowhere before a unit opened or after it fell silent, and at the unit that took over after a merger.
fn place(cast: &Cast<'_>, unit: usize, day: i64) -> Option<(usize, i64)> {
    let here = cast.unit(unit);
    let opened = here.periods.first().is_none_or(|period| cast.calendar.day(period.from) <= day);
    let silent = here.silent > 0 && day > TODAY - here.silent;
    if !opened || silent {
        return None;
    }
    match here.periods.last().and_then(|period| period.until.zip(period.merged_into.as_deref())) {
        Some((last, into)) if day > cast.calendar.day(last) => Some((cast.place(into)?, day)),
        _ => Some((unit, day)),
    }
}
