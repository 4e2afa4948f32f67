//! Who sees what of a process: what is in force is everybody's, the rest is for those whom the permit for drafts reaches.

use crate::{
    actions::{Draft, Read},
    domain::{Process, ProcessId, State, Version},
    store::read,
};
use authority::{Action as Permitted, Track};
use db::{DbError, Desk};
use kernel::{PersonId, UnitId};

/// A process as far as somebody may see it.
pub struct Seen {
    /// The process.
    pub process: Process,
    /// The versions that they may see, newest first.
    pub versions: Vec<Version>,
    /// Whether they may see what is being written.
    pub drafts: bool,
}

impl Seen {
    /// The version in force.
    pub fn in_force(&self) -> Option<&Version> {
        self.versions.iter().find(|version| matches!(version.state, State::Established(_)))
    }

    /// The version on its way.
    pub fn on_its_way(&self) -> Option<&Version> {
        self.versions.iter().find(|version| version.state.open())
    }

    /// What the process's page shows: what is in force, else what is on its way, else the last that held.
    pub fn shown(&self) -> Option<&Version> {
        self.in_force().or_else(|| self.on_its_way()).or_else(|| self.versions.first())
    }
}

/// The process, or [`DbError::NotFound`].
pub fn open(desk: &mut Desk, id: ProcessId) -> Result<Seen, DbError> {
    let mut work = desk.work::<Read>()?;
    let process = read::any(&mut work, id)?;
    let mut versions = read::versions(&mut work, id)?;
    let drafts = may::<Draft>(desk, (process.unit, process.owner, process.leader));
    if !drafts {
        versions.retain(|version| matches!(version.state, State::Established(_)));
    }
    let hidden = versions.is_empty() || (process.retired.is_some() && !drafts);
    if hidden { Err(DbError::NotFound) } else { Ok(Seen { process, versions, drafts }) }
}

/// Whether the actor reaches a process for this: through the line, as its owner, as its leader. What changes a process finds its row
/// through a scoped statement all the same.
pub fn may<A: Permitted>(desk: &mut Desk, (unit, owner, leader): (UnitId, Option<PersonId>, Option<PersonId>)) -> bool {
    let Ok(work) = desk.work::<A>() else { return false };
    let scope = work.scope();
    let own = |person: Option<PersonId>| person.is_some() && person == scope.person;
    scope.line_covers(unit, Track::Both, false)
        || (scope.own.is_some() && own(owner))
        || (!scope.handed.is_empty() && own(leader))
}

/// The process, for one whose permit reaches it; [`DbError::NotFound`] else.
pub fn reached<A: Permitted>(desk: &mut Desk, id: ProcessId) -> Result<Process, DbError> {
    read::reached(&mut desk.work::<A>()?, id)?.ok_or(DbError::NotFound)
}
