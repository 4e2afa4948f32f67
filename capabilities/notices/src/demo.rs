//! The notices of the demonstration municipality: what happened in its last few days, told as it would have been.

use crate::{relay::relay, store::notice};
use db::{DbError, Desk, Happening};
use web::App;

/// Takes each happening to those whom it concerned; what is older than so many days has been read.
pub fn fill(app: &App, desk: &mut Desk, happenings: &[Happening], read_days: i64) -> Result<(), DbError> {
    happenings.iter().try_for_each(|happening| relay(app, desk, happening))?;
    let before = desk.now().plus_minutes(-read_days * 24 * 60);
    notice::read_before(desk, before)
}
