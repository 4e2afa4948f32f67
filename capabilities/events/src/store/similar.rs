//! Earlier events that are like a case, among those that the reader may see.

use super::record::Record;
use crate::domain::{
    CaseId, CaseNumber, Phase,
    likeness::{self, Signature},
};
use authority::{Action, Change};
use db::{DbError, FromRow, Row, Work, args, list as many};
use kernel::{Timestamp, UnitId};

db::statements! {
    /// What a case can be like: the newest of its type at its unit. Everything that is asked for is in the index `event_like`,
    /// so that no row need be opened.
    LIKE = scoped "SELECT e.id, e.place_code, e.occurred_at, e.signature FROM event e
        WHERE e.unit_id = ? AND e.type_code = ? AND e.nature = ? AND e.reported_at >= ? AND e.reported_at < ? AND e.joined_to IS NULL AND e.id <> ? AND {visible:e}
        ORDER BY e.reported_at DESC, e.id DESC LIMIT ?";
    /// These, in full.
    THESE = scoped "SELECT e.id, e.year, e.number, e.unit_id, e.type_code, e.place_code, e.phase, e.occurred_at, e.learned, e.signature, e.joined_to FROM event e
        WHERE e.id IN (?) AND {visible:e} LIMIT 50";
    /// What may be the same as a case: what was reported at its unit at about the same time.
    CANDIDATES = scoped "SELECT e.id, e.year, e.number, e.unit_id, e.type_code, e.place_code, e.phase, e.occurred_at, e.learned, e.signature, e.joined_to FROM event e
        WHERE e.unit_id = ? AND e.reported_at >= ? AND e.reported_at < ? AND e.id <> ? AND {visible:e} {filters} ORDER BY e.reported_at DESC, e.id DESC LIMIT ?"
        filters { single: "AND e.joined_to IS NULL AND e.nature = ?" };
    /// Keeps what a text is about.
    SIGN = unscoped "UPDATE event SET signature = ? WHERE id = ?" because "belongs to the case added in the same transaction";
}

/// So many are compared on a case's page: the newest.
const COMPARED: i64 = 40;
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

/// An event that a case is like, as far as comparing goes.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // named as the columns
pub struct Like {
    pub id: CaseId,
    pub place: Option<String>,
    pub occurred_at: Timestamp,
    signature: Signature,
}

impl FromRow for Like {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, place, occurred_at) = (row.take()?, row.take()?, row.take()?);
        let signature = likeness::from_bytes(&row.take::<Option<Vec<u8>>>()?.unwrap_or_default());
        Ok(Self { id, place, occurred_at, signature })
    }
}

/// Events like the case, most alike first: of the same type at the same unit in the last two years.
pub fn of<A: Action>(work: &mut Work<'_, A>, record: &Record) -> Result<Vec<Like>, DbError> {
    let (from, until) = (record.reported_at.plus_minutes(-BACK * 24 * 60), record.reported_at.plus_minutes(BACK * 24 * 60));
    let asked = args![record.case.unit, record.type_code, record.case.nature, from, until, record.case.id, COMPARED];
    Ok(ranked(record, work.rows(LIKE, asked)?, |like: &Like| &like.signature))
}

/// These in full, in this order.
pub fn these<A: Action>(work: &mut Work<'_, A>, order: &[CaseId]) -> Result<Vec<Alike>, DbError> {
    let mut found: Vec<Alike> = work.rows(THESE, args![many(order.iter().copied())])?;
    found.sort_by_key(|alike| order.iter().position(|id| *id == alike.id));
    Ok(found)
}

/// What may be the same event: of whatever type, reported at about the same time.
pub fn duplicates<A: Action>(work: &mut Work<'_, A>, record: &Record) -> Result<Vec<Alike>, DbError> {
    let (from, until) = (record.reported_at.plus_minutes(-NEAR * 24 * 60), record.reported_at.plus_minutes(NEAR * 24 * 60));
    let query = CANDIDATES.with("single", args![record.case.nature]);
    let found = work.rows(query, args![record.case.unit, from, until, record.case.id, SOUGHT])?;
    Ok(ranked(record, found, |alike: &Alike| &alike.signature))
}

/// Those that are like the case, most alike first.
fn ranked<T: Clone>(record: &Record, found: Vec<T>, signature: impl Fn(&T) -> &Signature) -> Vec<T> {
    let signatures: Vec<&[u32]> = found.iter().map(|one| signature(one).as_slice()).collect();
    likeness::alike(&record.signature, &signatures).into_iter().map(|(place, _)| found[place].clone()).collect()
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
