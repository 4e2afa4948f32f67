//! Reviews that have been noted.

use super::access::{Chosen, Counted};
use crate::{
    actions::Review as Reviewing,
    domain::{Outcome, ReviewId},
};
use authority::{Action, Track};
use db::{DbError, FromRow, Recorded, Row, Work, args};
use kernel::{Day, PersonId, Subject, Timestamp, UnitId};
use serde_json::json;

db::statements! {
    /// Notes a review.
    ADD = unscoped "INSERT INTO log_review (id, unit_id, track, withheld, owner_id, at, from_day, until_day, chosen, seed, drawn, through, looked, own, outcome, note)
        VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" because "a new row has no reader yet; its unit was looked up among the reviewer's";
    /// The newest.
    LIST = scoped "SELECT r.id, r.unit_id, r.track, r.owner_id, r.at, r.chosen, r.seed, r.drawn, r.through, r.looked, r.own, r.outcome, r.note
        FROM log_review r WHERE {visible:r} {filters} ORDER BY r.at DESC, r.id DESC LIMIT 51"
        filters { before: "AND r.id < ?" };
    /// One.
    OPEN = scoped "SELECT r.id, r.unit_id, r.track, r.owner_id, r.at, r.chosen, r.seed, r.drawn, r.through, r.looked, r.own, r.outcome, r.note
        FROM log_review r WHERE r.id = ? AND {visible:r}";
    /// The interval, and the last day that has been reviewed at each of these units.
    LAST = unscoped "SELECT u.every_days, r.unit_id, MAX(r.until_day) FROM log_review_rule u LEFT JOIN log_review r ON r.unit_id IN (?)
        WHERE u.version = (SELECT MAX(v.version) FROM log_review_rule v) GROUP BY u.every_days, r.unit_id LIMIT 500"
        because "the last day alone, of units where the one who asks is to review or which stand above them";
}

/// A review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Its id.
    pub id: ReviewId,
    /// At which unit and below.
    pub unit: UnitId,
    /// For which track.
    pub track: Track,
    /// By whom.
    pub by: PersonId,
    /// When it was noted.
    pub at: Timestamp,
    /// What was looked at.
    pub chosen: Chosen,
    /// The seed and the size of the sample, when one was drawn.
    pub sample: Option<(i64, i64)>,
    /// The newest row there was.
    pub through: i64,
    /// How many rows there were, and how many were the reviewer's own, which another must review.
    pub counted: (i64, i64),
    /// What it came to.
    pub outcome: Outcome,
    /// In the reviewer's words.
    pub note: String,
}

impl FromRow for Review {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, unit, track, by, at) = (row.take()?, row.take()?, row.take()?, row.take()?, row.take()?);
        let chosen = row.json()?;
        let (seed, drawn): (Option<i64>, Option<i64>) = (row.take()?, row.take()?);
        let (through, looked, own) = (row.take()?, row.take()?, row.take()?);
        let (outcome, note) = (row.take()?, row.take()?);
        Ok(Self { id, unit, track, by, at, chosen, sample: seed.zip(drawn), through, counted: (looked, own), outcome, note })
    }
}

/// What is to be noted.
#[derive(Debug, Clone)]
pub struct Noted {
    /// What was looked at.
    pub chosen: Chosen,
    /// At which unit and below.
    pub unit: UnitId,
    /// The seed and the size of the sample, when one was drawn.
    pub sample: Option<(i64, i64)>,
    /// What it came to.
    pub outcome: Outcome,
    /// In words.
    pub note: String,
}

/// Notes a review, as this person's at this moment.
pub fn add(
    work: &mut Work<'_, Reviewing>,
    (by, at): (PersonId, Timestamp),
    noted: &Noted,
    counted: Counted,
) -> Result<(ReviewId, Recorded), DbError> {
    let id: ReviewId = work.new_id();
    let track = if work.scope().sol.is_empty() { Track::Hsl } else { Track::Both };
    let chosen = json!(noted.chosen).to_string();
    let (seed, drawn) = noted.sample.unzip();
    work.execute(
        ADD,
        args![
            id,
            noted.unit,
            track,
            by,
            at,
            noted.chosen.from,
            noted.chosen.until,
            chosen,
            seed,
            drawn,
            counted.through,
            counted.all - counted.own,
            counted.own,
            noted.outcome,
            noted.note
        ],
    )?;
    let detail = json!({ "unit": noted.unit, "from": noted.chosen.from, "until": noted.chosen.until, "outcome": noted.outcome });
    Ok((id, work.record(Subject::new("log_review", id), "log_reviewed", detail)))
}

/// The newest, one more than a page.
pub fn list<A: Action>(work: &mut Work<'_, A>, before: Option<ReviewId>) -> Result<Vec<Review>, DbError> {
    work.rows(db::Query::from(LIST).when("before", before), args![])
}

/// One review, if one may see it.
pub fn open<A: Action>(work: &mut Work<'_, A>, id: ReviewId) -> Result<Review, DbError> {
    work.one(OPEN, args![id])
}

/// The interval in days, and the last day reviewed at each of the units.
pub fn last<A: Action>(work: &mut Work<'_, A>, units: &[UnitId]) -> Result<(i64, Vec<(UnitId, Day)>), DbError> {
    let found: Vec<(i64, Option<UnitId>, Option<Day>)> = work.rows(LAST, args![db::list(units.to_vec())])?;
    let every = found.first().map_or(30, |(every, _, _)| *every);
    Ok((every, found.into_iter().filter_map(|(_, unit, day)| unit.zip(day)).collect()))
}
