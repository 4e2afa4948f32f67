//! Who has opened what, the newest first.

use super::parts;
use crate::{
    actions,
    store::{
        access::{self, Access, Chosen, Counted, PAGE},
        gather::GATHERED,
    },
    url, verify,
};
use components::{LinkButton, Pages, button_row, link_button, pagination, results, small};
use kernel::{PersonId, Timestamp};
use text::{Speaks, moments, t};
use web::{Answer, Granted, Markup, Page, Search, Ui, Url, html};

/// What the page shows.
pub struct Shown {
    /// What is chosen.
    pub chosen: Chosen,
    /// One page.
    pub found: Vec<Access>,
    /// Where the next page begins.
    pub older: Option<String>,
    /// How many there are.
    pub counted: Counted,
    /// Who there is to choose among.
    pub people: Vec<PersonId>,
    /// When the copy was last made, and what is known of the trail's chain.
    pub state: (Option<Timestamp>, verify::State),
}

/// The page. That the log was looked at is itself written to it.
pub fn show(mut granted: Granted<actions::Look>, _: url::Accesses, search: Search) -> Answer {
    let chosen = parts::chosen(&granted.ui, &search.0);
    let before =
        search.0.get("fore").split_once('-').and_then(|(at, seq)| Some((Timestamp(at.parse().ok()?), seq.parse().ok()?)));
    let mut work = granted.work();
    let mut found = access::list(&mut work, &chosen, before)?;
    let counted = access::count(&mut work, &chosen)?;
    let people = access::people(&mut work, &chosen)?;
    super::note::looked(&mut work, &chosen, "log_listed");
    let desk = work.desk();
    let gathered = desk.fact(GATHERED)?.and_then(|text| text.parse().ok()).map(Timestamp);
    let state = (gathered, verify::state(desk)?);
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let older = found.last().filter(|_| more).map(|last| format!("{}-{}", last.at.0, last.seq));
    let shown = Shown { chosen, found, older, counted, people, state };
    let body = view(&granted.ui, &shown);
    let title = t!(granted.ui, "logreview-title");
    granted.page(Page::new(title, body))
}

/// The page's content.
pub fn view(ui: &Ui, shown: &Shown) -> Markup {
    let note = parts::with(&url::Note {}, &shown.chosen);
    html! {
        (parts::head(ui, &shown.chosen, "list", &t!(ui, "logreview-lede")))
        (parts::bar(ui, url::Accesses::PATTERN, (&shown.chosen, &shown.people), html! {}))
        (results("traffar", &t!(ui, "logreview-count", n = shown.counted.all), html! {
            (parts::accesses(ui, &shown.found))
            (pages(ui, shown))
            @if shown.counted.all > 0 {
                (button_row([link_button(LinkButton::primary(&note, &t!(ui, "logreview-note-title")))]))
            }
        }))
        (small(&fresh(ui, shown.state.0)))
        (verify::view(ui, &shown.state.1))
    }
}

/// How fresh the copy is.
pub fn fresh(ui: &Ui, gathered: Option<Timestamp>) -> String {
    let until = gathered.map(|at| moments::moment(ui.lang(), at, ui.now()));
    until.map_or_else(|| t!(ui, "logreview-not-gathered"), |at| t!(ui, "logreview-gathered", at = at))
}

fn pages(ui: &Ui, shown: &Shown) -> Markup {
    let older = shown
        .older
        .as_ref()
        .map(|before| format!("{}?{}", url::Accesses {}, parts::fields(&shown.chosen).with("fore", before).query()));
    let text = t!(ui, "logreview-older");
    pagination(Pages {
        label: &t!(ui, "logreview-pages"),
        status: "",
        newer: None,
        older: older.as_deref().map(|href| (href, text.as_str())),
    })
}
