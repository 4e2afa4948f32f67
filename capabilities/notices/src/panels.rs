//! On one's account: how one is told by mail.

use crate::pages::choices::{fields, filled, known};
use components::{Head, card};
use db::{DbError, Desk};
use kernel::{PersonId, Subject};
use text::t;
use web::{Panel, Ui};

/// The kind of one's account as a subject.
const ACCOUNT: &str = "account";

/// The part about mail, on one's own account.
pub fn panels(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Vec<Panel>, DbError> {
    if subject.id::<PersonId>(ACCOUNT).is_none_or(|person| Some(person) != ui.actor().person()) {
        return Ok(Vec::new());
    }
    let (known, choices) = known(ui, desk)?;
    let body = card(Head::new("mejl", &t!(ui, "notices-choices-title")), fields(ui, &known, &filled(&choices)));
    Ok(vec![Panel { main: true, body }])
}
