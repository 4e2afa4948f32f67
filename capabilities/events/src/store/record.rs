//! A whole case, as its page shows it.

use super::subject;
use crate::domain::{Assessment, Case, CaseId, CaseNumber, Nature, Phase, Risk, State};
use authority::{Action, Track};
use db::{DbError, FromRow, Row, Work, args};
use kernel::{Day, Timestamp};

db::statements! {
    /// One case.
    OPEN = scoped "SELECT e.id, e.unit_id, e.nature, e.track, e.owner_id, e.year, e.number, e.phase, e.phase_at, e.phase_by, e.due_day,
        e.category_code, e.kind_code, e.hsl_severity, e.hsl_probability, e.sol_severity, e.sol_probability, e.hsl_grade, e.expert_needed,
        e.conclusion, e.no_action_why, e.learned,
        e.withheld, e.reported_at, e.occurred_at, e.anonymous, e.type_code, e.place_code, e.harm_code, e.who_code, e.sex_code, e.age_code,
        e.also, e.sol_grade, e.grade_why, e.action_count, e.has_person, e.codebook, e.version, e.story, e.done_at_once, e.what_happened,
        e.barriers, e.learned_for_apt, e.times, e.photos, e.told_for
        FROM event e WHERE e.id = ? AND {visible:e}";
    /// The causes of a case.
    CAUSES = unscoped "SELECT cause_code, note FROM event_cause WHERE event_id = ? ORDER BY cause_code LIMIT 100"
        because "asked for a case that was opened in the same transaction";
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
    let record: Record = work.one(OPEN, args![id])?;
    work.looked(subject(id), "opened", access(&record));
    with_causes(work, record)
}

/// Where a case belonged when it was opened: what the review of the access log goes by, also after the case has moved.
pub fn access(record: &Record) -> serde_json::Value {
    let case = &record.case;
    serde_json::json!({ "unit": case.unit, "track": case.track, "withheld": record.withheld, "number": case.number.to_string() })
}

/// Looks a case up for another room, or to list it, without showing what is in it.
pub fn peek<A: Action>(work: &mut Work<'_, A>, id: CaseId) -> Result<Record, DbError> {
    let record = work.one(OPEN, args![id])?;
    with_causes(work, record)
}

fn with_causes<A: Action>(work: &mut Work<'_, A>, mut record: Record) -> Result<Record, DbError> {
    let causes: Vec<(String, String)> = work.rows(CAUSES, args![record.case.id])?;
    record.case.causes = causes.iter().map(|(code, _)| code.clone()).collect();
    record.cause_notes = causes;
    Ok(record)
}
