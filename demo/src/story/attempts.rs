//! What becomes of an action: begun, done, judged, and begun again when it made no difference.

use super::{
    actions::{Luck, Owners},
    calendar::{Calendar, DAY, NOW},
    event::{Attempt, Done, Judged, Step},
    tell::Told,
};
use crate::{dice::Dice, text::Act};

/// What becomes of an action, attempt by attempt; when it was first done, and when its effect was judged for good.
pub(crate) fn all(
    told: &mut Told<'_>,
    (act, owner, created): (&'static Act, usize, i64),
    luck: Luck,
    (owners, dice): (&Owners<'_, '_>, &mut Dice),
) -> (Vec<Attempt>, Option<i64>, Option<i64>) {
    let (mut attempts, mut first_done, mut from) = (Vec::new(), None, created);
    loop {
        let days = Days::draw((act, from, attempts.is_empty()), luck, (owners, dice));
        let attempt = days.attempt(told, (act, owner), owners);
        first_done = first_done.or(Some(days.done).filter(|done| *done < NOW));
        let judged = attempt.judged.as_ref().map(|judged| judged.effect);
        attempts.push(attempt);
        if judged != Some("not_effective") {
            return (attempts, first_done, judged.map(|_| days.judged));
        }
        from = days.judged;
    }
}

/// When what happens in an attempt, also what is still to come; days for the calendar, otherwise minutes.
#[derive(Debug)]
struct Days {
    from: i64,
    due: i64,
    started: i64,
    done: i64,
    follow_up: i64,
    judged: i64,
    effect: &'static str,
    /// Whether it is the first attempt.
    first: bool,
}

impl Days {
    fn draw((act, from, first): (&Act, i64, bool), luck: Luck, (owners, dice): (&Owners<'_, '_>, &mut Dice)) -> Self {
        let calendar = &owners.cast.calendar;
        let due = from / DAY + if luck.waits { 14 } else { dice.between(6, 30) };
        let done = calendar.office(done_day((from / DAY, due), luck, dice).max(from / DAY + 1) * DAY, 0, dice);
        let started = calendar.office(from, dice.between(0, 6), dice).min(done - 10);
        let follow_up = if luck.waits { NOW / DAY - 2 } else { done / DAY + follow_up_days(&act.kind, dice) };
        let judged = judged_at(follow_up, luck, (calendar, dice));
        Self { from, due, started, done, follow_up, judged, effect: effect(act, first && !luck.waits, dice), first }
    }

    fn attempt(&self, told: &mut Told<'_>, (act, owner): (&'static Act, usize), owners: &Owners<'_, '_>) -> Attempt {
        let calendar = &owners.cast.calendar;
        let step = |minute: i64, by: usize| Step { at: calendar.moment(minute), by: owners.name(by) };
        let judged = (self.judged < NOW).then(|| Judged {
            step: step(self.judged, owners.manager),
            effect: self.effect,
            comment: comment(told, act, (self.effect, self.first)),
        });
        let done = (self.done < NOW).then(|| Done {
            step: step(self.done, owner),
            proof: told.scene.list(&format!("bevis_{}", act.kind)),
            follow_up: kernel::Day(calendar.date(self.follow_up)),
        });
        Attempt {
            due: kernel::Day(calendar.date(self.due)),
            started_at: (self.started < NOW && self.started > self.from).then(|| calendar.moment(self.started)),
            done,
            judged,
        }
    }
}

/// Most are done in time, some late, a few not at all until now.
fn done_day((from, due): (i64, i64), luck: Luck, dice: &mut Dice) -> i64 {
    match dice.below(100) {
        _ if luck.waits => due,
        0..=79 => due - dice.between(0, (due - from) / 2),
        80..=93 => due + dice.between(1, 24),
        _ if luck.old => due + dice.between(20, 60),
        _ => NOW / DAY * 2,
    }
}

fn follow_up_days(kind: &str, dice: &mut Dice) -> i64 {
    match kind {
        "person_support" | "equipment" | "premises" | "pass_on" => dice.between(10, 22),
        "training" | "supervision" | "organisation" => dice.between(30, 60),
        _ => dice.between(20, 40),
    }
}

fn judged_at(follow_up: i64, luck: Luck, (calendar, dice): (&Calendar, &mut Dice)) -> i64 {
    let late = !luck.old && dice.percent(6);
    if late || luck.waits { NOW * 2 } else { calendar.office(follow_up * DAY, dice.between(0, 6), dice) }
}

fn effect(act: &Act, first: bool, dice: &mut Dice) -> &'static str {
    match dice.below(100) {
        0..=9 if first && act.bad.is_some() => "not_effective",
        0..=24 if act.bad.is_some() => "partly",
        0..=5 => "partly",
        _ => "effective",
    }
}

/// What one sees. What was said of a first attempt is not said again of the next.
fn comment(told: &mut Told<'_>, act: &'static Act, (effect, first): (&str, bool)) -> String {
    let (text, list) = match effect {
        "effective" => (act.good.as_ref(), "effekt_bra"),
        "partly" => (act.bad.as_ref().filter(|_| first), "effekt_delvis"),
        _ => (act.bad.as_ref(), "effekt_dålig"),
    };
    match text {
        Some(text) => told.scene.tell(text),
        None => told.scene.list(list),
    }
}
