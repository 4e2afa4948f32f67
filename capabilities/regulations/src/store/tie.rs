//! What serves a provision. A tie holds the citation of the day when it was made.

use crate::domain::{Kind, PROVISION, ProvisionId, TieId};
use authority::{Action, Change};
use db::{DbError, FromRow, Recorded, Row, Work, args};
use kernel::{PersonId, Subject, Timestamp};
use serde_json::json;

/// So many of a thing's, or a provision's, are shown.
pub const MOST: i64 = 100;

db::statements! {
    /// What a thing serves.
    OF_SUBJECT = unscoped "SELECT t.id, t.subject, t.provision_id, t.wording, t.cite, t.title, t.kind, t.tied_at, t.tied_by
        FROM provision_tie t WHERE t.subject = ? AND t.untied_at IS NULL ORDER BY t.cite, t.id LIMIT ?"
        because "the thing's own room has been asked whether it may be seen";
    /// What serves a provision.
    OF_PROVISION = unscoped "SELECT t.id, t.subject, t.provision_id, t.wording, t.cite, t.title, t.kind, t.tied_at, t.tied_by
        FROM provision_tie t WHERE t.provision_id = ? AND t.untied_at IS NULL ORDER BY t.id LIMIT ?"
        because "each thing's own room is asked before it is shown";
    /// All ties: for compliance, which shows what rooms say of the things, and nothing else of them.
    ALL = unscoped "SELECT t.id, t.subject, t.provision_id, t.wording, t.cite, t.title, t.kind, t.tied_at, t.tied_by
        FROM provision_tie t WHERE t.untied_at IS NULL AND t.subject NOT LIKE 'event/%' AND t.subject NOT LIKE 'action/%' ORDER BY t.id LIMIT 5000"
        because "each thing's own room is asked what it shows";
    /// How many things each provision has.
    COUNTS = unscoped "SELECT t.provision_id, COUNT(*) FROM provision_tie t WHERE t.untied_at IS NULL GROUP BY t.provision_id LIMIT 5000"
        because "numbers alone";
    /// One.
    ONE = unscoped "SELECT t.id, t.subject, t.provision_id, t.wording, t.cite, t.title, t.kind, t.tied_at, t.tied_by
        FROM provision_tie t WHERE t.id = ? AND t.untied_at IS NULL" because "the thing's own room is asked before it is changed";
    /// Ties.
    ADD = unscoped "INSERT INTO provision_tie (id, subject, provision_id, wording, cite, title, kind, tied_at, tied_by, untied_at, untied_by)
        SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL
        WHERE NOT EXISTS (SELECT 1 FROM provision_tie WHERE subject = ? AND provision_id = ? AND untied_at IS NULL)"
        because "the thing's own room has been asked whether it may be seen";
    /// Unties; the row is kept.
    END = unscoped "UPDATE provision_tie SET untied_at = ?, untied_by = ? WHERE id = ? AND untied_at IS NULL"
        because "the thing's own room has been asked whether it may be seen";
}

/// That a thing serves a provision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// Its id.
    pub id: TieId,
    /// The thing.
    pub subject: Subject,
    /// The provision.
    pub provision: ProvisionId,
    /// The number of the wording that it was made with; 0 for a requirement of one's own.
    pub serial: i64,
    /// The citation of that wording.
    pub cite: String,
    /// The provision's title then.
    pub title: String,
    /// What sort of requirement.
    pub kind: Kind,
    /// When it was made.
    pub at: Timestamp,
    /// By whom.
    pub by: Option<PersonId>,
}

impl FromRow for Tie {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, subject): (TieId, String) = (row.take()?, row.take()?);
        let subject = subject.parse().map_err(|_| row.impossible())?;
        let (provision, serial, cite, title) = (row.take()?, row.take()?, row.take()?, row.take()?);
        let (kind, at, by) = (row.take()?, row.take()?, row.take()?);
        Ok(Self { id, subject, provision, serial, cite, title, kind, at, by })
    }
}

/// What a thing serves. The caller has asked the thing's own room.
pub fn of_subject<A: Action>(work: &mut Work<'_, A>, subject: &Subject) -> Result<Vec<Tie>, DbError> {
    work.rows(OF_SUBJECT, args![subject.clone(), MOST])
}

/// What serves a provision. The caller asks each thing's own room.
pub fn of_provision<A: Action>(work: &mut Work<'_, A>, provision: ProvisionId) -> Result<Vec<Tie>, DbError> {
    work.rows(OF_PROVISION, args![provision, MOST])
}

/// Every tie of what can be evidence.
pub fn all<A: Action>(work: &mut Work<'_, A>) -> Result<Vec<Tie>, DbError> {
    work.once("ties", |work| work.rows(ALL, args![]))
}

/// How many things each provision has.
pub fn counts<A: Action>(work: &mut Work<'_, A>) -> Result<Vec<(ProvisionId, i64)>, DbError> {
    work.rows(COUNTS, args![])
}

/// One.
pub fn one<A: Action>(work: &mut Work<'_, A>, id: TieId) -> Result<Tie, DbError> {
    work.one(ONE, args![id])
}

/// What is to be tied to what.
pub struct New<'a> {
    /// The thing.
    pub subject: &'a Subject,
    /// The provision.
    pub provision: ProvisionId,
    /// The wording's number.
    pub serial: i64,
    /// Its citation.
    pub cite: String,
    /// Its title.
    pub title: String,
    /// What sort of requirement.
    pub kind: Kind,
}

/// Ties; once more changes nothing.
pub fn add<A: Change>(work: &mut Work<'_, A>, new: New<'_>) -> Result<Recorded, DbError> {
    let (id, now, me) = (work.new_id::<TieId>(), work.now(), work.actor().person());
    let (subject, provision) = (new.subject.clone(), new.provision);
    let mut row = args![id, subject.clone(), provision, new.serial, new.cite, new.title, new.kind, now, me];
    row.extend(args![subject.clone(), provision]);
    work.execute(ADD, row)?;
    let detail = json!({ "subject": subject.to_string(), "serial": new.serial });
    Ok(work.record(Subject::new(PROVISION, provision), "tied", detail))
}

/// Unties.
pub fn end<A: Change>(work: &mut Work<'_, A>, tie: &Tie) -> Result<Recorded, DbError> {
    let (now, me) = (work.now(), work.actor().person());
    work.change_one(END, args![now, me, tie.id])?;
    let detail = json!({ "subject": tie.subject.to_string() });
    Ok(work.record(Subject::new(PROVISION, tie.provision), "untied", detail))
}
