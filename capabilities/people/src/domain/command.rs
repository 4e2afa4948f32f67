//! What one can do with people and roles, and what the decision depends on.

use super::{Assignment, AssignmentId, Period, Power};
use authority::Role;
use kernel::{Day, PersonId, UnitId};

/// A role to be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    /// As what.
    pub role: Role,
    /// Where.
    pub unit: UnitId,
    /// As a deputy.
    pub deputy: bool,
    /// When.
    pub period: Period,
}

/// Something that is to be done with a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// Add someone who is employed at this unit.
    Add(UnitId),
    /// Change what is known, open a locked account, give a new password; the unit where they will be employed.
    Change(UnitId),
    /// Close the account.
    Deactivate,
    /// Open a closed account.
    Reactivate,
    /// Give a role.
    Give(Given),
    /// Change the period of a role.
    Move(AssignmentId, Period),
    /// Take a role away that has not begun.
    Withdraw(AssignmentId),
    /// Hand a role over to another from a day on.
    HandOver(AssignmentId, PersonId, Day),
}

/// What the decision depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circumstances {
    /// Who acts.
    pub power: Power,
    /// With whom.
    pub person: Option<PersonId>,
    /// Whether their account is open.
    pub active: bool,
    /// Where they are employed.
    pub home: Option<UnitId>,
    /// What they hold, held and will hold.
    pub roles: Vec<Assignment>,
    /// What the one who takes over holds, held and will hold.
    pub successor: Vec<Assignment>,
    /// Whether the account of the one who takes over is open.
    pub successor_active: bool,
    /// How many other active people are system administrators of the whole organisation without an end day.
    pub other_administrators: usize,
    /// The top units.
    pub roots: Vec<UnitId>,
    /// Units that are closed, with their last days.
    pub closed: Vec<(UnitId, Day)>,
    /// Today.
    pub today: Day,
}

impl Circumstances {
    /// The role with this id.
    pub fn role(&self, id: AssignmentId) -> Option<&Assignment> {
        self.roles.iter().find(|held| held.id == id)
    }

    /// The roles that the one who acts may give somewhere, as an ordinary holder or as a deputy.
    pub fn roles_to_give(&self) -> impl Iterator<Item = Role> {
        let somewhere = |role: &Role| {
            let units = self.power.whole.iter().chain(self.power.line.iter().map(|(unit, _)| unit));
            self.power.everything || units.copied().any(|unit| self.power.covers(*role, unit, true))
        };
        Role::ALL.iter().copied().filter(somewhere)
    }
}
