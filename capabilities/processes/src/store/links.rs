//! What steps are tied to. A tie names what it ties to, for everybody who sees the process: naming a routine there is telling of it.

use crate::domain::{ProcessId, StepId, What};
use authority::{Action as Permitted, Change};
use db::{DbError, FromRow, Recorded, Row, Work, args};
use kernel::Subject;
use serde_json::json;

db::statements! {
    /// Ties.
    ADD = unscoped "INSERT INTO process_step_link (step_id, subject, kind, title, href, at, person) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (step_id, subject) DO UPDATE SET kind = excluded.kind, title = excluded.title, href = excluded.href"
        because "the step's process was reached in the same transaction";
    /// Unties.
    REMOVE = unscoped "DELETE FROM process_step_link WHERE step_id = ? AND subject = ?"
        because "the step's process was reached in the same transaction";
    /// Ties, by step, process or thing.
    OF = unscoped "SELECT l.step_id, l.subject, l.kind, l.title, l.href FROM process_step_link l JOIN process_step s ON s.id = l.step_id
        WHERE s.state <> 'gone' {filters} ORDER BY l.at, l.subject LIMIT ?"
        because "the process was reached in the same transaction, or only what is in force is asked for"
        filters { step: "AND l.step_id = ?", process: "AND s.process_id = ?", subject: "AND l.subject = ?", in_force: "AND s.state = 'established'" };
}

/// A tie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// The step.
    pub step: StepId,
    /// What it is tied to.
    pub subject: Subject,
    /// What that is to the step: `routine`.
    pub kind: String,
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub href: String,
}

impl FromRow for Tie {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self { step: row.take()?, subject: row.take()?, kind: row.take()?, title: row.take()?, href: row.take()? })
    }
}

/// Ties.
pub fn add<A: Change>(work: &mut Work<'_, A>, tie: &Tie) -> Result<Recorded, DbError> {
    let (at, person) = (work.now(), work.actor().person());
    work.execute(ADD, args![tie.step, tie.subject, tie.kind, tie.title, tie.href, at, person])?;
    Ok(work.record(Subject::new("step", tie.step), What::Linked.code(), json!({ "to": tie.subject, "on": true })))
}

/// Unties.
pub fn remove<A: Change>(work: &mut Work<'_, A>, step: StepId, subject: &Subject) -> Result<Recorded, DbError> {
    work.execute(REMOVE, args![step, subject.clone()])?;
    Ok(work.record(Subject::new("step", step), What::Linked.code(), json!({ "to": subject, "on": false })))
}

/// The ties of a step.
pub fn of_step<A: Permitted>(work: &mut Work<'_, A>, step: StepId) -> Result<Vec<Tie>, DbError> {
    work.rows(OF.with("step", args![step]), args![60])
}

/// The ties of all steps of a process.
pub fn of_process<A: Permitted>(work: &mut Work<'_, A>, process: ProcessId) -> Result<Vec<Tie>, DbError> {
    work.rows(OF.with("process", args![process]), args![600])
}

/// The steps in force that a thing is tied to.
pub fn to<A: Permitted>(work: &mut Work<'_, A>, subject: &Subject) -> Result<Vec<Tie>, DbError> {
    work.rows(OF.with("subject", args![subject.clone()]).with("in_force", args![]), args![100])
}

/// Every tie of what is in force.
pub fn all<A: Permitted>(work: &mut Work<'_, A>) -> Result<Vec<Tie>, DbError> {
    work.rows(OF.with("in_force", args![]), args![8_000])
}
