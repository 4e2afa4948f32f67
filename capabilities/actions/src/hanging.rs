//! The things that actions hang on, as their own rooms tell of them.

use db::{DbError, Desk};
use kernel::Subject;
use web::{Described, Ui};

/// What the thing is, if this person may see it.
pub fn describe(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Option<Described>, DbError> {
    for describe in ui.app().rooms().iter().filter_map(|room| room.describe) {
        if let Some(found) = describe(ui, desk, subject)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}
