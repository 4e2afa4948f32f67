//! Round the line: a case that is about somebody who leads is withheld from the line and handed to the place above (EVT-13).

use super::{EVENT, entry, fact, routing::MANAGERS, subject};
use crate::domain::{CaseId, Share, above, concerned};
use authority::{Change, Role, role_key};
use db::{DbError, Work, args};
use kernel::{PersonId, UnitId};
use serde_json::json;

db::statements! {
    /// Withholds a case from the line.
    WITHHOLD = unscoped "UPDATE event SET withheld = 1, version = version + 1 WHERE id = ?"
        because "the case was opened or added in the same transaction";
    /// The legal track of a case.
    TRACK = unscoped "SELECT track FROM event WHERE id = ?" because "a code alone, of a case opened or added in the same transaction";
}

/// Why a person is barred from a case.
pub const CONCERNED: &str = "concerned";
/// They said so themselves.
pub const DECLARED: &str = "conflict";

/// Sends a new report about the unit's manager round those who lead the unit.
pub fn around_manager<A: Change>(work: &mut Work<'_, A>, id: CaseId, unit: UnitId) -> Result<(), DbError> {
    let (directory, today, reporter) = (work.actor().directory().clone(), work.today(), work.actor().person());
    let people = concerned(&directory, MANAGERS, unit, today);
    for person in people.iter().filter(|person| Some(**person) != reporter) {
        work.bar(id, *person, CONCERNED)?;
    }
    // Who reports isn't who decides about it, also when they lead further up.
    let barred: Vec<PersonId> = people.into_iter().chain(reporter).collect();
    entry::add(work, id, ("around", ""), &json!({}))?;
    give(work, (id, unit), &barred).map(drop)
}

/// One who has a conflict of interest leaves the case to the place above. `None` when nobody is free to take it.
pub fn declare<A: Change>(
    work: &mut Work<'_, A>,
    (id, unit): (CaseId, UnitId),
    (person, reporter): (PersonId, PersonId),
    why: &str,
) -> Result<Option<(UnitId, Role)>, DbError> {
    work.bar(id, person, DECLARED)?;
    let barred: Vec<PersonId> = db::barred(work, id)?.into_iter().chain([reporter]).collect();
    entry::add(work, id, ("conflict", why), &json!({}))?;
    work.take_back_all(id, Share::Above.code())?;
    work.take_back(id, &authority::person_key(person))?;
    give(work, (id, unit), &barred)
}

fn give<A: Change>(
    work: &mut Work<'_, A>,
    (id, unit): (CaseId, UnitId),
    barred: &[PersonId],
) -> Result<Option<(UnitId, Role)>, DbError> {
    let (directory, today) = (work.actor().directory().clone(), work.today());
    work.change_one(WITHHOLD, args![id])?;
    fact::refresh(work, id)?;
    let found = above(&directory, MANAGERS, (unit, today), barred);
    // Where nobody is, it waits for whoever becomes responsible for quality: never for those whom it is about.
    let top = directory.ancestors(unit).last().copied().unwrap_or(unit);
    let (at, role) = found.unwrap_or((top, Role::QualityDeveloper));
    work.hand_over(id, &role_key(role, at), Share::Above.code())?;
    work.tell("events.handed", &subject(id), json!({ "role": role, "unit": at }))?;
    let (track,): (authority::Track,) = work.one(TRACK, args![id])?;
    work.tell("events.moved", &kernel::Subject::new(EVENT, id), json!({ "unit": unit, "track": track, "withheld": true }))?;
    Ok(found)
}
