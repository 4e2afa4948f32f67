//! How far someone may manage others: everything, or what belongs to one's own line.

use authority::{Actor, Role};
use kernel::{PersonId, UnitId};

/// What the one who acts may give and take, unit by unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Power {
    /// Who acts; none for the house itself.
    pub person: Option<PersonId>,
    /// Units where every role is theirs to give: below a system administrator.
    pub whole: Vec<UnitId>,
    /// Units where they lead, each with the highest rank that they hold there.
    pub line: Vec<(UnitId, u8)>,
    /// The house itself.
    pub everything: bool,
}

/// The rank of a role that leads others; none for the rest.
pub fn rank(role: Role) -> Option<u8> {
    match role {
        Role::Director => Some(3),
        Role::DepartmentHead => Some(2),
        Role::UnitManager | Role::UnitManagerAuthority | Role::ProviderManager => Some(1),
        _ => None,
    }
}

impl Power {
    /// What the roles of today come to.
    pub fn of(actor: &Actor) -> Self {
        let below = |unit| actor.directory().subtree(unit);
        let mut power = Self { person: actor.person(), whole: Vec::new(), line: Vec::new(), everything: actor.is_system() };
        for held in actor.holdings() {
            if held.role == Role::SystemAdministrator {
                power.whole.extend(below(held.unit));
            } else if let Some(rank) = rank(held.role) {
                power.line.extend(below(held.unit).into_iter().map(|unit| (unit, rank)));
            }
        }
        power
    }

    /// Whether every role at the unit is theirs to give.
    pub fn is_whole(&self, unit: UnitId) -> bool {
        self.everything || self.whole.contains(&unit)
    }

    /// Whether they lead the unit or one above it.
    pub fn leads(&self, unit: UnitId) -> bool {
        self.line.iter().any(|(led, _)| *led == unit)
    }

    /// Whether they may give or take this role at this unit. A manager appoints staff, and deputies of the line up to the
    /// manager's own level; the rest is for the system administrator.
    pub fn covers(&self, role: Role, unit: UnitId, deputy: bool) -> bool {
        if self.is_whole(unit) {
            return true;
        }
        match rank(role) {
            Some(wanted) => deputy && self.line.iter().any(|(led, held)| *led == unit && wanted <= *held),
            None => role == Role::Employee && self.leads(unit),
        }
    }
}
