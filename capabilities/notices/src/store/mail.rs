//! Mail on its way, and how the way is.

use crate::{
    actions::Deliver,
    domain::{Claimed, Fault, MailId, Stage, When},
};
use authority::{Action, Change};
use db::{DbError, Desk, FromRow, Recorded, Row, Work, args};
use kernel::{PersonId, Subject, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::json;

db::statements! {
    /// Plans a mail, unless one of the kind waits for the person already.
    PLAN = unscoped "INSERT INTO mail (id, person_id, kind, state, made_at, due_at, claims, tries, ended_at, stage, code)
        SELECT ?, ?, ?, 'waiting', ?, ?, 0, 0, NULL, NULL, NULL
        WHERE NOT EXISTS (SELECT 1 FROM mail WHERE person_id = ? AND kind = ? AND state = 'waiting')"
        because "the house itself; a mail holds nothing but that somebody is to be told";
    /// When the person last got a mail of the kind.
    LAST = unscoped "SELECT MAX(ended_at) FROM mail WHERE person_id = ? AND kind = ? AND state = 'sent'" because "the house itself, so as not to write too often";
    /// Throws away what waits for a person, to be planned anew.
    CLEAR = unscoped "DELETE FROM mail WHERE person_id = ? AND state = 'waiting'" because "of the one who asks, who has chosen anew";
    /// The next mail that is due; also one that a node took long ago, and never said how it went.
    NEXT = unscoped "SELECT id, person_id, kind, claims, tries FROM mail WHERE state IN ('waiting', 'sending') AND due_at <= ? ORDER BY due_at, id LIMIT 1"
        because "the house itself sends mail";
    /// Takes a mail for a while, if nobody else has.
    CLAIM = unscoped "UPDATE mail SET state = 'sending', due_at = ?, claims = claims + 1 WHERE id = ? AND claims = ? AND state IN ('waiting', 'sending')"
        because "the house itself sends mail";
    /// Throws a mail away that has nothing to tell.
    DROP = unscoped "DELETE FROM mail WHERE id = ?" because "the house itself sends mail";
    /// How many were sent since a moment.
    SENT_SINCE = unscoped "SELECT COUNT(*) FROM mail WHERE state = 'sent' AND ended_at > ?" because "a number alone";
    /// A mail was taken by the server, or given up.
    END = unscoped "UPDATE mail SET state = ?, ended_at = ?, stage = ?, code = ? WHERE id = ? AND claims = ?" because "the house itself sends mail";
    /// A mail waits again.
    BACK = unscoped "UPDATE mail SET state = 'waiting', due_at = ?, tries = ? WHERE id = ? AND claims = ?" because "the house itself sends mail";
    /// Everything waits until then.
    WAIT = unscoped "UPDATE mail SET due_at = ? WHERE state = 'waiting' AND due_at < ?" because "the house itself, when the server is silent";
    /// Throws away what ended long ago.
    FORGET = unscoped "DELETE FROM mail WHERE state IN ('sent', 'failed') AND ended_at < ?" because "upkeep by the house itself";
    /// How many wait.
    WAITING = unscoped "SELECT COUNT(*) FROM mail WHERE state IN ('waiting', 'sending')" because "a number alone, for the one who looks after the system";
    /// What was given up, newest first.
    FAILED = unscoped "SELECT id, person_id, ended_at, stage, code FROM mail WHERE state = 'failed' ORDER BY ended_at DESC, id DESC LIMIT 100"
        because "who couldn't be reached, and why, for the one who looks after the system; nothing of what it was about";
    /// Tries a mail again that was given up.
    RETRY = unscoped "UPDATE mail SET state = 'waiting', due_at = ?, tries = 0, ended_at = NULL, stage = NULL, code = NULL WHERE id = ? AND state = 'failed'"
        because "by the one who looks after the system; nothing of what it is about";
}

/// A node that takes a mail has so long to say how it went; then another may take it.
const CLAIM_MINUTES: i64 = 10;
/// Nobody gets more than one mail at once in so many minutes.
const QUIET_MINUTES: i64 = 10;
/// What has ended is kept for so many days.
const KEPT_DAYS: i64 = 30;
/// The house's fact that says how the way to the mail server is; empty when it is well.
const TROUBLE: &str = "mail/trouble";

impl FromRow for Claimed {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self { id: row.take()?, person: row.take()?, kind: row.take()?, claims: row.take()?, tries: row.take()? })
    }
}

/// That the mail server doesn't take mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trouble {
    /// Since when.
    pub since: Timestamp,
    /// How many times in a row.
    pub times: i64,
    /// At which step.
    pub stage: Stage,
    /// What it answered, if it did.
    pub code: Option<i64>,
}

/// A mail that was given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failed {
    /// Its id.
    pub id: MailId,
    /// To whom.
    pub person: PersonId,
    /// When.
    pub at: Timestamp,
    /// At which step.
    pub stage: Stage,
    /// What the server answered.
    pub code: Option<i64>,
}

