//! Acts in the wordings that have been taken in.

use crate::{delivered, domain::Act};
use authority::{Action, Change};
use db::{DbError, Desk, FromRow, Recorded, Row, Work, args};
use kernel::{PersonId, Subject, Timestamp};
use serde_json::json;

kernel::id! {
    /// A wording that has been taken in.
    EditionId;
}

kernel::code_enum! {
    /// How far a wording has come.
    pub enum State {
        /// Taken in, to be looked at.
        Proposed = "proposed",
        /// The one that goes.
        InForce = "in_force",
        /// Replaced by another.
        Past = "past",
    }
}

/// The kind of trail subjects that are wordings.
pub const ACT: &str = "act";
/// More acts than any municipality keeps; a bound, not a page.
const MOST: i64 = 400;

db::statements! {
    /// The wordings in force, each with when it was last checked against the printed act, and by whom.
    IN_FORCE = unscoped "SELECT e.id, e.wording, e.state, e.body, e.file_name, e.taken_in_at, e.taken_in_by, e.established_at, e.established_by, c.checked_at, c.checked_by
        FROM act_edition e LEFT JOIN act_check c ON c.id = (SELECT MAX(l.id) FROM act_check l WHERE l.act = e.act)
        WHERE e.state = 'in_force' ORDER BY e.act LIMIT ?" because "law is public";
    /// Every wording of an act, the newest first.
    OF_ACT = unscoped "SELECT e.id, e.wording, e.state, e.body, e.file_name, e.taken_in_at, e.taken_in_by, e.established_at, e.established_by, NULL, NULL
        FROM act_edition e WHERE e.act = ? ORDER BY e.wording DESC LIMIT 50" because "law is public";
    /// Those that are proposed.
    PROPOSED = unscoped "SELECT e.id, e.wording, e.state, e.body, e.file_name, e.taken_in_at, e.taken_in_by, e.established_at, e.established_by, NULL, NULL
        FROM act_edition e WHERE e.state = 'proposed' ORDER BY e.id DESC LIMIT ?" because "law is public";
    /// One.
    ONE = unscoped "SELECT e.id, e.wording, e.state, e.body, e.file_name, e.taken_in_at, e.taken_in_by, e.established_at, e.established_by, NULL, NULL
        FROM act_edition e WHERE e.id = ?" because "law is public";
    /// The last wording's number.
    LAST = unscoped "SELECT COALESCE(MAX(wording), 0) FROM act_edition WHERE act = ?" because "law is public";
    /// Takes one in.
    ADD = unscoped "INSERT INTO act_edition (id, act, wording, state, body, file_name, taken_in_at, taken_in_by, established_at, established_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" because "law is public";
    /// Lets the one in force be followed by another.
    PASS = unscoped "UPDATE act_edition SET state = 'past' WHERE act = ? AND state = 'in_force'" because "law is public";
    /// Lets a proposed one go.
    ESTABLISH = unscoped "UPDATE act_edition SET state = 'in_force', established_at = ?, established_by = ? WHERE id = ? AND state = 'proposed'"
        because "law is public";
    /// Throws a proposed one away.
    DROP = unscoped "DELETE FROM act_edition WHERE id = ? AND state = 'proposed'" because "what nobody has established has never gone";
    /// Notes a check.
    CHECK = unscoped "INSERT INTO act_check (id, act, checked_at, checked_by) VALUES (?, ?, ?, ?)" because "law is public";
}

/// A wording that has been taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Its id.
    pub id: EditionId,
    /// Its number among the act's wordings here, from 1.
    pub serial: i64,
    /// How far it has come.
    pub state: State,
    /// The act.
    pub act: Act,
    /// The name of its file; empty when it was delivered with the program.
    pub file_name: String,
    /// When it was taken in.
    pub taken_in_at: Timestamp,
    /// By whom; none for the house itself.
    pub taken_in_by: Option<PersonId>,
    /// When it was established.
    pub established_at: Option<Timestamp>,
    /// By whom.
    pub established_by: Option<PersonId>,
    /// When somebody here last compared it with the printed act, and who.
    pub checked: Option<(Timestamp, PersonId)>,
}

impl Edition {
    /// The day when the act was last checked: here, or by those who wrote the file.
    pub fn checked_on(&self) -> kernel::Day {
        self.checked.map_or(self.act.checked, |(at, _)| at.day().max(self.act.checked))
    }
}

