//! Writing actions: every change is the whole row, a line in the timeline, and an entry in the trail.

use crate::{
    domain::{Action, Done, Escalation, Happening, Judgement, State, What},
    store::{
        history::{self, Line},
        read,
    },
};
use authority::Change;
use db::{Args, DbError, Recorded, Work, args};
use kernel::Subject;
use serde_json::json;

db::statements! {
    /// Adds an action.
    ADD = unscoped "INSERT INTO action (unit_id, track, withheld, owner_id, subject_title, ground_code, ground_text, title,
        description, kind, cost, due, state, started_at, done_at, done_by, proof, follow_up, effect, effect_comment,
        judged_at, judged_by, routine_needs_change, routine_note, dropped_at, dropped_by, drop_reason, round, reopened_from,
        escalated_to, escalated_at, place, id, subject, number, created_at, created_by, data_version, version)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"
        because "a new row has no reader yet; the thing that it hangs on is open to the one who adds";
    /// Saves an action.
    SAVE = unscoped "UPDATE action SET unit_id = ?, track = ?, withheld = ?, owner_id = ?, subject_title = ?, ground_code = ?,
        ground_text = ?, title = ?, description = ?, kind = ?, cost = ?, due = ?, state = ?, started_at = ?, done_at = ?,
        done_by = ?, proof = ?, follow_up = ?, effect = ?, effect_comment = ?, judged_at = ?, judged_by = ?,
        routine_needs_change = ?, routine_note = ?, dropped_at = ?, dropped_by = ?, drop_reason = ?, round = ?,
        reopened_from = ?, escalated_to = ?, escalated_at = ?, place = ?, version = version + 1 WHERE id = ? AND version = ?"
        because "the row was opened in the same transaction";
}

/// Subjects of the trail and of other rooms' pages: `action/…`.
pub fn subject(action: &Action) -> Subject {
    Subject::new("action", action.id)
}

/// Adds an action. One who doesn't reach it through the line gets it handed over, so as to follow it.
pub fn add<A: Change>(work: &mut Work<'_, A>, action: &Action) -> Result<Recorded, DbError> {
    insert(work, action)?;
    if let Some(person) = action.created_by.filter(|_| !work.scope().line_covers(action.unit, action.track, action.withheld)) {
        work.hand_over(action.id, &authority::person_key(person), "handed_out")?;
    }
    let recorded = note(work, action, Line::new(What::Added))?;
    tell(work, "actions.added", (action, None))?;
    Ok(recorded)
}

/// Adds the row alone.
pub fn insert<A: Change>(work: &mut Work<'_, A>, action: &Action) -> Result<(), DbError> {
    let (about, made) = (&action.about, (action.created_at, action.created_by));
    let mut all = columns(action);
    all.extend(args![action.id, about.subject, about.number, made.0, made.1, action.data_version]);
    work.execute(ADD, all).map(drop)
}

/// Keeps what came of a command, and tells the other rooms when it matters to them.
pub fn keep<A: Change>(work: &mut Work<'_, A>, before: &Action, happened: &Happening) -> Result<Recorded, DbError> {
    let after = before.after(happened);
    let line = Line { effect: happened.effect.clone(), note: happened.note.clone(), ..Line::new(happened.what) };
    let recorded = save(work, (before, &after), line)?;
    let told = match happened.what {
        What::Done => "actions.done",
        What::Judged | What::Ineffective => "actions.judged",
        What::Dropped => "actions.dropped",
        What::Reopened => "actions.reopened",
        _ => return Ok(recorded),
    };
    tell(work, told, (&after, happened.effect.as_deref()))?;
    Ok(recorded)
}

/// Tells the other rooms what happened, and how many actions the thing has now.
fn tell<A: Change>(work: &mut Work<'_, A>, what: &str, (action, effect): (&Action, Option<&str>)) -> Result<(), DbError> {
    let total = read::total(work, &action.about.subject)?;
    let payload = json!({ "action": action.id, "kind": action.plan.kind, "effect": effect, "total": total });
    work.tell(what, &action.about.subject, payload)
}

/// Saves a changed action with its line in the timeline.
pub fn save<A: Change>(work: &mut Work<'_, A>, (before, after): (&Action, &Action), line: Line) -> Result<Recorded, DbError> {
    let mut all = columns(after);
    all.extend(args![before.id, before.version]);
    work.change_one(SAVE, all)?;
    if before.owner != after.owner {
        work.tell("actions.given", &subject(after), json!({}))?;
    }
    note(work, after, line)
}

/// Marks that an action has gone up the line.
pub fn raise<A: Change>(work: &mut Work<'_, A>, action: &Action, escalation: Escalation) -> Result<Recorded, DbError> {
    let after = Action { escalation: Some(escalation), ..action.clone() };
    let line = Line { effect: Some(escalation.to.code().to_owned()), ..Line::new(What::Escalated) };
    work.tell("actions.escalated", &subject(action), json!({ "to": escalation.to }))?;
    save(work, (action, &after), line)
}

fn note<A: Change>(work: &mut Work<'_, A>, action: &Action, line: Line) -> Result<Recorded, DbError> {
    let what = line.what;
    let detail = json!({ "state": action.state.code(), "round": action.round, "effect": line.effect });
    history::write(work, action.id, line)?;
    Ok(work.record(subject(action), what.code(), detail))
}

/// What can change, in the order of the statements.
fn columns(action: &Action) -> Args {
    let ground = action.about.ground.as_ref();
    let plan = &action.plan;
    let mut all = args![
        action.unit,
        action.track,
        action.withheld,
        action.owner,
        action.about.title,
        ground.map(|ground| ground.code.clone()),
        ground.map(|ground| ground.text.clone()),
        plan.title,
        plan.description,
        plan.kind,
        plan.cost,
        plan.due
    ];
    all.extend(state_columns(&action.state));
    all.extend(args![
        action.round,
        action.reopened_from,
        action.escalation.map(|escalation| escalation.to),
        action.escalation.map(|escalation| escalation.at),
        action.place()
    ]);
    all
}

fn state_columns(state: &State) -> Args {
    let started = if let State::Started { at } = state { Some(*at) } else { None };
    let (done, judgement): (Option<&Done>, Option<&Judgement>) = match state {
        State::Done(done) => (Some(done), None),
        State::FollowedUp(done, judgement) => (Some(done), Some(judgement)),
        _ => (None, None),
    };
    let dropped = if let State::Dropped { at, by, reason } = state { Some((*at, *by, reason.clone())) } else { None };
    let routine = judgement.and_then(|judgement| judgement.routine.clone());
    args![
        state.code(),
        started,
        done.map(|done| done.at),
        done.map(|done| done.by),
        done.map(|done| done.proof.clone()),
        done.map(|done| done.follow_up),
        judgement.map(|judgement| judgement.effect.clone()),
        judgement.map(|judgement| judgement.comment.clone()),
        judgement.map(|judgement| judgement.at),
        judgement.map(|judgement| judgement.by),
        routine.is_some(),
        routine,
        dropped.as_ref().map(|(at, _, _)| *at),
        dropped.as_ref().map(|(_, by, _)| *by),
        dropped.map(|(_, _, reason)| reason)
    ]
}
