//! A row as an action. Rows that contradict themselves are refused.

use crate::domain::{About, Action, Done, Escalation, Ground, Judgement, Plan, State, StateCode};
use db::{DbError, FromRow, Row};
use kernel::{Day, PersonId, Timestamp};

impl FromRow for Action {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, unit, track, withheld, owner) = (row.take()?, row.take()?, row.take()?, row.take()?, row.take()?);
        let about = about(row)?;
        let plan = Plan { title: row.take()?, description: row.take()?, kind: row.take()?, cost: row.take()?, due: row.take()? };
        let state = state(row)?;
        let (round, reopened_from) = (row.take()?, row.take()?);
        let escalation = match (row.take()?, row.take()?) {
            (Some(to), Some(at)) => Some(Escalation { to, at }),
            _ => None,
        };
        let (created_at, created_by, data_version, version) = (row.take()?, row.take()?, row.take()?, row.take()?);
        Ok(Self {
            id,
            unit,
            track,
            withheld,
            owner,
            about,
            plan,
            state,
            round,
            reopened_from,
            escalation,
            created_at,
            created_by,
            data_version,
            version,
        })
    }
}

fn about(row: &mut Row<'_>) -> Result<About, DbError> {
    let (subject, title, number) = (row.take()?, row.take()?, row.take()?);
    let ground = match (row.take()?, row.take()?) {
        (Some(code), Some(text)) => Some(Ground { code, text }),
        _ => None,
    };
    Ok(About { subject, title, number, ground })
}

fn state(row: &mut Row<'_>) -> Result<State, DbError> {
    let code: StateCode = row.take()?;
    let started: Option<Timestamp> = row.take()?;
    let done = done(row)?;
    let judgement = judgement(row)?;
    let dropped: (Option<Timestamp>, Option<PersonId>, Option<String>) = (row.take()?, row.take()?, row.take()?);
    let state = match (code, done, judgement, dropped) {
        (StateCode::Planned, ..) => Some(State::Planned),
        (StateCode::Started, ..) => started.map(|at| State::Started { at }),
        (StateCode::Done, Some(done), ..) => Some(State::Done(done)),
        (StateCode::FollowedUp, Some(done), Some(judgement), _) => Some(State::FollowedUp(done, judgement)),
        (StateCode::Dropped, .., (Some(at), Some(by), Some(reason))) => Some(State::Dropped { at, by, reason }),
        _ => None,
    };
    state.ok_or_else(|| row.impossible())
}

fn done(row: &mut Row<'_>) -> Result<Option<Done>, DbError> {
    let (at, by): (Option<Timestamp>, Option<PersonId>) = (row.take()?, row.take()?);
    let (proof, follow_up): (Option<String>, Option<Day>) = (row.take()?, row.take()?);
    Ok(match (at, by, proof, follow_up) {
        (Some(at), Some(by), Some(proof), Some(follow_up)) => Some(Done { at, by, proof, follow_up }),
        _ => None,
    })
}

fn judgement(row: &mut Row<'_>) -> Result<Option<Judgement>, DbError> {
    let (effect, comment): (Option<String>, Option<String>) = (row.take()?, row.take()?);
    let (at, by): (Option<Timestamp>, Option<PersonId>) = (row.take()?, row.take()?);
    let (changes, note): (bool, Option<String>) = (row.take()?, row.take()?);
    let routine = changes.then(|| note.unwrap_or_default());
    Ok(match (at, by, effect, comment) {
        (Some(at), Some(by), Some(effect), Some(comment)) => Some(Judgement { at, by, effect, comment, routine }),
        _ => None,
    })
}
