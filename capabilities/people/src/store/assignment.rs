//! Roles held at units for periods.

use crate::domain::{Assignment, AssignmentId, Given, Period};
use authority::{Action, Change};
use db::{DbError, FromRow, Recorded, Row, Work, args};
use kernel::{PersonId, Subject, UnitId};
use serde_json::json;

db::statements! {
    /// Everything that a person holds, held and will hold.
    OF_PERSON = unscoped "SELECT id, person_id, role, unit_id, deputy, from_day, until_day, after_id, version FROM assignment
        WHERE person_id = ? ORDER BY from_day DESC, id DESC LIMIT 500" because "the person was opened; who holds which role is known to all";
    /// Gives a role.
    ADD = unscoped "INSERT INTO assignment (id, person_id, role, unit_id, deputy, from_day, until_day, after_id, introduced_at, version)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, 1)" because "a new row has no reader yet";
    /// Changes a period.
    MOVE = unscoped "UPDATE assignment SET from_day = ?, until_day = ?, version = version + 1 WHERE id = ? AND version = ?"
        because "its person was opened in the same transaction";
    /// Takes away a role that has not begun.
    WITHDRAW = unscoped "DELETE FROM assignment WHERE id = ? AND version = ?" because "its person was opened in the same transaction";
    /// How many others keep the house manageable.
    ADMINISTRATORS = unscoped "SELECT COUNT(DISTINCT a.person_id) FROM assignment a JOIN person p ON p.id = a.person_id
        WHERE a.role = 'system_administrator' AND a.unit_id IN (?) AND a.person_id <> ? AND p.active = 1 AND a.until_day IS NULL AND a.from_day <= ?"
        because "a number that shows nobody";
    /// Notes whom one came after, in a role that was given ahead.
    FOLLOWS = unscoped "UPDATE assignment SET after_id = ?, version = version + 1 WHERE id = ? AND version = ?"
        because "part of a hand-over that was decided on";
    /// Roles that were handed over to a person who has not gone through the introduction.
    NEW = unscoped "SELECT id, person_id, role, unit_id, deputy, from_day, until_day, after_id, version FROM assignment
        WHERE person_id = ? AND after_id IS NOT NULL AND introduced_at IS NULL ORDER BY from_day, id LIMIT 20"
        because "asked for the one who asks, by their own id";
    /// Notes that the introduction is done.
    INTRODUCED = unscoped "UPDATE assignment SET introduced_at = ? WHERE id = ? AND person_id = ? AND introduced_at IS NULL"
        because "of the one who asks, by their own id";
}

impl FromRow for Assignment {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self {
            id: row.take()?,
            person: row.take()?,
            role: row.take()?,
            unit: row.take()?,
            deputy: row.take()?,
            period: Period { from: row.take()?, until: row.take()? },
            after: row.take()?,
            version: row.take()?,
        })
    }
}

/// Everything that a person holds, held and will hold; the newest first.
pub fn of_person<A: Action>(work: &mut Work<'_, A>, person: PersonId) -> Result<Vec<Assignment>, DbError> {
    work.rows(OF_PERSON, args![person])
}

/// Gives a role; `after` is who had it before, when it is handed over.
pub fn give<A: Change>(
    work: &mut Work<'_, A>,
    person: PersonId,
    given: &Given,
    after: Option<PersonId>,
) -> Result<Recorded, DbError> {
    let id: AssignmentId = work.new_id();
    let Given { role, unit, deputy, period } = *given;
    work.execute(ADD, args![id, person, role, unit, deputy, period.from, period.until, after])?;
    web::directory_changed(work.desk())?;
    let detail =
        json!({ "role": role, "unit": unit, "deputy": deputy, "from": period.from, "until": period.until, "after": after });
    Ok(work.record(Subject::new("person", person), "role_given", detail))
}

/// Changes a period; [`DbError::Stale`] when someone else was first.
pub fn move_to<A: Change>(work: &mut Work<'_, A>, held: &Assignment, period: Period) -> Result<Recorded, DbError> {
    work.change_one(MOVE, args![period.from, period.until, held.id, held.version])?;
    web::directory_changed(work.desk())?;
    let detail = json!({ "role": held.role, "unit": held.unit, "from": period.from, "until": period.until });
    Ok(work.record(Subject::new("person", held.person), "role_moved", detail))
}

/// Notes whom one came after, in a role that was given ahead.
pub fn follows<A: Change>(work: &mut Work<'_, A>, next: &Assignment, before: PersonId) -> Result<(), DbError> {
    work.change_one(FOLLOWS, args![before, next.id, next.version])
}

/// Takes away a role that has not begun.
pub fn withdraw<A: Change>(work: &mut Work<'_, A>, held: &Assignment) -> Result<Recorded, DbError> {
    work.change_one(WITHDRAW, args![held.id, held.version])?;
    web::directory_changed(work.desk())?;
    Ok(work.record(Subject::new("person", held.person), "role_withdrawn", json!({ "role": held.role, "unit": held.unit })))
}

/// How many active people other than this one are system administrators of the whole organisation without an end day.
pub fn other_administrators<A: Action>(work: &mut Work<'_, A>, person: PersonId, roots: &[UnitId]) -> Result<usize, DbError> {
    let today = work.today();
    let (count,): (i64,) = work.one(ADMINISTRATORS, args![db::list(roots.iter().copied()), person, today])?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// Roles that were handed over to a person who has not gone through the introduction.
pub fn fresh<A: Action>(work: &mut Work<'_, A>, person: PersonId) -> Result<Vec<Assignment>, DbError> {
    work.rows(NEW, args![person])
}

/// Notes that the introduction is done.
pub fn introduced<A: Change>(work: &mut Work<'_, A>, person: PersonId, id: AssignmentId) -> Result<Recorded, DbError> {
    let now = work.now();
    work.change_one(INTRODUCED, args![now, id, person])?;
    Ok(work.record(Subject::new("person", person), "introduced", json!({ "assignment": id })))
}
