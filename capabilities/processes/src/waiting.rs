//! What waits for somebody: to review, to establish, to look at again.

use crate::{
    actions::{Establish, Read, Review},
    domain::StateCode,
    store::read::{self, Listed},
    url,
};
use components::{Icon, Tone};
use db::{DbError, Desk};
use kernel::PersonId;
use text::t;
use web::{Ui, Waiting};

/// So many days before a process is to be looked at again its owner hears of it.
const SOON_DAYS: i64 = 30;

/// What waits for the actor.
pub fn waiting(ui: &Ui, desk: &mut Desk) -> Result<Vec<Waiting>, DbError> {
    let Some(person) = ui.actor().person() else { return Ok(Vec::new()) };
    let mut found = to_review(ui, desk, person)?;
    if let Ok(mut work) = desk.work::<Establish>() {
        let reviewed = read::in_states(&mut work, &[StateCode::Reviewed])?;
        found.extend(reviewed.iter().map(|one| {
            let title = t!(ui, "processes-waiting-establish", name = one.process.name.clone());
            line(ui, one, (title, url::Establish { id: one.process.id }.to_string()))
        }));
    }
    let late = read::to_look_at(&mut desk.work::<Read>()?, ui.today().plus_days(SOON_DAYS), Some(person))?;
    found.extend(late.iter().map(|one| {
        let to =
            (t!(ui, "processes-waiting-look", name = one.process.name.clone()), url::Show { id: one.process.id }.to_string());
        let tone = if one.review_by.is_some_and(|day| day < ui.today()) { Tone::Warn } else { Tone::Info };
        Waiting { due: one.review_by, tone, ..line(ui, one, to) }
    }));
    Ok(found)
}

/// What others have sent, for those who hold a task in the line above it.
fn to_review(ui: &Ui, desk: &mut Desk, person: PersonId) -> Result<Vec<Waiting>, DbError> {
    let roles = ui.actor().holdings().iter().any(|held| held.role != authority::Role::Employee);
    let (true, Ok(mut work)) = (roles, desk.work::<Review>()) else { return Ok(Vec::new()) };
    let sent = read::in_states(&mut work, &[StateCode::InReview])?;
    if sent.is_empty() {
        return Ok(Vec::new());
    }
    let senders = read::senders(&mut work)?;
    let others = sent.iter().filter(|one| senders.iter().any(|(id, by)| *id == one.process.id && *by != person));
    let waits = others.map(|one| {
        let title = t!(ui, "processes-waiting-review", name = one.process.name.clone());
        line(ui, one, (title, url::Review { id: one.process.id }.to_string()))
    });
    Ok(waits.collect())
}

fn line(ui: &Ui, one: &Listed, (title, href): (String, String)) -> Waiting {
    let unit = ui.actor().directory().unit_name(one.process.unit);
    let meta = format!("{}, {unit}", t!(ui, "processes-version", number = one.number));
    Waiting { title, meta, href, icon: Icon::Branching, tone: Tone::Info, due: None, urgent: false }
}
