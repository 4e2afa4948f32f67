//! What waits for someone on Min dag: the introduction to a role that was handed over, and the second step at sign-in.

use crate::{
    actions::SeeAccount,
    domain::{Level, level},
    store::{assignment, second},
    url,
    words::role_held,
};
use components::{Icon, Tone};
use db::{DbError, Desk, Work};
use kernel::PersonId;
use text::t;
use web::{Ui, Waiting};

/// One row for each role that was handed over and not gone through.
pub fn waiting(ui: &Ui, desk: &mut Desk) -> Result<Vec<Waiting>, DbError> {
    let Some(me) = desk.actor().person() else { return Ok(Vec::new()) };
    let Ok(mut work) = desk.work::<SeeAccount>() else { return Ok(Vec::new()) };
    let fresh = assignment::fresh(&mut work, me)?;
    let directory = ui.actor().directory();
    let one = |held: &crate::domain::Assignment| Waiting {
        title: t!(ui, "people-waiting-title"),
        meta: t!(ui, "people-role-at", role = role_held(ui, held.role, held.deputy), unit = directory.unit_name(held.unit)),
        href: url::Introduction {}.to_string(),
        icon: Icon::HandHeart,
        tone: Tone::Info,
        due: None,
        urgent: false,
    };
    let mut all: Vec<_> = fresh.iter().map(one).collect();
    all.extend(second_step(ui, &mut work, me)?);
    Ok(all)
}

/// Those whose role asks for a second step, and who have none, are asked. Asked of nobody without a role.
fn second_step(ui: &Ui, work: &mut Work<'_, SeeAccount>, me: PersonId) -> Result<Option<Waiting>, DbError> {
    if ui.actor().holdings().is_empty() {
        return Ok(None);
    }
    let standing = second::standing(work, me)?;
    let asked = level(&standing.levels, ui.actor()) != Level::Free && !standing.has_second();
    Ok(asked.then(|| Waiting {
        title: t!(ui, "people-waiting-second"),
        meta: t!(ui, "people-waiting-second-why"),
        href: url::Second {}.to_string(),
        icon: Icon::ShieldCheckmark,
        tone: Tone::Info,
        due: None,
        urgent: false,
    }))
}
