//! What has happened that concerns me, newest first.

use crate::{
    actions::Read,
    domain::{Delivered, Place},
    store::notice::{PAGE, list},
    url,
};
use components::{
    Button, Icon, PageHead, Pages, Row, Tone, button, empty_state, link, page_head, pagination, row, rows, tag, when,
};
use maud::{Markup, html};
use text::{Lang, Speaks, moments, t};
use web::{Answer, FormState, Granted, Page, Problem, Search, Ui};

/// The page.
pub fn show(mut granted: Granted<Read>, _: url::All, Search(asked): Search) -> Answer {
    let Some(me) = granted.actor().person() else { return Err(Problem::SignIn) };
    let mut found = list(&mut granted.work(), me, asked.get("fore").parse().ok())?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let older = found.last().filter(|_| more).map(|last| Place(last.at, last.id));
    let body = view(&granted.ui, &found, older);
    let title = t!(granted.ui, "notices-list-title");
    granted.page(Page::new(title, body))
}

/// The view; `older` is where the next page begins.
pub fn view(ui: &Ui, found: &[Delivered], older: Option<Place>) -> Markup {
    let unread = usize::try_from(ui.unread()).unwrap_or(0);
    let word = t!(ui, "notices-list-mark-all");
    let all = || button(Button::secondary(&word));
    let mark = (unread > 0).then(|| FormState::default().form(ui, &url::MarkAll {}.to_string(), None, all()));
    html! {
        (page_head(PageHead {
            title: &t!(ui, "notices-list-title"),
            lede: Some(&t!(ui, "notices-list-lede", n = unread)),
            actions: mark.unwrap_or_else(|| html! {}),
            ..PageHead::default()
        }))
        @if found.is_empty() {
            (empty_state(Icon::Bell, &t!(ui, "notices-list-empty"), html! { p { (t!(ui, "notices-list-empty-text")) } }))
        } @else {
            (rows(found.iter().map(|one| line(ui, one))))
            (pages(ui, older))
        }
        p { (link(&url::Choices {}.to_string(), &t!(ui, "notices-list-choices"))) }
    }
}

fn line(ui: &Ui, one: &Delivered) -> Markup {
    let at = usize::from(ui.lang() == Lang::En);
    let tone = match (one.read, one.urgent) {
        (true, _) => Tone::Plain,
        (false, true) => Tone::Bad,
        (false, false) => Tone::Accent,
    };
    row(Row {
        href: &url::Open { id: one.id }.to_string(),
        title: &one.title[at],
        icon: Icon::ALL.iter().copied().find(|icon| icon.name() == one.icon),
        tone,
        meta: html! { (one.meta[at]) },
        end: html! {
            (when(&one.at.day().to_string(), &moments::moment(ui.lang(), one.at, ui.now())))
            @if !one.read && one.urgent { " " (tag(Tone::Bad, &t!(ui, "notices-list-urgent"), None)) }
            @if !one.read { " " (tag(Tone::Info, &t!(ui, "notices-list-new"), None)) }
        },
    })
}

fn pages(ui: &Ui, older: Option<Place>) -> Markup {
    let older = older.map(|place| format!("{}?fore={place}", url::All {}));
    let text = t!(ui, "notices-list-older");
    pagination(Pages {
        label: &t!(ui, "notices-list-pages"),
        status: "",
        newer: None,
        older: older.as_deref().map(|href| (href, text.as_str())),
    })
}
