//! The municipality's own requirements.

use crate::domain::{PROVISION, ProvisionId, Requirement};
use authority::{Action, Change};
use db::{DbError, FromRow, Recorded, Row, Work, args};
use kernel::{Day, PersonId, Subject, Timestamp};
use serde_json::json;

/// More than anyone keeps; a bound, not a page.
const MOST: i64 = 500;

db::statements! {
    /// All, those that have ended too.
    ALL = unscoped "SELECT r.id, r.kind, r.title, r.body, r.unit_id, r.owner_id, r.decision, r.from_day, r.until_day, r.evidence, r.version
        FROM requirement r ORDER BY r.id LIMIT ?" because "what a municipality requires of itself is open to all in staff";
    /// One.
    ONE = unscoped "SELECT r.id, r.kind, r.title, r.body, r.unit_id, r.owner_id, r.decision, r.from_day, r.until_day, r.evidence, r.version
        FROM requirement r WHERE r.id = ?" because "what a municipality requires of itself is open to all in staff";
    /// Its wordings, the newest first.
    WORDINGS = unscoped "SELECT w.version, w.at, w.person_id, w.what, w.title, w.body, w.decision, w.from_day, w.until_day
        FROM requirement_wording w WHERE w.requirement_id = ? ORDER BY w.version DESC LIMIT 100"
        because "what a municipality requires of itself is open to all in staff";
    /// A new one.
    ADD = unscoped "INSERT INTO requirement (id, unit_id, kind, title, body, owner_id, decision, from_day, until_day, evidence, version)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" because "a new row; its unit was looked up among those that the writer reaches";
    /// Another wording.
    SAVE = unscoped "UPDATE requirement SET title = ?, body = ?, owner_id = ?, decision = ?, from_day = ?, until_day = ?, evidence = ?, version = ?
        WHERE id = ? AND version = ?" because "the row's unit was looked up among those that the writer reaches";
    /// Keeps a wording.
    KEEP = unscoped "INSERT INTO requirement_wording (requirement_id, version, at, person_id, what, title, body, owner_id, decision, from_day, until_day)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" because "written together with the row itself";
}

impl FromRow for Requirement {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, kind, title, text, unit) = (row.take()?, row.take()?, row.take()?, row.take()?, row.take()?);
        let (owner, decision, from, until) = (row.take()?, row.take()?, row.take()?, row.take()?);
        let (evidence, version) = (row.json()?, row.take()?);
        Ok(Self { id, kind, title, text, unit, owner, decision, from, until, evidence, version })
    }
}

/// A wording of a requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// Which.
    pub version: i64,
    /// Written when.
    pub at: Timestamp,
    /// By whom.
    pub by: Option<PersonId>,
    /// What was done: created, revised, ended.
    pub what: String,
    /// In a line.
    pub title: String,
    /// The whole.
    pub text: String,
    /// Who decided it.
    pub decision: String,
    /// From when.
    pub from: Day,
    /// The last day.
    pub until: Option<Day>,
}

impl FromRow for Wording {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (version, at, by, what, title) = (row.take()?, row.take()?, row.take()?, row.take()?, row.take()?);
        let (text, decision, from, until) = (row.take()?, row.take()?, row.take()?, row.take()?);
        Ok(Self { version, at, by, what, title, text, decision, from, until })
    }
}

/// All, those that have ended too.
pub fn all<A: Action>(work: &mut Work<'_, A>) -> Result<Vec<Requirement>, DbError> {
    work.once("own requirements", |work| work.rows(ALL, args![MOST]))
}

/// One.
pub fn find<A: Action>(work: &mut Work<'_, A>, id: ProvisionId) -> Result<Option<Requirement>, DbError> {
    work.first(ONE, args![id])
}

/// Its wordings, the newest first.
pub fn wordings<A: Action>(work: &mut Work<'_, A>, id: ProvisionId) -> Result<Vec<Wording>, DbError> {
    work.rows(WORDINGS, args![id])
}

/// A new one.
pub fn add<A: Change>(work: &mut Work<'_, A>, new: &Requirement) -> Result<Recorded, DbError> {
    let evidence = serde_json::to_string(&new.evidence)?;
    let (owner, from, until) = (new.owner, new.from, new.until);
    let said = (new.title.clone(), new.text.clone(), new.decision.clone());
    work.execute(ADD, args![new.id, new.unit, new.kind, said.0, said.1, owner, said.2, from, until, evidence, new.version])?;
    keep(work, new, "created")
}

/// Another wording; [`DbError::Stale`] when someone else was first.
pub fn save<A: Change>(work: &mut Work<'_, A>, new: &Requirement, what: &str) -> Result<Recorded, DbError> {
    let evidence = serde_json::to_string(&new.evidence)?;
    let said = (new.title.clone(), new.text.clone(), new.decision.clone());
    let row = args![said.0, said.1, new.owner, said.2, new.from, new.until, evidence, new.version, new.id, new.version - 1];
    work.change_one(SAVE, row)?;
    keep(work, new, what)
}

fn keep<A: Change>(work: &mut Work<'_, A>, new: &Requirement, what: &str) -> Result<Recorded, DbError> {
    let (now, me) = (work.now(), work.actor().person());
    let said = (new.title.clone(), new.text.clone(), new.decision.clone());
    let row = args![new.id, new.version, now, me, what, said.0, said.1, new.owner, said.2, new.from, new.until];
    work.execute(KEEP, row)?;
    let detail = json!({ "kind": new.kind, "version": new.version, "unit": new.unit });
    Ok(work.record(Subject::new(PROVISION, new.id), what, detail))
}
