//! What every room has open for a person at a unit, and its way to another.

use crate::actions;
use authority::Actor;
use db::{DbError, Desk};
use kernel::{PersonId, UnitId};
use std::sync::Arc;
use web::{Granted, HandoverItem, Problem};

/// What is open: what the one who acts may read, and how much there is besides.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Open {
    /// What the one who acts may read.
    pub items: Vec<HandoverItem>,
    /// How many more there are.
    pub hidden: usize,
}

/// Gathers it. The house itself counts all; titles are shown only as far as the one who acts reaches.
pub fn open_of(granted: &mut Granted<actions::Assign>, person: PersonId, unit: UnitId) -> Result<Open, Problem> {
    let (ui, desk) = granted.parts();
    let mut open = Open::default();
    for room in ui.app().rooms() {
        let Some(ask) = room.handover else { continue };
        let items = match ask(ui, desk, person, unit) {
            Err(DbError::Denied(_)) => Vec::new(),
            other => other?,
        };
        let all = as_house(desk, |desk| ask(ui, desk, person, unit))?.len();
        open.hidden += all.saturating_sub(items.len());
        open.items.extend(items);
    }
    Ok(open)
}

/// Lets every room hand over what is open. A room whose policy doesn't let the one who acts gets the house itself: the act
/// was decided here, and is in the trail with their name.
pub fn take_over(granted: &mut Granted<actions::Assign>, from: PersonId, to: PersonId, unit: UnitId) -> Result<usize, Problem> {
    let (ui, desk) = granted.parts();
    let mut count = 0;
    for hand_over in ui.app().rooms().iter().filter_map(|room| room.take_over) {
        count += match hand_over(desk, from, to, unit) {
            Err(DbError::Denied(_)) => as_house(desk, |desk| hand_over(desk, from, to, unit))?,
            other => other?,
        };
    }
    Ok(count)
}

/// Does something at the desk as the house itself.
fn as_house<T>(desk: &mut Desk, act: impl FnOnce(&mut Desk) -> Result<T, DbError>) -> Result<T, DbError> {
    let actor = desk.actor().clone();
    desk.seat(Arc::new(Actor::system(actor.directory().clone())));
    let done = act(desk);
    desk.seat(actor);
    done
}
