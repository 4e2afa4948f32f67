//! Which steps of processes cases departed from. Read with what else stands beside a case; here it is written, and asked from the
//! other end: which cases departed from a step.

use crate::domain::{CaseId, CaseNumber, Phase};
use authority::{Action, Change};
use db::{DbError, FromRow, Recorded, Row, Work, args};
use kernel::{Subject, Timestamp};
use serde_json::json;

use super::{entry, subject};

db::statements! {
    /// Points a case at a step.
    ADD = unscoped "INSERT INTO event_step (event_id, subject, title, href, at, person_id) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (event_id, subject) DO UPDATE SET title = excluded.title, href = excluded.href"
        because "belongs to a case opened in the same transaction";
    /// Takes that back.
    REMOVE = unscoped "DELETE FROM event_step WHERE event_id = ? AND subject = ?" because "belongs to a case opened in the same transaction";
    /// The newest cases that departed from a step, among those that the reader may see.
    AT = scoped "SELECT e.id, e.year, e.number, e.type_code, e.place_code, e.phase, e.occurred_at FROM event_step s JOIN event e ON e.id = s.event_id
        WHERE s.subject = ? AND {visible:e} ORDER BY e.occurred_at DESC, e.id DESC LIMIT ?";
    /// How many open ones each of these steps has, among those that the reader may see.
    OPEN = scoped "SELECT s.subject, COUNT(*) FROM event_step s JOIN event e ON e.id = s.event_id
        WHERE s.subject IN (?) AND e.phase <> 'closed' AND {visible:e} GROUP BY s.subject ORDER BY s.subject LIMIT 1000";
}

/// A case that departed from a step.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // named as the columns
pub struct Departed {
    pub id: CaseId,
    pub number: CaseNumber,
    pub type_code: String,
    pub place: Option<String>,
    pub phase: Phase,
    pub occurred_at: Timestamp,
}

impl FromRow for Departed {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, year, number) = (row.take()?, row.take()?, row.take()?);
        let number = CaseNumber { year, number };
        Ok(Self { id, number, type_code: row.take()?, place: row.take()?, phase: row.take()?, occurred_at: row.take()? })
    }
}

/// A step, as it was named when a case was pointed at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The step.
    pub subject: Subject,
    /// Process and step.
    pub title: String,
    /// Its page.
    pub href: String,
}

/// Points a case at a step, and writes that in its history.
pub fn point<A: Change>(work: &mut Work<'_, A>, case: CaseId, step: &Step) -> Result<Recorded, DbError> {
    insert(work, case, step)?;
    entry::add(work, case, ("departed", &step.title), &json!({ "step": step.subject }))?;
    work.tell("events.departed", &subject(case), json!({ "step": step.subject }))?;
    Ok(work.record(subject(case), "departed", json!({ "step": step.subject })))
}

/// Adds the row alone.
pub fn insert<A: Change>(work: &mut Work<'_, A>, case: CaseId, step: &Step) -> Result<(), DbError> {
    let (now, person) = (work.now(), work.actor().person());
    work.execute(ADD, args![case, step.subject, step.title, step.href, now, person]).map(drop)
}

/// Takes it back.
pub fn take_back<A: Change>(work: &mut Work<'_, A>, case: CaseId, step: &Subject) -> Result<Recorded, DbError> {
    work.execute(REMOVE, args![case, step.clone()])?;
    Ok(work.record(subject(case), "departed_not", json!({ "step": step })))
}

/// The newest cases that departed from a step.
pub fn at<A: Action>(work: &mut Work<'_, A>, step: &Subject) -> Result<Vec<Departed>, DbError> {
    work.rows(AT, args![step.clone(), 20])
}

/// How many open ones each of these steps has.
pub fn open<A: Action>(work: &mut Work<'_, A>, steps: &[Subject]) -> Result<Vec<(Subject, i64)>, DbError> {
    work.rows(OPEN, args![db::list(steps.iter().cloned())])
}
