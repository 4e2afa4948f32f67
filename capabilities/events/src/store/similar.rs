//! Earlier events that are like a case, among those that the reader may see.

use super::record::Record;
use crate::domain::{
    CaseId, CaseNumber, Phase,
    likeness::{self, Signature},
};
use authority::{Action, Change};
use db::{DbError, FromRow, Query, Row, Work, args};
use kernel::{Timestamp, UnitId};

db::statements! {
    /// What a case can be like: the newest at its unit.
    CANDIDATES = scoped "SELECT e.id, e.year, e.number, e.unit_id, e.type_code, e.place_code, e.phase, e.occurred_at, e.learned, e.signature, e.joined_to FROM event e
        WHERE e.unit_id = ? AND e.reported_at >= ? AND e.reported_at < ? AND e.id <> ? AND {visible:e} {filters} ORDER BY e.reported_at DESC, e.id DESC LIMIT ?"
        filters { kind: "AND e.type_code = ?", single: "AND e.joined_to IS NULL AND e.nature = ?" };
    /// Keeps what a text is about.
    SIGN = unscoped "UPDATE event SET signature = ? WHERE id = ?" because "belongs to the case added in the same transaction";
}

/// So many are compared on a case's page: the newest.
const COMPARED: i64 = 60;
/// So many are compared when a duplicate is sought.
const SOUGHT: i64 = 300;
/// So far back, in days.
const BACK: i64 = 730;
/// So far before and after a case its duplicates are sought, in days.
const NEAR: i64 = 14;

/// An event that a case is like.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // named as the columns
pub struct Alike {
    pub id: CaseId,
    pub number: CaseNumber,
    pub unit: UnitId,
    pub type_code: String,
    pub place: Option<String>,
    pub phase: Phase,
    pub occurred_at: Timestamp,
    /// What it led to; empty until that is fed back.
    pub learned: String,
    pub joined: bool,
    signature: Signature,
}

impl FromRow for Alike {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, year, number) = (row.take()?, row.take()?, row.take()?);
        let (unit, type_code, place, phase): (_, _, _, Phase) = (row.take()?, row.take()?, row.take()?, row.take()?);
        let (occurred_at, learned): (_, String) = (row.take()?, row.take()?);
        let signature: Option<Vec<u8>> = row.take()?;
        let told = matches!(phase, Phase::FedBack | Phase::Closed);
        Ok(Self {
            id,
            number: CaseNumber { year, number },
            unit,
            type_code,
            place,
            phase,
            occurred_at,
            learned: if told { learned } else { String::new() },
            signature: likeness::from_bytes(&signature.unwrap_or_default()),
            joined: row.take::<Option<CaseId>>()?.is_some(),
        })
    }
}

/// Events like the case, most alike first: of the same type at the same unit in the last two years.
pub fn of<A: Action>(work: &mut Work<'_, A>, record: &Record) -> Result<Vec<Alike>, DbError> {
    let (from, until) = (record.reported_at.plus_minutes(-BACK * 24 * 60), record.reported_at.plus_minutes(BACK * 24 * 60));
    let query = CANDIDATES.with("kind", args![record.type_code]).with("single", args![record.case.nature]);
    ranked(work, record, (query, COMPARED), (from, until))
}

/// What may be the same event: of whatever type, reported at about the same time.
pub fn duplicates<A: Action>(work: &mut Work<'_, A>, record: &Record) -> Result<Vec<Alike>, DbError> {
    let (from, until) = (record.reported_at.plus_minutes(-NEAR * 24 * 60), record.reported_at.plus_minutes(NEAR * 24 * 60));
    ranked(work, record, (CANDIDATES.with("single", args![record.case.nature]), SOUGHT), (from, until))
}

fn ranked<A: Action>(
    work: &mut Work<'_, A>,
    record: &Record,
    (query, most): (Query, i64),
    (from, until): (Timestamp, Timestamp),
) -> Result<Vec<Alike>, DbError> {
    let found: Vec<Alike> = work.rows(query, args![record.case.unit, from, until, record.case.id, most])?;
    let signatures: Vec<Signature> = found.iter().map(|alike| alike.signature.clone()).collect();
    let order = likeness::alike(&record.signature, &signatures);
    Ok(order.into_iter().map(|(place, _)| found[place].clone()).collect())
}

/// What a report is about, as it is stored.
pub fn signed(story: &str, place: Option<&str>) -> Vec<u8> {
    let codes: Vec<&str> = place.into_iter().collect();
    likeness::to_bytes(&likeness::signature(story, &codes))
}

/// Keeps what a text is about.
pub fn sign<A: Change>(work: &mut Work<'_, A>, id: CaseId, (story, place): (&str, Option<&str>)) -> Result<(), DbError> {
    work.execute(SIGN, args![signed(story, place), id]).map(drop)
}
