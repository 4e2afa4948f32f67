//! Actions: how many, and who does what.

use super::{
    attempts,
    calendar::{DAY, NOW},
    cast::Cast,
    event::{DemoAction, DemoEvent, Risk, Step},
    tell::Told,
};
use crate::{dice::Dice, text::Lesson};

/// Who can be given an action.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Owners<'a, 'b> {
    pub(crate) cast: &'a Cast<'b>,
    pub(crate) unit: usize,
    pub(crate) manager: usize,
}

/// How many actions a case gets: half of them none, serious ones at least one.
pub(crate) fn count(event: &DemoEvent, (risk, given): (Option<Risk>, Option<&str>), dice: &mut Dice) -> usize {
    match given {
        Some("dubbelkontroll") => return 3,
        Some(_) => return 1,
        None => {}
    }
    let usual = match event.category_code.as_str() {
        "medication_not_signed" => [90, 8, 2, 0],
        "fall_found" | "fall_own_activity" => [74, 18, 6, 2],
        _ => [64, 23, 10, 3],
    };
    let wanted = dice.weighted(usual.into_iter());
    let value = risk.map_or(0, Risk::value);
    let must = value >= 6 || weighty(&event.category_code);
    wanted.max(usize::from(must)).max(if event.handed_over.is_some() { 1 + dice.below(2) } else { 0 })
}

/// How far the actions of a case have come.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Progress {
    /// When the principal action was done; the start when there are none, `None` while it isn't.
    pub(crate) first: Option<i64>,
    /// When the last effect was judged; `None` while an action is open.
    pub(crate) judged: Option<i64>,
}

/// What nobody lets pass without doing something.
fn weighty(category: &str) -> bool {
    matches!(
        category,
        "medication_theft"
            | "theft"
            | "financial_pressure"
            | "suicide"
            | "neglect"
            | "unlawful_measure"
            | "threat"
            | "pressure_ulcer_3_4"
    ) || matches!(
        category,
        "violence_by_staff" | "violence_by_relative" | "sexual_abuse" | "psychological_by_staff" | "conduct_discrimination"
    )
}

/// Adds the actions.
pub(crate) fn add(
    told: &mut Told<'_>,
    (lesson, many, at): (&'static Lesson, usize, i64),
    (owners, dice): (&Owners<'_, '_>, &mut Dice),
) -> Progress {
    let mut progress = Progress { first: Some(at), judged: Some(at) };
    let old = told.reported < NOW - 250 * DAY;
    let waits = told.plan.lesson == Some("dubbelkontroll");
    for (place, act) in lesson.acts.iter().take(many).enumerate() {
        let owner = owners.of(&act.owner, (at.div_euclid(DAY), dice));
        let title = told.scene.tell(&act.title);
        let luck = Luck { old: old && !dice.percent(1), waits: waits && place == 0 };
        let (attempts, done, judged) = attempts::all(told, (act, owner, at), luck, (owners, dice));
        let cause = told
            .event
            .investigated
            .as_ref()
            .and_then(|found| found.causes.first())
            .map_or_else(String::new, |(code, _)| code.clone());
        let created = Step { at: owners.cast.calendar.moment(at), by: owners.name(owners.manager) };
        told.event.actions.push(DemoAction {
            created,
            title,
            kind: act.kind.clone(),
            cause,
            owner: owners.name(owner),
            attempts,
        });
        progress.judged = progress.judged.zip(judged).map(|(a, b)| a.max(b));
        if place == 0 {
            progress.first = done;
        }
    }
    progress
}

/// What chance may do with an action.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Luck {
    /// So long ago that it is done by now.
    pub(crate) old: bool,
    /// Done long ago, and its effect was to be judged two days ago.
    pub(crate) waits: bool,
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

    /// The person's user name.
    pub(crate) fn name(&self, person: usize) -> String {
        self.cast.person(person).user_name.clone()
    }
}
