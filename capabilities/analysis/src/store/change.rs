//! Known changes.

use authority::{Action, Change};
use db::{DbError, FromRow, Recorded, Row, Work, args, list};
use facts::Month;
use kernel::{Day, Subject, UnitId};

kernel::id! {
    /// A known change.
    ChangeId;
}

db::statements! {
    /// The changes that concern some units, oldest first.
    OF = unscoped "SELECT c.id, c.unit_id, c.month, c.name FROM analysis_change c WHERE c.dataset = ? AND c.unit_id IN (?) AND c.removed_at IS NULL
        ORDER BY c.month, c.id LIMIT 50"
        because "what has been changed at a unit is open to all in staff, as statistics are (EVT-10)";
    /// One of them.
    ONE = unscoped "SELECT c.id, c.unit_id, c.month, c.name FROM analysis_change c WHERE c.id = ? AND c.removed_at IS NULL"
        because "what has been changed at a unit is open to all in staff, as statistics are (EVT-10)";
    /// Adds one.
    ADD = unscoped "INSERT INTO analysis_change (id, dataset, unit_id, month, name, set_at, set_by, removed_at) VALUES (?, ?, ?, ?, ?, ?, ?, NULL)"
        because "the page has made sure that the unit is one's own";
    /// Takes one away; it stays in the table.
    REMOVE = unscoped "UPDATE analysis_change SET removed_at = ? WHERE id = ? AND removed_at IS NULL"
        because "the page has made sure that the unit is one's own";
}

/// A known change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Its id.
    pub id: ChangeId,
    /// Where; everywhere when `None`.
    pub unit: Option<UnitId>,
    /// From when.
    pub month: Month,
    /// What: "Dubbelkontroll införs".
    pub name: String,
}

impl FromRow for Known {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, unit): (_, String) = (row.take()?, row.take()?);
        let unit = if unit.is_empty() { None } else { Some(unit.parse().map_err(|_| row.impossible())?) };
        let day: Day = format!("{}-01", row.take::<String>()?).parse().map_err(|_| row.impossible())?;
        Ok(Self { id, unit, month: Month::of(day), name: row.take()? })
    }
}

fn at(unit: Option<UnitId>) -> String {
    unit.map(|unit| unit.to_string()).unwrap_or_default()
}

/// The changes that concern a unit: its own, those of the units above it, and those made everywhere.
pub fn of<A: Action>(work: &mut Work<'_, A>, dataset: &str, units: &[UnitId]) -> Result<Vec<Known>, DbError> {
    let places = units.iter().map(|unit| at(Some(*unit))).chain([String::new()]);
    work.rows(OF, args![dataset, list(places)])
}

/// One of them.
pub fn one<A: Action>(work: &mut Work<'_, A>, id: ChangeId) -> Result<Known, DbError> {
    work.one(ONE, args![id])
}

/// Adds one.
pub fn add<A: Change>(work: &mut Work<'_, A>, dataset: &str, known: &Known) -> Result<Recorded, DbError> {
    let (now, person, month) = (work.now(), work.actor().person(), known.month.to_string());
    work.execute(ADD, args![known.id, dataset, at(known.unit), month, known.name, now, person])?;
    Ok(work.record(
        Subject::new("change", known.id),
        "added",
        serde_json::json!({ "unit": known.unit, "month": month, "of": dataset }),
    ))
}

/// Takes one away.
pub fn remove<A: Change>(work: &mut Work<'_, A>, id: ChangeId) -> Result<Recorded, DbError> {
    let now = work.now();
    work.change_one(REMOVE, args![now, id])?;
    Ok(work.record(Subject::new("change", id), "removed", serde_json::json!({})))
}
