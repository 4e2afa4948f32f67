//! Rows as processes and versions. Rows that contradict themselves are refused.

use crate::domain::{Decision, Process, Retired, Review, Sent, State, StateCode, Version};
use db::{DbError, FromRow, Row};
use kernel::{Day, PersonId, Timestamp};

impl FromRow for Process {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, unit, owner, leader, parent, kind) =
            (row.take()?, row.take()?, row.take()?, row.take()?, row.take()?, row.take()?);
        let (name, purpose, need_in, need_out) = (row.take()?, row.take()?, row.take()?, row.take()?);
        let retired = match (row.take()?, row.take()?, row.take()?) {
            (Some(at), by, Some(reason)) => Some(Retired { at, by, reason }),
            (None, None, None) => None,
            _ => return Err(row.impossible()),
        };
        let (created_at, created_by, version) = (row.take()?, row.take()?, row.take()?);
        Ok(Self {
            id,
            unit,
            owner,
            leader,
            parent,
            kind,
            name,
            purpose,
            need_in,
            need_out,
            retired,
            created_at,
            created_by,
            version,
        })
    }
}

impl FromRow for Version {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, process, number, code) = (row.take()?, row.take()?, row.take()?, row.take()?);
        let table = row.json()?;
        let (created_at, created_by) = (row.take()?, row.take()?);
        let state = state(row, code)?;
        Ok(Self { id, process, number, state, table, created_at, created_by, version: row.take()? })
    }
}

fn state(row: &mut Row<'_>, code: StateCode) -> Result<State, DbError> {
    let sent = both(row.take()?, row.take()?).map(|(at, by)| Sent { at, by });
    let returned: Option<String> = row.take()?;
    let reviewed: Option<(Timestamp, PersonId)> = both(row.take()?, row.take()?);
    let note: Option<String> = row.take()?;
    let review = reviewed.map(|(at, by)| Review { at, by, note });
    let decision = decision(row)?;
    let ended: Option<Timestamp> = row.take()?;
    let state = match (code, sent, review, decision, ended) {
        (StateCode::Draft, _, _, None, None) => State::Draft { returned },
        (StateCode::InReview, Some(sent), _, None, None) => State::InReview(sent),
        (StateCode::Reviewed, Some(sent), Some(review), None, None) => State::Reviewed(sent, review),
        (StateCode::Established, _, _, Some(decision), None) => State::Established(decision),
        (StateCode::Ended, _, _, Some(decision), Some(at)) => State::Ended(decision, at),
        _ => return Err(row.impossible()),
    };
    Ok(state)
}

fn decision(row: &mut Row<'_>) -> Result<Option<Decision>, DbError> {
    let (at, by, decided, mandate): (Option<Timestamp>, _, Option<Day>, Option<String>) =
        (row.take()?, row.take()?, row.take()?, row.take()?);
    let (registry, valid_from, review_by): (_, Option<Day>, Option<Day>) = (row.take()?, row.take()?, row.take()?);
    Ok(match (at, decided, mandate, valid_from, review_by) {
        (Some(at), Some(decided), Some(mandate), Some(valid_from), Some(review_by)) => {
            Some(Decision { at, by, decided, mandate, registry, valid_from, review_by })
        }
        _ => None,
    })
}

fn both<A, B>(one: Option<A>, other: Option<B>) -> Option<(A, B)> {
    one.zip(other)
}