impl FromRow for Failed {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self { id: row.take()?, person: row.take()?, at: row.take()?, stage: row.take()?, code: row.take()? })
    }
}

/// Plans a mail to a person.
pub fn plan<A: Change>(work: &mut Work<'_, A>, person: PersonId, kind: When, due: Timestamp) -> Result<(), DbError> {
    let (id, now): (MailId, _) = (work.new_id(), work.now());
    work.execute(PLAN, args![id, person, kind, now, due, person, kind]).map(drop)
}

/// When a mail at once may go: now, unless the person has just got one.
pub fn soonest<A: Change>(work: &mut Work<'_, A>, person: PersonId) -> Result<Timestamp, DbError> {
    let now = work.now();
    let (last,): (Option<Timestamp>,) = work.one(LAST, args![person, When::Now])?;
    Ok(last.map_or(now, |last| last.plus_minutes(QUIET_MINUTES).max(now)))
}

/// Throws away what waits for a person.
pub fn clear<A: Change>(work: &mut Work<'_, A>, person: PersonId) -> Result<(), DbError> {
    work.execute(CLEAR, args![person]).map(drop)
}

/// The next mail that is due.
pub fn next(work: &mut Work<'_, Deliver>) -> Result<Option<Claimed>, DbError> {
    let now = work.now();
    work.first(NEXT, args![now])
}

/// Takes a mail; `false` when somebody else did.
pub fn claim(work: &mut Work<'_, Deliver>, found: &Claimed) -> Result<bool, DbError> {
    let until = work.now().plus_minutes(CLAIM_MINUTES);
    Ok(work.execute(CLAIM, args![until, found.id, found.claims])? == 1)
}

/// Throws a mail away.
pub fn discard(work: &mut Work<'_, Deliver>, id: MailId) -> Result<(), DbError> {
    work.execute(DROP, args![id]).map(drop)
}

/// How many were sent since a moment.
pub fn sent_since<A: Action>(work: &mut Work<'_, A>, since: Timestamp) -> Result<i64, DbError> {
    work.one::<(i64,)>(SENT_SINCE, args![since]).map(|(count,)| count)
}

/// The server took it.
pub fn sent(work: &mut Work<'_, Deliver>, claimed: &Claimed) -> Result<Recorded, DbError> {
    let now = work.now();
    work.execute(END, args!["sent", now, None::<Stage>, None::<i64>, claimed.id, claimed.claims])?;
    Ok(work.record(Subject::new("person", claimed.person), "mailed", json!({ "mail": claimed.id, "kind": claimed.kind })))
}

/// It is given up.
pub fn failed(work: &mut Work<'_, Deliver>, claimed: &Claimed, fault: &Fault) -> Result<(), DbError> {
    let now = work.now();
    work.execute(END, args!["failed", now, fault.stage, fault.code, claimed.id, claimed.claims]).map(drop)
}

/// It waits again.
pub fn put_back(work: &mut Work<'_, Deliver>, claimed: &Claimed, until: Timestamp) -> Result<(), DbError> {
    work.execute(BACK, args![until, claimed.tries, claimed.id, claimed.claims]).map(drop)
}

/// Everything that is due waits until then.
pub fn wait(work: &mut Work<'_, Deliver>, until: Timestamp) -> Result<(), DbError> {
    work.execute(WAIT, args![until, until]).map(drop)
}

/// How the way to the server is; `None` when it is well.
pub fn trouble(desk: &mut Desk) -> Result<Option<Trouble>, DbError> {
    let told = desk.fact(TROUBLE)?.unwrap_or_default();
    if told.is_empty() { Ok(None) } else { Ok(Some(serde_json::from_str(&told)?)) }
}

/// Writes down how the way to the server is.
pub fn set_trouble(desk: &mut Desk, trouble: Option<&Trouble>) -> Result<(), DbError> {
    let told = trouble.map(serde_json::to_string).transpose()?.unwrap_or_default();
    desk.set_fact(TROUBLE, &told)
}

/// How many wait.
pub fn waiting<A: Action>(work: &mut Work<'_, A>) -> Result<i64, DbError> {
    work.one::<(i64,)>(WAITING, args![]).map(|(count,)| count)
}

/// What was given up, newest first.
pub fn given_up<A: Action>(work: &mut Work<'_, A>) -> Result<Vec<Failed>, DbError> {
    work.rows(FAILED, args![])
}

/// Tries a mail again.
pub fn retry<A: Change>(work: &mut Work<'_, A>, id: MailId) -> Result<Recorded, DbError> {
    let now = work.now();
    work.change_one(RETRY, args![now, id])?;
    Ok(work.record(Subject::new("mail", id), "tried_again", json!({})))
}

/// Throws away what ended long ago.
pub fn forget(desk: &mut Desk) -> Result<(), DbError> {
    let before = desk.now().plus_minutes(-KEPT_DAYS * 24 * 60);
    desk.work::<Deliver>()?.execute(FORGET, args![before]).map(drop)
}
