//! Whom a row has been handed to.

use crate::{DbError, FromRow, Row, Work, args};
use authority::Action;
use kernel::{Id, Timestamp};

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
