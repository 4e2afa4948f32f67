//! Units and their periods.

use crate::domain::{Facts, Organisation, Period, Unit};
use authority::{Action, Change};
use db::{DbError, FromRow, Row, Work, args};
use kernel::{Day, UnitId};
use std::collections::HashMap;

/// More units than any municipality has; a bound, not a page.
const MOST: i64 = 50_000;

db::statements! {
    /// Every unit.
    UNITS = unscoped "SELECT id, code, version FROM unit ORDER BY id LIMIT ?"
        because "the organisation is no secret within the municipality";
    /// Every period of every unit.
    PERIODS = unscoped "SELECT unit_id, from_day, until_day, parent_id, merged_into, name, kind, service_areas, legal_areas, operating_form, provider
        FROM unit_period ORDER BY unit_id, from_day LIMIT ?"
        because "the organisation is no secret within the municipality";
    /// How many units there are, and how many times they have been changed.
    STAMP = unscoped "SELECT COUNT(*), CAST(COALESCE(SUM(version), 0) AS BIGINT) FROM unit"
        because "two numbers about the organisation, which is no secret";
    /// Adds a unit.
    ADD = unscoped "INSERT INTO unit (id, code, code_key, version) VALUES (?, ?, ?, 1)"
        because "a new row; that the parent is within reach is checked before";
    /// Changes a unit.
    SAVE = unscoped "UPDATE unit SET code = ?, code_key = ?, version = version + 1 WHERE id = ? AND version = ?"
        because "that the unit is within reach is checked before";
    /// Takes a unit's periods away, to be written anew.
    CLEAR = unscoped "DELETE FROM unit_period WHERE unit_id = ?"
        because "in the transaction that writes them anew, for a unit within reach";
    /// Adds a period.
    ADD_PERIOD = unscoped "INSERT INTO unit_period (unit_id, from_day, until_day, parent_id, merged_into, name, kind, service_areas, legal_areas, operating_form, provider)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        because "a new row for a unit within reach";
}

struct PeriodRow(UnitId, Period);

impl FromRow for PeriodRow {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let unit = row.take()?;
        let (from, until) = (row.take()?, row.take()?);
        let (parent, merged_into) = (row.take()?, row.take()?);
        let (name, kind) = (row.take()?, row.take()?);
        let (service_areas, legal_areas) = (words(&row.take::<String>()?), words(&row.take::<String>()?));
        let facts = Facts { name, kind, service_areas, legal_areas, operating_form: row.take()?, provider: row.take()? };
        Ok(Self(unit, Period { from, until, parent, merged_into, facts }))
    }
}

/// Codes from a text where spaces stand between them.
pub(crate) fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(ToOwned::to_owned).collect()
}

/// All units through time.
pub fn organisation<A: Action>(work: &mut Work<'_, A>) -> Result<Organisation, DbError> {
    let mut periods: HashMap<UnitId, Vec<Period>> = HashMap::new();
    for PeriodRow(unit, period) in work.rows(PERIODS, args![MOST * 4])? {
        periods.entry(unit).or_default().push(period);
    }
    let mut units = Vec::new();
    for (id, code, version) in work.rows::<(UnitId, String, i64)>(UNITS, args![MOST])? {
        let impossible = || DbError::Impossible { statement: "unit_period: overlapping or missing".into(), column: 0 };
        units.push(Unit::new(id, code, version, periods.remove(&id).unwrap_or_default()).ok_or_else(impossible)?);
    }
    Ok(Organisation::new(units))
}

/// What tells one state of the organisation from the next.
pub fn stamp<A: Action>(work: &mut Work<'_, A>) -> Result<String, DbError> {
    let (count, versions): (i64, i64) = work.one(STAMP, args![])?;
    Ok(format!("{count}:{versions}"))
}

/// Takes the turn at changing the organisation, which is one: what is read after this stays as it is until the end.
/// (The fact's row is locked first, so that two nodes can't close a unit and move another under it at once.)
pub fn take_turn<A: Change>(work: &mut Work<'_, A>) -> Result<(), DbError> {
    web::directory_changed(work.desk())
}

/// Writes a new unit.
pub fn add<A: Change>(work: &mut Work<'_, A>, unit: &Unit) -> Result<(), DbError> {
    add_bare(work, unit)?;
    add_periods(work, unit)
}

/// Writes a new unit without its periods, which must follow in the same transaction.
pub fn add_bare<A: Change>(work: &mut Work<'_, A>, unit: &Unit) -> Result<(), DbError> {
    work.execute(ADD, args![unit.id, unit.code, text::fold(&unit.code)]).map(drop)
}

/// Writes a unit as it becomes; `unit.version` is the one that was read.
pub fn save<A: Change>(work: &mut Work<'_, A>, unit: &Unit) -> Result<(), DbError> {
    work.change_one(SAVE, args![unit.code, text::fold(&unit.code), unit.id, unit.version])?;
    work.execute(CLEAR, args![unit.id])?;
    add_periods(work, unit)
}

/// Writes a unit's periods.
pub fn add_periods<A: Change>(work: &mut Work<'_, A>, unit: &Unit) -> Result<(), DbError> {
    for Period { from, until, parent, merged_into, facts } in unit.periods() {
        let (areas, laws) = (facts.service_areas.join(" "), facts.legal_areas.join(" "));
        let place = args![unit.id, from.to_owned(), until.to_owned(), parent.to_owned(), merged_into.to_owned()];
        let what = args![facts.name, facts.kind, areas, laws, facts.operating_form, facts.provider];
        work.execute(ADD_PERIOD, [place, what].concat())?;
    }
    Ok(())
}

/// The days on which the organisation becomes another, up to and with `today`, are what the directory must be read anew
/// after; this says it has happened since `since`.
pub fn changes_between(all: &Organisation, since: Day, today: Day) -> bool {
    let within = |day: Day| since < day && day <= today;
    all.units()
        .flat_map(Unit::periods)
        .any(|period| within(period.from) || period.until.is_some_and(|last| within(last.plus_days(1))))
}
