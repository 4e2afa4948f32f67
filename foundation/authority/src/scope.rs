//! Which rows a permit covers: what `{visible}` in a statement expands from.

use crate::{Actor, Reach, Role, Track, Tracks};
use kernel::{PersonId, UnitId};
use std::collections::BTreeSet;

/// A set of units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Units {
    /// The whole organisation.
    All,
    /// These, sorted; may be none.
    Some(Vec<UnitId>),
}

impl Units {
    /// Whether the unit is in the set.
    pub fn contains(&self, unit: UnitId) -> bool {
        match self {
            Self::All => true,
            Self::Some(units) => units.binary_search(&unit).is_ok(),
        }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Some(units) if units.is_empty())
    }
}

/// The rows that one action covers for one actor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// Units whose health care rows are reached.
    pub hsl: Units,
    /// Units whose social care rows are reached.
    pub sol: Units,
    /// Whose own rows are reached.
    pub own: Option<PersonId>,
    /// Who it is: what was handed to a role isn't for a holder of it who is barred from the row.
    pub person: Option<PersonId>,
    /// The keys under which rows may have been handed over: the person's, and each role's at its unit.
    pub handed: Vec<String>,
    /// Everything, also what is withheld from the line: the house itself.
    pub everything: bool,
}

impl Scope {
    pub(crate) fn of(actor: &Actor, policy: &[(Role, Reach)]) -> Self {
        if actor.is_system() {
            return Self { hsl: Units::All, sol: Units::All, own: None, person: None, handed: Vec::new(), everything: true };
        }
        let held: Vec<_> = policy.iter().filter(|(role, _)| actor.has_role(*role)).collect();
        Self {
            hsl: units(actor, &held, |tracks| tracks.hsl),
            sol: units(actor, &held, |tracks| tracks.sol),
            own: actor.person().filter(|_| held.iter().any(|(_, reach)| reach.own)),
            person: actor.person(),
            handed: keys(actor, &held),
            everything: false,
        }
    }

    /// Whether a row of this unit on this track is reached through the line (not as one's own or handed over).
    pub fn line_covers(&self, unit: UnitId, track: Track, withheld: bool) -> bool {
        let hsl = matches!(track, Track::Hsl | Track::Both) && self.hsl.contains(unit);
        let sol = matches!(track, Track::Sol | Track::Both) && self.sol.contains(unit);
        self.everything || (!withheld && (hsl || sol))
    }

    /// Whether so much may have been handed over that a list should be walked rather than gathered: MAS and MAR are handed a large
    /// part of all cases.
    pub fn handed_much(&self) -> bool {
        let much = [Role::Mas, Role::Mar].map(|role| format!("role:{}@", role.code()));
        self.handed.iter().any(|key| much.iter().any(|start| key.starts_with(start)))
    }

    /// Whether nothing can be reached.
    pub fn is_empty(&self) -> bool {
        !self.everything && self.hsl.is_empty() && self.sol.is_empty() && self.own.is_none() && self.handed.is_empty()
    }
}

/// The key under which a row is handed to a person.
pub fn person_key(person: PersonId) -> String {
    format!("person:{person}")
}

/// The key under which a row is handed to whoever holds a role at a unit.
pub fn role_key(role: Role, unit: UnitId) -> String {
    format!("role:{}@{unit}", role.code())
}

fn units(actor: &Actor, held: &[&(Role, Reach)], on: fn(Tracks) -> bool) -> Units {
    let mut all = Vec::new();
    for (role, reach) in held {
        if !reach.subtree.is_some_and(on) {
            continue;
        }
        for holding in actor.holdings().iter().filter(|holding| holding.role == *role) {
            if actor.directory().is_root(holding.unit) {
                return Units::All;
            }
            all.extend(actor.directory().subtree(holding.unit));
        }
    }
    all.sort_unstable();
    all.dedup();
    Units::Some(all)
}

fn keys(actor: &Actor, held: &[&(Role, Reach)]) -> Vec<String> {
    let mut keys = BTreeSet::new();
    for (role, _) in held.iter().filter(|(_, reach)| reach.handed) {
        keys.extend(actor.person().map(person_key));
        let at_units = actor.holdings().iter().filter(|holding| holding.role == *role);
        keys.extend(at_units.map(|holding| role_key(holding.role, holding.unit)));
    }
    keys.into_iter().collect()
}
