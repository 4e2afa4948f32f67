//! Where a case goes: to the unit's manager through the line, and to MAS and MAR by the municipality's thresholds.

use super::{case, entry, record::Record, rules, subject};
use crate::domain::{CaseId, Person, Rules};
use authority::{Action, Change, Confidential, Role, Track, role_key};
use db::{DbError, Work, args};
use kernel::UnitId;
use serde_json::json;

db::statements! {
    /// Who it concerned, sealed.
    PERSON = unscoped "SELECT sealed FROM event_person WHERE event_id = ?" because "asked for a case that was opened in the same transaction";
}

/// The roles that handle a unit's cases, in the order in which they are asked, from the unit upwards.
pub const MANAGERS: &[Role] =
    &[Role::UnitManager, Role::UnitManagerAuthority, Role::ProviderManager, Role::DepartmentHead, Role::Director];

/// The roles that judge health care.
pub const EXPERTS: [Role; 2] = [Role::Mas, Role::Mar];

/// Lets MAS and MAR see the case when its risk value says so; `true` when they must give the verdict as well.
pub fn by_threshold<A: Change>(work: &mut Work<'_, A>, record: &Record, rules: &Rules) -> Result<bool, DbError> {
    let hsl = matches!(record.case.track, Track::Hsl | Track::Both);
    let Some(risk) = record.case.assessment.hsl.filter(|_| hsl) else { return Ok(false) };
    if risk.value() >= rules.visible_from {
        hand_to_experts(work, record.case.id, record.case.unit)?;
    }
    Ok(risk.value() >= rules.hand_over_from)
}

/// Routes the case by the rules of today, and asks for the verdict when they say so.
pub fn follow<A: Change>(work: &mut Work<'_, A>, record: &mut Record) -> Result<(), DbError> {
    let rules = rules::newest(work)?;
    if by_threshold(work, record, &rules)? && !record.case.expert_needed {
        case::need_expert(work, record)?;
        record.version += 1;
        record.case.expert_needed = true;
    }
    Ok(())
}

/// Hands the case to whoever is MAS and MAR for the unit.
pub fn hand_to_experts<A: Change>(work: &mut Work<'_, A>, id: CaseId, unit: UnitId) -> Result<(), DbError> {
    for role in EXPERTS {
        hand_to_role(work, id, unit, role)?;
    }
    Ok(())
}

/// Hands the case to the nearest holder of a role; `false` when nobody holds it.
pub fn hand_to_role<A: Change>(work: &mut Work<'_, A>, id: CaseId, unit: UnitId, role: Role) -> Result<bool, DbError> {
    let (directory, today) = (work.actor().directory().clone(), work.today());
    let Some((at, role, _)) = directory.nearest(&[role], unit, today, |_| true) else { return Ok(false) };
    let key = role_key(role, at);
    let known = db::handed_to(work, id)?.iter().any(|given| given.holder == key);
    if !known {
        work.hand_over(id, &key, role.code())?;
        entry::add(work, id, ("handed", ""), &json!({ "role": role }))?;
        work.tell("events.handed", &subject(id), json!({ "role": role, "unit": at }))?;
    }
    Ok(true)
}

/// Who it concerned, still locked.
pub fn person<A: Action>(work: &mut Work<'_, A>, id: CaseId) -> Result<Option<Confidential<String>>, DbError> {
    let found: Option<(Vec<u8>,)> = work.first(PERSON, args![id])?;
    found.map(|(sealed,)| work.unseal(&super::report::place(id), &sealed)).transpose()
}

/// The person out of the unlocked text.
pub fn read_person(text: &str) -> Result<Person, DbError> {
    Ok(serde_json::from_str(text)?)
}
