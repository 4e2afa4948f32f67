//! Who can do an action, and who judges it.

use authority::{Actor, Directory, Role};
use kernel::{Day, PersonId, UnitId};
use std::collections::BTreeMap;
use text::sort_key;

/// Those who lead a unit; where a unit has none, the nearest above does.
pub const MANAGERS: &[Role] = &[
    Role::UnitManager,
    Role::UnitManagerAuthority,
    Role::ProviderManager,
    Role::OperationsManagerHsl,
    Role::DepartmentHead,
    Role::Director,
];

/// Who can be asked to do it, with what they are called in a list: those at the unit and below it first, then those above.
pub fn candidates(directory: &Directory, unit: UnitId, today: Day) -> Vec<(PersonId, String)> {
    let mut found: BTreeMap<PersonId, (bool, UnitId)> = BTreeMap::new();
    let below = directory.subtree(unit).into_iter().map(|at| (false, at));
    let above = directory.ancestors(unit).into_iter().skip(1).map(|at| (true, at));
    for (outside, at) in below.chain(above) {
        for held in directory.assignments_at(at).iter().filter(|held| held.on(today)) {
            found.entry(held.person).or_insert((outside, at));
        }
    }
    let mut people: Vec<_> = found.into_iter().collect();
    people.sort_by_cached_key(|(person, (outside, _))| (*outside, sort_key(directory.person_name(*person))));
    let named = people.into_iter().map(|(person, (_, at))| {
        let name = directory.person_name(person);
        (person, format!("{name}, {}", directory.unit_name(at)))
    });
    named.collect()
}

/// Whether the person leads the unit: the nearest manager on the way up.
pub fn manages(directory: &Directory, person: PersonId, unit: UnitId, today: Day) -> bool {
    directory.nearest(MANAGERS, unit, today, |_| true).is_some_and(|(_, _, holders)| holders.contains(&person))
}

/// The units that the actor leads, in that sense.
pub fn led(actor: &Actor, today: Day) -> Vec<UnitId> {
    below_holdings(actor, MANAGERS, |unit| actor.person().is_some_and(|person| manages(actor.directory(), person, unit, today)))
}

/// The units for which the actor is the nearest holder of a role.
pub fn under(actor: &Actor, role: Role, today: Day) -> Vec<UnitId> {
    below_holdings(actor, &[role], |unit| {
        let nearest = actor.directory().nearest(&[role], unit, today, |_| true);
        nearest.is_some_and(|(_, _, holders)| actor.person().is_some_and(|person| holders.contains(&person)))
    })
}

fn below_holdings(actor: &Actor, roles: &[Role], wanted: impl Fn(UnitId) -> bool) -> Vec<UnitId> {
    let held = actor.holdings().iter().filter(|held| roles.contains(&held.role));
    let mut units: Vec<_> = held.flat_map(|held| actor.directory().subtree(held.unit)).filter(|unit| wanted(*unit)).collect();
    units.sort_unstable();
    units.dedup();
    units
}
