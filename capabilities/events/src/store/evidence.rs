//! Numbers for live compliance and the health check: how reports come in, are handled and answered, unit by unit.

use crate::{
    actions::{CountHandled, Read},
    domain::CaseId,
};
use db::{DbError, FromRow, Row, Work, args, list};
use kernel::{Day, Timestamp, UnitId};

db::statements! {
    /// What came in since a moment, unit by unit.
    CAME = scoped "SELECT e.unit_id, COUNT(*), MAX(e.reported_at), SUM(CASE WHEN e.phase IN ('fed_back', 'closed') THEN 1 ELSE 0 END),
        SUM(CASE WHEN e.sol_grade IN ('tangible_risk', 'misconduct', 'tangible_risk_of_serious', 'serious_misconduct') THEN 1 ELSE 0 END),
        SUM(CASE WHEN e.hsl_grade IN ('could_serious_care_injury', 'serious_care_injury') THEN 1 ELSE 0 END)
        FROM event e WHERE e.unit_id IN (?) AND e.reported_at >= ? AND e.joined_to IS NULL AND e.nature = 'deviation' AND {visible:e}
        GROUP BY e.unit_id LIMIT 2000";
    /// What has waited longer than it should, unit by unit: how many to be received, assessed or investigated, and since when; how many
    /// whose reporter waits for word; since when at all; those of lex Sarah, those of lex Maria.
    LATE = scoped "SELECT e.unit_id, SUM(CASE WHEN e.phase <> 'acting' THEN 1 ELSE 0 END), MIN(CASE WHEN e.phase <> 'acting' THEN e.due_day END),
        SUM(CASE WHEN e.phase = 'acting' THEN 1 ELSE 0 END), MIN(e.due_day),
        SUM(CASE WHEN e.sol_grade IN ('tangible_risk', 'misconduct', 'tangible_risk_of_serious', 'serious_misconduct') THEN 1 ELSE 0 END),
        SUM(CASE WHEN e.hsl_grade IN ('could_serious_care_injury', 'serious_care_injury') THEN 1 ELSE 0 END)
        FROM event e WHERE e.unit_id IN (?) AND e.is_open = 1 AND e.due_day < ? AND {visible:e} GROUP BY e.unit_id LIMIT 2000";
    /// Cases whose causes have been found, but about which nothing is done.
    CAUSE_ALONE = scoped "SELECT e.id, e.unit_id, e.year, e.number FROM event e WHERE e.is_open = 1 AND e.phase IN ('acting', 'fed_back')
        AND e.action_count = 0 AND e.no_action_why = '' AND EXISTS (SELECT 1 FROM event_cause c WHERE c.event_id = e.id) AND {visible:e}
        ORDER BY e.reported_at, e.id LIMIT 50";
}

/// What came in at a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Came {
    /// Where.
    pub unit: UnitId,
    /// How many.
    pub reports: i64,
    /// The last one.
    pub last: Timestamp,
    /// How many whose reporter knows what became of it.
    pub fed_back: i64,
    /// How many were misconduct or a tangible risk of it.
    pub lex_sarah: i64,
    /// How many were, or could have been, serious care injuries.
    pub lex_maria: i64,
}

impl FromRow for Came {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (unit, reports, last) = (row.take()?, row.take()?, row.take()?);
        Ok(Self { unit, reports, last, fed_back: row.take()?, lex_sarah: row.take()?, lex_maria: row.take()? })
    }
}

/// What waits too long at a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Late {
    /// Where.
    pub unit: UnitId,
    /// How many are to be received, assessed or investigated.
    pub cases: i64,
    /// The day by which the first of those should have been taken on.
    pub first: Option<Day>,
    /// Those whose reporter waits for word.
    pub feedback: i64,
    /// The day by which the first of all should have been taken on.
    pub since: Day,
    /// Those of misconduct.
    pub lex_sarah: i64,
    /// Those of serious care injuries.
    pub lex_maria: i64,
}

impl FromRow for Late {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (unit, cases, first, feedback, since) = (row.take()?, row.take()?, row.take()?, row.take()?, row.take()?);
        Ok(Self { unit, cases, first, feedback, since, lex_sarah: row.take()?, lex_maria: row.take()? })
    }
}

/// What came in since a moment at these units.
pub fn came(work: &mut Work<'_, CountHandled>, units: &[UnitId], since: Timestamp) -> Result<Vec<Came>, DbError> {
    work.rows(CAME, args![list(units.to_vec()), since])
}

/// What has waited too long at these units.
pub fn late(work: &mut Work<'_, CountHandled>, units: &[UnitId], today: Day) -> Result<Vec<Late>, DbError> {
    work.rows(LATE, args![list(units.to_vec()), today])
}

/// Cases with causes and no actions, as far as one may read cases: id, unit, year, number.
pub fn cause_alone(work: &mut Work<'_, Read>) -> Result<Vec<(CaseId, UnitId, i64, i64)>, DbError> {
    work.rows(CAUSE_ALONE, args![])
}
