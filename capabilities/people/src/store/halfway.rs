//! Sessions that are half-way in: the password was right, the second step is to come. The door lets none of them in.

use super::session::{self, Place};
use crate::domain::{HALFWAY_MINUTES, SessionId, Stage};
use authority::{Action, Change};
use db::{DbError, FromRow, Recorded, Row, Work, args};
use kernel::{PersonId, Subject, Timestamp};
use serde_json::json;

db::statements! {
    /// The half-way session behind a token.
    FIND = unscoped "SELECT s.person_id, s.stage, s.till, s.shared, p.user_name, p.locked_until FROM session s
        JOIN person p ON p.id = s.person_id WHERE s.digest = ? AND s.ended_at IS NULL AND s.stage <> 'in' AND s.expires_at > ? AND p.active = 1"
        because "whoever has the token has shown the password; found by a digest that only the browser has";
    /// Opens a half-way session.
    OPEN = unscoped "INSERT INTO session (id, digest, person_id, created_at, last_seen_at, expires_at, address, agent, shared, ended_at, stage, till)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?)" because "a new row has no reader yet";
}

/// Someone half-way in.
#[derive(Debug, Clone)]
pub struct Halfway {
    /// Who.
    pub person: PersonId,
    /// What is to come.
    pub stage: Stage,
    /// Where it leads.
    pub till: String,
    /// On a device that several people use.
    pub shared: bool,
    /// What they sign in with.
    pub user_name: String,
    /// Until when the account is locked.
    pub locked_until: Option<Timestamp>,
}

impl FromRow for Halfway {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self {
            person: row.take()?,
            stage: row.take()?,
            till: row.take()?,
            shared: row.take()?,
            user_name: row.take()?,
            locked_until: row.take()?,
        })
    }
}

/// Who is half-way in with this token.
pub fn find<A: Action>(work: &mut Work<'_, A>, token: Option<&str>) -> Result<Option<Halfway>, DbError> {
    let now = work.now();
    match token {
        Some(token) if token.len() <= 100 => work.first(FIND, args![web::token_digest(token), now]),
        _ => Ok(None),
    }
}

/// Opens a half-way session and gives its token.
pub fn open<A: Change>(
    work: &mut Work<'_, A>,
    person: PersonId,
    place: &Place<'_>,
    (stage, till): (Stage, &str),
) -> Result<(String, Recorded), DbError> {
    session::end_token(work, place.before)?;
    let (now, token) = (work.now(), web::hex(work.desk().random::<32>()));
    let id: SessionId = work.new_id();
    let (digest, expires) = (web::token_digest(&token), now.plus_minutes(HALFWAY_MINUTES));
    work.execute(OPEN, args![id, digest, person, now, now, expires, place.address, place.agent, place.shared, stage, till])?;
    Ok((token, work.record(Subject::new("person", person), "half_way", json!({ "next": stage }))))
}
