//! Finding processes and their versions.

use crate::domain::{Process, ProcessId, StateCode, Version};
use authority::Action as Permitted;
use db::{DbError, FromRow, Row, Work, args};
use kernel::{Day, PersonId};

db::statements! {
    /// What is in force, for everybody.
    IN_FORCE = unscoped "SELECT p.id, p.unit_id, p.owner_id, p.leader_id, p.parent_id, p.kind, p.name, p.purpose, p.need_in, p.need_out, p.retired_at, p.retired_by, p.retire_reason, p.created_at, p.created_by, p.version, v.number, v.state, v.review_by, v.decided
        FROM process p JOIN process_version v ON v.process_id = p.id AND v.state = 'established'
        WHERE p.retired_at IS NULL {filters} ORDER BY p.sought, p.id LIMIT ?"
        because "established processes are for everybody in the organisation (SOSFS 2011:9 4 kap. 2 §, 6 kap. 1 §)"
        filters { parent: "AND p.parent_id = ?", sought: "AND p.sought LIKE ? ESCAPE '!'", review_by: "AND v.review_by <= ?", owner: "AND p.owner_id = ?", ids: "AND p.id IN (?)" };
    /// What is being written, for those who may see that.
    IN_WORK = scoped "SELECT p.id, p.unit_id, p.owner_id, p.leader_id, p.parent_id, p.kind, p.name, p.purpose, p.need_in, p.need_out, p.retired_at, p.retired_by, p.retire_reason, p.created_at, p.created_by, p.version, v.number, v.state, v.review_by, v.decided
        FROM process p JOIN process_version v ON v.process_id = p.id AND v.state IN ('draft', 'in_review', 'reviewed')
        WHERE {visible:p} AND p.retired_at IS NULL {filters} ORDER BY p.sought, p.id LIMIT ?"
        filters { parent: "AND p.parent_id = ?", state: "AND v.state IN (?)", sought: "AND p.sought LIKE ? ESCAPE '!'" };
    /// One that the permit reaches.
    REACHED = scoped "SELECT p.id, p.unit_id, p.owner_id, p.leader_id, p.parent_id, p.kind, p.name, p.purpose, p.need_in, p.need_out, p.retired_at, p.retired_by, p.retire_reason, p.created_at, p.created_by, p.version
        FROM process p WHERE {visible:p} AND p.id = ? LIMIT 1";
    /// One, whoever asks.
    ANY = unscoped "SELECT p.id, p.unit_id, p.owner_id, p.leader_id, p.parent_id, p.kind, p.name, p.purpose, p.need_in, p.need_out, p.retired_at, p.retired_by, p.retire_reason, p.created_at, p.created_by, p.version
        FROM process p WHERE p.id = ? LIMIT 1"
        because "what may be seen of it is asked next: what is in force is everybody's, the rest goes through the scope";
    /// Who has sent what for review.
    SENDERS = scoped "SELECT p.id, v.sent_by FROM process p JOIN process_version v ON v.process_id = p.id AND v.state = 'in_review'
        WHERE {visible:p} AND v.sent_by IS NOT NULL ORDER BY p.id LIMIT 400";
    /// Versions of a process, newest first.
    VERSIONS = unscoped "SELECT v.id, v.process_id, v.number, v.state, v.steps, v.created_at, v.created_by, v.sent_at, v.sent_by, v.returned, v.reviewed_at, v.reviewed_by, v.review_note, v.established_at, v.established_by, v.decided, v.mandate, v.registry, v.valid_from, v.review_by, v.ended_at, v.version
        FROM process_version v WHERE v.process_id = ? {filters} ORDER BY v.number DESC LIMIT ?"
        because "the process was reached in the same transaction; those who only read get what is in force"
        filters { number: "AND v.number = ?", open: "AND v.state IN ('draft', 'in_review', 'reviewed')" };
    /// Every version in force, with its steps.
    TABLES = unscoped "SELECT v.id, v.process_id, v.number, v.state, v.steps, v.created_at, v.created_by, v.sent_at, v.sent_by, v.returned, v.reviewed_at, v.reviewed_by, v.review_note, v.established_at, v.established_by, v.decided, v.mandate, v.registry, v.valid_from, v.review_by, v.ended_at, v.version
        FROM process p JOIN process_version v ON v.process_id = p.id AND v.state = 'established' WHERE p.retired_at IS NULL ORDER BY v.process_id LIMIT 400"
        because "established processes are for everybody in the organisation";
}

