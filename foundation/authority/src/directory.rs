//! The organisation in memory: units, who holds which role where and when, and people's names.

use crate::{Holding, Role, Tracks};
use kernel::{Day, PersonId, UnitId};
use std::collections::{BTreeMap, HashMap};

/// A unit as every room needs to know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitInfo {
    /// Its id.
    pub id: UnitId,
    /// The unit above; none for the municipality itself.
    pub parent: Option<UnitId>,
    /// The name as shown.
    pub name: String,
    /// The code of its kind (kommun, namnd, forvaltning, avdelning, enhet, verksamhet).
    pub kind: String,
    /// The legal tracks it works under.
    pub tracks: Tracks,
    /// Codes of its service areas.
    pub service_areas: Vec<String>,
    /// Run by a private provider.
    pub private: bool,
    /// The last day it was open, when closed.
    pub closed: Option<Day>,
}

/// A role held at a unit for a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assignment {
    /// Who.
    pub person: PersonId,
    /// As what.
    pub role: Role,
    /// Where.
    pub unit: UnitId,
    /// As a deputy.
    pub deputy: bool,
    /// The first day.
    pub from: Day,
    /// The last day, when set.
    pub until: Option<Day>,
}

impl Assignment {
    /// Whether it is held on the day.
    pub fn on(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// A snapshot of the organisation; replaced as a whole when anything in it changes.
#[derive(Debug, Default)]
pub struct Directory {
    units: BTreeMap<UnitId, UnitInfo>,
    children: HashMap<UnitId, Vec<UnitId>>,
    by_person: HashMap<PersonId, Vec<Assignment>>,
    by_unit: HashMap<UnitId, Vec<Assignment>>,
    names: HashMap<PersonId, String>,
}

impl Directory {
    /// Puts the parts together. Children come in the order of `units`.
    pub fn new(units: Vec<UnitInfo>, assignments: Vec<Assignment>, names: Vec<(PersonId, String)>) -> Self {
        let mut directory = Self { names: names.into_iter().collect(), ..Self::default() };
        for unit in units {
            if let Some(parent) = unit.parent {
                directory.children.entry(parent).or_default().push(unit.id);
            }
            directory.units.insert(unit.id, unit);
        }
        for assignment in assignments {
            directory.by_person.entry(assignment.person).or_default().push(assignment);
            directory.by_unit.entry(assignment.unit).or_default().push(assignment);
        }
        directory
    }

    /// The unit.
    pub fn unit(&self, id: UnitId) -> Option<&UnitInfo> {
        self.units.get(&id)
    }

    /// The unit's name; empty when unknown.
    pub fn unit_name(&self, id: UnitId) -> &str {
        self.units.get(&id).map_or("", |unit| &unit.name)
    }

    /// Every unit, by id.
    pub fn units(&self) -> impl Iterator<Item = &UnitInfo> {
        self.units.values()
    }

    /// The units right below.
    pub fn children(&self, id: UnitId) -> &[UnitId] {
        self.children.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The top of the tree: units without one above.
    pub fn roots(&self) -> Vec<UnitId> {
        self.units.values().filter(|unit| unit.parent.is_none()).map(|unit| unit.id).collect()
    }

    /// Whether the unit is the whole municipality.
    pub fn is_root(&self, id: UnitId) -> bool {
        self.units.get(&id).is_some_and(|unit| unit.parent.is_none()) && self.roots().len() == 1
    }

    /// The unit and all below it, from the top down.
    pub fn subtree(&self, id: UnitId) -> Vec<UnitId> {
        let mut found = if self.units.contains_key(&id) { vec![id] } else { Vec::new() };
        let mut next = 0;
        while let Some(&unit) = found.get(next) {
            // A loop in the data must not hang the house.
            let fresh: Vec<_> = self.children(unit).iter().copied().filter(|child| !found.contains(child)).collect();
            found.extend(fresh);
            next += 1;
        }
        found
    }

    /// Where work is done at and below a unit on a day: units that are open, with none open below them.
    pub fn workplaces(&self, top: UnitId, day: Day) -> Vec<UnitId> {
        let open = |id: &UnitId| self.unit(*id).is_some_and(|unit| unit.closed.is_none_or(|last| last >= day));
        let ends = |id: &UnitId| !self.children(*id).iter().any(open);
        self.subtree(top).into_iter().filter(|id| open(id) && ends(id)).collect()
    }

    /// Where work is done anywhere on a day.
    pub fn all_workplaces(&self, day: Day) -> Vec<UnitId> {
        self.roots().into_iter().flat_map(|root| self.workplaces(root, day)).collect()
    }

    /// The unit and all above it, from the bottom up.
    pub fn ancestors(&self, id: UnitId) -> Vec<UnitId> {
        let mut path = Vec::new();
        let mut at = Some(id);
        while let Some(unit) = at.filter(|unit| !path.contains(unit)).and_then(|unit| self.units.get(&unit)) {
            path.push(unit.id);
            at = unit.parent;
        }
        path
    }

    /// The person's name as shown; empty when unknown.
    pub fn person_name(&self, person: PersonId) -> &str {
        self.names.get(&person).map_or("", String::as_str)
    }

    /// Every person who has a name here.
    pub fn people(&self) -> impl Iterator<Item = (PersonId, &str)> {
        self.names.iter().map(|(person, name)| (*person, name.as_str()))
    }

    /// The roles that a person holds on a day.
    pub fn holdings(&self, person: PersonId, day: Day) -> Vec<Holding> {
        let held = self.by_person.get(&person).into_iter().flatten().filter(|held| held.on(day));
        held.map(|held| Holding { role: held.role, unit: held.unit, deputy: held.deputy }).collect()
    }

    /// Every assignment of a person, past and future ones too.
    pub fn assignments_of(&self, person: PersonId) -> &[Assignment] {
        self.by_person.get(&person).map_or(&[], Vec::as_slice)
    }

    /// Every assignment at a unit, past and future ones too.
    pub fn assignments_at(&self, unit: UnitId) -> &[Assignment] {
        self.by_unit.get(&unit).map_or(&[], Vec::as_slice)
    }

    /// Who holds the role at exactly this unit on a day; ordinary holders before deputies.
    pub fn holders(&self, role: Role, unit: UnitId, day: Day) -> Vec<PersonId> {
        let mut held: Vec<_> = self.assignments_at(unit).iter().filter(|held| held.role == role && held.on(day)).collect();
        held.sort_by_key(|held| held.deputy);
        held.iter().map(|held| held.person).collect()
    }

    /// The nearest unit, from this one upwards, where one of the roles has a holder that is wanted: the unit, the role, the holders.
    pub fn nearest(
        &self,
        roles: &[Role],
        unit: UnitId,
        day: Day,
        wanted: impl Fn(PersonId) -> bool,
    ) -> Option<(UnitId, Role, Vec<PersonId>)> {
        self.ancestors(unit).into_iter().find_map(|at| {
            roles.iter().find_map(|role| {
                let mut holders = self.holders(*role, at, day);
                holders.retain(|person| wanted(*person));
                (!holders.is_empty()).then_some((at, *role, holders))
            })
        })
    }
}
