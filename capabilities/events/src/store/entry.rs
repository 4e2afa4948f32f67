//! The history of a case.

use crate::domain::CaseId;
use authority::{Action, Change};
use db::{DbError, FromRow, Row, Work, args};
use kernel::{PersonId, Timestamp};

kernel::id! {
    /// An entry in a case's history.
    EntryId;
}

db::statements! {
    /// Adds an entry.
    ADD = unscoped "INSERT INTO event_entry (id, event_id, at, person_id, what, detail, note) VALUES (?, ?, ?, ?, ?, ?, ?)"
        because "belongs to a case opened or added in the same transaction";
    /// The newest entries of a case.
    OF = unscoped "SELECT at, person_id, what, detail, note FROM event_entry WHERE event_id = ? ORDER BY id DESC LIMIT 100"
        because "asked for a case that was opened in the same transaction";
}

/// Something that has happened in a case.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // named as the columns
pub struct Entry {
    pub at: Timestamp,
    pub person: Option<PersonId>,
    pub what: String,
    pub detail: serde_json::Value,
    pub note: String,
}

impl FromRow for Entry {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self { at: row.take()?, person: row.take()?, what: row.take()?, detail: row.json()?, note: row.take()? })
    }
}

/// Adds an entry, as the actor.
pub fn add<A: Change>(
    work: &mut Work<'_, A>,
    of: CaseId,
    (what, note): (&str, &str),
    detail: &serde_json::Value,
) -> Result<(), DbError> {
    let (id, now, person): (EntryId, _, _) = (work.new_id(), work.now(), work.actor().person());
    work.execute(ADD, args![id, of, now, person, what, detail.to_string(), note]).map(drop)
}

/// The history, newest first.
pub fn of<A: Action>(work: &mut Work<'_, A>, id: CaseId) -> Result<Vec<Entry>, DbError> {
    work.rows(OF, args![id])
}
