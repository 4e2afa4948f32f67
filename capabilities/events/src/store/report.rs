//! A new case from a report.

use super::{entry, month, rules, subject};
use crate::{
    codebook,
    domain::{CaseId, CaseNumber, Draft, Person, Phase, due},
};
use authority::{Change, Confidential, Track};
use db::{Args, DbError, Recorded, Work, args};
use kernel::{Day, PersonId, Timestamp, UnitId};

db::statements! {
    /// The year's next number; the row stays locked until the report is kept or refused, so no number is lost.
    NEXT = unscoped "INSERT INTO event_number (year, last) VALUES (?, 1) ON CONFLICT (year) DO UPDATE SET last = event_number.last + 1 RETURNING last"
        because "a counter without content";
    /// Adds a case.
    ADD = unscoped "INSERT INTO event (id, unit_id, track, withheld, owner_id, year, number, phase, phase_at, phase_by, is_open, due_day,
        reported_at, occurred_at, anonymous, type_code, place_code, harm_code, who_code, sex_code, age_code, service_code, also,
        expert_needed, action_count, has_person, codebook, version, story, done_at_once, what_happened, barriers, conclusion,
        no_action_why, learned, learned_for_apt, grade_why)
        VALUES (?, ?, ?, 0, ?, ?, ?, 'reported', ?, NULL, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]', 0, 0, ?, ?, 1, ?, ?, '', '', '', '', '', 0, '')"
        because "a new case has no reader yet";
    /// Keeps who it concerned, sealed.
    ADD_PERSON = unscoped "INSERT INTO event_person (event_id, sealed) VALUES (?, ?)" because "belongs to the case added in the same transaction";
}

/// A report that is complete.
pub struct Report {
    /// The answers.
    pub draft: Draft,
    /// Where.
    pub unit: UnitId,
    /// By whom.
    pub reporter: PersonId,
    /// Whether the unit may see by whom.
    pub anonymous: bool,
    /// The tracks that the unit works under.
    pub track: Track,
    /// The service area's code.
    pub service: Option<String>,
}

/// The place where a case's person is sealed.
pub fn place(id: CaseId) -> String {
    format!("event_person.sealed/{id}")
}

/// Adds the case; gives its id and number, and the proof.
pub fn add<A: Change>(work: &mut Work<'_, A>, report: &Report) -> Result<(CaseId, CaseNumber, Recorded), DbError> {
    let id: CaseId = work.new_id();
    let number = next_number(work)?;
    let (now, rules, draft) = (work.now(), rules::newest(work)?, &report.draft);
    let receive_by = due(&rules, Phase::Reported, now);
    let what = draft.what.clone().unwrap_or_default();
    let has_person = !draft.person.is_empty();
    work.execute(ADD, row((id, number), report, (now, receive_by)))?;
    if has_person {
        keep_person(work, id, &draft.person)?;
    }
    month::count(work, (report.unit, draft.at.unwrap_or(now)), (&what, ""), 1)?;
    entry::add(work, id, ("reported", ""), &serde_json::json!({ "type": what }))?;
    work.tell("events.reported", &subject(id), serde_json::json!({ "unit": report.unit, "type": what }))?;
    let recorded = work.record(
        subject(id),
        "reported",
        serde_json::json!({ "unit": report.unit, "type": what, "anonymous": report.anonymous }),
    );
    Ok((id, number, recorded))
}

/// The row of a new case.
fn row((id, number): (CaseId, CaseNumber), report: &Report, (now, receive_by): (Timestamp, Option<Day>)) -> Args {
    let draft = &report.draft;
    let (what, harm) = (draft.what.clone().unwrap_or_default(), draft.harm.clone().unwrap_or_default());
    let (who, has_person) = (draft.who.clone().unwrap_or_default(), !draft.person.is_empty());
    args![
        id,
        report.unit,
        report.track,
        report.reporter,
        number.year,
        number.number,
        now,
        receive_by,
        now,
        draft.at.unwrap_or(now),
        report.anonymous,
        what,
        draft.place,
        harm,
        who,
        draft.sex,
        draft.age,
        report.service,
        has_person,
        codebook::NEWEST,
        draft.story,
        draft.done_at_once
    ]
}

fn next_number<A: Change>(work: &mut Work<'_, A>) -> Result<CaseNumber, DbError> {
    let year = i64::from(work.today().year());
    let (number,): (i64,) = work.one(NEXT, args![year])?;
    Ok(CaseNumber { year, number })
}

fn keep_person<A: Change>(work: &mut Work<'_, A>, id: CaseId, person: &Person) -> Result<(), DbError> {
    let secret = Confidential::new(serde_json::to_string(person)?);
    let sealed = work.seal(&place(id), &secret)?;
    work.execute(ADD_PERSON, args![id, sealed]).map(drop)
}
