//! Who holds which role, and people's names, for the house's picture of the organisation.

use crate::actions::Door;
use authority::Assignment;
use db::{DbError, Desk, FromRow, Row, args};
use web::Staff;

db::statements! {
    /// Every role that someone with an open account holds, held or will hold.
    ROLES = unscoped "SELECT a.person_id, a.role, a.unit_id, a.deputy, a.from_day, a.until_day
        FROM assignment a JOIN person p ON p.id = a.person_id WHERE p.active = 1 ORDER BY p.sort_key, a.id"
        because "the directory is the house's own picture of the organisation";
    /// Every name.
    NAMES = unscoped "SELECT id, name FROM person ORDER BY sort_key, id" because "the directory is the house's own picture of the organisation";
}

struct Held(Assignment);

impl FromRow for Held {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (person, role, unit) = (row.take()?, row.take()?, row.take()?);
        Ok(Self(Assignment { person, role, unit, deputy: row.take()?, from: row.take()?, until: row.take()? }))
    }
}

/// Who holds which role where, and people's names. One whose account is closed holds none, but keeps the name: it stands
/// in old cases.
pub fn staff(desk: &mut Desk) -> Result<Staff, DbError> {
    let mut work = desk.work::<Door>()?;
    let held: Vec<Held> = work.rows(ROLES, args![])?;
    let names = work.rows(NAMES, args![])?;
    Ok((held.into_iter().map(|Held(assignment)| assignment).collect(), names))
}
