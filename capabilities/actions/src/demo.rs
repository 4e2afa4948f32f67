//! The actions of the demonstration municipality.

use crate::{
    actions::Upkeep,
    data,
    domain::{About, Action, Done, Escalation, Ground, Judgement, Plan, ReopenedFrom, State, Terms, What, rises_to},
    store::{
        history::{self, Line, Past},
        write,
    },
};
use ::demo::{Attempt, DemoAction, Step};
use authority::Track;
use db::{DbError, Desk, Work};
use kernel::{PersonId, Subject, Timestamp, UnitId};
use serde_json::json;

/// What the actions of one event hang on, as the events' room has it.
pub struct Hung {
    /// The event.
    pub subject: Subject,
    /// Its name, as in "A-2026-0412 Fall i badrum".
    pub title: String,
    /// Its unit.
    pub unit: UnitId,
    /// Its legal track.
    pub track: Track,
    /// Whether it is withheld from the line.
    pub withheld: bool,
    /// Its causes: codes, and what they are called.
    pub causes: Vec<(String, String)>,
}

/// Finds a person by user name.
pub type Find<'a> = &'a dyn Fn(&str) -> Option<PersonId>;

/// Adds the actions of one event, with all that has happened to them. Happenings aren't told: the demonstration's events
/// know their actions already. Those whose people can't be found are left out.
pub fn fill(desk: &mut Desk, hung: &Hung, actions: &[DemoAction], find: Find<'_>) -> Result<(), DbError> {
    let mut work = desk.work::<Upkeep>()?;
    for (place, told) in (1..).zip(actions) {
        if let Some(mut action) = compose(&mut work, (hung, place), told, find) {
            let past = past(told, find);
            let risen = rise(&mut action, work.now());
            write::insert(&mut work, &action)?;
            for line in past.into_iter().chain(risen) {
                history::write_past(&mut work, action.id, line)?;
            }
            let _recorded = work.record(write::subject(&action), What::Added.code(), json!({ "demo": true }));
        }
    }
    Ok(())
}

fn compose(work: &mut Work<'_, Upkeep>, (hung, number): (&Hung, i64), told: &DemoAction, find: Find<'_>) -> Option<Action> {
    let last = told.attempts.last()?;
    let cause = hung.causes.iter().find(|(code, _)| *code == told.cause);
    let ground = cause.map(|(code, text)| Ground { code: code.clone(), text: text.clone() });
    let again = told.attempts.len() > 1;
    Some(Action {
        id: work.new_id(),
        unit: hung.unit,
        track: hung.track,
        withheld: hung.withheld,
        owner: find(&told.owner)?,
        about: About { subject: hung.subject.clone(), title: hung.title.clone(), number, ground },
        plan: Plan { title: told.title.clone(), description: None, kind: told.kind.clone(), cost: None, due: last.due },
        state: state(last, find)?,
        round: i64::try_from(told.attempts.len()).unwrap_or(1),
        reopened_from: again.then_some(ReopenedFrom::NotEffective),
        escalation: None,
        created_at: at(&told.created),
        created_by: find(&told.created.by),
        data_version: data::newest().version,
        version: 1,
    })
}

fn state(last: &Attempt, find: Find<'_>) -> Option<State> {
    let Some(told) = &last.done else {
        let started = last.started_at.map(|at| State::Started { at: Timestamp::from_local(at) });
        return Some(started.unwrap_or(State::Planned));
    };
    let done = Done { at: at(&told.step), by: find(&told.step.by)?, proof: told.proof.clone(), follow_up: told.follow_up };
    let Some(judged) = &last.judged else { return Some(State::Done(done)) };
    let (effect, comment) = (judged.effect.to_owned(), judged.comment.clone());
    let judgement = Judgement { at: at(&judged.step), by: find(&judged.step.by)?, effect, comment, routine: None };
    Some(State::FollowedUp(done, judgement))
}

/// The timeline, oldest first.
fn past(told: &DemoAction, find: Find<'_>) -> Vec<Past> {
    let line = |step: &Step, line| Past { at: at(step), person: find(&step.by), line };
    let mut past = vec![line(&told.created, Line::new(What::Added))];
    for attempt in &told.attempts {
        let started = attempt.started_at.map(|at| Past {
            at: Timestamp::from_local(at),
            person: find(&told.owner),
            line: Line::new(What::Started),
        });
        let done =
            attempt.done.as_ref().map(|done| line(&done.step, Line { note: Some(done.proof.clone()), ..Line::new(What::Done) }));
        let judged = attempt.judged.as_ref().map(|judged| {
            let what = if judged.effect == "not_effective" { What::Ineffective } else { What::Judged };
            let (effect, note) = (Some(judged.effect.to_owned()), Some(judged.comment.clone()));
            line(&judged.step, Line { what, effect, note })
        });
        past.extend(started.into_iter().chain(done).chain(judged));
    }
    past
}

/// What is late enough has gone up the line on the first morning when it was.
fn rise(action: &mut Action, now: Timestamp) -> Option<Past> {
    let data::Terms { department_head_after, director_after, .. } = *data::terms();
    let to = rises_to(action, now.day(), Terms { department_head_after, director_after })?;
    let after = if to == crate::domain::Level::Director { director_after } else { department_head_after };
    let morning = action.wanted().map_or(now, |day| day.plus_days(after + 1).start().plus_minutes(6 * 60));
    let at = Timestamp(morning.0.min(now.0));
    action.escalation = Some(Escalation { to, at });
    let line = Line { effect: Some(to.code().to_owned()), ..Line::new(What::Escalated) };
    Some(Past { at, person: None, line })
}

fn at(step: &Step) -> Timestamp {
    Timestamp::from_local(step.at)
}
