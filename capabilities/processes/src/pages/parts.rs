//! Parts that several pages share: the tabs, the way back, the form of one thing to say.

use crate::{
    actions::{Add, Draft},
    domain::{Circumstances, Process},
    url,
};
use components::{Button, LinkButton, button, button_row, crumbs, link_button, tab, tabs};
use maud::{Markup, html};
use text::t;
use web::{FormState, Problem, Ui};

/// The pages beside each other.
pub fn beside(ui: &Ui, here: &str) -> Markup {
    let mut all = vec![
        (url::Processes {}.to_string(), t!(ui, "processes-tab-all")),
        (url::MyRole {}.to_string(), t!(ui, "processes-tab-my-role")),
        (url::Together {}.to_string(), t!(ui, "processes-tab-together")),
    ];
    if ui.may::<Add>() {
        all.push((url::Library {}.to_string(), t!(ui, "processes-tab-library")));
    }
    // Everybody has a reach for drafts of their own; what lacks something is for those who have the reach of a role.
    if ui.may::<Add>() && ui.may::<Draft>() {
        all.insert(2, (url::Gaps {}.to_string(), t!(ui, "processes-tab-gaps")));
    }
    let items = all.iter().map(|(href, text)| tab(components::Tab { href, text, count: None, current: href == here }));
    tabs(&t!(ui, "processes-tabs"), items.collect::<Vec<_>>())
}

/// The way back to all processes and to this one.
pub fn way_back(ui: &Ui, process: Option<&Process>, here: &str) -> Markup {
    let all = (url::Processes {}.to_string(), t!(ui, "processes-list-title"));
    let one = process.map(|process| (url::Show { id: process.id }.to_string(), process.name.clone()));
    crumbs(&t!(ui, "processes-crumbs"), std::iter::once(all).chain(one), here)
}

/// Who asks, and when.
pub fn circumstances(ui: &Ui) -> Result<Circumstances, Problem> {
    let actor = ui.actor().person().ok_or(Problem::SignIn)?;
    Ok(Circumstances { actor, now: ui.now() })
}

/// The buttons of a form: do it, or leave it.
pub fn buttons(ui: &Ui, text: &str, back: &str) -> Markup {
    let cancel = t!(ui, "processes-cancel");
    button_row([button(Button::primary(text)), link_button(LinkButton::tertiary(back, &cancel))])
}

/// A button that posts and asks for nothing.
pub fn at_once(ui: &Ui, (action, version): (&str, Option<i64>), body: Markup) -> Markup {
    FormState::default().form(ui, action, version, html! { (body) })
}
