//! Actions: who does what by when, whether it was done, and whether it helped.

use super::{
    calendar::{DAY, NOW},
    cast::Cast,
    event::{Attempt, DemoAction, DemoEvent, Done, Judged, Risk, Step},
    tell::Told,
};
use crate::{
    dice::Dice,
    text::{Act, Lesson},
};

/// Who can be given an action.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Owners<'a, 'b> {
    pub(crate) cast: &'a Cast<'b>,
    pub(crate) unit: usize,
    pub(crate) manager: usize,
}

/// How many actions a case gets: half of them none, serious ones at least one.
pub(crate) fn count(event: &DemoEvent, (risk, begins): (Option<Risk>, bool), dice: &mut Dice) -> usize {
    if begins {
        return 3;
    }
    let usual = match event.category_code.as_str() {
        "medication_not_signed" => [90, 8, 2, 0],
        "fall_found" | "fall_own_activity" => [74, 18, 6, 2],
        _ => [64, 23, 10, 3],
    };
    let wanted = dice.weighted(usual.into_iter());
    let value = risk.map_or(0, Risk::value);
    wanted.max(usize::from(value >= 6)).max(if event.handed_over.is_some() { 1 + dice.below(2) } else { 0 })
}

/// How far the actions of a case have come.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Progress {
    /// When the principal action was done; the start when there are none, `None` while it isn't.
    pub(crate) first: Option<i64>,
    /// When the last effect was judged; `None` while an action is open.
    pub(crate) judged: Option<i64>,
}

/// Adds the actions.
pub(crate) fn add(
    told: &mut Told<'_>,
    (lesson, many, at): (&'static Lesson, usize, i64),
    (owners, dice): (&Owners<'_, '_>, &mut Dice),
) -> Progress {
    let mut progress = Progress { first: Some(at), judged: Some(at) };
    let old = told.reported < NOW - 250 * DAY;
    let waits = told.plan.lesson.is_some();
    for (place, act) in lesson.acts.iter().take(many).enumerate() {
        let owner = owners.of(&act.owner, (at.div_euclid(DAY), dice));
        let title = told.scene.tell(&act.title);
        let luck = Luck { old: old && !dice.percent(1), waits: waits && place == 0 };
        let (attempts, done, judged) = attempts(told, (act, owner, at), luck, (owners, dice));
        let cause = told.event.investigated.as_ref().and_then(|found| found.causes.first()).map_or_else(String::new, |(code, _)| code.clone());
        let created = Step { at: owners.cast.calendar.moment(at), by: owners.name(owners.manager) };
        told.event.actions.push(DemoAction { created, title, kind: act.kind.clone(), cause, owner: owners.name(owner), attempts });
        progress.judged = progress.judged.zip(judged).map(|(a, b)| a.max(b));
        if place == 0 {
            progress.first = done;
        }
    }
    progress
}

/// What chance may do with an action.
#[derive(Debug, Clone, Copy)]
struct Luck {
    /// So long ago that it is done by now.
    old: bool,
    /// Done long ago, and its effect was to be judged two days ago.
    waits: bool,
}

fn attempts(
    told: &mut Told<'_>,
    (act, owner, created): (&'static Act, usize, i64),
    luck: Luck,
    (owners, dice): (&Owners<'_, '_>, &mut Dice),
) -> (Vec<Attempt>, Option<i64>, Option<i64>) {
    let calendar = &owners.cast.calendar;
    let mut first_done = None;
    let mut attempts = Vec::new();
    let mut from = created;
    loop {
        let due = from / DAY + if luck.waits { 14 } else { dice.between(6, 30) };
        let done_at = done_at((from, due), luck, dice);
        let started = calendar.office(from, dice.between(0, 6), dice).min(done_at - 10);
        let follow_up = if luck.waits { NOW / DAY - 2 } else { done_at / DAY + follow_up_days(&act.kind, dice) };
        let judged_at = judged_at(follow_up, luck, (calendar, dice));
        let effect = effect(act, attempts.is_empty() && !luck.waits, dice);
        let judged = (judged_at < NOW).then(|| Judged {
            step: Step { at: calendar.moment(judged_at), by: owners.name(owners.manager) },
            effect,
            comment: comment(told, act, effect),
        });
        let done = (done_at < NOW).then(|| Done {
            step: Step { at: calendar.moment(done_at), by: owners.name(owner) },
            proof: told.scene.list(&format!("bevis_{}", act.kind)),
            follow_up: kernel::Day(calendar.date(follow_up)),
        });
        let over = judged.is_some();
        first_done = first_done.or((done_at < NOW).then_some(done_at));
        attempts.push(Attempt {
            due: kernel::Day(calendar.date(due)),
            started_at: (started < NOW && started > from).then(|| calendar.moment(started)),
            done,
            judged,
        });
        if !over || effect != "not_effective" {
            return (attempts, first_done, over.then_some(judged_at));
        }
        from = judged_at;
    }
}

/// Most are done in time, some late, a few not at all until now.
fn done_at((from, due): (i64, i64), luck: Luck, dice: &mut Dice) -> i64 {
    let in_time = due * DAY - dice.between(0, (due * DAY - from) / 2) + 10 * 60;
    match dice.below(100) {
        _ if luck.waits => due * DAY - 600,
        0..=79 => in_time,
        80..=93 => due * DAY + dice.between(1, 24) * DAY + 11 * 60,
        _ if luck.old => due * DAY + dice.between(20, 60) * DAY + 9 * 60,
        _ => NOW * 2,
    }
}

fn follow_up_days(kind: &str, dice: &mut Dice) -> i64 {
    match kind {
        "person_support" | "equipment" | "premises" | "pass_on" => dice.between(10, 22),
        "training" | "supervision" | "organisation" => dice.between(30, 60),
        _ => dice.between(20, 40),
    }
}

fn judged_at(follow_up: i64, luck: Luck, (calendar, dice): (&super::calendar::Calendar, &mut Dice)) -> i64 {
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

fn comment(told: &mut Told<'_>, act: &'static Act, effect: &str) -> String {
    let (text, list) = match effect {
        "effective" => (&act.good, "effekt_bra"),
        "partly" => (&act.bad, "effekt_delvis"),
        _ => (&act.bad, "effekt_dålig"),
    };
    match text {
        Some(text) => told.scene.tell(text),
        None => told.scene.list(list),
    }
}

impl Owners<'_, '_> {
    /// Who does it.
    fn of(&self, who: &str, (day, dice): (i64, &mut Dice)) -> usize {
        let care = "vard-omsorgsforvaltningen";
        let found = match who {
            "personal" => dice.pick(&self.cast.staff(self.unit, day)).copied(),
            "ssk" => self.cast.one("ssk-boenden", "employee", (day, dice)),
            "rehab" => self.cast.one("rehab", "employee", (day, dice)),
            "mas" => self.cast.expert(care, "mas", day),
            "kvalitet" => self.cast.expert(care, "quality_developer", day),
            "handläggare" => self.cast.one("myndighet", "employee", (day, dice)),
            "avdelningschef" => self.department_head(day),
            _ => None,
        };
        found.unwrap_or(self.manager)
    }

    fn department_head(&self, day: i64) -> Option<usize> {
        let mut at = Some(self.unit);
        while let Some(here) = at {
            if let Some(found) = self.cast.expert(&self.cast.unit(here).code, "department_head", day) {
                return Some(found);
            }
            at = self.cast.above(here, day);
        }
        None
    }

    fn name(&self, person: usize) -> String {
        self.cast.person(person).user_name.clone()
    }
}
