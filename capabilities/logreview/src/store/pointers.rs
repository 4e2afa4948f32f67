//! What is worth a look: numbers over the rows that the reviewer reaches.

use super::access::Chosen;
use authority::Action;
use db::{DbError, FromRow, Row, Statement, Work, args};
use kernel::{PersonId, Subject, Timestamp};

db::statements! {
    /// The same case, often, by the same person.
    OFTEN = scoped "SELECT a.person_id, a.subject, MAX(a.number), COUNT(*), MAX(a.at) FROM access_row a WHERE {visible:a} AND a.at >= ? AND a.at < ?
        GROUP BY a.person_id, a.subject HAVING COUNT(*) >= 8 ORDER BY COUNT(*) DESC, a.person_id, a.subject LIMIT 20";
    /// Outside working hours.
    OFF = scoped "SELECT a.person_id, NULL, NULL, COUNT(*), MAX(a.at) FROM access_row a WHERE {visible:a} AND a.at >= ? AND a.at < ?
        AND a.off_hours = 1 GROUP BY a.person_id HAVING COUNT(*) >= 5 ORDER BY COUNT(*) DESC, a.person_id LIMIT 20";
    /// After a hand-over had ended, or in a way that can't be seen.
    ASIDE = scoped "SELECT a.person_id, a.subject, MAX(a.number), COUNT(*), MAX(a.at) FROM access_row a WHERE {visible:a} AND a.at >= ? AND a.at < ?
        AND a.way IN ('ended','other') GROUP BY a.person_id, a.subject ORDER BY MAX(a.at) DESC, a.person_id, a.subject LIMIT 20";
    /// Who it concerned was shown.
    REVEALED = scoped "SELECT a.person_id, NULL, NULL, COUNT(*), MAX(a.at) FROM access_row a WHERE {visible:a} AND a.at >= ? AND a.at < ?
        AND a.what = 'person_revealed' GROUP BY a.person_id HAVING COUNT(*) >= 3 ORDER BY COUNT(*) DESC, a.person_id LIMIT 20";
    /// Many cases within an hour.
    BURST = scoped "SELECT a.person_id, NULL, NULL, COUNT(DISTINCT a.subject), MAX(a.at) FROM access_row a WHERE {visible:a} AND a.at >= ? AND a.at < ?
        GROUP BY a.person_id, a.hour HAVING COUNT(DISTINCT a.subject) >= 15 ORDER BY COUNT(DISTINCT a.subject) DESC, a.person_id LIMIT 20";
}

kernel::code_enum! {
    /// Why something is worth a look.
    pub enum Why {
        /// After a hand-over had ended, or in a way that can't be seen.
        Aside = "aside",
        /// The same case, often.
        Often = "often",
        /// Many cases within an hour.
        Burst = "burst",
        /// Who it concerned was shown.
        Revealed = "revealed",
        /// Outside working hours.
        Off = "off",
    }
}

impl Why {
    const fn statement(self) -> Statement {
        match self {
            Self::Aside => ASIDE,
            Self::Often => OFTEN,
            Self::Burst => BURST,
            Self::Revealed => REVEALED,
            Self::Off => OFF,
        }
    }
}

/// Something worth a look. It is no accusation: there is most often a good reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pointer {
    /// Who.
    pub person: PersonId,
    /// What, when it is about one thing.
    pub subject: Option<Subject>,
    /// Its case number.
    pub number: Option<String>,
    /// How many times, or how many cases.
    pub count: i64,
    /// The last time.
    pub last: Timestamp,
}

impl FromRow for Pointer {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self { person: row.take()?, subject: row.take()?, number: row.take()?, count: row.take()?, last: row.take()? })
    }
}

/// What is worth a look in the period, reason by reason.
pub fn all<A: Action>(work: &mut Work<'_, A>, chosen: &Chosen) -> Result<Vec<(Why, Vec<Pointer>)>, DbError> {
    let period = (chosen.from.start(), chosen.until.plus_days(1).start());
    Why::ALL.iter().map(|why| Ok((*why, work.rows(why.statement(), args![period.0, period.1])?))).collect()
}
