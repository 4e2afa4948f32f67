//! What one has reported oneself, and what it led to. Never the investigation.

use crate::{
    actions::ReadOwn,
    domain::{CaseId, CaseNumber, Nature, Phase},
};
use db::{DbError, FromRow, Row, Work, args};
use kernel::{Timestamp, UnitId};

db::statements! {
    /// One's own reports, newest first.
    LIST = scoped "SELECT e.id, e.year, e.number, e.unit_id, e.type_code, e.place_code, COALESCE(m.phase, e.phase), COALESCE(m.phase_at, e.phase_at), e.reported_at,
        e.occurred_at, COALESCE(m.learned, e.learned), e.codebook, e.story, e.done_at_once, e.harm_code, e.times, e.nature, e.withheld, e.asked, e.joined_to,
        e.category_code, e.photos
        FROM event e LEFT JOIN event m ON m.id = e.joined_to WHERE {visible:e} {filters} ORDER BY e.reported_at DESC, e.id DESC LIMIT ?"
        filters { before: "AND (e.reported_at, e.id) < (?, ?)" };
    /// One of them.
    OPEN = scoped "SELECT e.id, e.year, e.number, e.unit_id, e.type_code, e.place_code, COALESCE(m.phase, e.phase), COALESCE(m.phase_at, e.phase_at), e.reported_at,
        e.occurred_at, COALESCE(m.learned, e.learned), e.codebook, e.story, e.done_at_once, e.harm_code, e.times, e.nature, e.withheld, e.asked, e.joined_to,
        e.category_code, e.photos
        FROM event e LEFT JOIN event m ON m.id = e.joined_to WHERE e.id = ? AND {visible:e}";
}

/// A report as its reporter sees it.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // named as the columns
pub struct MyReport {
    pub id: CaseId,
    pub number: CaseNumber,
    pub unit: UnitId,
    pub type_code: String,
    pub place: Option<String>,
    pub phase: Phase,
    pub phase_at: Timestamp,
    pub reported_at: Timestamp,
    pub occurred_at: Timestamp,
    /// What it led to; said from the moment it is fed back.
    pub learned: Option<String>,
    pub codebook: i64,
    pub story: String,
    pub done_at_once: String,
    pub harm: String,
    pub times: i64,
    pub nature: Nature,
    /// Whether it goes round the line.
    pub withheld: bool,
    /// Whether a question waits for an answer.
    pub asked: bool,
    /// Whether it is a duplicate, and follows another case.
    pub joined: bool,
    pub category: Option<String>,
    pub photos: i64,
}

impl FromRow for MyReport {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let id = row.take()?;
        let number = CaseNumber { year: row.take()?, number: row.take()? };
        let (unit, type_code, place, phase): (_, _, _, Phase) = (row.take()?, row.take()?, row.take()?, row.take()?);
        let (phase_at, reported_at, occurred_at, learned): (_, _, _, String) =
            (row.take()?, row.take()?, row.take()?, row.take()?);
        let told = matches!(phase, Phase::FedBack | Phase::Closed) && !learned.is_empty();
        Ok(Self {
            id,
            number,
            unit,
            type_code,
            place,
            phase,
            phase_at,
            reported_at,
            occurred_at,
            learned: told.then_some(learned),
            codebook: row.take()?,
            story: row.take()?,
            done_at_once: row.take()?,
            harm: row.take()?,
            times: row.take()?,
            nature: row.take()?,
            withheld: row.take()?,
            asked: row.take()?,
            joined: row.take::<Option<CaseId>>()?.is_some(),
            category: row.take()?,
            photos: row.take()?,
        })
    }
}

/// How many are listed at a time.
pub const PAGE: usize = 30;
/// One more, to know whether there is more.
const ASKED: i64 = 31;

/// One's own reports; one more than a page, to know whether there are older ones.
pub fn list(work: &mut Work<'_, ReadOwn>, before: Option<(Timestamp, CaseId)>) -> Result<Vec<MyReport>, DbError> {
    let query = before.map_or_else(|| LIST.into(), |(at, id)| LIST.with("before", args![at, id]));
    work.rows(query, args![ASKED])
}

/// Looks one's own report up, without showing what is in it.
pub fn peek(work: &mut Work<'_, ReadOwn>, id: CaseId) -> Result<MyReport, DbError> {
    work.one(OPEN, args![id])
}

/// One of one's own reports.
pub fn open(work: &mut Work<'_, ReadOwn>, id: CaseId) -> Result<MyReport, DbError> {
    let report: MyReport = work.one(OPEN, args![id])?;
    let about = serde_json::json!({ "unit": report.unit, "number": report.number.to_string() });
    work.looked(super::subject(id), "opened", about);
    Ok(report)
}
