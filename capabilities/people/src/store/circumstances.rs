//! What a decision depends on, read once.

use super::{
    assignment,
    person::{self, Person},
};
use crate::domain::{Circumstances, Power};
use authority::Action;
use db::{DbError, Work};
use kernel::{Id, PersonId, Ulid};

/// The circumstances of doing something with a person, or with one who is not there yet.
pub fn about<A: Action>(
    work: &mut Work<'_, A>,
    person: Option<&Person>,
    successor: Option<PersonId>,
) -> Result<Circumstances, DbError> {
    let directory = work.actor().directory().clone();
    let roots = directory.roots();
    let nobody = PersonId::from_ulid(Ulid(0));
    Ok(Circumstances {
        power: Power::of(work.actor()),
        person: person.map(|person| person.id),
        active: person.is_none_or(|person| person.active),
        home: person.map(|person| person.unit),
        roles: person.map_or(Ok(Vec::new()), |person| assignment::of_person(work, person.id))?,
        successor: successor.map_or(Ok(Vec::new()), |next| assignment::of_person(work, next))?,
        successor_active: successor.map_or(Ok(true), |next| person::is_active(work, next))?,
        other_administrators: assignment::other_administrators(work, person.map_or(nobody, |person| person.id), &roots)?,
        roots,
        closed: directory.units().filter_map(|unit| Some((unit.id, unit.closed?))).collect(),
        today: work.today(),
    })
}
