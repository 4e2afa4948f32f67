//! Duplicates joined to the case that stays, and cases that belong together.

use super::{entry, fact, record::Record, subject};
use crate::domain::{CaseId, Joinable, Phase};
use authority::Change;
use db::{DbError, Recorded, Work, args};
use serde_json::json;

db::statements! {
    /// Closes a case as a duplicate.
    JOIN = unscoped "UPDATE event SET joined_to = ?, joined_phase = phase, phase = 'closed', phase_at = ?, phase_by = ?, is_open = 0, due_day = NULL, asked = 0,
        version = version + 1 WHERE id = ? AND version = ? AND joined_to IS NULL" because "both cases were opened in the same transaction";
    /// Makes it a case of its own again.
    UNJOIN = unscoped "UPDATE event SET joined_to = NULL, joined_phase = NULL, phase = ?, phase_at = ?, phase_by = ?, is_open = 1,
        version = version + 1 WHERE id = ? AND version = ? AND joined_to IS NOT NULL" because "the case was opened in the same transaction";
    /// Says that two cases belong together.
    LINK = unscoped "INSERT INTO event_link (event_id, other_id) VALUES (?, ?) ON CONFLICT (event_id, other_id) DO NOTHING"
        because "both cases were opened in the same transaction";
    /// Says that they don't.
    UNLINK = unscoped "DELETE FROM event_link WHERE event_id = ? AND other_id = ?" because "the case was opened in the same transaction";
    /// The duplicates of a case.
    DUPLICATES = unscoped "SELECT id FROM event WHERE joined_to = ? LIMIT 100" because "ids alone, to tell their reporters what the case led to";
}

impl Record {
    /// The case as joining needs to know it.
    pub fn joinable(&self) -> Joinable {
        Joinable {
            id: self.case.id,
            nature: self.case.nature,
            phase: self.case.state.phase(),
            joined: self.joined_to.is_some(),
            duplicates: self.beside.duplicates.len(),
            withheld: self.withheld,
        }
    }
}

/// Joins a duplicate to the case that stays.
pub fn join<A: Change>(work: &mut Work<'_, A>, duplicate: &Record, main: &Record) -> Result<Recorded, DbError> {
    let (id, to) = (duplicate.case.id, main.case.id);
    let (now, person) = (work.now(), work.actor().person());
    work.change_one(JOIN, args![to, now, person, id, duplicate.version])?;
    entry::add(work, id, ("joined", ""), &json!({ "to": to, "number": main.case.number.to_string() }))?;
    entry::add(work, to, ("duplicate", ""), &json!({ "of": id, "number": duplicate.case.number.to_string() }))?;
    fact::put(work, duplicate.case.id, duplicate.occurred_at)?;
    work.tell("events.joined", &subject(id), json!({ "to": to, "unit": duplicate.case.unit }))?;
    Ok(work.record(subject(id), "joined", json!({ "to": to })))
}

/// Makes a duplicate a case of its own again, as far as it had come.
pub fn unjoin<A: Change>(work: &mut Work<'_, A>, duplicate: &Record) -> Result<Recorded, DbError> {
    let id = duplicate.case.id;
    let phase = duplicate.joined_phase.unwrap_or(Phase::Reported);
    let (now, person) = (work.now(), work.actor().person().filter(|_| phase != Phase::Reported));
    work.change_one(UNJOIN, args![phase, now, person, id, duplicate.version])?;
    entry::add(work, id, ("unjoined", ""), &json!({}))?;
    fact::put(work, duplicate.case.id, duplicate.occurred_at)?;
    work.tell("events.unjoined", &subject(id), json!({ "unit": duplicate.case.unit }))?;
    Ok(work.record(subject(id), "unjoined", json!({ "phase": phase })))
}

/// Tells the rooms that a case's duplicates have got its answer too.
pub fn tell_duplicates<A: Change>(work: &mut Work<'_, A>, id: CaseId) -> Result<(), DbError> {
    let duplicates: Vec<(CaseId,)> = work.rows(DUPLICATES, args![id])?;
    duplicates.into_iter().try_for_each(|(duplicate,)| work.tell("events.joined_fed_back", &subject(duplicate), json!({})))
}

/// Says that two cases belong together.
pub fn link<A: Change>(work: &mut Work<'_, A>, one: CaseId, other: CaseId) -> Result<Recorded, DbError> {
    work.execute(LINK, args![one, other])?;
    work.execute(LINK, args![other, one])?;
    Ok(work.record(subject(one), "linked", json!({ "to": other })))
}

/// Says that they don't.
pub fn unlink<A: Change>(work: &mut Work<'_, A>, one: CaseId, other: CaseId) -> Result<Recorded, DbError> {
    work.execute(UNLINK, args![one, other])?;
    work.execute(UNLINK, args![other, one])?;
    Ok(work.record(subject(one), "unlinked", json!({ "from": other })))
}
