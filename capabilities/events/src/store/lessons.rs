//! What events led to, one sentence each; open to those who work where it happened.

use crate::{actions::ReadLessons, domain::CaseId};
use db::{DbError, FromRow, Row, Work, args};
use kernel::{Timestamp, UnitId};

db::statements! {
    /// What has been fed back, newest first.
    LIST = scoped "SELECT e.id, e.unit_id, e.type_code, e.phase_at, e.learned, e.learned_for_apt, e.codebook FROM event e
        WHERE {visible:e} AND e.phase IN ('fed_back','closed') AND e.learned <> '' {filters} ORDER BY e.phase_at DESC, e.id DESC LIMIT ?"
        filters { apt: "AND e.learned_for_apt = ?", before: "AND (e.phase_at, e.id) < (?, ?)" };
}

/// What an event led to.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // named as the columns
pub struct Lesson {
    pub id: CaseId,
    pub unit: UnitId,
    pub type_code: String,
    pub at: Timestamp,
    pub learned: String,
    pub for_apt: bool,
    pub codebook: i64,
}

impl FromRow for Lesson {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self {
            id: row.take()?,
            unit: row.take()?,
            type_code: row.take()?,
            at: row.take()?,
            learned: row.take()?,
            for_apt: row.take()?,
            codebook: row.take()?,
        })
    }
}

/// How many are listed at a time.
pub const PAGE: usize = 30;
/// One more, to know whether there is more.
const ASKED: i64 = 31;

/// What has been fed back; one more than a page, to know whether there is older.
pub fn list(work: &mut Work<'_, ReadLessons>, apt: bool, before: Option<(Timestamp, CaseId)>) -> Result<Vec<Lesson>, DbError> {
    let query = db::Query::from(LIST).when("apt", apt.then_some(true));
    let query = match before {
        Some((at, id)) => query.with("before", args![at, id]),
        None => query,
    };
    work.rows(query, args![ASKED])
}
