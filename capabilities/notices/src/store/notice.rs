//! Notices: delivered, listed, read, taken back, thrown away.

use crate::{
    actions::{Deliver, Mark, Read},
    domain::{Claimed, Delivered, Held, KEPT_DAYS, NoticeId, Place, When},
};
use authority::Change;
use db::{DbError, Desk, FromRow, Query, Recorded, Row, Work, args};
use kernel::{PersonId, Subject, Timestamp};
use serde_json::json;
use web::{Notice, Told, Urgency, unread_fact};

db::statements! {
    /// One's own, newest first.
    LIST = unscoped "SELECT n.id, n.at, n.urgency, n.title_sv, n.title_en, n.meta_sv, n.meta_en, n.href, n.icon, n.read_at IS NOT NULL
        FROM notice n WHERE n.person_id = ? {filters} ORDER BY n.at DESC, n.id DESC LIMIT ?"
        because "asked for the one who asks, by their own id"
        filters { id: "AND n.id = ?", before: "AND (n.at, n.id) < (?, ?)" };
    /// How many one hasn't read.
    UNREAD = unscoped "SELECT COUNT(*) FROM notice WHERE person_id = ? AND read_at IS NULL" because "a number alone, of one person's own notices";
    /// Marks one as read.
    MARK = unscoped "UPDATE notice SET read_at = ? WHERE id = ? AND person_id = ? AND read_at IS NULL"
        because "changes notices of the one who asks, by their own id";
    /// Marks all as read.
    MARK_ALL = unscoped "UPDATE notice SET read_at = ? WHERE person_id = ? AND read_at IS NULL"
        because "changes notices of the one who asks, by their own id";
    /// Marks as read what a person was told about something that they have now dealt with.
    MARK_ABOUT = unscoped "UPDATE notice SET read_at = ? WHERE about = ? AND person_id = ? AND read_at IS NULL"
        because "the house itself, when the person has done something with the thing";
    /// Takes away what the same person was told of the same thing before and hasn't read.
    REPLACE = unscoped "DELETE FROM notice WHERE about = ? AND person_id = ? AND code = ? AND read_at IS NULL"
        because "the house itself, when there is something newer to tell";
    /// Delivers one.
    ADD = unscoped "INSERT INTO notice (id, person_id, at, about, code, urgency, title_sv, title_en, meta_sv, meta_en, href, icon, read_at, mail_as)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)" because "what the receiver may know was read with the receiver's own permits";
    /// Those who have unread notices from before a moment.
    UNREAD_BEFORE = unscoped "SELECT DISTINCT person_id FROM notice WHERE at < ? AND read_at IS NULL LIMIT 5000" because "the house fills its demonstration";
    /// Marks as read what is older.
    READ_BEFORE = unscoped "UPDATE notice SET read_at = at WHERE at < ? AND read_at IS NULL" because "the house fills its demonstration";
    /// Puts what waits to be told by mail into one.
    PUT_IN = unscoped "UPDATE notice SET mail_id = ? WHERE person_id = ? AND mail_as = ? AND mail_id IS NULL AND read_at IS NULL"
        because "the house itself; the mail says how many alone";
    /// How many notices a mail tells of, and how many of them hurry.
    IN_MAIL = unscoped "SELECT COUNT(*), COUNT(CASE WHEN urgency = 'urgent' THEN 1 END) FROM notice WHERE mail_id = ? AND read_at IS NULL"
        because "numbers alone, for the mail to the person";
    /// What a person hasn't read or been told by mail is told in another way from now on.
    MAIL_AS = unscoped "UPDATE notice SET mail_as = ? WHERE person_id = ? AND urgency = ? AND mail_id IS NULL AND read_at IS NULL"
        because "changes notices of the one who asks, by their own id";
    /// Who has been told something about a thing.
    ABOUT = unscoped "SELECT id, person_id, about, code FROM notice WHERE about = ? ORDER BY id DESC LIMIT 500"
        because "the house itself, to ask whether they may still know it";
    /// Takes one back.
    TAKE_BACK = unscoped "DELETE FROM notice WHERE id = ?" because "the house itself, when the receiver may no longer know it";
    /// Those who have unread notices that are too old.
    OLD = unscoped "SELECT DISTINCT person_id FROM notice WHERE at < ? AND read_at IS NULL LIMIT 500" because "upkeep by the house itself";
    /// Throws away what is old of a person.
    FORGET_OF = unscoped "DELETE FROM notice WHERE at < ? AND person_id = ?" because "upkeep by the house itself";
    /// Throws away what is old and read.
    FORGET_READ = unscoped "DELETE FROM notice WHERE at < ? AND read_at IS NOT NULL" because "upkeep by the house itself";
}

/// So many on a page.
pub const PAGE: usize = 30;
/// One more, to know whether there is more.
const ASKED: i64 = 31;

impl FromRow for Delivered {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self {
            id: row.take()?,
            at: row.take()?,
            urgent: row.take::<Urgency>()? == Urgency::Urgent,
            title: [row.take()?, row.take()?],
            meta: [row.take()?, row.take()?],
            href: row.take()?,
            icon: row.take()?,
            read: row.take()?,
        })
    }
}

impl FromRow for Held {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self { id: row.take()?, person: row.take()?, about: row.take()?, code: row.take()? })
    }
}

