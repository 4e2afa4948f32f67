//! The person behind a request.

use crate::{Directory, Reach, Role, Scope};
use kernel::{Day, PersonId, UnitId};
use parking_lot::Mutex;
use std::{collections::HashSet, sync::Arc};

/// The roles that lead the daily work of a unit.
const LEADS: [Role; 4] = [Role::UnitManager, Role::UnitManagerAuthority, Role::ProviderManager, Role::DepartmentHead];

/// A role held at a unit by the actor today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holding {
    /// The role.
    pub role: Role,
    /// The unit where it is held; it reaches everything below.
    pub unit: UnitId,
    /// Held as a deputy (ersättare).
    pub deputy: bool,
}

/// Somebody: a signed-in person with the roles of today, the system itself, or nobody.
#[derive(Debug, Clone)]
pub struct Actor {
    person: Option<PersonId>,
    name: String,
    holdings: Vec<Holding>,
    directory: Arc<Directory>,
    system: bool,
    token: Option<String>,
    scopes: Scopes,
}

/// The scopes that were asked for, each reckoned once.
type Scopes = Arc<Mutex<Vec<(&'static [(Role, Reach)], Arc<Scope>)>>>;

impl Actor {
    /// The signed-in person, with the roles that the directory says are held on this day.
    pub fn signed_in(person: PersonId, directory: Arc<Directory>, today: Day) -> Self {
        let holdings = directory.holdings(person, today);
        let name = directory.person_name(person).to_owned();
        Self { person: Some(person), name, holdings, directory, system: false, token: None, scopes: Scopes::default() }
    }

    /// One who isn't signed in.
    pub fn nobody(directory: Arc<Directory>) -> Self {
        Self {
            person: None,
            name: String::new(),
            holdings: Vec::new(),
            directory,
            system: false,
            token: None,
            scopes: Scopes::default(),
        }
    }

    /// The house itself: jobs, imports at start, the command line. Reaches every row; written as such in the trail.
    pub fn system(directory: Arc<Directory>) -> Self {
        Self { system: true, ..Self::nobody(directory) }
    }

    /// The rows that a policy covers for this actor.
    pub(crate) fn scope(&self, policy: &'static [(Role, Reach)]) -> Arc<Scope> {
        let mut known = self.scopes.lock();
        if let Some((_, scope)) = known.iter().find(|(known, _)| *known == policy) {
            return scope.clone();
        }
        let scope = Arc::new(Scope::of(self, policy));
        known.push((policy, scope.clone()));
        scope
    }

    /// The same person, acting by the API token with this id; written as such in the trail.
    #[must_use]
    pub fn by_token(self, id: String) -> Self {
        Self { token: Some(id), ..self }
    }

    /// The id of the API token that the person acts by; none at the pages.
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// The person, when signed in.
    pub fn person(&self) -> Option<PersonId> {
        self.person
    }

    /// The person's name as shown; empty for nobody.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether this is the house itself.
    pub fn is_system(&self) -> bool {
        self.system
    }

    /// The roles held today, without the one that everyone has.
    pub fn holdings(&self) -> &[Holding] {
        &self.holdings
    }

    /// Whether the role is held anywhere. Everyone signed in is an employee.
    pub fn has_role(&self, role: Role) -> bool {
        (role == Role::Employee && self.person.is_some()) || self.holdings.iter().any(|held| held.role == role)
    }

    /// The units whose work the person leads today, in the order of the roles.
    pub fn leads(&self) -> Vec<UnitId> {
        let mut led: Vec<_> = self.holdings.iter().filter(|held| LEADS.contains(&held.role)).map(|held| held.unit).collect();
        let mut seen = HashSet::new();
        led.retain(|unit| seen.insert(*unit));
        led
    }

    /// The organisation as this request sees it.
    pub fn directory(&self) -> &Arc<Directory> {
        &self.directory
    }
}
