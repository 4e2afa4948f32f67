//! The answer to a good example or an idea.

use super::{entry, record::Record, subject};
use crate::domain::{Phase, Response, Step};
use authority::Change;
use db::{DbError, Recorded, Work, args};
use serde_json::json;

db::statements! {
    /// Answers and closes.
    ANSWER = unscoped "UPDATE event SET phase = ?, phase_at = ?, phase_by = ?, is_open = 0, due_day = NULL, learned = ?, learned_for_apt = ?,
        version = version + 1 WHERE id = ? AND version = ?" because "the case was opened in the same transaction";
}

/// Answers, which closes; the reporter is told.
pub fn answer<A: Change>(
    work: &mut Work<'_, A>,
    record: &Record,
    (step, reply): (Step, Response),
    (text, for_apt): (&str, bool),
) -> Result<Recorded, DbError> {
    let id = record.case.id;
    work.change_one(ANSWER, args![Phase::Closed, step.at, step.by, text, for_apt, id, record.version])?;
    entry::add(work, id, ("answered", text), &json!({ "reply": reply }))?;
    // The same happening as for a deviation: the reporter can read what it led to.
    work.tell("events.fed_back", &subject(id), json!({ "unit": record.case.unit, "nature": record.case.nature }))?;
    Ok(work.record(subject(id), "answered", json!({ "nature": record.case.nature, "reply": reply, "for_apt": for_apt })))
}
