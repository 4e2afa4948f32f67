//! What other rooms tell, and what happens when somebody else takes a role.

use crate::{
    actions::{TakeOver, Upkeep},
    domain::{Action, What},
    store::{history::Line, read, write},
    url,
};
use authority::Track;
use db::{DbError, Desk, Happening};
use kernel::{PersonId, UnitId};
use serde::Deserialize;
use web::{HandoverItem, Ui};

/// What a room tells when a thing of its own changes place.
#[derive(Deserialize)]
struct Moved {
    unit: UnitId,
    track: Track,
    withheld: bool,
}

/// Keeps the copies of a thing's unit, track and secrecy as the thing's room tells.
pub fn listen(desk: &mut Desk, happening: &Happening) -> Result<(), DbError> {
    if happening.kind != "events.moved" {
        return Ok(());
    }
    let moved: Moved = serde_json::from_value(happening.payload.clone())?;
    let mut work = desk.work::<Upkeep>()?;
    for action in read::of(&mut work, &happening.subject)? {
        let after = Action { unit: moved.unit, track: moved.track, withheld: moved.withheld, ..action.clone() };
        if after != action {
            let _recorded = write::save(&mut work, (&action, &after), Line::new(What::Moved))?;
        }
    }
    Ok(())
}

/// What a person has to do at a unit and below, to be handed over.
pub fn open_of(_: &Ui, desk: &mut Desk, person: PersonId, unit: UnitId) -> Result<Vec<HandoverItem>, DbError> {
    let units = desk.actor().directory().subtree(unit);
    let Ok(mut work) = desk.work::<TakeOver>() else { return Ok(Vec::new()) };
    let open = read::open_of(&mut work, person, &units)?;
    let items =
        open.into_iter().map(|action| HandoverItem { href: url::Show { id: action.id }.to_string(), title: action.plan.title });
    Ok(items.collect())
}

/// Hands them to another; gives how many.
pub fn take_over(desk: &mut Desk, from: PersonId, to: PersonId, unit: UnitId) -> Result<usize, DbError> {
    let units = desk.actor().directory().subtree(unit);
    let mut work = desk.work::<TakeOver>()?;
    let open = read::open_of(&mut work, from, &units)?;
    for action in &open {
        let after = Action { owner: to, ..action.clone() };
        let line = Line { note: Some(to.to_string()), ..Line::new(What::HandedOver) };
        let _recorded = write::save(&mut work, (action, &after), line)?;
    }
    Ok(open.len())
}