/// One's own notices, newest first, from a place on; one more than a page when there are more.
pub fn list(work: &mut Work<'_, Read>, me: PersonId, before: Option<Place>) -> Result<Vec<Delivered>, DbError> {
    let query = before.map_or_else(|| Query::from(LIST), |Place(at, id)| LIST.with("before", args![at, id]));
    work.rows(query, args![me, ASKED])
}

/// One of one's own.
pub fn open(work: &mut Work<'_, Read>, me: PersonId, id: NoticeId) -> Result<Delivered, DbError> {
    work.one(LIST.with("id", args![id]), args![me, 1])
}

/// Marks one of one's own as read.
pub fn mark(work: &mut Work<'_, Mark>, me: PersonId, id: NoticeId) -> Result<Recorded, DbError> {
    let now = work.now();
    work.execute(MARK, args![now, id, me])?;
    count(work, me)?;
    Ok(work.record(Subject::new("notice", id), "read", json!({})))
}

/// Marks all of one's own as read.
pub fn mark_all(work: &mut Work<'_, Mark>, me: PersonId) -> Result<Recorded, DbError> {
    let now = work.now();
    work.execute(MARK_ALL, args![now, me])?;
    count(work, me)?;
    Ok(work.record(Subject::new("person", me), "notices_read", json!({})))
}

/// Marks as read what a person was told about a thing that they have now dealt with.
pub fn dealt_with(work: &mut Work<'_, Deliver>, who: PersonId, about: &Subject) -> Result<(), DbError> {
    let now = work.now();
    if work.execute(MARK_ABOUT, args![now, about.clone(), who])? > 0 { count(work, who) } else { Ok(()) }
}

/// Delivers a notice with its words in Swedish and English. What the person was told before in the same matter and hasn't read
/// gives way to it.
pub fn add(
    work: &mut Work<'_, Deliver>,
    notice: &Notice,
    [sv, en]: [Told; 2],
    (at, mail_as): (Timestamp, When),
) -> Result<(), DbError> {
    let id: NoticeId = work.new_id();
    let Notice { person, about, code, urgency } = notice;
    work.execute(REPLACE, args![about.clone(), *person, code.clone()])?;
    let told = args![sv.title, en.title, sv.meta, en.meta, sv.href, sv.icon.name()];
    let mut all = args![id, *person, at, about.clone(), code.clone(), *urgency];
    all.extend(told);
    all.extend(args![mail_as]);
    work.execute(ADD, all)?;
    count(work, *person)
}

/// Puts what waits to be told into a mail; gives how many it tells of, and how many of them hurry.
pub fn put_in(work: &mut Work<'_, Deliver>, mail: &Claimed) -> Result<(usize, usize), DbError> {
    work.execute(PUT_IN, args![mail.id, mail.person, mail.kind])?;
    let (all, urgent): (i64, i64) = work.one(IN_MAIL, args![mail.id])?;
    Ok((usize::try_from(all).unwrap_or(0), usize::try_from(urgent).unwrap_or(0)))
}

/// What a person hasn't read or been told by mail is told in another way from now on; gives whether there is any.
pub fn mail_as<A: Change>(work: &mut Work<'_, A>, who: PersonId, (urgency, how): (Urgency, When)) -> Result<bool, DbError> {
    Ok(work.execute(MAIL_AS, args![how, who, urgency])? > 0)
}

/// Who has been told something about a thing.
pub fn about(work: &mut Work<'_, Deliver>, about: &Subject) -> Result<Vec<Held>, DbError> {
    work.rows(ABOUT, args![about.clone()])
}

/// Takes a notice back.
pub fn take_back(work: &mut Work<'_, Deliver>, held: &Held) -> Result<(), DbError> {
    work.execute(TAKE_BACK, args![held.id])?;
    count(work, held.person)
}

/// Keeps the number of unread notices that the door reads. The fact is written twice: first to hold its row, so that two nodes
/// that deliver at once don't count past each other.
fn count<A: Change>(work: &mut Work<'_, A>, who: PersonId) -> Result<(), DbError> {
    let name = unread_fact(who);
    work.desk().set_fact(&name, "0")?;
    let (unread,): (i64,) = work.one(UNREAD, args![who])?;
    if unread > 0 { work.desk().set_fact(&name, &unread.to_string()) } else { Ok(()) }
}

/// Throws away what is old.
pub fn forget(desk: &mut Desk) -> Result<(), DbError> {
    let before = desk.now().plus_minutes(-KEPT_DAYS * 24 * 60);
    let mut work = desk.work::<Deliver>()?;
    for (who,) in work.rows::<(PersonId,)>(OLD, args![before])? {
        work.execute(FORGET_OF, args![before, who])?;
        count(&mut work, who)?;
    }
    work.execute(FORGET_READ, args![before]).map(drop)
}

/// Marks as read what is from before a moment, for the demonstration.
pub fn read_before(desk: &mut Desk, before: Timestamp) -> Result<(), DbError> {
    let mut work = desk.work::<Deliver>()?;
    let whose = work.rows::<(PersonId,)>(UNREAD_BEFORE, args![before])?;
    work.execute(READ_BEFORE, args![before])?;
    whose.into_iter().try_for_each(|(who,)| count(&mut work, who))
}
