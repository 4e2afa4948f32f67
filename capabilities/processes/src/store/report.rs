//! What a file drawn elsewhere had that didn't come in as it was: kept with the process, for those who go on writing it.

use crate::domain::ProcessId;
use authority::{Action as Permitted, Change};
use db::{DbError, FromRow, Row, Work, args};
use serde::{Deserialize, Serialize};

db::statements! {
    /// Keeps a report.
    KEEP = unscoped "INSERT INTO process_report (process_id, at, report) VALUES (?, ?, ?)"
        because "the process was made in the same transaction";
    /// The report of a process.
    OF = unscoped "SELECT r.report FROM process_report r WHERE r.process_id = ? LIMIT 1"
        because "the process was reached in the same transaction";
}

/// A line of a report: what it was, what it is called, and a code for why it was left out or what it became.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// As BPMN calls it.
    pub what: String,
    /// Its name.
    pub name: String,
    /// `no_place`, `nowhere`, `same_id`, `foreign`, or `text`, `together`, `step`, `way`.
    pub code: String,
}

struct Kept(Vec<Told>);

impl FromRow for Kept {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        row.json().map(Self)
    }
}

/// Keeps a report.
pub fn keep<A: Change>(work: &mut Work<'_, A>, process: ProcessId, report: &[Told]) -> Result<(), DbError> {
    let at = work.now();
    work.execute(KEEP, args![process, at, serde_json::to_string(report)?]).map(drop)
}

/// The report of a process; empty for one that wasn't taken in.
pub fn of<A: Permitted>(work: &mut Work<'_, A>, process: ProcessId) -> Result<Vec<Told>, DbError> {
    Ok(work.first::<Kept>(OF, args![process])?.map(|kept| kept.0).unwrap_or_default())
}
