//! Sessions: found at the door, opened, used, listed, ended (SEC-1).

use crate::{
    actions::{Door, HoldSession, Upkeep},
    domain::{LONGEST_MINUTES, Proof, RECENT_MINUTES, STALE_MINUTES, SessionId, is_good},
    store::account,
};
use authority::{Action, Change};
use db::{DbError, Desk, FromRow, Recorded, Row, Work, args};
use kernel::{PersonId, Subject, Timestamp};
use serde_json::json;
use web::{Prefs, Visit};

db::statements! {
    /// The session behind a token, with how its person wants the pages, which organisation is the newest, and the number of
    /// unread notices (`web::unread_fact`).
    ADMIT = unscoped "SELECT s.id, s.person_id, s.shared, s.last_seen_at, s.expires_at, p.lang, p.scheme, p.contrast, h.value, n.value
        FROM session s JOIN person p ON p.id = s.person_id LEFT JOIN house h ON h.name = ? LEFT JOIN house n ON n.name = 'unread/' || p.id
        WHERE s.digest = ? AND s.ended_at IS NULL AND s.stage = 'in' AND p.active = 1"
        because "the door finds out who comes by the digest of a token that only the browser has";
    /// Opens a session.
    OPEN = unscoped "INSERT INTO session (id, digest, person_id, created_at, last_seen_at, expires_at, address, agent, shared, ended_at, proved_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)" because "a new row has no reader yet";
    /// Notes that a session is in use.
    TOUCH = unscoped "UPDATE session SET last_seen_at = ? WHERE id = ? AND ended_at IS NULL" because "the door found the session by its token";
    /// Ends the session behind a token.
    END_TOKEN = unscoped "UPDATE session SET ended_at = ? WHERE digest = ? AND ended_at IS NULL" because "whoever has the token has the session";
    /// A person's sessions that may still be good.
    LIST = unscoped "SELECT id, created_at, last_seen_at, expires_at, address, agent, shared FROM session
        WHERE person_id = ? AND ended_at IS NULL AND stage = 'in' AND expires_at > ? ORDER BY last_seen_at DESC, id LIMIT 100"
        because "asked for the one who asks, by their own id";
    /// Ends one session of a person.
    END = unscoped "UPDATE session SET ended_at = ? WHERE id = ? AND person_id = ? AND ended_at IS NULL"
        because "ends sessions of the person who was opened, or of the one who asks";
    /// Ends every session of a person but one.
    END_OTHERS = unscoped "UPDATE session SET ended_at = ? WHERE person_id = ? AND id <> ? AND ended_at IS NULL"
        because "ends sessions of the person who was opened, or of the one who asks";
    /// Whether a person has come from such a browser before.
    KNOWN = unscoped "SELECT COUNT(*), SUM(CASE WHEN agent = ? THEN 1 ELSE 0 END) FROM session WHERE person_id = ? AND stage = 'in'"
        because "of the one who signs in";
    /// When the person of a session last proved who they are.
    PROVED = unscoped "SELECT proved_at FROM session WHERE id = ? AND person_id = ? AND ended_at IS NULL" because "of the one who asks, by their own session";
    /// The person has proved who they are once more: the session gets another token.
    RENEW = unscoped "UPDATE session SET digest = ?, proved_at = ? WHERE id = ? AND person_id = ? AND ended_at IS NULL"
        because "of the one who asks, by their own session";
    /// Throws away sessions that ended long ago.
    FORGET = unscoped "DELETE FROM session WHERE expires_at < ?" because "upkeep by the house itself";
}

/// What the door reads.
struct Found {
    visit: Visit,
    good: bool,
}

/// Who comes with a token, if its session is still good. One statement.
pub fn admit(desk: &mut Desk, digest: &str) -> Result<Option<Visit>, DbError> {
    let now = desk.now();
    let found = desk.work::<Door>()?.first::<Knock>(ADMIT, args![web::DIRECTORY_REVISION, digest])?;
    Ok(found.map(|knock| knock.judged(now)).filter(|found| found.good).map(|found| found.visit))
}

struct Knock {
    session: SessionId,
    person: PersonId,
    shared: bool,
    last_seen: Timestamp,
    expires: Timestamp,
    prefs: Prefs,
    revision: Option<String>,
    unread: Option<String>,
}

impl FromRow for Knock {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self {
            session: row.take()?,
            person: row.take()?,
            shared: row.take()?,
            last_seen: row.take()?,
            expires: row.take()?,
            prefs: account::prefs(row)?,
            revision: row.take()?,
            unread: row.take()?,
        })
    }
}

impl Knock {
    fn judged(self, now: Timestamp) -> Found {
        let visit = Visit {
            session: self.session.to_string(),
            person: self.person,
            prefs: self.prefs,
            shared: self.shared,
            stale: self.last_seen.plus_minutes(STALE_MINUTES) <= now,
            revision: self.revision.unwrap_or_default(),
            unread: self.unread.and_then(|count| count.parse().ok()).unwrap_or(0),
            by_token: None,
        };
        Found { visit, good: is_good(self.shared, self.last_seen, self.expires, now) }
    }
}

/// Notes that a session is in use.
pub fn touch(desk: &mut Desk, session: &str) -> Result<(), DbError> {
    let now = desk.now();
    desk.work::<HoldSession>()?.execute(TOUCH, args![now, session]).map(drop)
}

