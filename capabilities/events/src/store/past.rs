//! What has happened already, written down afterwards with its own moments: the demonstration's events.

use super::{entry::EntryId, fact, report};
use crate::domain::{CaseId, CaseNumber, Person, Phase};
use authority::{Change, Confidential};
use db::{Args, DbError, Work, args};
use kernel::{PersonId, Timestamp};

db::statements! {
    /// Adds a case as it is now; the columns in the order of the table.
    ADD = unscoped "INSERT INTO event (id, unit_id, track, withheld, owner_id, year, number, phase, phase_at, phase_by, is_open, due_day,
        reported_at, occurred_at, anonymous, type_code, category_code, kind_code, place_code, harm_code, who_code, sex_code, age_code,
        service_code, also, hsl_severity, hsl_probability, hsl_grade, sol_severity, sol_probability, sol_grade, risk, expert_needed,
        action_count, has_person, codebook, version, story, done_at_once, what_happened, barriers, conclusion, no_action_why, learned,
        learned_for_apt, grade_why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        because "the house fills its demonstration";
    /// Keeps who it concerned, sealed.
    PERSON = unscoped "INSERT INTO event_person (event_id, sealed) VALUES (?, ?)" because "the house fills its demonstration";
    /// Adds a cause.
    CAUSE = unscoped "INSERT INTO event_cause (event_id, cause_code, note) VALUES (?, ?, ?)" because "the house fills its demonstration";
    /// Adds an entry of the history.
    ENTRY = unscoped "INSERT INTO event_entry (id, event_id, at, person_id, what, detail, note) VALUES (?, ?, ?, ?, ?, ?, ?)"
        because "the house fills its demonstration";
    /// Hands a case over.
    GRANT = unscoped "INSERT INTO access_grant (subject_id, holder, given_at, reason, ended_at) VALUES (?, ?, ?, ?, NULL)"
        because "the house fills its demonstration";
    /// Makes a case one that goes round the line.
    AROUND = unscoped "UPDATE event SET withheld = 1, anonymous = 1, type_code = 'other', place_code = NULL, harm_code = 'none_visible', who_code = 'group', sex_code = NULL,
        age_code = NULL, has_person = 0, also = '[]', story = ?, done_at_once = ?, signature = ? WHERE id = ?" because "the house fills its demonstration";
    /// Joins a duplicate.
    JOIN = unscoped "UPDATE event SET joined_to = ?, joined_phase = ?, phase = 'closed', phase_at = ?, phase_by = ?, is_open = 0, due_day = NULL WHERE id = ?"
        because "the house fills its demonstration";
    /// Adds what was asked between caregivers.
    EXCHANGE = unscoped "INSERT INTO event_exchange (id, event_id, direction, party, reference, asked, asked_at, asked_by, answer_by, answer, answered_at, answered_by, waits)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" because "the house fills its demonstration";
    /// What has happened lately, oldest first.
    LATELY = unscoped "SELECT event_id, at, person_id, what, detail FROM event_entry WHERE at > ? AND what IN (?) ORDER BY at, id LIMIT 2000"
        because "the house fills its demonstration";
    /// The last number of a year.
    LAST = unscoped "INSERT INTO event_number (year, last) VALUES (?, ?) ON CONFLICT (year) DO UPDATE SET last = excluded.last"
        because "a counter without content";
}

/// An entry of the history, with its own moment.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // named as the columns
pub struct Past {
    pub at: Timestamp,
    pub person: Option<PersonId>,
    pub what: &'static str,
    pub detail: serde_json::Value,
    pub note: String,
}

/// What has happened lately that people are told of, oldest first: to what, when, by whom, what, and its detail.
pub fn lately<A: Change>(
    work: &mut Work<'_, A>,
    since: Timestamp,
    what: &[&str],
) -> Result<Vec<(CaseId, Timestamp, Option<PersonId>, String, String)>, DbError> {
    work.rows(LATELY, args![since, db::list(what.iter().map(|what| (*what).to_owned()))])
}

/// Adds a case with these columns.
pub fn add<A: Change>(work: &mut Work<'_, A>, columns: Args) -> Result<(), DbError> {
    work.execute(ADD, columns).map(drop)
}

/// Keeps who it concerned, sealed.
pub fn keep_person<A: Change>(work: &mut Work<'_, A>, id: CaseId, person: &Person) -> Result<(), DbError> {
    let sealed = work.seal(&report::place(id), &Confidential::new(serde_json::to_string(person)?))?;
    work.execute(PERSON, args![id, sealed]).map(drop)
}

/// Adds the causes.
pub fn add_causes<A: Change>(work: &mut Work<'_, A>, id: CaseId, causes: &[(String, String)]) -> Result<(), DbError> {
    causes.iter().try_for_each(|(code, note)| work.execute(CAUSE, args![id, *code, *note]).map(drop))
}

/// Adds the history, oldest first.
pub fn add_history<A: Change>(work: &mut Work<'_, A>, id: CaseId, history: &[Past]) -> Result<(), DbError> {
    for past in history {
        let entry: EntryId = work.new_id();
        work.execute(ENTRY, args![entry, id, past.at, past.person, past.what, past.detail.to_string(), past.note])?;
    }
    Ok(())
}

/// Hands a case over from then on.
pub fn hand_over<A: Change>(
    work: &mut Work<'_, A>,
    id: CaseId,
    (holder, at, why): (&str, Timestamp, &str),
) -> Result<(), DbError> {
    work.execute(GRANT, args![id.to_string(), holder, at, why]).map(drop)
}

/// Says which number was the last of its year.
pub fn last_number<A: Change>(work: &mut Work<'_, A>, last: CaseNumber) -> Result<(), DbError> {
    work.execute(LAST, args![last.year, last.number]).map(drop)
}

/// Makes a case one that goes round the line, with another story.
pub fn tell_around<A: Change>(work: &mut Work<'_, A>, id: CaseId, (story, done): (&str, &str)) -> Result<(), DbError> {
    work.change_one(AROUND, args![story, done, super::similar::signed(story, None), id])?;
    fact::refresh(work, id)
}

/// Joins a duplicate to its case.
pub fn join<A: Change>(
    work: &mut Work<'_, A>,
    id: CaseId,
    (main, phase): (CaseId, Phase),
    (at, by): (Timestamp, PersonId),
) -> Result<(), DbError> {
    work.change_one(JOIN, args![main, phase, at, by, id])?;
    fact::refresh(work, id)
}

/// What was asked between caregivers, and answered.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // named as the columns
pub struct Told<'a> {
    pub received: bool,
    pub party: &'a str,
    pub reference: &'a str,
    pub asked: &'a str,
    pub at: Timestamp,
    pub by: Option<kernel::Day>,
    pub answer: Option<(&'a str, Timestamp)>,
}

/// Adds what was asked between caregivers.
pub fn exchange<A: Change>(
    work: &mut Work<'_, A>,
    (id, of): (super::beside::ExchangeId, CaseId),
    told: &Told<'_>,
    by: PersonId,
) -> Result<(), DbError> {
    let (answer, at) = told.answer.map_or(("", None), |(answer, at)| (answer, Some(at)));
    let direction = if told.received { "received" } else { "sent" };
    let answerer = at.map(|_| by);
    let args = args![
        id,
        of,
        direction,
        told.party,
        told.reference,
        told.asked,
        told.at,
        by,
        told.by,
        answer,
        at,
        answerer,
        told.answer.is_none()
    ];
    work.execute(EXCHANGE, args).map(drop)
}
