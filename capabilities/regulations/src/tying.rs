//! Ties between things and provisions, with the things told of by their own rooms.

use crate::{
    actions,
    domain::ProvisionId,
    register::Register,
    store::tie::{self, Tie},
};
use db::{DbError, Desk};
use kernel::Subject;
use web::{Described, Problem, Ui, describe};

/// Kinds that provisions are never tied to: persons, places, and provisions themselves.
const NEVER: [&str; 3] = ["person", "unit", "provision"];

/// Whether things of this kind can serve provisions.
pub fn can_serve(subject: &Subject) -> bool {
    !NEVER.contains(&subject.kind())
}

/// Whether the actor may tie this thing: they see it, and it is at a unit where their role may.
pub fn may(desk: &mut Desk, thing: &Described) -> bool {
    let Ok(work) = desk.work::<actions::Tie>() else { return false };
    work.scope().line_covers(thing.unit, thing.track, thing.withheld)
}

/// The thing, when the actor may tie it. What one may not see isn't there.
pub fn open(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Described, Problem> {
    let thing = if can_serve(subject) { describe(ui, desk, subject)? } else { None };
    let thing = thing.ok_or(Problem::NotFound)?;
    if may(desk, &thing) { Ok(thing) } else { Err(Problem::Denied("regulations.tie")) }
}

/// What serves a provision, as far as the actor may see.
pub fn serving(ui: &Ui, desk: &mut Desk, provision: ProvisionId) -> Result<Vec<(Tie, Described)>, DbError> {
    let ties = tie::of_provision(&mut desk.work::<actions::ReadRegister>()?, provision)?;
    let mut seen = Vec::new();
    for tie in ties {
        if let Some(thing) = describe(ui, desk, &tie.subject)? {
            seen.push((tie, thing));
        }
    }
    Ok(seen)
}

/// Ties a thing to a provision in the register.
pub fn tie(desk: &mut Desk, register: &Register, (subject, provision): (&Subject, ProvisionId)) -> Result<db::Recorded, Problem> {
    let found = register.find(provision).ok_or(Problem::NotFound)?;
    let new = tie::New {
        subject,
        provision,
        serial: found.serial(),
        cite: found.cite(),
        title: found.title().to_owned(),
        kind: found.kind(),
    };
    Ok(tie::add(&mut desk.work::<actions::Tie>()?, new)?)
}
