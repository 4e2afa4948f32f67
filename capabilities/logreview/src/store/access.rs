//! Who has opened what, as far as the reviewer reaches.

use crate::domain::Way;
use authority::{Action, Track};
use db::{Args, DbError, FromRow, Query, Row, Statement, Work, args};
use kernel::{Day, PersonId, Subject, Timestamp, UnitId};
use serde::{Deserialize, Serialize};

db::statements! {
    /// The newest.
    LIST = scoped "SELECT a.seq, a.at, a.person_id, a.subject, a.number, a.unit_id, a.track, a.what, a.reason, a.off_hours, a.way FROM access_row a
        WHERE {visible:a} AND a.at >= ? AND a.at < ? {filters} ORDER BY a.at DESC, a.seq DESC LIMIT ?"
        filters { unit: "AND a.unit_id = ?", person: "AND a.person_id = ?", number: "AND a.number = ?", what: "AND a.what = ?", reason: "AND a.reason = ?",
            off: "AND a.off_hours = 1", ways: "AND a.way IN (?)", subject: "AND a.subject = ?", before: "AND (a.at < ? OR (a.at = ? AND a.seq < ?))" };
    /// How many, how many of them one's own, and the newest.
    COUNT = scoped "SELECT COUNT(*), SUM(CASE WHEN a.person_id = ? THEN 1 ELSE 0 END), MAX(a.seq) FROM access_row a
        WHERE {visible:a} AND a.at >= ? AND a.at < ? {filters}"
        filters { unit: "AND a.unit_id = ?", person: "AND a.person_id = ?", number: "AND a.number = ?", what: "AND a.what = ?", reason: "AND a.reason = ?",
            off: "AND a.off_hours = 1", ways: "AND a.way IN (?)" };
    /// A sample: the same seed draws the same rows among those that were there.
    SAMPLE = scoped "SELECT a.seq, a.at, a.person_id, a.subject, a.number, a.unit_id, a.track, a.what, a.reason, a.off_hours, a.way FROM access_row a
        WHERE {visible:a} AND a.at >= ? AND a.at < ? AND a.seq <= ? {filters} ORDER BY ((a.dice * ?) % 2147483647), a.seq LIMIT ?"
        filters { unit: "AND a.unit_id = ?", person: "AND a.person_id = ?", number: "AND a.number = ?", what: "AND a.what = ?", reason: "AND a.reason = ?",
            off: "AND a.off_hours = 1", ways: "AND a.way IN (?)" };
    /// Who has opened things at the reviewer's units in the period.
    PEOPLE = scoped "SELECT DISTINCT a.person_id FROM access_row a WHERE {visible:a} AND a.at >= ? AND a.at < ? LIMIT 500";
}

/// A list shows so many.
pub const PAGE: usize = 50;

/// One time that something was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// Its number in the trail.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub person: PersonId,
    /// What.
    pub subject: Subject,
    /// The case number, when it has one.
    pub number: Option<String>,
    /// The unit that it belonged to then.
    pub unit: UnitId,
    /// Its track then.
    pub track: Track,
    /// What was done, as a code.
    pub what: String,
    /// The reason that was given, as a code.
    pub reason: Option<String>,
    /// Outside working hours.
    pub off_hours: bool,
    /// How the person reached it.
    pub way: Way,
}

impl FromRow for Access {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self {
            seq: row.take()?,
            at: row.take()?,
            person: row.take()?,
            subject: row.take()?,
            number: row.take()?,
            unit: row.take()?,
            track: row.take()?,
            what: row.take()?,
            reason: row.take()?,
            off_hours: row.take()?,
            way: row.take()?,
        })
    }
}

/// What is looked at. Kept with a review as it stands: codes and ids alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// One unit.
    pub unit: Option<UnitId>,
    /// One person.
    pub person: Option<PersonId>,
    /// One case.
    pub number: Option<String>,
    /// What was done.
    pub what: Option<String>,
    /// One reason that was given.
    pub reason: Option<String>,
    /// Outside working hours alone.
    pub off: bool,
    /// Not through the line alone.
    pub aside: bool,
}

impl Chosen {
    fn apply(&self, statement: Statement) -> Query {
        let mut query =
            Query::from(statement).when("unit", self.unit).when("person", self.person).when("number", self.number.clone());
        query = query.when("what", self.what.clone()).when("reason", self.reason.clone());
        if self.off {
            query = query.with("off", args![]);
        }
        if self.aside {
            query = query.with("ways", args![db::list([Way::Handed, Way::Ended, Way::Other])]);
        }
        query
    }

    fn period(&self) -> Args {
        args![self.from.start(), self.until.plus_days(1).start()]
    }
}

/// The newest, one more than a page; `before` is where the page begins.
pub fn list<A: Action>(
    work: &mut Work<'_, A>,
    chosen: &Chosen,
    before: Option<(Timestamp, i64)>,
) -> Result<Vec<Access>, DbError> {
    let mut query = chosen.apply(LIST);
    if let Some((at, seq)) = before {
        query = query.with("before", args![at, at, seq]);
    }
    let mut args = chosen.period();
    args.extend(args![i64::try_from(PAGE + 1).unwrap_or(51)]);
    work.rows(query, args)
}

/// How many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counted {
    /// All.
    pub all: i64,
    /// Made by the reviewer.
    pub own: i64,
    /// The newest one's number.
    pub through: i64,
}

/// How many there are, and how many of them are the reviewer's own.
pub fn count<A: Action>(work: &mut Work<'_, A>, chosen: &Chosen) -> Result<Counted, DbError> {
    let me = work.actor().person();
    let mut args = args![me];
    args.extend(chosen.period());
    let (all, own, through): (i64, Option<i64>, Option<i64>) = work.one(chosen.apply(COUNT), args)?;
    Ok(Counted { all, own: own.unwrap_or(0), through: through.unwrap_or(0) })
}

/// Draws a sample among the rows up to `through`.
pub fn sample<A: Action>(
    work: &mut Work<'_, A>,
    chosen: &Chosen,
    (seed, through): (i64, i64),
    size: i64,
) -> Result<Vec<Access>, DbError> {
    let mut args = chosen.period();
    args.extend(args![through, seed, size]);
    work.rows(chosen.apply(SAMPLE), args)
}

/// Who has opened anything in the period.
pub fn people<A: Action>(work: &mut Work<'_, A>, chosen: &Chosen) -> Result<Vec<PersonId>, DbError> {
    let found: Vec<(PersonId,)> = work.rows(PEOPLE, chosen.period())?;
    Ok(found.into_iter().map(|(person,)| person).collect())
}

/// Who has opened one thing, the newest first.
pub fn of<A: Action>(work: &mut Work<'_, A>, subject: &Subject, most: i64) -> Result<Vec<Access>, DbError> {
    let query = Query::from(LIST).with("subject", args![subject.to_string()]);
    work.rows(query, args![Timestamp(0), Timestamp(i64::MAX), most])
}
