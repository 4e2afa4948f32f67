//! Writing processes: every change is the row, a line in the history, and an entry in the trail.

use super::{
    history::{self, Line},
    read, steps,
};
use crate::domain::{Process, ProcessId, State, StateCode, Version, What};
use authority::Change;
use db::{Args, DbError, Recorded, Work, args};
use kernel::Subject;
use serde_json::json;

db::statements! {
    /// Adds a process.
    ADD = unscoped "INSERT INTO process (unit_id, owner_id, leader_id, parent_id, kind, name, sought, purpose, need_in, need_out, retired_at, retired_by, retire_reason, id, track, withheld, created_at, created_by, version)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'both', 0, ?, ?, 1)"
        because "a new row has no reader yet; its unit was asked for";
    /// Saves a process.
    SAVE = unscoped "UPDATE process SET unit_id = ?, owner_id = ?, leader_id = ?, parent_id = ?, kind = ?, name = ?, sought = ?, purpose = ?, need_in = ?, need_out = ?, retired_at = ?, retired_by = ?, retire_reason = ?, version = version + 1 WHERE id = ? AND version = ?"
        because "the row was reached in the same transaction";
    /// Adds a version.
    ADD_VERSION = unscoped "INSERT INTO process_version (state, steps, sent_at, sent_by, returned, reviewed_at, reviewed_by, review_note, established_at, established_by, decided, mandate, registry, valid_from, review_by, ended_at, id, process_id, number, created_at, created_by, version)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"
        because "the process was reached in the same transaction";
    /// Saves a version. Steps of one that has been established are never written again.
    SAVE_VERSION = unscoped "UPDATE process_version SET state = ?, steps = CASE WHEN established_at IS NULL THEN ? ELSE steps END, sent_at = ?, sent_by = ?, returned = ?, reviewed_at = ?, reviewed_by = ?, review_note = ?, established_at = ?, established_by = ?, decided = ?, mandate = ?, registry = ?, valid_from = ?, review_by = ?, ended_at = ?, version = version + 1 WHERE id = ? AND version = ?"
        because "the process was reached in the same transaction";
    /// Takes a draft away.
    DROP_DRAFT = unscoped "DELETE FROM process_version WHERE id = ? AND established_at IS NULL AND version = ?"
        because "the process was reached in the same transaction";
}

/// Subjects of the trail and of other rooms' pages: `process/…`.
pub fn subject(id: ProcessId) -> Subject {
    Subject::new("process", id)
}

/// Adds a process with its first version. Its leader gets it handed over.
pub fn add<A: Change>(work: &mut Work<'_, A>, process: &Process, version: &Version) -> Result<Recorded, DbError> {
    let mut all = columns(process);
    all.extend(args![process.id, process.created_at, process.created_by]);
    work.execute(ADD, all)?;
    add_version(work, version)?;
    steps::keep(work, process.id, (&version.table, version.state.code() == StateCode::Established))?;
    hand(work, (None, process))?;
    let (at, person) = (process.created_at, process.created_by);
    let line = Line { at, person, what: What::Added, number: Some(version.number), note: None };
    history::add(work, process.id, line)?;
    Ok(work.record(subject(process.id), What::Added.code(), json!({ "number": version.number })))
}

/// Adds a version's row alone.
pub fn add_version<A: Change>(work: &mut Work<'_, A>, version: &Version) -> Result<(), DbError> {
    let mut all = version_columns(version)?;
    all.extend(args![version.id, version.process, version.number, version.created_at, version.created_by]);
    work.execute(ADD_VERSION, all).map(drop)
}

/// Saves what is said about a process.
pub fn save<A: Change>(work: &mut Work<'_, A>, (before, after): (&Process, &Process), what: What) -> Result<Recorded, DbError> {
    let mut all = columns(after);
    all.extend(args![before.id, before.version]);
    work.change_one(SAVE, all)?;
    hand(work, (Some(before), after))?;
    let reason = after.retired.as_ref().filter(|_| what == What::Retired).map(|retired| retired.reason.clone());
    note(work, before.id, (what, None, reason))
}

/// Saves a draft's table.
pub fn save_table<A: Change>(work: &mut Work<'_, A>, before: &Version, table: flow::Table) -> Result<Recorded, DbError> {
    let after = Version { table, ..before.clone() };
    save_version(work, (before, &after))?;
    steps::keep(work, before.process, (&after.table, false))?;
    note(work, before.process, (What::StepsChanged, Some(before.number), None))
}

/// Begins a new version.
pub fn revise<A: Change>(work: &mut Work<'_, A>, version: &Version) -> Result<Recorded, DbError> {
    add_version(work, version)?;
    note(work, version.process, (What::Revised, Some(version.number), None))
}

