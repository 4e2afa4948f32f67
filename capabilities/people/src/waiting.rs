//! What waits for someone on Min dag: the introduction to a role that was handed over.

use crate::{actions::SeeAccount, store::assignment, url, words::role_held};
use components::{Icon, Tone};
use db::{DbError, Desk};
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
    Ok(fresh.iter().map(one).collect())
}
