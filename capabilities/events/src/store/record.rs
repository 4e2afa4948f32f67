//! A whole case, as its page shows it.

use super::{beside, beside::Beside, subject};
use crate::domain::{
    Assessment, Case, CaseId, CaseNumber, Nature, Phase, Risk, State,
    likeness::{self, Signature},
};
use authority::{Action, Track};
use db::{DbError, FromRow, Row, Work, args, list};
use kernel::{Day, Timestamp};

db::statements! {
    /// One case.
    OPEN = scoped "SELECT e.id, e.unit_id, e.nature, e.track, e.owner_id, e.year, e.number, e.phase, e.phase_at, e.phase_by, e.due_day,
        e.category_code, e.kind_code, e.hsl_severity, e.hsl_probability, e.sol_severity, e.sol_probability, e.hsl_grade, e.expert_needed,
        e.conclusion, e.no_action_why, e.learned,
        e.withheld, e.reported_at, e.occurred_at, e.anonymous, e.type_code, e.place_code, e.harm_code, e.who_code, e.sex_code, e.age_code,
        e.also, e.sol_grade, e.grade_why, e.action_count, e.has_person, e.codebook, e.version, e.story, e.done_at_once, e.what_happened,
        e.barriers, e.learned_for_apt, e.times, e.photos, e.told_for, e.joined_to, e.joined_phase, e.asked, e.signature,
        (SELECT COUNT(*) FROM access_grant g WHERE g.subject_id = e.id AND g.ended_at IS NULL AND g.reason = 'above' AND g.holder IN (?))
        FROM event e WHERE e.id = ? AND {visible:e}";
}

/// A case with all that was written in it.
#[derive(Debug, Clone)]
#[allow(missing_docs, clippy::struct_excessive_bools)] // the columns of the table of the same names
pub struct Record {
    pub case: Case,
    pub withheld: bool,
    pub reported_at: Timestamp,
    pub occurred_at: Timestamp,
    pub anonymous: bool,
    pub type_code: String,
    pub place: Option<String>,
    pub harm: String,
    pub who: String,
    pub sex: Option<String>,
    pub age: Option<String>,
    pub also: Vec<String>,
    pub sol_grade: Option<String>,
    pub grade_why: String,
    pub action_count: i64,
    pub has_person: bool,
    pub codebook: i64,
    pub version: i64,
    pub story: String,
    pub done_at_once: String,
    pub what_happened: String,
    pub barriers: String,
    pub learned_for_apt: bool,
    pub times: i64,
    pub photos: i64,
    pub told_for: String,
    /// The case that it is a duplicate of.
    pub joined_to: Option<CaseId>,
    /// How far it had come when it was joined.
    pub joined_phase: Option<Phase>,
    /// Whether the reporter has been asked something that isn't answered.
    pub asked: bool,
    /// What its text is about.
    pub signature: Signature,
    /// Whether the actor is in charge of it instead of the line.
    pub in_charge: bool,
    /// What stands beside it.
    pub beside: Beside,
    pub cause_notes: Vec<(String, String)>,
}

impl Record {
    /// How many it is in the months' counts: each time of a deviation, and nothing of good examples and ideas.
    pub fn counted(&self) -> i64 {
        if self.case.nature == Nature::Deviation { self.times } else { 0 }
    }
}

impl FromRow for Record {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let case = case(row)?;
        Ok(Self {
            case,
            withheld: row.take()?,
            reported_at: row.take()?,
            occurred_at: row.take()?,
            anonymous: row.take()?,
            type_code: row.take()?,
            place: row.take()?,
            harm: row.take()?,
            who: row.take()?,
            sex: row.take()?,
            age: row.take()?,
            also: row.json()?,
            sol_grade: row.take()?,
            grade_why: row.take()?,
            action_count: row.take()?,
            has_person: row.take()?,
            codebook: row.take()?,
            version: row.take()?,
            story: row.take()?,
            done_at_once: row.take()?,
            what_happened: row.take()?,
            barriers: row.take()?,
            learned_for_apt: row.take()?,
            times: row.take()?,
            photos: row.take()?,
            told_for: row.take()?,
            joined_to: row.take()?,
            joined_phase: row.take()?,
            asked: row.take()?,
            signature: likeness::from_bytes(&row.take::<Option<Vec<u8>>>()?.unwrap_or_default()),
            in_charge: row.take::<i64>()? > 0,
            beside: Beside::default(),
            cause_notes: Vec::new(),
        })
    }
}

fn case(row: &mut Row<'_>) -> Result<Case, DbError> {
    let (id, unit, nature): (CaseId, _, Nature) = (row.take()?, row.take()?, row.take()?);
    let (track, reporter): (Track, _) = (row.take()?, row.take()?);
    let number = CaseNumber { year: row.take()?, number: row.take()? };
    let (phase, at, by): (Phase, Timestamp, _) = (row.take()?, row.take()?, row.take()?);
    let state = State::of(phase, at, by).ok_or_else(|| row.impossible())?;
    let due: Option<Day> = row.take()?;
    let (category, kind) = (row.take()?, row.take()?);
    let hsl = Risk::new(row.take()?, row.take()?);
    let sol = Risk::new(row.take()?, row.take()?);
    Ok(Case {
        id,
        number,
        unit,
        nature,
        track,
        reporter,
        state,
        due,
        assessment: Assessment { category, kind, hsl, sol },
        hsl_verdict: row.take()?,
        expert_needed: row.take()?,
        causes: Vec::new(),
        conclusion: row.take()?,
        no_action_why: row.take()?,
        learned: row.take()?,
    })
}

/// Opens a case; that it was opened is written to the access log.
pub fn open<A: Action>(work: &mut Work<'_, A>, id: CaseId) -> Result<Record, DbError> {
    let record = peek(work, id)?;
    work.looked(subject(id), "opened", access(&record));
    Ok(record)
}

/// Where a case belonged when it was opened: what the review of the access log goes by, also after the case has moved.
pub fn access(record: &Record) -> serde_json::Value {
    let case = &record.case;
    serde_json::json!({ "unit": case.unit, "track": case.track, "withheld": record.withheld, "number": case.number.to_string() })
}

/// Looks a case up for another room, or to list it, without showing what is in it. Asked once a request.
pub fn peek<A: Action>(work: &mut Work<'_, A>, id: CaseId) -> Result<Record, DbError> {
    work.once(&format!("event/{id}"), |work| {
        let keys = list(work.scope().handed.iter().cloned());
        let mut record: Record = work.one(OPEN, args![keys, id])?;
        record.beside = beside::of(work, id)?;
        record.case.causes = record.beside.causes.iter().map(|(code, _)| code.clone()).collect();
        record.cause_notes.clone_from(&record.beside.causes);
        Ok(record)
    })
}
