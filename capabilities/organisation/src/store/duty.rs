//! The responsibility map's versions and duties.

use crate::{
    actions::{DraftDuties, ReadUnits},
    data,
    domain::duty::{Decision, Duty, DutyMap, MapState, Placed, Provision, Source},
    store::{directory::house, unit::words},
};
use authority::{Action, Change, Role};
use db::{Args, DbError, Desk, FromRow, Row, Work, args};

/// More duties than anyone can keep; a bound, not a page.
const MOST: i64 = 2_000;

db::statements! {
    /// Every version, newest first.
    MAPS = unscoped "SELECT number, state, created_at, decided_by, decided_on, registry_number, entered_by, version FROM duty_map ORDER BY number DESC LIMIT ?"
        because "the responsibility map is a governing document, open to every employee";
    /// One version's duties.
    DUTIES = unscoped "SELECT id, place, code, sv, en, roles, recurrence, local, extras FROM duty WHERE map = ? ORDER BY place, id LIMIT ?"
        because "the responsibility map is a governing document, open to every employee";
    /// Adds a version.
    ADD_MAP = unscoped "INSERT INTO duty_map (number, state, created_at, version) VALUES (?, ?, ?, 1)"
        because "a new row of a document that covers the whole municipality";
    /// Counts a change of a draft.
    TOUCH = unscoped "UPDATE duty_map SET version = version + 1 WHERE number = ? AND version = ? AND state = 'draft'"
        because "a draft covers the whole municipality; only drafts change";
    /// Puts a draft in force.
    ESTABLISH = unscoped "UPDATE duty_map SET state = 'established', decided_by = ?, decided_on = ?, registry_number = ?, entered_by = ?, version = version + 1
        WHERE number = ? AND version = ? AND state = 'draft'"
        because "a draft covers the whole municipality; only drafts are established";
    /// Throws a draft away.
    DROP_MAP = unscoped "DELETE FROM duty_map WHERE number = ? AND version = ? AND state = 'draft'"
        because "a draft covers the whole municipality; only drafts are thrown away";
    /// Throws a draft's duties away.
    DROP_DUTIES = unscoped "DELETE FROM duty WHERE map = ?"
        because "with the draft that they are part of";
    /// Adds a duty.
    ADD = unscoped "INSERT INTO duty (id, map, code, place, sv, en, roles, recurrence, local, extras) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        because "a new row of a draft";
    /// Changes a duty's words.
    SAVE = unscoped "UPDATE duty SET sv = ?, en = ?, roles = ?, recurrence = ?, local = ?, extras = ? WHERE id = ? AND map = ?"
        because "the draft's version is checked in the same transaction";
    /// Puts a duty at another place.
    PLACE = unscoped "UPDATE duty SET place = ? WHERE id = ? AND map = ?"
        because "the draft's version is checked in the same transaction";
    /// Takes a duty out.
    REMOVE = unscoped "DELETE FROM duty WHERE id = ? AND map = ?"
        because "the draft's version is checked in the same transaction";
}

impl FromRow for DutyMap {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (number, state, created_at) = (row.take()?, row.take()?, row.take()?);
        let decided = (row.take::<Option<_>>()?, row.take::<Option<_>>()?, row.take::<Option<_>>()?);
        let entered_by = row.take()?;
        let decision = match (state, decided) {
            (MapState::Established, (Some(by), Some(on), Some(registry_number))) => {
                Some(Decision { by, on, registry_number, entered_by })
            }
            (MapState::Established, _) => return Err(row.impossible()),
            _ => None,
        };
        Ok(Self { number, state, created_at, decision, version: row.take()? })
    }
}

type Extras = (Vec<u8>, Vec<Source>, Vec<Provision>);

impl FromRow for Placed {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, place, code, sv, en) = (row.take()?, row.take()?, row.take()?, row.take()?, row.take()?);
        let roles = words(&row.take::<String>()?).iter().filter_map(|code| Role::from_code(code)).collect();
        let (recurrence, local) = (row.take()?, row.take()?);
        let (months, sources, provisions) = row.json::<Extras>()?;
        Ok(Self { id, place, duty: Duty { code, roles, sv, en, sources, provisions, recurrence, months, local } })
    }
}

fn columns(duty: &Duty) -> Result<Args, DbError> {
    let roles = duty.roles.iter().map(|role| role.code()).collect::<Vec<_>>().join(" ");
    let extras = serde_json::to_string(&(&duty.months, &duty.sources, &duty.provisions))?;
    Ok(args![duty.sv, duty.en, roles, duty.recurrence, duty.local, extras])
}

