//! What the rooms say. A room that fails is left out with a line in the log: one room's trouble is not the whole day's.

use crate::domain::order;
use db::{DbError, Desk, Mode};
use kernel::Subject;
use web::{Better, Capability, Coming, Markup, Signal, Ui, Waiting};

/// No day holds more than this.
const MOST: usize = 200;

/// What the start page shows.
#[derive(Default)]
pub struct Day {
    /// What waits, most urgent first.
    pub waiting: Vec<Waiting>,
    /// Numbers with a verdict.
    pub signals: Vec<Signal>,
    /// What became better.
    pub better: Vec<Better>,
    /// What comes next, by day.
    pub coming: Vec<Coming>,
    /// What the rooms show about the person, for the main column.
    pub main: Vec<Markup>,
    /// The same, for the side column.
    pub side: Vec<Markup>,
}

/// Everything for the start page.
pub fn day(ui: &Ui, desk: &mut Desk) -> Day {
    let mut day = Day {
        waiting: waiting(ui, desk),
        signals: ask(ui, desk, |room| room.signals, |socket, desk| socket(ui, desk)),
        better: ask(ui, desk, |room| room.better, |socket, desk| socket(ui, desk)),
        coming: ask(ui, desk, |room| room.coming, |socket, desk| socket(ui, desk)),
        ..Day::default()
    };
    day.coming.sort_by_key(|coming| coming.day);
    if let Some(me) = ui.actor().person().map(|person| Subject::new("person", person)) {
        let panels = ask(ui, desk, |room| room.panels, |socket, desk| socket(ui, desk, &me));
        let (main, side): (Vec<_>, Vec<_>) = panels.into_iter().partition(|panel| panel.main);
        day.main = main.into_iter().map(|panel| panel.body).collect();
        day.side = side.into_iter().map(|panel| panel.body).collect();
    }
    day
}

/// Everything that waits, most urgent first.
pub fn waiting(ui: &Ui, desk: &mut Desk) -> Vec<Waiting> {
    let mut all = ask(ui, desk, |room| room.waiting, |socket, desk| socket(ui, desk));
    all.sort_by_key(|one| order(one.urgent, one.due));
    all.truncate(MOST);
    all
}

/// Asks every room that has the socket.
fn ask<S, T>(
    ui: &Ui,
    desk: &mut Desk,
    socket: fn(&Capability) -> Option<S>,
    run: impl Fn(S, &mut Desk) -> Result<Vec<T>, DbError>,
) -> Vec<T> {
    let mut all = Vec::new();
    for room in ui.app().rooms() {
        let Some(socket) = socket(room) else { continue };
        match run(socket, desk) {
            Ok(found) => all.extend(found),
            Err(error) => {
                tracing::warn!(room = room.name, %error, "a room is left out of the day");
                renew(ui, desk);
            }
        }
    }
    all
}

/// A failed statement can spoil the whole transaction. The rooms that come after get a desk of their own.
fn renew(ui: &Ui, desk: &mut Desk) {
    match ui.app().db().desk(Mode::Read, ui.actor().clone(), ui.now()) {
        Ok(fresh) => *desk = fresh,
        Err(error) => tracing::warn!(%error, "no other desk to be had"),
    }
}
