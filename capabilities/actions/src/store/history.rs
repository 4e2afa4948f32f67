//! The timeline of an action: a line for each thing that happened. Lines are added, never changed.

use crate::domain::{ActionId, What};
use authority::{Action as Permitted, Change};
use db::{DbError, FromRow, Row, Work, args};
use kernel::{PersonId, Timestamp};

db::statements! {
    /// Adds a line.
    ADD = unscoped "INSERT INTO action_event (id, action_id, at, person, what, effect, note) VALUES (?, ?, ?, ?, ?, ?, ?)"
        because "the action was opened in the same transaction";
    /// The newest lines of an action.
    OF = unscoped "SELECT h.at, h.person, h.what, h.effect, h.note FROM action_event h WHERE h.action_id = ? ORDER BY h.id DESC LIMIT ?"
        because "the action was opened in the same transaction";
}

kernel::id! {
    /// A line in a timeline.
    LineId;
}

/// A line to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What happened.
    pub what: What,
    /// The answer about effect, or the level that it went up to.
    pub effect: Option<String>,
    /// What was written, or a person's id when it was handed over.
    pub note: Option<String>,
}

impl Line {
    /// A line without more words.
    pub fn new(what: What) -> Self {
        Self { what, effect: None, note: None }
    }
}

/// A line as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// When.
    pub at: Timestamp,
    /// Who; none for the house itself.
    pub person: Option<PersonId>,
    /// What.
    pub line: Line,
}

impl FromRow for Past {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (at, person) = (row.take()?, row.take()?);
        Ok(Self { at, person, line: Line { what: row.take()?, effect: row.take()?, note: row.take()? } })
    }
}

/// Writes a line: now, by the actor.
pub fn write<A: Change>(work: &mut Work<'_, A>, action: ActionId, line: Line) -> Result<(), DbError> {
    let past = Past { at: work.now(), person: work.actor().person(), line };
    write_past(work, action, past)
}

/// Writes a line of some moment by somebody. Lines are read in the order in which they were written.
pub fn write_past<A: Change>(work: &mut Work<'_, A>, action: ActionId, past: Past) -> Result<(), DbError> {
    let (id, line) = (work.new_id::<LineId>(), past.line);
    work.execute(ADD, args![id, action, past.at, past.person, line.what, line.effect, line.note]).map(drop)
}

/// The newest lines, newest first.
pub fn of<A: Permitted>(work: &mut Work<'_, A>, action: ActionId) -> Result<Vec<Past>, DbError> {
    work.rows(OF, args![action, 100])
}