/// Every version, newest first.
pub fn maps<A: Action>(work: &mut Work<'_, A>) -> Result<Vec<DutyMap>, DbError> {
    work.rows(MAPS, args![1_000])
}

/// The version in force: the newest that isn't a draft.
pub fn in_force(maps: &[DutyMap]) -> Option<&DutyMap> {
    maps.iter().find(|map| map.state != MapState::Draft)
}

/// The draft, if one is being worked on.
pub fn draft(maps: &[DutyMap]) -> Option<&DutyMap> {
    maps.iter().find(|map| map.state == MapState::Draft)
}

/// A version's duties in order.
pub fn duties<A: Action>(work: &mut Work<'_, A>, map: i64) -> Result<Vec<Placed>, DbError> {
    work.rows(DUTIES, args![map, MOST])
}

/// The duties in force.
pub fn current<A: Action>(work: &mut Work<'_, A>) -> Result<Vec<Placed>, DbError> {
    let maps = maps(work)?;
    in_force(&maps).map_or(Ok(Vec::new()), |map| duties(work, map.number))
}

/// The duties in force, as the house reads them for other rooms' pages.
pub fn current_for_house(desk: &mut Desk) -> Result<Vec<Placed>, DbError> {
    current(&mut house::<ReadUnits>(desk)?)
}

/// Begins a draft from the version in force; gives its number.
pub fn begin<A: Change>(work: &mut Work<'_, A>) -> Result<i64, DbError> {
    let maps = maps(work)?;
    let number = maps.first().map_or(1, |map| map.number + 1);
    work.execute(ADD_MAP, args![number, MapState::Draft, work.now()])?;
    for Placed { place, duty, .. } in in_force(&maps).map_or(Ok(Vec::new()), |map| duties(work, map.number))? {
        add(work, number, place, &duty)?;
    }
    Ok(number)
}

/// Adds a duty to a version.
pub fn add<A: Change>(work: &mut Work<'_, A>, map: i64, place: i64, duty: &Duty) -> Result<(), DbError> {
    let id = work.new_id::<crate::domain::duty::DutyId>();
    let (rest, code) = (columns(duty)?, duty.code.clone());
    work.execute(ADD, [args![id, map, code, place], rest].concat()).map(drop)
}

/// Counts a change of a draft; somebody else's change since `version` is found here.
pub fn touch<A: Change>(work: &mut Work<'_, A>, map: i64, version: i64) -> Result<(), DbError> {
    work.change_one(TOUCH, args![map, version])
}

/// Changes a duty's words in a draft that has been touched.
pub fn save<A: Change>(work: &mut Work<'_, A>, map: i64, placed: &Placed) -> Result<(), DbError> {
    work.change_one(SAVE, [columns(&placed.duty)?, args![placed.id, map]].concat())
}

/// Lets two duties of a draft that has been touched change places.
pub fn swap<A: Change>(work: &mut Work<'_, A>, map: i64, one: &Placed, other: &Placed) -> Result<(), DbError> {
    work.change_one(PLACE, args![other.place, one.id, map])?;
    work.change_one(PLACE, args![one.place, other.id, map])
}

/// Takes a duty out of a draft that has been touched.
pub fn remove<A: Change>(work: &mut Work<'_, A>, map: i64, placed: &Placed) -> Result<(), DbError> {
    work.change_one(REMOVE, args![placed.id, map])
}

/// Puts a draft in force.
pub fn establish<A: Change>(work: &mut Work<'_, A>, map: &DutyMap, decision: &Decision) -> Result<(), DbError> {
    let Decision { by, on, registry_number, entered_by } = decision;
    let decided = args![by.clone(), on.to_owned(), registry_number.clone(), entered_by.to_owned()];
    work.change_one(ESTABLISH, [decided, args![map.number, map.version]].concat())
}

/// Throws a draft away.
pub fn discard<A: Change>(work: &mut Work<'_, A>, map: &DutyMap) -> Result<(), DbError> {
    work.execute(DROP_DUTIES, args![map.number])?;
    work.change_one(DROP_MAP, args![map.number, map.version])
}

/// Loads the map as delivered, when there is none.
pub fn install(desk: &mut Desk) -> Result<(), DbError> {
    let mut work = house::<DraftDuties>(desk)?;
    if !maps(&mut work)?.is_empty() {
        return Ok(());
    }
    work.execute(ADD_MAP, args![1_i64, MapState::Template, work.now()])?;
    for (place, duty) in (1_i64..).zip(&data::template().duty) {
        add(&mut work, 1, place * 10, duty)?;
    }
    Ok(())
}
