//! A small organisation for rooms that have none of their own: a municipality with two units and a few people.

use crate::day;
use authority::{Assignment, Directory, Role, Tracks, UnitInfo};
use db::{DbError, Desk};
use kernel::{Id, PersonId, Ulid, UnitId};
use web::{Capability, Routes, Staff};

/// The municipality itself.
pub const TOP: u128 = 1;
/// A unit.
pub const NORTH: u128 = 2;
/// Another unit beside it.
pub const SOUTH: u128 = 3;

const PEOPLE: [(u128, &str, Role, u128); 8] = [
    (10, "Maj Dahl", Role::Mas, TOP),
    (11, "Eva Holm", Role::SystemAdministrator, TOP),
    (12, "Nils Åker", Role::QualityDeveloper, TOP),
    (13, "Inga Ström", Role::Director, TOP),
    (20, "Karin Ek", Role::UnitManager, NORTH),
    (21, "Sara Berg", Role::Employee, NORTH),
    (30, "Omar Lind", Role::UnitManager, SOUTH),
    (31, "Åsa Norén", Role::Employee, SOUTH),
];

/// A unit by its number.
pub fn unit(number: u128) -> UnitId {
    UnitId::from_ulid(Ulid(number))
}

/// A person by their number.
pub fn person(number: u128) -> PersonId {
    PersonId::from_ulid(Ulid(number))
}

/// The organisation as a room: plug it in beside the one that is tested.
pub fn capability() -> Capability {
    Capability { units: Some(units), staff: Some(staff), ..Capability::new("village", Routes::new) }
}

/// The organisation itself, for tests of a store.
pub fn directory() -> Directory {
    let (assignments, names) = everyone();
    Directory::new(all_units(), assignments, names)
}

#[allow(clippy::unnecessary_wraps)] // a socket like the others
fn units(_: &mut Desk) -> Result<Vec<UnitInfo>, DbError> {
    Ok(all_units())
}

#[allow(clippy::unnecessary_wraps)] // a socket like the others
fn staff(_: &mut Desk) -> Result<Staff, DbError> {
    Ok(everyone())
}

fn all_units() -> Vec<UnitInfo> {
    let info = |number, name: &str, kind: &str| UnitInfo {
        id: unit(number),
        parent: (number != TOP).then(|| unit(TOP)),
        name: name.to_owned(),
        kind: kind.to_owned(),
        tracks: Tracks::ALL,
        service_areas: Vec::new(),
        private: false,
        closed: None,
    };
    vec![info(TOP, "Byn", "municipality"), info(NORTH, "Norrgården", "unit"), info(SOUTH, "Södergården", "unit")]
}

fn everyone() -> Staff {
    let held = |(number, _, role, at): &(u128, &str, Role, u128)| Assignment {
        person: person(*number),
        role: *role,
        unit: unit(*at),
        deputy: false,
        from: day("2020-01-01"),
        until: None,
    };
    let names = PEOPLE.iter().map(|(number, name, _, _)| (person(*number), (*name).to_owned()));
    (PEOPLE.iter().map(held).collect(), names.collect())
}
