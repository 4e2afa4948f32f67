//! Changes of a case.

use super::{EVENT, entry, fact, record::Record, rules, subject};
use crate::domain::{Assessment, Phase, Risk, Share, State, due};
use authority::{Change, Track};
use db::{Args, DbError, Recorded, Work, args};
use kernel::UnitId;
use serde_json::json;

db::statements! {
    /// Moves a case to another state.
    STATE = unscoped "UPDATE event SET phase = ?, phase_at = ?, phase_by = ?, is_open = ?, due_day = ?, version = version + 1 WHERE id = ? AND version = ?"
        because "the case was opened in the same transaction";
    /// Saves an assessment.
    ASSESS = unscoped "UPDATE event SET track = ?, type_code = ?, category_code = ?, kind_code = ?, hsl_severity = ?, hsl_probability = ?, sol_severity = ?,
        sol_probability = ?, sol_grade = ?, also = ?, risk = ?, expert_needed = ?, version = version + 1 WHERE id = ? AND version = ?"
        because "the case was opened in the same transaction";
    /// Saves an investigation.
    INVESTIGATE = unscoped "UPDATE event SET what_happened = ?, barriers = ?, conclusion = ?, version = version + 1 WHERE id = ? AND version = ?"
        because "the case was opened in the same transaction";
    /// Removes the causes, to write them anew.
    CLEAR_CAUSES = unscoped "DELETE FROM event_cause WHERE event_id = ?" because "the case was opened in the same transaction";
    /// Adds a cause.
    ADD_CAUSE = unscoped "INSERT INTO event_cause (event_id, cause_code, note) VALUES (?, ?, ?)" because "the case was opened in the same transaction";
    /// Saves what it led to.
    LEARN = unscoped "UPDATE event SET learned = ?, learned_for_apt = ?, no_action_why = ?, version = version + 1 WHERE id = ? AND version = ?"
        because "the case was opened in the same transaction";
    /// Saves the verdict on health care.
    GRADE = unscoped "UPDATE event SET hsl_grade = ?, grade_why = ?, version = version + 1 WHERE id = ? AND version = ?"
        because "the case was opened in the same transaction";
    /// Moves a case to another unit.
    MOVE = unscoped "UPDATE event SET unit_id = ?, track = ?, version = version + 1 WHERE id = ? AND version = ?"
        because "the case was opened in the same transaction";
    /// Says that MAS or MAR must give the verdict.
    NEED_EXPERT = unscoped "UPDATE event SET expert_needed = 1, version = version + 1 WHERE id = ? AND version = ?"
        because "the case was opened in the same transaction";
    /// Keeps the number of actions in step with the room that has them.
    ACTIONS = unscoped "UPDATE event SET action_count = ? WHERE id = ?" because "the house itself keeps a count in step";
}

/// What an assessment form came to.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // named as the columns
pub struct Assessed {
    pub track: Track,
    pub type_code: String,
    pub assessment: Assessment,
    pub sol_grade: Option<String>,
    pub also: Vec<String>,
    pub expert_needed: bool,
}

/// Takes a case to a new state. `note` is shown in the case's history.
pub fn advance<A: Change>(work: &mut Work<'_, A>, record: &Record, to: State, note: &str) -> Result<Recorded, DbError> {
    let (id, phase) = (record.case.id, to.phase());
    let step = to.step().ok_or(DbError::Stale)?;
    let rules = rules::newest(work)?;
    let due = due(&rules, phase, step.at);
    let open = phase != Phase::Closed;
    work.change_one(STATE, args![phase, step.at, step.by, open, due, id, record.version])?;
    let what = if record.case.state.phase() == Phase::Closed { "reopened" } else { phase.code() };
    fact::put(work, id, record.occurred_at)?;
    entry::add(work, id, (what, note), &json!({}))?;
    let left = record.case.state.phase();
    for share in Share::ALL.iter().filter(|share| share.ends_with(left)) {
        work.take_back_all(id, share.code())?;
    }
    if phase == Phase::FedBack && !record.beside.duplicates.is_empty() {
        super::joining::tell_duplicates(work, id)?;
    }
    work.tell(&format!("events.{what}"), &subject(id), json!({ "unit": record.case.unit }))?;
    Ok(work.record(subject(id), what, json!({ "from": record.case.state.phase(), "to": phase })))
}

/// Saves an assessment; new classifications are layers, the report stays as it was.
pub fn assess<A: Change>(work: &mut Work<'_, A>, record: &mut Record, to: &Assessed) -> Result<Recorded, DbError> {
    let id = record.case.id;
    let a = &to.assessment;
    let args = assessed(record, to)?;
    work.change_one(ASSESS, args)?;
    fact::put(work, id, record.occurred_at)?;
    let before = (record.type_code.clone(), record.case.assessment.category.clone().unwrap_or_default());
    let after = (to.type_code.clone(), a.category.clone().unwrap_or_default());
    if before != after {
        entry::add(work, id, ("classified", ""), &json!({ "type": after.0, "category": after.1, "was": before.0 }))?;
    }
    if record.case.track != to.track {
        entry::add(work, id, ("track", ""), &json!({ "track": to.track, "was": record.case.track }))?;
        moved(work, record, record.case.unit, to.track)?;
    }
    record.version += 1;
    record.case.track = to.track;
    record.case.assessment = to.assessment.clone();
    record.case.expert_needed = to.expert_needed;
    record.type_code.clone_from(&to.type_code);
    Ok(work.record(subject(id), "assessed", json!({ "risk": a.highest(), "category": a.category, "track": to.track })))
}

