//! The sentence below the greeting: how much needs me, and how things are otherwise.

use text::{Speaks, t, words};
use web::{Signal, Ui};

/// So many units are named; more are counted.
const NAMED: usize = 3;

/// The sentence.
pub fn lede(ui: &Ui, today: usize, signals: &[Signal]) -> String {
    let count = words::capital(&words::count(ui.lang(), today));
    let needs = t!(ui, "myday-lede-needs", n = today, count = count);
    let rest = if signals.is_empty() { None } else { Some(state(ui, signals)) };
    rest.map_or_else(|| needs.clone(), |rest| format!("{needs} {rest}"))
}

/// How things are otherwise, as the rooms' numbers say.
fn state(ui: &Ui, signals: &[Signal]) -> String {
    let unusual: Vec<String> = signals.iter().filter(|signal| signal.unusual).map(|signal| signal.label.to_lowercase()).collect();
    if unusual.is_empty() {
        t!(ui, "myday-lede-calm", place = place(ui))
    } else {
        t!(ui, "myday-lede-look", what = words::list(ui.lang(), &unusual), place = place(ui))
    }
}

/// "på Björkgården och Ekbacken", "på dina fyra enheter".
fn place(ui: &Ui) -> String {
    let directory = ui.actor().directory();
    let mut names: Vec<&str> = Vec::new();
    for held in ui.actor().holdings() {
        let name = directory.unit_name(held.unit);
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    match names.len() {
        0 => t!(ui, "myday-lede-everywhere"),
        1..=NAMED => t!(ui, "myday-lede-at", units = words::list(ui.lang(), &names)),
        n => t!(ui, "myday-lede-at-many", count = words::count(ui.lang(), n)),
    }
}
