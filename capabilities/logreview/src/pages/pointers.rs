//! What is worth a look. A pointer is a question, not a verdict.

use super::parts;
use crate::{
    actions,
    store::{
        access::Chosen,
        pointers::{self, Pointer, Why},
    },
    url,
};
use components::{Head, Icon, Row, Tone, card, card_rows, empty_state, row};
use text::{Speaks, moments, t};
use web::{Answer, Granted, Markup, Page, Search, Ui, html};

/// The page.
pub fn show(mut granted: Granted<actions::Look>, _: url::Pointers, search: Search) -> Answer {
    let chosen = parts::chosen(&granted.ui, &search.0);
    let mut work = granted.work();
    let found = pointers::all(&mut work, &chosen)?;
    super::note::looked(&mut work, &chosen, "log_pointers");
    let body = view(&granted.ui, &chosen, &found);
    let title = t!(granted.ui, "logreview-tab-pointers");
    granted.page(Page::new(title, body))
}

/// The page's content.
pub fn view(ui: &Ui, chosen: &Chosen, found: &[(Why, Vec<Pointer>)]) -> Markup {
    let some = found.iter().filter(|(_, pointers)| !pointers.is_empty());
    html! {
        (parts::head(ui, chosen, "pointers", &t!(ui, "logreview-pointers-lede", period = parts::period(ui, chosen))))
        @if found.iter().all(|(_, pointers)| pointers.is_empty()) {
            (empty_state(Icon::CheckmarkCircle, &t!(ui, "logreview-pointers-none"), html! { p { (t!(ui, "logreview-pointers-none-text")) } }))
        }
        @for (why, pointers) in some {
            (card(Head::new(why.code(), &t!(ui, "logreview-pointer", why = why.code())), card_rows(pointers.iter().map(|one| line(ui, chosen, *why, one)))))
        }
    }
}

fn line(ui: &Ui, chosen: &Chosen, why: Why, one: &Pointer) -> Markup {
    let known = ui.actor().directory().person_name(one.person);
    let name = if known.is_empty() { t!(ui, "logreview-somebody") } else { known.to_owned() };
    let case = one.subject.as_ref().map(|subject| parts::thing(ui, subject, one.number.as_deref()));
    let narrowed = Chosen {
        person: Some(one.person),
        number: one.number.clone(),
        what: (why == Why::Revealed).then(|| "person_revealed".to_owned()),
        off: why == Why::Off,
        aside: why == Why::Aside,
        ..chosen.clone()
    };
    let title = case.map_or(name.clone(), |case| format!("{name}, {case}"));
    row(Row {
        href: &parts::with(&url::Accesses {}, &narrowed),
        title: &title,
        icon: Some(Icon::Eye),
        tone: if why == Why::Aside { Tone::Warn } else { Tone::Plain },
        meta: html! { (t!(ui, "logreview-pointer-count", why = why.code(), n = one.count)) },
        end: html! { (moments::moment(ui.lang(), one.last, ui.now())) },
    })
}
