//! Whom a row has been handed to.

use crate::{DbError, FromRow, Row, Work, args};
use authority::{Action, Change};
use kernel::{Id, PersonId, Timestamp};

/// One hand-over of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handover {
    /// The key of the person or the role.
    pub holder: String,
    /// Since when.
    pub given_at: Timestamp,
    /// Why: a code of the room that handed over.
    pub reason: String,
}

impl FromRow for Handover {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self { holder: row.take()?, given_at: row.take()?, reason: row.take()? })
    }
}

/// The hand-overs of a row in force. Ask for a row that the actor has opened.
pub fn handed_to<A: Action>(work: &mut Work<'_, A>, row: impl Id) -> Result<Vec<Handover>, DbError> {
    const ALL: &str = "SELECT holder, given_at, reason FROM access_grant WHERE subject_id = ? AND ended_at IS NULL ORDER BY given_at, holder LIMIT 100";
    work.desk().query(ALL, &args![row.to_string()])
}

/// The people who are barred from a row. Ask for a row that the actor has opened.
pub fn barred<A: Action>(work: &mut Work<'_, A>, row: impl Id) -> Result<Vec<PersonId>, DbError> {
    const ALL: &str = "SELECT person_id FROM access_bar WHERE subject_id = ? ORDER BY person_id LIMIT 100";
    let found: Vec<(PersonId,)> = work.desk().query(ALL, &args![row.to_string()])?;
    Ok(found.into_iter().map(|(person,)| person).collect())
}

impl<A: Change> Work<'_, A> {
    /// Bars a person from what is handed over of a row, whatever roles they get. The row itself must be withheld from the line.
    pub fn bar(&mut self, row: impl Id, person: PersonId, reason: &str) -> Result<(), DbError> {
        const ADD: &str = "INSERT INTO access_bar (subject_id, person_id, at, reason) VALUES (?, ?, ?, ?) ON CONFLICT (subject_id, person_id) DO NOTHING";
        let now = self.now();
        self.desk().run(ADD, &args![row.to_string(), person, now, reason]).map(drop)
    }

    /// Ends every hand-over of a row that was given for this reason; gives how many.
    pub fn take_back_all(&mut self, row: impl Id, reason: &str) -> Result<u64, DbError> {
        const END: &str = "UPDATE access_grant SET ended_at = ? WHERE subject_id = ? AND reason = ? AND ended_at IS NULL";
        let now = self.now();
        self.desk().run(END, &args![now, row.to_string(), reason])
    }
}
