//! The door: how the web floor learns who comes, from the room that keeps sessions.

use crate::Prefs;
use db::{DbError, Desk};
use kernel::PersonId;

/// What the room that keeps accounts does for the door.
#[derive(Clone, Copy)]
pub struct Door {
    /// Finds the session whose token has this digest, if it is still good.
    pub admit: fn(&mut Desk, digest: &str) -> Result<Option<Visit>, DbError>,
    /// Says that the session is in use; asked at most once a minute.
    pub touch: fn(&mut Desk, session: &str) -> Result<(), DbError>,
    /// Ends a session: the person leaves a device that others use after them.
    pub leave: fn(&mut Desk, session: &str) -> Result<(), DbError>,
    /// Finds the API token with this digest, if it is still good.
    pub admit_token: fn(&mut Desk, digest: &str) -> Result<Option<Visit>, DbError>,
    /// Says that the API token is in use; asked at most once a minute, as the house itself.
    pub touch_token: fn(&mut Desk, token: &str) -> Result<(), DbError>,
}

/// A token that a call of the API came with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByToken {
    /// Its id, as the trail has it.
    pub id: String,
    /// The names of the actions that it may be used for.
    pub scopes: Vec<String>,
}

/// A session that is good.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The session's id, which form tokens are bound to.
    pub session: String,
    /// Whose.
    pub person: PersonId,
    /// How they want their pages.
    pub prefs: Prefs,
    /// Whether a minute has gone since it was last said to be in use.
    pub stale: bool,
    /// Whether it is on a device that several people use.
    pub shared: bool,
    /// The revision of the organisation, for noticing that it has changed.
    pub revision: String,
    /// How many notices the person hasn't read: the house's fact of that name ([`unread_fact`]).
    pub unread: i64,
    /// The token that it came with, when it is a call of the API.
    pub by_token: Option<ByToken>,
}

/// The house's fact that holds how many notices a person hasn't read. The room that keeps notices writes it; the door reads
/// it with the session, so that the number in the top bar costs no statement of its own.
pub fn unread_fact(person: PersonId) -> String {
    format!("unread/{person}")
}