/// Ends the actor's own session, and says so in the trail.
pub fn leave(desk: &mut Desk, session: &str) -> Result<(), DbError> {
    let mut work = desk.work::<HoldSession>()?;
    let Some(person) = work.actor().person() else { return Ok(()) };
    let id = session.parse().map_err(|_| DbError::NotFound)?;
    end(&mut work, person, id).map(drop)
}

/// Where a session is opened from.
#[derive(Debug, Clone)]
pub struct Place<'a> {
    /// The address.
    pub address: &'a str,
    /// What the browser says it is.
    pub agent: &'a str,
    /// A device that several people use.
    pub shared: bool,
    /// The token of the session before, which ends.
    pub before: Option<&'a str>,
}

/// Ends the session behind the token that came along, if one did.
pub fn end_token<A: Change>(work: &mut Work<'_, A>, token: Option<&str>) -> Result<(), DbError> {
    let now = work.now();
    token.map_or(Ok(()), |before| work.execute(END_TOKEN, args![now, web::token_digest(before)]).map(drop))
}

/// Opens a session for a person who has just proved who they are; gives its token, which is stored nowhere.
pub fn open<A: Change>(
    work: &mut Work<'_, A>,
    person: PersonId,
    place: &Place<'_>,
    proof: Proof,
) -> Result<(String, Recorded), DbError> {
    let now = work.now();
    end_token(work, place.before)?;
    let (all, alike): (i64, Option<i64>) = work.one(KNOWN, args![place.agent, person])?;
    let new_device = all > 0 && alike.unwrap_or(0) == 0;
    let token = web::hex(work.desk().random::<32>());
    let id: SessionId = work.new_id();
    let expires = now.plus_minutes(LONGEST_MINUTES);
    let digest = web::token_digest(&token);
    work.execute(OPEN, args![id, digest, person, now, now, expires, place.address, place.agent, place.shared, now])?;
    let detail = json!({ "session": id, "shared": place.shared, "with": proof, "new_device": new_device });
    Ok((token, work.record(Subject::new("person", person), "signed_in", detail)))
}

/// Whether the person has proved who they are within the last quarter of an hour: asked before what is sensitive.
pub fn is_recent<A: Action>(work: &mut Work<'_, A>, session: &str) -> Result<bool, DbError> {
    let (now, me) = (work.now(), work.actor().person());
    let proved: Option<(Timestamp,)> = work.first(PROVED, args![session, me])?;
    Ok(proved.is_some_and(|(at,)| now < at.plus_minutes(RECENT_MINUTES)))
}

/// Notes that the person has proved who they are once more; gives the session's new token.
pub fn renew<A: Change>(work: &mut Work<'_, A>, session: &str) -> Result<(String, Recorded), DbError> {
    let (now, Some(me)) = (work.now(), work.actor().person()) else { return Err(DbError::NotFound) };
    let token = web::hex(work.desk().random::<32>());
    work.change_one(RENEW, args![web::token_digest(&token), now, session, me])?;
    Ok((token, work.record(Subject::new("person", me), "proved_again", json!({ "session": session }))))
}

/// One of a person's sessions.
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// Since when.
    pub created: Timestamp,
    /// When it was last in use, give or take a minute.
    pub last_seen: Timestamp,
    /// When it ends whatever happens.
    pub expires: Timestamp,
    /// From where.
    pub address: String,
    /// With what.
    pub agent: String,
    /// On a device that several people use.
    pub shared: bool,
}

impl FromRow for Session {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self {
            id: row.take()?,
            created: row.take()?,
            last_seen: row.take()?,
            expires: row.take()?,
            address: row.take()?,
            agent: row.take()?,
            shared: row.take()?,
        })
    }
}

/// A person's sessions that are still good, the one last used first.
pub fn list<A: Action>(work: &mut Work<'_, A>, person: PersonId) -> Result<Vec<Session>, DbError> {
    let now = work.now();
    let mut sessions: Vec<Session> = work.rows(LIST, args![person, now])?;
    sessions.retain(|session| is_good(session.shared, session.last_seen, session.expires, now));
    Ok(sessions)
}

/// Ends one session of a person.
pub fn end<A: Change>(work: &mut Work<'_, A>, person: PersonId, id: SessionId) -> Result<Recorded, DbError> {
    let now = work.now();
    work.execute(END, args![now, id, person])?;
    Ok(work.record(Subject::new("person", person), "session_ended", json!({ "session": id })))
}

/// Ends every session of a person but the one with this id; all when it is empty.
pub fn end_others<A: Change>(work: &mut Work<'_, A>, person: PersonId, but: &str) -> Result<Recorded, DbError> {
    let now = work.now();
    let ended = work.execute(END_OTHERS, args![now, person, but])?;
    Ok(work.record(Subject::new("person", person), "sessions_ended", json!({ "count": ended })))
}

/// Throws away sessions that ended a month ago: the list of devices needs them no longer, the trail keeps the rest.
pub fn forget(desk: &mut Desk) -> Result<(), DbError> {
    const KEPT_MINUTES: i64 = 30 * 24 * 60;
    let before = desk.now().plus_minutes(-KEPT_MINUTES);
    desk.work::<Upkeep>()?.execute(FORGET, args![before]).map(drop)
}
