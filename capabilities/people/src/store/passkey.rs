//! Passkeys, and the questions that they are to answer.

use crate::{
    actions::{AskPasskey, Upkeep},
    domain::PasskeyId,
};
use authority::{Action, Change};
use db::{DbError, Desk, FromRow, Recorded, Row, Work, args};
use kernel::{PersonId, Subject, Timestamp};
use serde_json::json;

db::statements! {
    /// A person's passkeys.
    LIST = unscoped "SELECT id, credential, name, created_at, last_used_at FROM passkey WHERE person_id = ? ORDER BY created_at, id LIMIT 20"
        because "of the one who asks, by their own id";
    /// What is kept of the passkey that someone signs in with.
    FIND = unscoped "SELECT k.content, p.user_name, p.locked_until FROM passkey k JOIN person p ON p.id = k.person_id
        WHERE k.credential = ? AND k.person_id = ? AND p.active = 1" because "one who signs in is nobody yet; nothing of it is shown";
    /// Adds a passkey.
    ADD = unscoped "INSERT INTO passkey (id, person_id, credential, name, content, created_at, last_used_at) VALUES (?, ?, ?, ?, ?, ?, NULL)"
        because "a new row has no reader yet";
    /// A passkey was used; finds nothing when it was used by another meanwhile.
    USE = unscoped "UPDATE passkey SET content = ?, last_used_at = ? WHERE credential = ? AND person_id = ? AND content = ?"
        because "of the one who signs in";
    /// Removes one passkey of a person.
    REMOVE = unscoped "DELETE FROM passkey WHERE id = ? AND person_id = ?" because "of the one who asks, by their own id";
    /// Asks a question.
    ASK = unscoped "INSERT INTO passkey_question (digest, person_id, state, expires_at) VALUES (?, ?, ?, ?)" because "a new row has no reader yet";
    /// A question.
    QUESTION = unscoped "SELECT person_id, state FROM passkey_question WHERE digest = ? AND expires_at > ?"
        because "found by the digest of a key that only the one who was asked has";
    /// A question is answered once.
    ANSWERED = unscoped "DELETE FROM passkey_question WHERE digest = ?" because "found by the digest of a key that only the one who was asked has";
    /// Throws away questions that nobody answered.
    FORGET = unscoped "DELETE FROM passkey_question WHERE expires_at <= ?" because "upkeep by the house itself";
}

/// Minutes in which a question is to be answered.
const MINUTES: i64 = 5;
/// The most passkeys of one person.
pub const MOST: usize = 20;

/// A passkey, as its person sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Its id here.
    pub id: PasskeyId,
    /// Its name in the world.
    pub credential: String,
    /// What its person calls it.
    pub name: String,
    /// Since when.
    pub created: Timestamp,
    /// When it was last used.
    pub used: Option<Timestamp>,
}

impl FromRow for Passkey {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self { id: row.take()?, credential: row.take()?, name: row.take()?, created: row.take()?, used: row.take()? })
    }
}

/// A person's passkeys, the oldest first.
pub fn list<A: Action>(work: &mut Work<'_, A>, person: PersonId) -> Result<Vec<Passkey>, DbError> {
    work.rows(LIST, args![person])
}

/// What is kept of a passkey.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The key itself, in JSON.
    pub content: String,
    /// What its person signs in with.
    pub user_name: String,
    /// Until when the account is locked.
    pub locked_until: Option<Timestamp>,
}

impl FromRow for Kept {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self { content: row.take()?, user_name: row.take()?, locked_until: row.take()? })
    }
}

/// The passkey that someone says they have, if it is this person's.
pub fn find<A: Action>(work: &mut Work<'_, A>, credential: &str, person: PersonId) -> Result<Option<Kept>, DbError> {
    work.first(FIND, args![credential, person])
}

/// Adds a passkey; [`DbError::Exists`] when it is there already.
pub fn add<A: Change>(work: &mut Work<'_, A>, person: PersonId, name: &str, key: (&str, &str)) -> Result<Recorded, DbError> {
    let (id, now): (PasskeyId, _) = (work.new_id(), work.now());
    work.execute(ADD, args![id, person, key.0, name, key.1, now])?;
    Ok(work.record(Subject::new("person", person), "passkey_added", json!({ "passkey": id })))
}

/// Notes that a passkey was used, with its counter.
pub fn used<A: Change>(
    work: &mut Work<'_, A>,
    person: PersonId,
    credential: &str,
    (before, after): (&str, &str),
) -> Result<(), DbError> {
    let now = work.now();
    work.change_one(USE, args![after, now, credential, person, before])
}

/// Removes a passkey.
pub fn remove<A: Change>(work: &mut Work<'_, A>, person: PersonId, id: PasskeyId) -> Result<Recorded, DbError> {
    work.execute(REMOVE, args![id, person])?;
    Ok(work.record(Subject::new("person", person), "passkey_removed", json!({ "passkey": id })))
}

/// Keeps a question until its answer comes; gives the key to it.
pub fn ask(work: &mut Work<'_, AskPasskey>, person: Option<PersonId>, state: &str) -> Result<(String, Recorded), DbError> {
    let (now, key) = (work.now(), web::hex(work.desk().random::<24>()));
    work.execute(ASK, args![web::token_digest(&key), person, state, now.plus_minutes(MINUTES)])?;
    let about = person.unwrap_or_else(|| kernel::Id::from_ulid(kernel::Ulid(0)));
    Ok((key, work.record(Subject::new("person", about), "passkey_asked", json!({}))))
}

/// The question behind a key: to whom it was put, and what is kept of it. It can't be answered again.
pub fn answered<A: Change>(work: &mut Work<'_, A>, key: &str) -> Result<Option<(Option<PersonId>, String)>, DbError> {
    let (now, digest) = (work.now(), web::token_digest(key));
    let found = work.first(QUESTION, args![digest, now])?;
    let taken = work.execute(ANSWERED, args![digest])?;
    Ok(found.filter(|_| taken == 1))
}

/// Throws away questions that nobody answered.
pub fn forget(desk: &mut Desk) -> Result<(), DbError> {
    let now = desk.now();
    desk.work::<Upkeep>()?.execute(FORGET, args![now]).map(drop)
}
