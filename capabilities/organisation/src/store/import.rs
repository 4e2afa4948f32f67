//! A file of units between its preview and the word to go ahead.

use crate::{actions::ImportUnits, import::Plan, store::unit};
use db::{DbError, FromRow, Row, Work, args};
use kernel::{PersonId, Timestamp};

kernel::id! {
    /// A file that was read.
    ImportId;
}

/// How long an unfinished one is kept.
const KEPT_MINUTES: i64 = 60 * 24 * 30;

db::statements! {
    /// Keeps a plan.
    ADD = unscoped "INSERT INTO unit_import (id, owner_id, at, file_name, plan, stamp, applied_at) VALUES (?, ?, ?, ?, ?, ?, NULL)"
        because "a new row of the person's own";
    /// The person's own plan.
    OPEN = unscoped "SELECT file_name, plan, stamp, applied_at FROM unit_import WHERE id = ? AND owner_id = ?"
        because "found by its owner alone";
    /// Says that a plan is carried out.
    APPLY = unscoped "UPDATE unit_import SET applied_at = ? WHERE id = ? AND owner_id = ? AND applied_at IS NULL"
        because "found by its owner alone";
    /// Throws old plans away.
    SWEEP = unscoped "DELETE FROM unit_import WHERE at < ?"
        because "what is as old as this is of no use to anyone";
}

/// A plan that is kept.
#[derive(Debug)]
pub struct Import {
    /// The file's name.
    pub file_name: String,
    /// The plan.
    pub plan: Plan,
    /// What the organisation was when it was made.
    pub stamp: String,
    /// When it was carried out.
    pub applied_at: Option<Timestamp>,
}

impl FromRow for Import {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self { file_name: row.take()?, plan: row.json()?, stamp: row.take()?, applied_at: row.take()? })
    }
}

fn owner(work: &Work<'_, ImportUnits>) -> Result<PersonId, DbError> {
    work.actor().person().ok_or(DbError::NotFound)
}

/// Keeps a plan; gives its id.
pub fn keep(work: &mut Work<'_, ImportUnits>, file_name: &str, plan: &Plan) -> Result<ImportId, DbError> {
    let (id, now, owner) = (work.new_id::<ImportId>(), work.now(), owner(work)?);
    let stamp = unit::stamp(work)?;
    work.execute(SWEEP, args![now.plus_minutes(-KEPT_MINUTES)])?;
    work.execute(ADD, args![id, owner, now, file_name, serde_json::to_string(plan)?, stamp])?;
    Ok(id)
}

/// The actor's own plan.
pub fn open(work: &mut Work<'_, ImportUnits>, id: ImportId) -> Result<Import, DbError> {
    let owner = owner(work)?;
    work.one(OPEN, args![id, owner])
}

/// Carries out exactly what was planned. [`DbError::Stale`] when the organisation is another than then.
pub fn apply(work: &mut Work<'_, ImportUnits>, id: ImportId, import: &Import) -> Result<(), DbError> {
    unit::take_turn(work)?;
    if unit::stamp(work)? != import.stamp {
        return Err(DbError::Stale);
    }
    for planned in &import.plan.units {
        if planned.version == 0 { unit::add(work, planned)? } else { unit::save(work, planned)? }
    }
    let (now, owner) = (work.now(), owner(work)?);
    work.change_one(APPLY, args![now, id, owner])
}