fn assessed(record: &Record, to: &Assessed) -> Result<Args, DbError> {
    let id = record.case.id;
    let parts = |risk: Option<Risk>| (risk.map(|r| r.severity), risk.map(|r| r.probability));
    let ((hs, hp), (ss, sp)) = (parts(to.assessment.hsl), parts(to.assessment.sol));
    let also = serde_json::to_string(&to.also)?;
    let a = &to.assessment;
    Ok(args![
        to.track,
        to.type_code,
        a.category,
        a.kind,
        hs,
        hp,
        ss,
        sp,
        to.sol_grade,
        also,
        a.highest(),
        to.expert_needed,
        id,
        record.version
    ])
}

/// Saves an investigation.
pub fn investigate<A: Change>(
    work: &mut Work<'_, A>,
    record: &mut Record,
    (story, barriers, conclusion): (&str, &str, &str),
) -> Result<Recorded, DbError> {
    let id = record.case.id;
    work.change_one(INVESTIGATE, args![story, barriers, conclusion, id, record.version])?;
    work.execute(CLEAR_CAUSES, args![id])?;
    for (code, note) in &record.cause_notes {
        work.execute(ADD_CAUSE, args![id, *code, *note])?;
    }
    record.version += 1;
    conclusion.clone_into(&mut record.case.conclusion);
    record.case.causes = record.cause_notes.iter().map(|(code, _)| code.clone()).collect();
    fact::put_causes(work, id, &record.case.causes)?;
    Ok(work.record(subject(id), "investigated", json!({ "causes": record.case.causes })))
}

/// Saves what it led to, and why no action is needed when none is.
pub fn learn<A: Change>(
    work: &mut Work<'_, A>,
    record: &mut Record,
    (learned, for_apt, why): (&str, bool, &str),
) -> Result<Recorded, DbError> {
    work.change_one(LEARN, args![learned, for_apt, why, record.case.id, record.version])?;
    record.version += 1;
    learned.clone_into(&mut record.case.learned);
    why.clone_into(&mut record.case.no_action_why);
    Ok(work.record(subject(record.case.id), "learned", json!({ "for_apt": for_apt })))
}

/// Saves the verdict on health care.
pub fn grade<A: Change>(work: &mut Work<'_, A>, record: &Record, grade: &str, why: &str) -> Result<Recorded, DbError> {
    let id = record.case.id;
    work.change_one(GRADE, args![grade, why, id, record.version])?;
    entry::add(work, id, ("graded", ""), &json!({ "grade": grade }))?;
    work.tell("events.graded", &subject(id), json!({ "grade": grade }))?;
    Ok(work.record(subject(id), "graded", json!({ "grade": grade })))
}

/// Moves the case to the unit where it belongs.
pub fn move_to<A: Change>(
    work: &mut Work<'_, A>,
    record: &mut Record,
    (unit, track): (UnitId, Track),
    why: &str,
) -> Result<Recorded, DbError> {
    let (id, from) = (record.case.id, record.case.unit);
    work.change_one(MOVE, args![unit, track, id, record.version])?;
    fact::put(work, id, record.occurred_at)?;
    entry::add(work, id, ("moved", why), &json!({ "from": from, "to": unit }))?;
    if record.case.track != track {
        entry::add(work, id, ("track", ""), &json!({ "track": track, "was": record.case.track }))?;
    }
    moved(work, record, unit, track)?;
    (record.case.unit, record.case.track) = (unit, track);
    record.version += 1;
    Ok(work.record(subject(id), "moved", json!({ "from": from, "to": unit })))
}

/// Tells the rooms that hang things on the case where it is now.
fn moved<A: Change>(work: &mut Work<'_, A>, record: &Record, unit: UnitId, track: Track) -> Result<(), DbError> {
    let payload = json!({ "unit": unit, "track": track, "withheld": record.withheld });
    work.tell("events.moved", &kernel::Subject::new(EVENT, record.case.id), payload)
}

/// Says that MAS or MAR must give the verdict.
pub fn need_expert<A: Change>(work: &mut Work<'_, A>, record: &Record) -> Result<(), DbError> {
    work.change_one(NEED_EXPERT, args![record.case.id, record.version])
}

/// Keeps the number of actions in step.
pub fn count_actions<A: Change>(work: &mut Work<'_, A>, id: crate::domain::CaseId, actions: i64) -> Result<(), DbError> {
    work.execute(ACTIONS, args![actions, id]).map(drop)
}
