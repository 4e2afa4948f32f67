//! What has happened to an action, newest first.

use crate::{
    domain::{Action, Level, What},
    store::history::Past,
    words,
};
use components::{Entry, Head, card as in_card, entry, timeline};
use kernel::PersonId;
use maud::{Markup, html};
use text::{Speaks, moments, t, words::capital};
use web::Ui;

/// The timeline.
pub fn view(ui: &Ui, action: &Action, past: &[Past]) -> Markup {
    let title = t!(ui, "actions-history-title");
    in_card(Head::small("historik", &title), timeline(past.iter().map(|past| line(ui, action, past))))
}

fn line(ui: &Ui, action: &Action, past: &Past) -> Markup {
    let key = matches!(past.line.what, What::Added | What::Done | What::Judged | What::Ineffective);
    let written = past.line.note.as_deref().filter(|_| past.line.what != What::HandedOver);
    entry(Entry {
        at: &past.at.local().to_string(),
        when: &capital(&moments::moment(ui.lang(), past.at, ui.now())),
        text: html! { (sentence(ui, action, past)) },
        say: written,
        key,
    })
}

fn sentence(ui: &Ui, action: &Action, past: &Past) -> String {
    let directory = ui.actor().directory();
    let name = past.person.map_or_else(|| t!(ui, "actions-history-house"), |person| directory.person_name(person).to_owned());
    let effect = past.line.effect.as_deref().unwrap_or_default();
    match past.line.what {
        What::Added => t!(ui, "actions-history-added", name = name),
        What::Edited => t!(ui, "actions-history-edited", name = name),
        What::Started => t!(ui, "actions-history-started", name = name),
        What::Done => t!(ui, "actions-history-done", name = name),
        What::Judged => t!(ui, "actions-history-judged", name = name, effect = words::effect_name(ui, action, effect)),
        What::Postponed => t!(ui, "actions-history-postponed", name = name),
        What::Ineffective => t!(ui, "actions-history-ineffective", name = name),
        What::Dropped => t!(ui, "actions-history-dropped", name = name),
        What::Reopened => t!(ui, "actions-history-reopened", name = name),
        What::Escalated => {
            let level = Level::from_code(effect).map(|level| words::level_name(ui, level)).unwrap_or_default();
            t!(ui, "actions-history-escalated", level = level)
        }
        What::HandedOver => {
            let to = past.line.note.as_deref().and_then(|id| id.parse::<PersonId>().ok());
            let to = to.map_or_else(String::new, |person| directory.person_name(person).to_owned());
            t!(ui, "actions-history-handed-over", name = to)
        }
        What::Moved => t!(ui, "actions-history-moved"),
    }
}
