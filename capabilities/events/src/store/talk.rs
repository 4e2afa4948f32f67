//! What is said in a case: notes among those who handle it, and questions to the one who reported with their answers.

use super::{
    entry::{self, Entry},
    record::Record,
    subject,
};
use crate::{actions::ReadOwn, domain::CaseId};
use authority::Change;
use db::{DbError, FromRow, Recorded, Row, Work, args};
use kernel::{Timestamp, UnitId};
use serde_json::json;

db::statements! {
    /// Says whether an answer is awaited.
    ASKED = unscoped "UPDATE event SET asked = ? WHERE id = ?" because "the case was opened in the same transaction";
    /// What was said between the one who reported and those who handle it; nothing else of the case.
    SAID = scoped "SELECT n.at, n.person_id, n.what, n.detail, n.note FROM event_entry n JOIN event e ON e.id = n.event_id
        WHERE n.event_id = ? AND {visible:e} AND n.what IN ('question', 'answer', 'added') ORDER BY n.id DESC LIMIT 100";
    /// One's own reports with a question that isn't answered.
    TO_ANSWER = scoped "SELECT e.id, e.unit_id, e.type_code, e.place_code, e.reported_at FROM event e WHERE {visible:e} AND e.asked = 1 AND e.is_open = 1
        ORDER BY e.reported_at LIMIT 10";
}

/// A note among those who handle the case.
pub fn note<A: Change>(work: &mut Work<'_, A>, id: CaseId, text: &str) -> Result<Recorded, DbError> {
    entry::add(work, id, ("note", text), &json!({}))?;
    work.tell("events.noted", &subject(id), json!({}))?;
    Ok(work.record(subject(id), "noted", json!({})))
}

/// A question to the one who reported.
pub fn ask<A: Change>(work: &mut Work<'_, A>, record: &Record, text: &str) -> Result<Recorded, DbError> {
    let id = record.case.id;
    entry::add(work, id, ("question", text), &json!({}))?;
    work.execute(ASKED, args![true, id])?;
    work.tell("events.asked", &subject(id), json!({ "unit": record.case.unit }))?;
    Ok(work.record(subject(id), "asked_reporter", json!({})))
}

/// What the one who reported answers or adds.
pub fn reply<A: Change>(work: &mut Work<'_, A>, id: CaseId, answers: bool, text: &str) -> Result<Recorded, DbError> {
    let what = if answers { "answer" } else { "added" };
    entry::add(work, id, (what, text), &json!({}))?;
    work.execute(ASKED, args![false, id])?;
    work.tell(if answers { "events.answered" } else { "events.added" }, &subject(id), json!({}))?;
    Ok(work.record(subject(id), what, json!({})))
}

/// What was said in one's own report, newest first.
pub fn said<A: authority::Action>(work: &mut Work<'_, A>, id: CaseId) -> Result<Vec<Entry>, DbError> {
    work.rows(SAID, args![id])
}

/// One's own report with a question.
#[allow(missing_docs)] // named as the columns
pub struct ToAnswer {
    pub id: CaseId,
    pub unit: UnitId,
    pub type_code: String,
    pub place: Option<String>,
    pub reported_at: Timestamp,
}

impl FromRow for ToAnswer {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, unit, type_code, place) = (row.take()?, row.take()?, row.take()?, row.take()?);
        Ok(Self { id, unit, type_code, place, reported_at: row.take()? })
    }
}

/// One's own reports with a question.
pub fn to_answer(work: &mut Work<'_, ReadOwn>) -> Result<Vec<ToAnswer>, DbError> {
    work.rows(TO_ANSWER, args![])
}
