//! Between caregivers: what was asked of another, or by another, by when, and what was answered (EVT-9).

use super::{beside::ExchangeId, entry, subject};
use crate::domain::CaseId;
use authority::{Action, Change};
use db::{DbError, FromRow, Recorded, Row, Work, args};
use kernel::{Day, Timestamp, UnitId};
use serde_json::json;

db::statements! {
    /// Adds an exchange.
    ADD = unscoped "INSERT INTO event_exchange (id, event_id, direction, party, reference, asked, asked_at, asked_by, answer_by, answer, waits)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', 1)" because "the case was opened or added in the same transaction";
    /// Keeps the answer.
    ANSWER = unscoped "UPDATE event_exchange SET answer = ?, answered_at = ?, answered_by = ?, waits = 0 WHERE id = ? AND event_id = ? AND waits = 1"
        because "the case was opened in the same transaction";
    /// What waits for an answer that should have come, or gone, by a day.
    LATE = scoped "SELECT x.direction, x.party, x.answer_by, e.id, e.unit_id, e.type_code, e.place_code FROM event_exchange x JOIN event e ON e.id = x.event_id
        WHERE x.waits = 1 AND x.answer_by <= ? AND {visible:e} ORDER BY x.answer_by, x.id LIMIT 20";
    /// The caregivers of the municipality's list.
    PARTIES = unscoped "SELECT name FROM event_party ORDER BY place LIMIT 200" because "names of caregivers, not of people";
    /// Empties the list, to write it anew.
    CLEAR = unscoped "DELETE FROM event_party" because "names of caregivers, not of people";
    /// Adds a caregiver.
    ADD_PARTY = unscoped "INSERT INTO event_party (place, name) VALUES (?, ?)" because "names of caregivers, not of people";
}

/// What is asked, of whom, by when.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // named as the columns
pub struct Asked {
    pub received: bool,
    pub party: String,
    pub reference: String,
    pub asked: String,
    pub asked_at: Timestamp,
    pub answer_by: Option<Day>,
}

/// Adds an exchange to a case.
pub fn add<A: Change>(work: &mut Work<'_, A>, of: CaseId, what: &Asked) -> Result<(ExchangeId, Recorded), DbError> {
    let (id, person): (ExchangeId, _) = (work.new_id(), work.actor().person());
    let direction = if what.received { "received" } else { "sent" };
    let args = args![id, of, direction, what.party, what.reference, what.asked, what.asked_at, person, what.answer_by];
    work.execute(ADD, args)?;
    let kind = if what.received { "received_from" } else { "sent_to" };
    entry::add(work, of, (kind, &what.asked), &json!({ "party": what.party }))?;
    work.tell(&format!("events.{kind}"), &subject(of), json!({ "exchange": id }))?;
    Ok((id, work.record(subject(of), kind, json!({ "exchange": id, "answer_by": what.answer_by }))))
}

/// Keeps the answer that came, or that was given.
pub fn answer<A: Change>(
    work: &mut Work<'_, A>,
    of: CaseId,
    (id, received): (ExchangeId, bool),
    text: &str,
) -> Result<Recorded, DbError> {
    let (now, person) = (work.now(), work.actor().person());
    work.change_one(ANSWER, args![text, now, person, id, of])?;
    let kind = if received { "answered_them" } else { "answered_us" };
    entry::add(work, of, (kind, text), &json!({}))?;
    Ok(work.record(subject(of), kind, json!({ "exchange": id })))
}

/// An exchange that waits.
#[allow(missing_docs)] // named as the columns
pub struct Late {
    pub received: bool,
    pub party: String,
    pub answer_by: Day,
    pub id: CaseId,
    pub unit: UnitId,
    pub type_code: String,
    pub place: Option<String>,
}

impl FromRow for Late {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (direction, party, answer_by): (String, _, _) = (row.take()?, row.take()?, row.take()?);
        let (id, unit, type_code) = (row.take()?, row.take()?, row.take()?);
        Ok(Self { received: direction == "received", party, answer_by, id, unit, type_code, place: row.take()? })
    }
}

/// What waits for an answer by a day.
pub fn late<A: Action>(work: &mut Work<'_, A>, by: Day) -> Result<Vec<Late>, DbError> {
    work.rows(LATE, args![by])
}

/// The caregivers of the municipality's list.
pub fn parties<A: Action>(work: &mut Work<'_, A>) -> Result<Vec<String>, DbError> {
    Ok(work.rows::<(String,)>(PARTIES, args![])?.into_iter().map(|(name,)| name).collect())
}

/// Writes the list anew.
pub fn set_parties<A: Change>(work: &mut Work<'_, A>, names: &[String]) -> Result<Recorded, DbError> {
    work.execute(CLEAR, args![])?;
    for (place, name) in (1_i64..).zip(names) {
        work.execute(ADD_PARTY, args![place, *name])?;
    }
    let list = kernel::Subject::new("event_party", super::rules::list_id());
    Ok(work.record(list, "parties_set", json!({ "how_many": names.len() })))
}