/// So many are listed at most.
pub const MOST: i64 = 400;
/// So many versions of one are shown.
const VERSIONS_SHOWN: i64 = 40;

/// A process in a list, with where its version is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The process.
    pub process: Process,
    /// The version's number.
    pub number: i64,
    /// The version's state.
    pub state: StateCode,
    /// By when it is to be looked at again.
    pub review_by: Option<Day>,
    /// The day of the decision.
    pub decided: Option<Day>,
}

impl FromRow for Listed {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let process = Process::from_row(row)?;
        Ok(Self { process, number: row.take()?, state: row.take()?, review_by: row.take()?, decided: row.take()? })
    }
}

/// What a text is sought by.
pub fn sought(text: &str) -> String {
    text.to_lowercase()
}

/// A pattern for what holds the words.
pub(crate) fn holding(words: &str) -> String {
    let mut pattern = String::from("%");
    for letter in sought(words).chars().take(60) {
        if matches!(letter, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

/// What is in force.
pub fn in_force<A: Permitted>(work: &mut Work<'_, A>) -> Result<Vec<Listed>, DbError> {
    work.rows(IN_FORCE, args![MOST])
}

/// What is in force and a part of a process.
pub fn parts<A: Permitted>(work: &mut Work<'_, A>, parent: ProcessId) -> Result<Vec<Listed>, DbError> {
    work.rows(IN_FORCE.with("parent", args![parent]), args![60])
}

/// Those of these that are in force.
pub fn listed<A: Permitted>(work: &mut Work<'_, A>, ids: &[ProcessId]) -> Result<Vec<Listed>, DbError> {
    work.rows(IN_FORCE.with("ids", args![db::list(ids.iter().copied())]), args![MOST])
}

/// What is in force and has these words in its name.
pub fn named<A: Permitted>(work: &mut Work<'_, A>, words: &str) -> Result<Vec<Listed>, DbError> {
    work.rows(IN_FORCE.with("sought", args![holding(words)]), args![20])
}

/// What is in force and to be looked at again by a day.
pub fn to_look_at<A: Permitted>(work: &mut Work<'_, A>, by: Day, owner: Option<PersonId>) -> Result<Vec<Listed>, DbError> {
    work.rows(IN_FORCE.with("review_by", args![by]).when("owner", owner), args![60])
}

/// What is being written.
pub fn in_work<A: Permitted>(work: &mut Work<'_, A>) -> Result<Vec<Listed>, DbError> {
    work.rows(IN_WORK, args![MOST])
}

/// What is being written, in some states.
pub fn in_states<A: Permitted>(work: &mut Work<'_, A>, states: &[StateCode]) -> Result<Vec<Listed>, DbError> {
    work.rows(IN_WORK.with("state", args![db::list(states.iter().copied())]), args![60])
}

/// Who has sent what for review.
pub fn senders<A: Permitted>(work: &mut Work<'_, A>) -> Result<Vec<(ProcessId, PersonId)>, DbError> {
    work.rows(SENDERS, args![])
}

/// One that the permit reaches.
pub fn reached<A: Permitted>(work: &mut Work<'_, A>, id: ProcessId) -> Result<Option<Process>, DbError> {
    work.first(REACHED, args![id])
}

/// One, whoever asks.
pub fn any<A: Permitted>(work: &mut Work<'_, A>, id: ProcessId) -> Result<Process, DbError> {
    work.one(ANY, args![id])
}

/// Its versions, newest first.
pub fn versions<A: Permitted>(work: &mut Work<'_, A>, id: ProcessId) -> Result<Vec<Version>, DbError> {
    work.rows(VERSIONS, args![id, VERSIONS_SHOWN])
}

/// The version that is on its way, if any.
pub fn open_version<A: Permitted>(work: &mut Work<'_, A>, id: ProcessId) -> Result<Option<Version>, DbError> {
    work.first(VERSIONS.with("open", args![]), args![id, 1])
}

/// The version of this number.
pub fn numbered<A: Permitted>(work: &mut Work<'_, A>, id: ProcessId, number: u16) -> Result<Version, DbError> {
    work.one(VERSIONS.with("number", args![i64::from(number)]), args![id, 1])
}

/// Every version in force, with its steps.
pub fn tables<A: Permitted>(work: &mut Work<'_, A>) -> Result<Vec<Version>, DbError> {
    work.rows(TABLES, args![])
}