impl FromRow for Edition {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, serial, state, act) = (row.take()?, row.take()?, row.take()?, row.json()?);
        let (file_name, taken_in_at, taken_in_by) = (row.take()?, row.take()?, row.take()?);
        let (established_at, established_by) = (row.take()?, row.take()?);
        let (checked_at, checked_by): (Option<Timestamp>, Option<PersonId>) = (row.take()?, row.take()?);
        let checked = checked_at.zip(checked_by);
        Ok(Self { id, serial, state, act, file_name, taken_in_at, taken_in_by, established_at, established_by, checked })
    }
}

/// The wordings in force.
pub fn in_force<A: Action>(work: &mut Work<'_, A>) -> Result<Vec<Edition>, DbError> {
    work.once("acts", |work| work.rows(IN_FORCE, args![MOST]))
}

/// Every wording of an act, the newest first.
pub fn of_act<A: Action>(work: &mut Work<'_, A>, act: &str) -> Result<Vec<Edition>, DbError> {
    work.rows(OF_ACT, args![act])
}

/// Those that are proposed.
pub fn proposed<A: Action>(work: &mut Work<'_, A>) -> Result<Vec<Edition>, DbError> {
    work.rows(PROPOSED, args![MOST])
}

/// One.
pub fn one<A: Action>(work: &mut Work<'_, A>, id: EditionId) -> Result<Edition, DbError> {
    work.one(ONE, args![id])
}

/// Takes a wording in, to be looked at.
pub fn propose<A: Change>(work: &mut Work<'_, A>, act: &Act, file_name: &str) -> Result<(EditionId, Recorded), DbError> {
    let id = add(work, act, (State::Proposed, file_name))?;
    let recorded = work.record(Subject::new(ACT, id), "proposed", json!({ "act": act.code, "edition": act.edition }));
    Ok((id, recorded))
}

fn add<A: Change>(work: &mut Work<'_, A>, act: &Act, (state, file_name): (State, &str)) -> Result<EditionId, DbError> {
    let id: EditionId = work.new_id();
    let (last,): (i64,) = work.one(LAST, args![act.code.clone()])?;
    let (now, me) = (work.now(), work.actor().person());
    let established = (state == State::InForce).then_some(now);
    let by = established.and(me);
    let body = serde_json::to_string(act)?;
    work.execute(ADD, args![id, act.code.clone(), last + 1, state, body, file_name, now, me, established, by])?;
    Ok(id)
}

/// Lets a proposed wording go; the one before is kept.
pub fn establish<A: Change>(work: &mut Work<'_, A>, edition: &Edition) -> Result<Recorded, DbError> {
    let (now, me) = (work.now(), work.actor().person());
    work.execute(PASS, args![edition.act.code.clone()])?;
    work.change_one(ESTABLISH, args![now, me, edition.id])?;
    let detail = json!({ "act": edition.act.code, "edition": edition.act.edition, "serial": edition.serial });
    Ok(work.record(Subject::new(ACT, edition.id), "established", detail))
}

/// Throws a proposed wording away.
pub fn discard<A: Change>(work: &mut Work<'_, A>, edition: &Edition) -> Result<Recorded, DbError> {
    work.change_one(DROP, args![edition.id])?;
    Ok(work.record(Subject::new(ACT, edition.id), "discarded", json!({ "act": edition.act.code })))
}

/// Notes that somebody has compared the wording in force with the printed act.
pub fn check<A: Change>(work: &mut Work<'_, A>, edition: &Edition) -> Result<Recorded, DbError> {
    let (id, now) = (work.new_id::<EditionId>(), work.now());
    let me = work.actor().person().ok_or(DbError::NotFound)?;
    work.execute(CHECK, args![id, edition.act.code.clone(), now, me])?;
    Ok(work.record(Subject::new(ACT, edition.id), "checked", json!({ "act": edition.act.code })))
}

/// Loads the acts that the program is delivered with, in a house that has none. What comes later, a newer wording or an act more, is
/// never taken in silently: see [`newer`].
pub fn install(desk: &mut Desk) -> Result<(), DbError> {
    let mut work = desk.work::<crate::actions::Install>()?;
    if !in_force(&mut work)?.is_empty() {
        return Ok(());
    }
    for act in delivered::acts() {
        let id = add(&mut work, act, (State::InForce, ""))?;
        let _kept = work.record(Subject::new(ACT, id), "installed", json!({ "act": act.code, "edition": act.edition }));
    }
    Ok(())
}

/// The delivered acts that are newer than what is in force here, or that this house doesn't have.
pub fn newer(in_force: &[Edition]) -> Vec<&'static Act> {
    let is_newer = |act: &&Act| {
        let here = in_force.iter().find(|edition| edition.act.code == act.code);
        here.is_none_or(|here| (act.edition, act.checked) > (here.act.edition, here.act.checked) && here.act != **act)
    };
    delivered::acts().iter().filter(is_newer).collect()
}
