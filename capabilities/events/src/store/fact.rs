//! One narrow row for each event, which statistics are counted from (RPT-1).
//!
//! Whatever changes a case ends with [`refresh`], and records the change with the case as its subject: that entry of the trail
//! is what brings the row into memory, on every node.

use crate::{codebook, domain::CaseId};
use authority::{Action, Change};
use db::{DbError, FromRow, Row, Work, args, list};
use facts::{Fact, Month};
use kernel::{Day, Timestamp};

db::statements! {
    /// Writes the row anew from the case. The causes stay as they are.
    PUT = unscoped "INSERT INTO event_fact (event_id, ordinal, unit_id, track, withheld, occurred_day, weekday, hour, nature, times, joined, type_code,
        category_code, harm_code, severity, risk, causes, sex_code, age_code, service_code, is_open)
        SELECT e.id, e.year * 10000000 + e.number, e.unit_id, e.track, e.withheld, CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS BIGINT), e.nature, e.times, CASE WHEN e.joined_to IS NULL THEN 0 ELSE 1 END,
        e.type_code, COALESCE(e.category_code, ''), e.harm_code,
        CASE WHEN COALESCE(e.hsl_severity, 0) > COALESCE(e.sol_severity, 0) THEN e.hsl_severity ELSE COALESCE(e.sol_severity, 0) END,
        COALESCE(e.risk, 0), '', COALESCE(e.sex_code, ''), COALESCE(e.age_code, ''), COALESCE(e.service_code, ''), e.is_open FROM event e WHERE e.id = ?
        ON CONFLICT (event_id) DO UPDATE SET unit_id = excluded.unit_id, track = excluded.track, withheld = excluded.withheld,
        occurred_day = excluded.occurred_day, weekday = excluded.weekday, hour = excluded.hour, nature = excluded.nature, times = excluded.times,
        joined = excluded.joined, type_code = excluded.type_code, category_code = excluded.category_code, harm_code = excluded.harm_code,
        severity = excluded.severity, risk = excluded.risk, sex_code = excluded.sex_code, age_code = excluded.age_code,
        service_code = excluded.service_code, is_open = excluded.is_open"
        because "a row of codes, of a case opened or added in the same transaction";
    /// When it happened.
    OCCURRED = unscoped "SELECT occurred_at FROM event WHERE id = ?" because "a moment alone, of a case opened in the same transaction";
    /// Writes the causes.
    CAUSES = unscoped "UPDATE event_fact SET causes = ? WHERE event_id = ?" because "codes, of a case opened in the same transaction";
    /// Facts in their order.
    AFTER = unscoped "SELECT f.ordinal, f.unit_id, f.track, f.withheld, f.joined, f.occurred_day, f.times, f.weekday, f.hour, f.nature, f.type_code, f.category_code,
        f.harm_code, f.severity, f.risk, f.sex_code, f.age_code, f.service_code, f.is_open, f.causes FROM event_fact f WHERE f.ordinal > ? ORDER BY f.ordinal LIMIT ?"
        because "codes without names or texts, which statistics protect before they are shown (EVT-10, RPT-10)";
    /// Facts of some events.
    THESE = unscoped "SELECT f.ordinal, f.unit_id, f.track, f.withheld, f.joined, f.occurred_day, f.times, f.weekday, f.hour, f.nature, f.type_code, f.category_code,
        f.harm_code, f.severity, f.risk, f.sex_code, f.age_code, f.service_code, f.is_open, f.causes FROM event_fact f WHERE f.event_id IN (?) ORDER BY f.ordinal LIMIT 1000"
        because "codes without names or texts, which statistics protect before they are shown (EVT-10, RPT-10)";
}

/// How many columns of codes a fact has: weekday, hour, time of day, nature, type, category, harm, severity, risk, sex, age,
/// service, open.
pub const COLUMNS: usize = 13;

/// Brings the row in step with the case. The change must be recorded with the case as its subject.
pub fn refresh<A: Change>(work: &mut Work<'_, A>, id: CaseId) -> Result<(), DbError> {
    let (occurred,): (Timestamp,) = work.one(OCCURRED, args![id])?;
    put(work, id, occurred)
}

/// As [`refresh`], for one who knows when it happened.
pub fn put<A: Change>(work: &mut Work<'_, A>, id: CaseId, occurred: Timestamp) -> Result<(), DbError> {
    let local = occurred.local();
    let weekday = i64::from(local.weekday().to_monday_one_offset());
    work.execute(PUT, args![occurred.day().to_string(), weekday, i64::from(local.hour()), id]).map(drop)
}

/// Writes the causes that were found.
pub fn put_causes<A: Change>(work: &mut Work<'_, A>, id: CaseId, causes: &[String]) -> Result<(), DbError> {
    let mut causes = causes.to_vec();
    causes.sort();
    work.execute(CAUSES, args![causes.join(","), id]).map(drop)
}

struct Narrow(Fact);

impl FromRow for Narrow {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let key = u64::try_from(row.take::<i64>()?).map_err(|_| row.impossible())?;
        let (unit, track, withheld, joined) = (row.take()?, row.take()?, row.take()?, row.take::<bool>()?);
        let (day, times): (Day, i64) = (row.take()?, row.take()?);
        let (weekday, hour): (i64, i64) = (row.take()?, row.take()?);
        let mut codes = vec![weekday.to_string(), hour.to_string(), block(hour).to_string()];
        for _ in 0..4 {
            codes.push(row.take()?);
        }
        codes.push(some(row.take()?));
        codes.push(band(row.take()?));
        for _ in 0..3 {
            codes.push(row.take()?);
        }
        codes.push(if row.take()? { "1" } else { "0" }.to_owned());
        let causes: String = row.take()?;
        let many = causes.split(',').filter(|code| !code.is_empty()).map(str::to_owned).collect();
        let times = u16::try_from(times).unwrap_or(u16::MAX);
        Ok(Self(Fact { key, unit, track, withheld, counts: !joined, month: Month::of(day), times, codes, many }))
    }
}

/// Nothing for a scale's value that isn't set.
fn some(value: i64) -> String {
    if value == 0 { String::new() } else { value.to_string() }
}

/// The band that a risk value lies in.
fn band(risk: i64) -> String {
    codebook::newest()
        .bands
        .iter()
        .find(|band| (band.min..=band.max).contains(&risk))
        .map(|band| band.code.clone())
        .unwrap_or_default()
}

/// The three hours of the day that an hour lies in, by their first.
pub const fn block(hour: i64) -> i64 {
    hour / 3 * 3
}

/// Facts after this key, in their order.
pub fn after<A: Action>(work: &mut Work<'_, A>, key: u64, most: i64) -> Result<Vec<Fact>, DbError> {
    let key = i64::try_from(key).unwrap_or(i64::MAX);
    Ok(work.rows::<Narrow>(AFTER, args![key, most])?.into_iter().map(|narrow| narrow.0).collect())
}

/// Facts of these events; at most a thousand.
pub fn these<A: Action>(work: &mut Work<'_, A>, ids: &[String]) -> Result<Vec<Fact>, DbError> {
    Ok(work.rows::<Narrow>(THESE, args![list(ids.iter().cloned())])?.into_iter().map(|narrow| narrow.0).collect())
}
