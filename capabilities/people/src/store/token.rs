//! API tokens: made at the command line, found at the door, listed, ended. Only their digests are kept.

use crate::{
    actions::{Door, HoldTokens, Upkeep},
    domain::{STALE_MINUTES, TokenId},
    store::account,
};
use authority::{Action, Change};
use db::{DbError, Desk, FromRow, Recorded, Row, Work, args};
use kernel::{PersonId, Subject, Timestamp};
use serde_json::json;
use web::{ByToken, Visit};

db::statements! {
    /// The token behind a digest, with how its person wants answers and which organisation is the newest.
    ADMIT = unscoped "SELECT t.id, t.person_id, t.scopes, t.last_used_at, p.lang, p.scheme, p.contrast, h.value
        FROM api_token t JOIN person p ON p.id = t.person_id LEFT JOIN house h ON h.name = ?
        WHERE t.digest = ? AND t.ended_at IS NULL AND t.expires_at > ? AND p.active = 1 AND p.must_change = 0"
        because "the door finds out who calls by the digest of a token that only the caller has";
    /// Notes that a token is in use.
    TOUCH = unscoped "UPDATE api_token SET last_used_at = ? WHERE id = ? AND ended_at IS NULL" because "the door found the token by its digest";
    /// Adds a token.
    ADD = unscoped "INSERT INTO api_token (id, digest, start, person_id, name, scopes, created_at, expires_at, last_used_at, ended_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)" because "a new row has no reader yet";
    /// A person's tokens that are still good.
    LIST = unscoped "SELECT t.id, t.start, t.person_id, t.name, t.scopes, t.created_at, t.expires_at, t.last_used_at, p.user_name FROM api_token t JOIN person p ON p.id = t.person_id
        WHERE t.person_id = ? AND t.ended_at IS NULL AND t.expires_at > ? ORDER BY t.created_at DESC, t.id LIMIT 100"
        because "asked for the one who asks, by their own id";
    /// Everyone's tokens that are still good.
    EVERY = unscoped "SELECT t.id, t.start, t.person_id, t.name, t.scopes, t.created_at, t.expires_at, t.last_used_at, p.user_name FROM api_token t JOIN person p ON p.id = t.person_id
        WHERE t.ended_at IS NULL AND t.expires_at > ? ORDER BY t.created_at DESC, t.id LIMIT 1000"
        because "the command line lists them for the one who runs the house";
    /// Whose token it is.
    OWNER = unscoped "SELECT person_id FROM api_token WHERE id = ? AND ended_at IS NULL" because "the command line ends it for the one who runs the house";
    /// Ends a token.
    END = unscoped "UPDATE api_token SET ended_at = ? WHERE id = ? AND person_id = ? AND ended_at IS NULL"
        because "ends a token of the one who asks, or the command line's";
}

/// What every token begins with, so that one that leaks can be found.
const START: &str = "ledfyr_";

/// A token as it is listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Its id, as the trail has it.
    pub id: TokenId,
    /// How it begins.
    pub start: String,
    /// Whose it is.
    pub person: PersonId,
    /// What it is for.
    pub name: String,
    /// The names of the actions that it may be used for.
    pub scopes: Vec<String>,
    /// When it was made.
    pub created: Timestamp,
    /// When it ends.
    pub expires: Timestamp,
    /// When it was last in use, give or take a minute.
    pub last_used: Option<Timestamp>,
    /// What its person signs in with.
    pub user_name: String,
}

impl FromRow for Token {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, start, person, name) = (row.take()?, row.take()?, row.take()?, row.take()?);
        let scopes = words(&row.take::<String>()?);
        let (created, expires, last_used) = (row.take()?, row.take()?, row.take()?);
        Ok(Self { id, start, person, name, scopes, created, expires, last_used, user_name: row.take()? })
    }
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

struct Knock {
    visit: Visit,
    last_used: Option<Timestamp>,
}

impl FromRow for Knock {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, person): (TokenId, _) = (row.take()?, row.take()?);
        let by_token = Some(ByToken { id: id.to_string(), scopes: words(&row.take::<String>()?) });
        let last_used = row.take()?;
        let prefs = account::prefs(row)?;
        let revision = row.take::<Option<String>>()?.unwrap_or_default();
        Ok(Self {
            visit: Visit { session: id.to_string(), person, prefs, stale: false, shared: false, revision, unread: 0, by_token },
            last_used,
        })
    }
}

/// Who calls with a token, if it is still good. One statement.
pub fn admit(desk: &mut Desk, digest: &str) -> Result<Option<Visit>, DbError> {
    let now = desk.now();
    let found = desk.work::<Door>()?.first::<Knock>(ADMIT, args![web::DIRECTORY_REVISION, digest, now])?;
    let stale = |used: Timestamp| used.plus_minutes(STALE_MINUTES) <= now;
    Ok(found.map(|knock| Visit { stale: knock.last_used.is_none_or(stale), ..knock.visit }))
}

/// Notes that a token is in use; as the house itself.
pub fn touch(desk: &mut Desk, token: &str) -> Result<(), DbError> {
    let now = desk.now();
    desk.work::<Upkeep>()?.execute(TOUCH, args![now, token]).map(drop)
}

/// A token to be made.
#[derive(Debug, Clone)]
pub struct NewToken<'a> {
    /// Whose it is to be.
    pub person: PersonId,
    /// What it is for.
    pub name: &'a str,
    /// The names of the actions that it may be used for.
    pub scopes: &'a [String],
    /// For how many days.
    pub days: i64,
}

/// Makes a token; gives it, which is kept nowhere, and its id.
pub fn create(desk: &mut Desk, new: &NewToken<'_>) -> Result<(String, TokenId), DbError> {
    let mut work = desk.work::<HoldTokens>()?;
    let token = format!("{START}{}", web::hex(work.desk().random::<32>()));
    let (id, now): (TokenId, _) = (work.new_id(), work.now());
    let (start, expires) = (&token[..START.len() + 6], now.plus_minutes(new.days.saturating_mul(24 * 60)));
    let digest = web::token_digest(&token);
    work.execute(ADD, args![id, digest, start, new.person, new.name, new.scopes.join(" "), now, expires])?;
    let detail = json!({ "token_id": id, "scopes": new.scopes, "days": new.days });
    let _recorded = work.record(Subject::new("person", new.person), "token_made", detail);
    Ok((token, id))
}

/// A person's tokens that are still good, the newest first.
pub fn list<A: Action>(work: &mut Work<'_, A>, person: PersonId) -> Result<Vec<Token>, DbError> {
    let now = work.now();
    work.rows(LIST, args![person, now])
}

/// Ends one of a person's tokens.
pub fn end<A: Change>(work: &mut Work<'_, A>, person: PersonId, id: TokenId) -> Result<Recorded, DbError> {
    let now = work.now();
    work.execute(END, args![now, id, person])?;
    Ok(work.record(Subject::new("person", person), "token_ended", json!({ "token_id": id })))
}

/// Everyone's tokens that are still good; for the command line.
pub fn every(desk: &mut Desk) -> Result<Vec<Token>, DbError> {
    let now = desk.now();
    desk.work::<HoldTokens>()?.rows(EVERY, args![now])
}

/// Ends anyone's token; for the command line. [`DbError::NotFound`] when there is no such token that is good.
pub fn revoke(desk: &mut Desk, id: TokenId) -> Result<(), DbError> {
    let mut work = desk.work::<HoldTokens>()?;
    let (person,): (PersonId,) = work.one(OWNER, args![id])?;
    end(&mut work, person, id).map(drop)
}
