//! Numbers for live compliance and the health check: whether actions are done in time and judged.

use crate::actions::{CountDone, Read};
use crate::domain::ActionId;
use db::{DbError, FromRow, Row, Work, args, list};
use kernel::{Day, PersonId, Timestamp, UnitId};

db::statements! {
    /// How actions stand, unit by unit: how many lately, how many judged lately, how many late and since when, how many whose
    /// effect should have been judged and since when.
    COUNTS = scoped "SELECT a.unit_id, SUM(CASE WHEN a.created_at >= ? THEN 1 ELSE 0 END),
        SUM(CASE WHEN a.state = 'followed_up' AND a.judged_at >= ? THEN 1 ELSE 0 END),
        SUM(CASE WHEN a.state IN ('planned', 'started') AND a.due < ? THEN 1 ELSE 0 END),
        MIN(CASE WHEN a.state IN ('planned', 'started') AND a.due < ? THEN a.due END),
        SUM(CASE WHEN a.state = 'done' AND a.follow_up < ? THEN 1 ELSE 0 END),
        MIN(CASE WHEN a.state = 'done' AND a.follow_up < ? THEN a.follow_up END)
        FROM action a WHERE a.unit_id IN (?) AND (a.created_at >= ? OR a.state IN ('planned', 'started', 'done')) AND {visible:a}
        GROUP BY a.unit_id LIMIT 2000";
    /// Open actions: id, unit, title, owner, state, due, follow-up.
    OPEN = scoped "SELECT a.id, a.unit_id, a.title, a.owner_id, a.due, a.follow_up FROM action a
        WHERE a.state IN ('planned', 'started', 'done') AND {visible:a} ORDER BY a.place, a.id LIMIT 400";
}

/// How actions stand at a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Where.
    pub unit: UnitId,
    /// How many were made lately.
    pub made: i64,
    /// How many effects were judged lately.
    pub judged: i64,
    /// How many are late, and since when.
    pub late: (i64, Option<Day>),
    /// How many effects should have been judged, and since when.
    pub unjudged: (i64, Option<Day>),
}

impl FromRow for Counts {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (unit, made, judged) = (row.take()?, row.take()?, row.take()?);
        Ok(Self { unit, made, judged, late: (row.take()?, row.take()?), unjudged: (row.take()?, row.take()?) })
    }
}

/// An action of which something is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// Its id.
    pub id: ActionId,
    /// Where.
    pub unit: UnitId,
    /// In a line.
    pub title: String,
    /// Who does it.
    pub owner: PersonId,
    /// By when.
    pub due: Day,
    /// When its effect is to be judged, once it is done.
    pub follow_up: Option<Day>,
}

impl FromRow for Open {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, unit, title, owner) = (row.take()?, row.take()?, row.take()?, row.take()?);
        Ok(Self { id, unit, title, owner, due: row.take()?, follow_up: row.take()? })
    }
}

/// How actions stand at these units.
pub fn counts(
    work: &mut Work<'_, CountDone>,
    units: &[UnitId],
    (since, today): (Timestamp, Day),
) -> Result<Vec<Counts>, DbError> {
    work.rows(COUNTS, args![since, since, today, today, today, today, list(units.to_vec()), since])
}

/// Those of which something is wanted, the most urgent first.
pub fn open(work: &mut Work<'_, Read>) -> Result<Vec<Open>, DbError> {
    work.rows(OPEN, args![])
}
