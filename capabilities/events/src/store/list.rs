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
            category: "AND e.category_code = ?", nature: "AND e.nature = ?", harm: "AND e.harm_code = ?", sex: "AND COALESCE(e.sex_code, '') = ?",
            age: "AND COALESCE(e.age_code, '') = ?", service: "AND COALESCE(e.service_code, '') = ?", uncategorised: "AND e.category_code IS NULL",
            happened_from: "AND e.occurred_at >= ?", happened_until: "AND e.occurred_at < ?", risk_band: "AND COALESCE(e.risk, 0) BETWEEN ? AND ?",
            cause: "AND EXISTS (SELECT 1 FROM event_cause c WHERE c.event_id = e.id AND c.cause_code = ?)",
            no_cause: "AND NOT EXISTS (SELECT 1 FROM event_cause c WHERE c.event_id = e.id AND c.cause_code <> ?)",
            fact: "AND EXISTS (SELECT 1 FROM event_fact f WHERE f.event_id = e.id AND f.joined = 0 AND f.severity BETWEEN ? AND ? AND f.weekday BETWEEN ? AND ? AND f.hour BETWEEN ? AND ?)",
            fresh: "AND e.is_open = ? AND e.phase IN ('reported', 'received')",
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
    pub units: Option<Vec<UnitId>>,
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
    pub counted: Counted,
}

/// What a number of the statistics was narrowed to, so that it opens its list. An empty code is "not stated".
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs)] // named as the filters
pub struct Counted {
    pub harm: Option<String>,
    pub sex: Option<String>,
    pub age: Option<String>,
    pub service: Option<String>,
    pub cause: Option<String>,
    pub happened_from: Option<Day>,
    pub happened_until: Option<Day>,
    pub risk: Option<(i64, i64)>,
    pub severity: Option<i64>,
    pub weekday: Option<i64>,
    pub hours: Option<(i64, i64)>,
}

impl Counted {
    /// The narrow row's filter, when anything in it is narrowed: severity, weekday and hour, from and to.
    fn fact(&self) -> Option<Args> {
        let asked = self.severity.is_some() || self.weekday.is_some() || self.hours.is_some();
        let one = |value: Option<i64>, most| value.map_or((0, most), |value| (value, value));
        let ((s1, s2), (w1, w2)) = (one(self.severity, 4), one(self.weekday, 7));
        let (h1, h2) = self.hours.unwrap_or((0, 23));
        asked.then(|| args![s1, s2, w1, w2, h1, h2])
    }

    fn narrow(&self, query: Query) -> Query {
        let query = query
            .when("harm", self.harm.clone())
            .when("sex", self.sex.clone())
            .when("age", self.age.clone())
            .when("service", self.service.clone())
            .when("happened_from", self.happened_from.map(Day::start))
            .when("happened_until", self.happened_until.map(|day| day.plus_days(1).start()));
        let pairs = [
            ("risk_band", self.risk.map(|(min, max)| args![min, max])),
            ("fact", self.fact()),
            (
                if self.cause.as_deref() == Some("") { "no_cause" } else { "cause" },
                self.cause.as_ref().map(|cause| args![*cause]),
            ),
        ];
        on(query, pairs)
    }
}

fn on(query: Query, pairs: impl IntoIterator<Item = (&'static str, Option<Args>)>) -> Query {
    pairs.into_iter().fold(query, |query, (name, args)| match args {
        Some(args) => query.with(name, args),
        None => query,
    })
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
    let uncategorised = f.category.as_deref() == Some("");
    let pairs: [(&'static str, Option<Args>); 5] = [
        ("uncategorised", uncategorised.then(Vec::new)),
        ("charged", (!f.charged.is_empty()).then(|| args![many(f.charged.iter().cloned())])),
        ("unit", f.units.map(|units| args![many(units)])),
        ("track", tracks.map(|tracks| args![many(tracks)])),
        ("number", f.number.map(|number| args![number.year, number.number])),
    ];
    let query = f.counted.narrow(on(Query::from(LIST), pairs));
    let query = query
        .when("open", f.open)
        .when("phase", f.phase)
        .when("kind", f.kind)
        .when("category", f.category.filter(|_| !uncategorised))
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
