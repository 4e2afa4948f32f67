//! How often the log is reviewed.

use authority::{Action, Change};
use db::{DbError, FromRow, Recorded, Row, Work, args};
use kernel::{PersonId, Subject, Timestamp, UnitId};
use serde_json::json;

db::statements! {
    /// The interval in force.
    NEWEST = unscoped "SELECT version, set_at, set_by, every_days FROM log_review_rule ORDER BY version DESC LIMIT 1"
        because "a rule of the municipality, without personal data";
    /// A new interval.
    SET = unscoped "INSERT INTO log_review_rule (version, set_at, set_by, every_days) VALUES (?, ?, ?, ?)"
        because "a rule of the municipality, without personal data";
}

/// The interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Bumped by every change.
    pub version: i64,
    /// Since when.
    pub at: Timestamp,
    /// Set by whom; as delivered when by none.
    pub by: Option<PersonId>,
    /// Days from one review to the next.
    pub every: i64,
}

impl FromRow for Rule {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self { version: row.take()?, at: row.take()?, by: row.take()?, every: row.take()? })
    }
}

/// The interval in force.
pub fn newest<A: Action>(work: &mut Work<'_, A>) -> Result<Rule, DbError> {
    work.one(NEWEST, args![])
}

/// Sets another; [`DbError::Exists`] when someone else was first.
pub fn set<A: Change>(work: &mut Work<'_, A>, version: i64, every: i64, top: UnitId) -> Result<Recorded, DbError> {
    let (now, me) = (work.now(), work.actor().person());
    work.execute(SET, args![version + 1, now, me, every])?;
    Ok(work.record(Subject::new("unit", top), "log_review_interval_set", json!({ "days": every })))
}
