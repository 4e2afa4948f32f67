//! Steps by themselves, kept in step with the tables: those of the version in force, else those of the draft.

use super::read::{holding, sought};
use crate::domain::{ProcessId, StepId};
use authority::{Action as Permitted, Change};
use db::{DbError, FromRow, Row, Work, args};
use flow::{Kind, Table};
use kernel::{PersonId, UnitId};

db::statements! {
    /// Keeps a step.
    KEEP = unscoped "INSERT INTO process_step (id, process_id, number, place, name, sought, kind, lane, external, supported, together, opens, state)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET number = excluded.number, place = excluded.place, name = excluded.name, sought = excluded.sought,
        kind = excluded.kind, lane = excluded.lane, external = excluded.external, supported = excluded.supported,
        together = excluded.together, opens = excluded.opens, state = excluded.state
        WHERE excluded.state = 'established' OR process_step.state = 'draft'"
        because "the process was reached in the same transaction";
    /// Steps that went.
    GONE = unscoped "UPDATE process_step SET state = 'gone' WHERE process_id = ? {filters}"
        because "the process was reached in the same transaction"
        filters { others: "AND id NOT IN (?)", draft: "AND state = 'draft'" };
    /// A step with its process.
    ONE = unscoped "SELECT s.id, s.process_id, s.number, s.name, s.kind, s.lane, s.external, s.supported, s.together, s.state, p.name, p.unit_id, p.owner_id
        FROM process_step s JOIN process p ON p.id = s.process_id WHERE s.id = ? LIMIT 1"
        because "who may see it is asked next, by its process";
    /// Steps in force.
    IN_FORCE = unscoped "SELECT s.id, s.process_id, s.number, s.name, s.kind, s.lane, s.external, s.supported, s.together, s.state, p.name, p.unit_id, p.owner_id
        FROM process_step s JOIN process p ON p.id = s.process_id WHERE s.state = 'established' AND p.retired_at IS NULL {filters}
        ORDER BY p.sought, p.id, s.place LIMIT ?"
        because "established processes are for everybody in the organisation"
        filters {
            lane: "AND s.lane = ? AND s.kind <> 'start' AND s.kind <> 'end'",
            units: "AND p.unit_id IN (?)",
            sought: "AND s.sought LIKE ? ESCAPE '!' AND s.kind <> 'start' AND s.kind <> 'end'",
            together: "AND (s.together IS NOT NULL OR s.external = 1)",
            process: "AND s.process_id = ?",
            ids: "AND s.id IN (?)",
        };
    /// The roles of everything in force.
    LANES = unscoped "SELECT s.lane, COUNT(*) FROM process_step s JOIN process p ON p.id = s.process_id
        WHERE s.state = 'established' AND s.external = 0 AND p.retired_at IS NULL GROUP BY s.lane ORDER BY COUNT(*) DESC, s.lane LIMIT 80"
        because "established processes are for everybody in the organisation";
}

/// A step with its process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its id.
    pub id: StepId,
    /// Its process.
    pub process: ProcessId,
    /// Its number there.
    pub number: Option<i64>,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: Kind,
    /// Who does it.
    pub lane: String,
    /// Whether that is somebody outside.
    pub external: bool,
    /// Whether its table names routines.
    pub supported: bool,
    /// With whom one works together.
    pub together: Option<String>,
    /// `draft`, `established` or `gone`.
    pub state: String,
    /// The process's name.
    pub of: String,
    /// The process's unit.
    pub unit: UnitId,
    /// Who answers for the process.
    pub owner: Option<PersonId>,
}

impl FromRow for Found {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, process, number, name, kind) = (row.take()?, row.take()?, row.take()?, row.take()?, row.take()?);
        let (lane, external, supported, together) = (row.take()?, row.take()?, row.take()?, row.take()?);
        let (state, of, unit, owner) = (row.take()?, row.take()?, row.take()?, row.take()?);
        Ok(Self { id, process, number, name, kind, lane, external, supported, together, state, of, unit, owner })
    }
}

/// Keeps the steps of a table: in force, or of a draft, where none of them is in force.
pub fn keep<A: Change>(work: &mut Work<'_, A>, process: ProcessId, (table, in_force): (&Table, bool)) -> Result<(), DbError> {
    let ids: Vec<StepId> = table.steps.iter().filter_map(|step| step.id.parse().ok()).collect();
    let gone = GONE.with("others", args![db::list(ids)]);
    let gone = if in_force { gone } else { gone.with("draft", args![]) };
    work.execute(gone, args![process])?;
    let numbers = table.numbers();
    for (place, step) in (0_i64..).zip(&table.steps) {
        let number = numbers.get(step.id.as_str()).and_then(|number| i64::try_from(*number).ok());
        let external = table.lanes.iter().any(|lane| lane.name == step.lane && lane.external);
        let together = Some(step.with.clone()).filter(|with| !with.is_empty());
        let state = if in_force { "established" } else { "draft" };
        let all = args![step.id, process, number, place, step.name, sought(&step.name), step.kind, step.lane, external];
        let rest = args![!step.support.is_empty(), together, step.opens, state];
        work.execute(KEEP, all.into_iter().chain(rest).collect())?;
    }
    Ok(())
}

/// One step.
pub fn one<A: Permitted>(work: &mut Work<'_, A>, id: StepId) -> Result<Option<Found>, DbError> {
    work.first(ONE, args![id])
}

/// What a role does, in processes of these units.
pub fn of_lane<A: Permitted>(work: &mut Work<'_, A>, lane: &str, units: Option<Vec<UnitId>>) -> Result<Vec<Found>, DbError> {
    let query = IN_FORCE.with("lane", args![lane]);
    let query = if let Some(units) = units { query.with("units", args![db::list(units)]) } else { query };
    work.rows(query, args![300])
}

/// Those whose name holds the words.
pub fn named<A: Permitted>(work: &mut Work<'_, A>, words: &str) -> Result<Vec<Found>, DbError> {
    work.rows(IN_FORCE.with("sought", args![holding(words)]), args![20])
}

/// Those that need somebody else.
pub fn together<A: Permitted>(work: &mut Work<'_, A>) -> Result<Vec<Found>, DbError> {
    work.rows(IN_FORCE.with("together", args![]), args![500])
}

/// Every step in force.
pub fn all<A: Permitted>(work: &mut Work<'_, A>) -> Result<Vec<Found>, DbError> {
    work.rows(IN_FORCE, args![4_000])
}

/// The roles, those with most to do first.
pub fn lanes<A: Permitted>(work: &mut Work<'_, A>) -> Result<Vec<(String, i64)>, DbError> {
    work.rows(LANES, args![])
}
