//! A new case from a report.

use super::{entry, fact, subject};
use crate::{
    codebook,
    domain::{CaseId, CaseNumber, Draft, Nature, Person, plus_working_days},
};
use authority::{Change, Confidential, Track};
use db::{Args, DbError, Recorded, Work, args};
use kernel::{Day, PersonId, Timestamp, UnitId};
use serde_json::json;

db::statements! {
    /// The year's next number, with the days of the newest rules; the row stays locked until the report is kept or refused, so no number is lost.
    NEXT = unscoped "INSERT INTO event_number (year, last) VALUES (?, 1) ON CONFLICT (year) DO UPDATE SET last = event_number.last + 1
        RETURNING last, (SELECT receive_days FROM event_rules ORDER BY version DESC LIMIT 1), (SELECT feedback_days FROM event_rules ORDER BY version DESC LIMIT 1)"
        because "a counter without content, and rules that are no secret";
    /// Adds a case.
    ADD = unscoped "INSERT INTO event (id, unit_id, track, withheld, owner_id, year, number, phase, phase_at, phase_by, is_open, due_day,
        reported_at, occurred_at, anonymous, type_code, category_code, place_code, harm_code, who_code, sex_code, age_code, service_code, also,
        expert_needed, action_count, has_person, codebook, version, story, done_at_once, what_happened, barriers, conclusion,
        no_action_why, learned, learned_for_apt, grade_why, times, nature, photos, told_for, signature)
        VALUES (?, ?, ?, 0, ?, ?, ?, 'reported', ?, NULL, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]', 0, 0, ?, ?, 1, ?, ?, '', '', '', '', '', 0, '', ?, ?, ?, ?, ?)"
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
    /// On whose behalf.
    pub told_for: ToldFor,
}

kernel::code_enum! {
    /// On whose behalf a report is written.
    pub enum ToldFor {
        /// One's own.
        Oneself = "",
        /// A colleague's, who owns it.
        Colleague = "colleague",
        /// That of somebody without an account, who is kept sealed.
        Other = "other",
    }
}

/// The place where a case's person is sealed.
pub fn place(id: CaseId) -> String {
    format!("event_person.sealed/{id}")
}

/// Adds the case; gives its id and number, and the proof.
pub fn add<A: Change>(work: &mut Work<'_, A>, report: &Report) -> Result<(CaseId, CaseNumber, Recorded), DbError> {
    let id = work.new_id();
    let (number, recorded) = add_as(work, id, report)?;
    Ok((id, number, recorded))
}

/// As [`add`], under an id: that of the draft which becomes the case, whose photos so follow along.
pub fn add_as<A: Change>(work: &mut Work<'_, A>, id: CaseId, report: &Report) -> Result<(CaseNumber, Recorded), DbError> {
    let (number, days) = next_number(work)?;
    let (now, draft) = (work.now(), &report.draft);
    let (what, nature, times) = (type_of(draft), draft.nature, draft.times.unwrap_or(1));
    work.execute(ADD, row((id, number), report, (now, days.by(nature, now))))?;
    if !draft.person.is_nothing() {
        keep_person(work, id, &draft.person)?;
    }
    fact::put(work, id, draft.at.unwrap_or(now))?;
    entry::add(work, id, ("reported", ""), &json!({ "type": what, "for": report.told_for }))?;
    let about = json!({ "unit": report.unit, "type": what, "nature": nature, "times": times });
    work.tell("events.reported", &subject(id), about)?;
    let detail = json!({ "unit": report.unit, "type": what, "nature": nature, "times": times, "anonymous": report.anonymous });
    Ok((number, work.record(subject(id), "reported", detail)))
}

/// The type's code; a good example and an idea have none but their own.
fn type_of(draft: &Draft) -> String {
    match draft.nature {
        Nature::Deviation => draft.what.clone().unwrap_or_default(),
        other => other.code().to_owned(),
    }
}

/// The row of a new case.
fn row((id, number): (CaseId, CaseNumber), report: &Report, (now, receive_by): (Timestamp, Day)) -> Args {
    let draft = &report.draft;
    let harm = draft.harm.clone().unwrap_or_else(|| "unknown".to_owned());
    let (who, has_person) = (draft.who.clone().unwrap_or_else(|| "nobody".to_owned()), !draft.person.is_empty());
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
        type_of(draft),
        draft.category,
        draft.place,
        harm,
        who,
        draft.sex,
        draft.age,
        report.service,
        has_person,
        codebook::NEWEST,
        draft.story,
        draft.done_at_once,
        draft.times.unwrap_or(1),
        draft.nature,
        i64::try_from(draft.photos.len()).unwrap_or(0),
        report.told_for,
        super::similar::signed(&draft.story, draft.place.as_deref())
    ]
}

/// The days of the newest rules that a new case goes by.
struct Days {
    receive: i64,
    answer: i64,
}

impl Days {
    /// By when: a deviation is received, what is no deviation is answered.
    fn by(&self, nature: Nature, now: Timestamp) -> Day {
        match nature {
            Nature::Deviation => plus_working_days(now.day(), self.receive),
            Nature::GoodExample | Nature::Idea => now.day().plus_days(self.answer),
        }
    }
}

fn next_number<A: Change>(work: &mut Work<'_, A>) -> Result<(CaseNumber, Days), DbError> {
    let year = i64::from(work.today().year());
    let (number, receive, answer): (i64, i64, i64) = work.one(NEXT, args![year])?;
    Ok((CaseNumber { year, number }, Days { receive, answer }))
}

fn keep_person<A: Change>(work: &mut Work<'_, A>, id: CaseId, person: &Person) -> Result<(), DbError> {
    let secret = Confidential::new(serde_json::to_string(person)?);
    let sealed = work.seal(&place(id), &secret)?;
    work.execute(ADD_PERSON, args![id, sealed]).map(drop)
}