/// Drops a draft.
pub fn drop_draft<A: Change>(work: &mut Work<'_, A>, version: &Version) -> Result<Recorded, DbError> {
    work.change_one(DROP_DRAFT, args![version.id, version.version])?;
    note(work, version.process, (What::DraftDropped, Some(version.number), None))
}

/// Moves a version on, and tells the other rooms. When it is established the one before it ends.
pub fn advance<A: Change>(work: &mut Work<'_, A>, before: &Version, (state, what): (State, What)) -> Result<Recorded, DbError> {
    let said = match (&state, what) {
        (State::Draft { returned }, What::Returned) => returned.clone(),
        (State::Reviewed(_, review), _) => review.note.clone(),
        (State::Established(decision), _) => Some(decision.mandate.clone()),
        _ => None,
    };
    let after = Version { state, ..before.clone() };
    if after.state.code() == StateCode::Established && before.state.code() != StateCode::Established {
        end_established(work, before.process)?;
        steps::keep(work, before.process, (&after.table, true))?;
    }
    save_version(work, (before, &after))?;
    let payload = json!({ "number": before.number, "sent_by": sender(before) });
    work.tell(&format!("processes.{}", what.code()), &subject(before.process), payload)?;
    note(work, before.process, (what, Some(before.number), said))
}

fn sender(version: &Version) -> Option<kernel::PersonId> {
    match &version.state {
        State::InReview(sent) | State::Reviewed(sent, _) => Some(sent.by),
        _ => None,
    }
}

/// Ends what is in force.
pub fn end_established<A: Change>(work: &mut Work<'_, A>, process: ProcessId) -> Result<(), DbError> {
    let now = work.now();
    for version in read::versions(work, process)? {
        if let State::Established(decision) = &version.state {
            let after = Version { state: State::Ended(decision.clone(), now), ..version.clone() };
            save_version(work, (&version, &after))?;
        }
    }
    Ok(())
}

fn save_version<A: Change>(work: &mut Work<'_, A>, (before, after): (&Version, &Version)) -> Result<(), DbError> {
    let mut all = version_columns(after)?;
    all.extend(args![before.id, before.version]);
    work.change_one(SAVE_VERSION, all)
}

/// Hands the process to its leader, and takes it back from one who isn't any more. The owner reaches it as their own.
fn hand<A: Change>(work: &mut Work<'_, A>, (before, after): (Option<&Process>, &Process)) -> Result<(), DbError> {
    let was = before.and_then(|process| process.leader);
    if let Some(leader) = was.filter(|_| was != after.leader) {
        work.take_back(after.id, &authority::person_key(leader))?;
    }
    match after.leader.filter(|_| was != after.leader) {
        Some(leader) => work.hand_over(after.id, &authority::person_key(leader), "process_lead"),
        None => Ok(()),
    }
}

/// Writes a line and the trail: now, by the actor.
fn note<A: Change>(
    work: &mut Work<'_, A>,
    id: ProcessId,
    (what, number, note): (What, Option<i64>, Option<String>),
) -> Result<Recorded, DbError> {
    let line = Line { at: work.now(), person: work.actor().person(), what, number, note };
    history::add(work, id, line)?;
    Ok(work.record(subject(id), what.code(), json!({ "number": number })))
}

fn columns(process: &Process) -> Args {
    let retired = process.retired.as_ref();
    args![
        process.unit,
        process.owner,
        process.leader,
        process.parent,
        process.kind,
        process.name,
        read::sought(&process.name),
        process.purpose,
        process.need_in,
        process.need_out,
        retired.map(|retired| retired.at),
        retired.and_then(|retired| retired.by),
        retired.map(|retired| retired.reason.clone())
    ]
}

fn version_columns(version: &Version) -> Result<Args, DbError> {
    let state = &version.state;
    let (sent, review) = match state {
        State::InReview(sent) => (Some(*sent), None),
        State::Reviewed(sent, review) => (Some(*sent), Some(review)),
        _ => (None, None),
    };
    let returned = if let State::Draft { returned } = state { returned.clone() } else { None };
    let decision = state.decision();
    let ended = if let State::Ended(_, at) = state { Some(*at) } else { None };
    Ok(args![
        state.code(),
        serde_json::to_string(&version.table)?,
        sent.map(|sent| sent.at),
        sent.map(|sent| sent.by),
        returned,
        review.map(|review| review.at),
        review.map(|review| review.by),
        review.and_then(|review| review.note.clone()),
        decision.map(|decision| decision.at),
        decision.and_then(|decision| decision.by),
        decision.map(|decision| decision.decided),
        decision.map(|decision| decision.mandate.clone()),
        decision.and_then(|decision| decision.registry.clone()),
        decision.map(|decision| decision.valid_from),
        decision.map(|decision| decision.review_by),
        ended
    ])
}
