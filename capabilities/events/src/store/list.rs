//! Lists of cases.

use crate::domain::{CaseId, CaseNumber, Nature, Phase};
use authority::{Action, Track};
use db::{Args, DbError, FromRow, Query, Row, Work, args, list as many};
use kernel::{Day, PersonId, Timestamp, UnitId};

db::statements! {
    /// Cases, newest first.
    LIST = scoped "SELECT e.id, e.year, e.number, e.unit_id, e.track, e.type_code, e.category_code, e.place_code, e.phase, e.due_day, e.reported_at,
        e.occurred_at, e.risk, e.expert_needed, e.hsl_grade, e.codebook, e.owner_id, e.times, e.nature FROM event e WHERE {visible:e} {filters} ORDER BY e.reported_at DESC, e.id DESC LIMIT ?"
        filters {
            open: "AND e.is_open = ?", unit: "AND e.unit_id IN (?)", phase: "AND e.phase = ?", kind: "AND e.type_code = ?", track: "AND e.track IN (?)",
            from: "AND e.reported_at >= ?", until: "AND e.reported_at < ?", risk: "AND e.risk >= ?", number: "AND e.year = ? AND e.number = ?",
            late: "AND e.due_day < ?", verdict: "AND e.expert_needed = ? AND e.hsl_grade IS NULL", before: "AND (e.reported_at, e.id) < (?, ?)",
            category: "AND e.category_code = ?", nature: "AND e.nature = ?", fresh: "AND e.is_open = ? AND e.phase IN ('reported', 'received')",
            charged: "AND e.id IN (SELECT g.subject_id FROM access_grant g WHERE g.ended_at IS NULL AND g.reason IN ('above', 'investigator') AND g.holder IN (?))"
        };
    /// How many open cases there are.
    OPEN = scoped "SELECT COUNT(*) FROM event e WHERE e.is_open = 1 AND {visible:e}";
}

/// A case in a list.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // named as the columns
pub struct Line {
    pub id: CaseId,
    pub number: CaseNumber,
    pub unit: UnitId,
    pub track: Track,
    pub type_code: String,
    pub category: Option<String>,
    pub place: Option<String>,
    pub phase: Phase,
    pub due: Option<Day>,
    pub reported_at: Timestamp,
    pub occurred_at: Timestamp,
    pub risk: Option<i64>,
    pub expert_needed: bool,
    pub hsl_grade: Option<String>,
    pub codebook: i64,
    pub reporter: PersonId,
    pub times: i64,
    pub nature: Nature,
}

impl FromRow for Line {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self {
            id: row.take()?,
            number: CaseNumber { year: row.take()?, number: row.take()? },
            unit: row.take()?,
            track: row.take()?,
            type_code: row.take()?,
            category: row.take()?,
            place: row.take()?,
            phase: row.take()?,
            due: row.take()?,
            reported_at: row.take()?,
            occurred_at: row.take()?,
            risk: row.take()?,
            expert_needed: row.take()?,
            hsl_grade: row.take()?,
            codebook: row.take()?,
            reporter: row.take()?,
            times: row.take()?,
            nature: row.take()?,
        })
    }
}

/// What a list is narrowed to. What isn't set narrows nothing.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)] // named as the filters
pub struct Filter {
    pub open: Option<bool>,
    pub units: Vec<UnitId>,
    pub phase: Option<Phase>,
    pub kind: Option<String>,
    pub category: Option<String>,
    pub track: Option<Track>,
    pub from: Option<Day>,
    pub until: Option<Day>,
    pub risk: Option<i64>,
    pub number: Option<CaseNumber>,
    pub late: Option<Day>,
    pub verdict: bool,
    pub nature: Option<Nature>,
    /// New and received ones alone.
    pub fresh: bool,
    /// Handed to one of these keys, to be in charge of or to investigate.
    pub charged: Vec<String>,
    pub before: Option<(Timestamp, CaseId)>,
}

/// How many are listed at a time.
pub const PAGE: usize = 50;
/// One more, to know whether there is more.
const ASKED: i64 = 51;

/// Cases, newest first; one more than a page, to know whether there are older ones.
pub fn cases<A: Action>(work: &mut Work<'_, A>, filter: &Filter) -> Result<Vec<Line>, DbError> {
    work.rows(narrowed(filter), args![ASKED])
}

/// At most so many cases.
pub fn some<A: Action>(work: &mut Work<'_, A>, filter: &Filter, most: i64) -> Result<Vec<Line>, DbError> {
    work.rows(narrowed(filter), args![most])
}

fn narrowed(filter: &Filter) -> Query {
    let f = filter.clone();
    let tracks = f.track.map(|track| vec![track, Track::Both]);
    let pairs: [(&'static str, Option<Args>); 4] = [
        ("charged", (!f.charged.is_empty()).then(|| args![many(f.charged.iter().cloned())])),
        ("unit", (!f.units.is_empty()).then(|| args![many(f.units.iter().copied())])),
        ("track", tracks.map(|tracks| args![many(tracks)])),
        ("number", f.number.map(|number| args![number.year, number.number])),
    ];
    let query = pairs.into_iter().fold(Query::from(LIST), |query, (name, args)| match args {
        Some(args) => query.with(name, args),
        None => query,
    });
    let query = query
        .when("open", f.open)
        .when("phase", f.phase)
        .when("kind", f.kind)
        .when("category", f.category)
        .when("from", f.from.map(kernel::Day::start))
        .when("until", f.until.map(|day| day.plus_days(1).start()))
        .when("risk", f.risk)
        .when("late", f.late)
        .when("nature", f.nature)
        .when("fresh", f.fresh.then_some(true))
        .when("verdict", f.verdict.then_some(true));
    match f.before {
        Some((at, id)) => query.with("before", args![at, id]),
        None => query,
    }
}

/// How many open cases one sees.
pub fn open_count<A: Action>(work: &mut Work<'_, A>) -> Result<i64, DbError> {
    Ok(work.one::<(i64,)>(OPEN, args![])?.0)
}
