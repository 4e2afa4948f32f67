//! What stands beside a case: its causes, whom it is shared with, what it is linked to, and what was asked of other caregivers.
//! One statement for all of it.

use super::departed::Step;
use crate::domain::{CaseId, CaseNumber, Phase};
use authority::Action;
use db::{DbError, FromRow, Handover, Row, Work, args};
use kernel::{PersonId, Timestamp, UnitId};

db::statements! {
    /// All of it; cases that the reader may not see are left out.
    BESIDE = scoped "SELECT 'cause' AS part, c.cause_code AS a, c.note AS b, '' AS c, '' AS d, '' AS e, '' AS f, CAST(0 AS BIGINT) AS n, CAST(0 AS BIGINT) AS m
        FROM event_cause c WHERE c.event_id = ?
        UNION ALL SELECT 'grant', g.holder, g.reason, '', '', '', '', g.given_at, 0 FROM access_grant g WHERE g.subject_id = ? AND g.ended_at IS NULL
        UNION ALL SELECT 'barred', b.person_id, b.reason, '', '', '', '', b.at, 0 FROM access_bar b WHERE b.subject_id = ?
        UNION ALL SELECT r.part, o.id, o.type_code, COALESCE(o.place_code, ''), o.unit_id, o.phase, '', o.year, o.number
            FROM (SELECT 'link' AS part, l.other_id AS id FROM event_link l WHERE l.event_id = ?
                UNION ALL SELECT 'main', s.joined_to FROM event s WHERE s.id = ? AND s.joined_to IS NOT NULL
                UNION ALL SELECT 'duplicate', d.id FROM event d WHERE d.joined_to = ?) r
            JOIN event o ON o.id = r.id WHERE {visible:o}
        UNION ALL SELECT 'step', t.subject, t.title, t.href, '', '', '', t.at, 0 FROM event_step t WHERE t.event_id = ?
        UNION ALL SELECT x.direction, x.id, x.party, x.reference, x.asked, x.answer, COALESCE(x.answer_by, ''), x.asked_at, COALESCE(x.answered_at, 0)
            FROM event_exchange x WHERE x.event_id = ?
        ORDER BY 1, 8, 2 LIMIT 500";
}

/// Another case, as far as its name.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // named as the columns
pub struct Other {
    pub id: CaseId,
    pub number: CaseNumber,
    pub type_code: String,
    pub place: Option<String>,
    pub unit: UnitId,
    pub phase: Phase,
}

/// What was asked of another caregiver, or by one.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // named as the columns
pub struct Exchange {
    pub id: ExchangeId,
    /// Whether it came from them.
    pub received: bool,
    pub party: String,
    pub reference: String,
    pub asked: String,
    pub asked_at: Timestamp,
    pub answer_by: Option<kernel::Day>,
    pub answer: String,
    pub answered_at: Option<Timestamp>,
}

kernel::id! {
    /// An exchange with another caregiver.
    ExchangeId;
}

/// What stands beside a case.
#[derive(Debug, Clone, Default)]
pub struct Beside {
    /// Causes with their notes, by code.
    pub causes: Vec<(String, String)>,
    /// Whom it is shared with outside the line.
    pub shared: Vec<Handover>,
    /// Who must not see it.
    pub barred: Vec<PersonId>,
    /// Cases that belong together with it.
    pub links: Vec<Other>,
    /// The case that it is a duplicate of.
    pub main: Option<Other>,
    /// Its duplicates.
    pub duplicates: Vec<Other>,
    /// The steps of processes that it departed from.
    pub steps: Vec<Step>,
    /// What was asked between caregivers, oldest first.
    pub exchanges: Vec<Exchange>,
}

enum Part {
    Cause(String, String),
    Shared(Handover),
    Barred(PersonId),
    Link(Other),
    Main(Other),
    Duplicate(Other),
    Step(Step),
    Exchange(Exchange),
}

impl FromRow for Part {
    #[allow(clippy::many_single_char_names)] // the columns a to f
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let part: String = row.take()?;
        let [a, b, c, d, e, f]: [String; 6] = [row.take()?, row.take()?, row.take()?, row.take()?, row.take()?, row.take()?];
        let (first, second): (i64, i64) = (row.take()?, row.take()?);
        let read = |row: &Row<'_>| {
            let number = CaseNumber { year: first, number: second };
            let place = (!c.is_empty()).then(|| c.clone());
            let (id, unit, phase) = (a.parse().ok(), d.parse().ok(), e.parse().ok());
            let all = id.zip(unit).zip(phase);
            let ((id, unit), phase) = all.ok_or_else(|| row.impossible())?;
            Ok::<_, DbError>(Other { id, number, type_code: b.clone(), place, unit, phase })
        };
        Ok(match part.as_str() {
            "cause" => Self::Cause(a, b),
            "grant" => Self::Shared(Handover { holder: a, given_at: Timestamp(first), reason: b }),
            "barred" => Self::Barred(a.parse().map_err(|_| row.impossible())?),
            "link" => Self::Link(read(row)?),
            "main" => Self::Main(read(row)?),
            "duplicate" => Self::Duplicate(read(row)?),
            "step" => Self::Step(Step { subject: a.parse().map_err(|_| row.impossible())?, title: b, href: c }),
            "sent" | "received" => Self::Exchange(Exchange {
                id: a.parse().map_err(|_| row.impossible())?,
                received: part == "received",
                party: b,
                reference: c,
                asked: d,
                asked_at: Timestamp(first),
                answer_by: f.parse().ok(),
                answer: e,
                answered_at: (second > 0).then_some(Timestamp(second)),
            }),
            _ => return Err(row.impossible()),
        })
    }
}

/// What stands beside a case that was opened in the same transaction.
pub fn of<A: Action>(work: &mut Work<'_, A>, id: CaseId) -> Result<Beside, DbError> {
    let mut beside = Beside::default();
    for part in work.rows::<Part>(BESIDE, args![id, id, id, id, id, id, id, id])? {
        match part {
            Part::Cause(code, note) => beside.causes.push((code, note)),
            Part::Shared(shared) => beside.shared.push(shared),
            Part::Barred(person) => beside.barred.push(person),
            Part::Link(other) => beside.links.push(other),
            Part::Main(other) => beside.main = Some(other),
            Part::Duplicate(other) => beside.duplicates.push(other),
            Part::Step(step) => beside.steps.push(step),
            Part::Exchange(exchange) => beside.exchanges.push(exchange),
        }
    }
    Ok(beside)
}
