//! What has happened to a process: a line each. Lines are added, never changed.

use crate::domain::{ProcessId, What};
use authority::{Action as Permitted, Change};
use db::{DbError, FromRow, Row, Work, args};
use kernel::{PersonId, Timestamp};

db::statements! {
    /// Adds a line.
    ADD = unscoped "INSERT INTO process_event (id, process_id, at, person, what, number, note) VALUES (?, ?, ?, ?, ?, ?, ?)"
        because "the process was reached in the same transaction";
    /// The newest lines of a process.
    OF = unscoped "SELECT h.at, h.person, h.what, h.number, h.note FROM process_event h WHERE h.process_id = ? AND h.what <> 'steps_changed' AND h.what <> 'linked' ORDER BY h.id DESC LIMIT ?"
        because "the process was reached in the same transaction";
}

kernel::id! {
    /// A line.
    LineId;
}

/// A line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// When.
    pub at: Timestamp,
    /// Who; none for the house itself.
    pub person: Option<PersonId>,
    /// What.
    pub what: What,
    /// To which version.
    pub number: Option<i64>,
    /// What was written.
    pub note: Option<String>,
}

impl FromRow for Line {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self { at: row.take()?, person: row.take()?, what: row.take()?, number: row.take()?, note: row.take()? })
    }
}

/// Writes a line.
pub fn add<A: Change>(work: &mut Work<'_, A>, process: ProcessId, line: Line) -> Result<(), DbError> {
    let id = work.new_id::<LineId>();
    work.execute(ADD, args![id, process, line.at, line.person, line.what, line.number, line.note]).map(drop)
}

/// The newest lines, newest first; not every change of a step.
pub fn of<A: Permitted>(work: &mut Work<'_, A>, process: ProcessId) -> Result<Vec<Line>, DbError> {
    work.rows(OF, args![process, 60])
}
