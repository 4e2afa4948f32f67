//! What this room does when something happens elsewhere, and by itself.

use crate::{
    actions::{Handle, Remind, Report},
    store::{EVENT, case, draft, photo, reminder},
};
use db::{DbError, Desk, Happening, Job};

/// Keeps the number of actions that hang on a case: the actions room says how many there are now.
pub fn listen(desk: &mut Desk, happening: &Happening) -> Result<(), DbError> {
    let Some(id) = happening.subject.id(EVENT) else { return Ok(()) };
    let Some(total) = happening.payload.get("total").and_then(serde_json::Value::as_i64) else { return Ok(()) };
    if happening.kind.starts_with("actions.") {
        let mut work = desk.work::<Handle>()?;
        case::count_actions(&mut work, id, total)?;
    }
    Ok(())
}

/// The room's recurring work.
pub const JOBS: &[Job] = &[
    Job { name: "events.forget_drafts", every_minutes: 60, run: forget_drafts },
    Job { name: "events.remind", every_minutes: 6 * 60, run: remind },
];

/// Whoever takes the next step is reminded once when it should have been taken.
fn remind(desk: &mut Desk) -> Result<(), DbError> {
    reminder::remind(&mut desk.work::<Remind>()?)
}

/// A report that nobody sent is forgotten after three days.
fn forget_drafts(desk: &mut Desk) -> Result<(), DbError> {
    let before = desk.now().plus_minutes(-3 * 24 * 60);
    let mut work = desk.work::<Report>()?;
    photo::forget(&mut work, before)?;
    draft::forget(&mut work, before).map(drop)
}
