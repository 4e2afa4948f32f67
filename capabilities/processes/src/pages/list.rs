//! All processes: what the organisation is there for, how it is led, what helps; and what is being written.

use super::parts;
use crate::{
    actions::{Add, Draft, Read},
    domain::{Kind, ProcessId, StateCode},
    store::read::{self, Listed},
    url, words,
};
use components::{
    Branch, Head, Icon, LinkButton, PageHead, Row, Tone, branch, button_row, card, card_rows, empty_state, link_button,
    page_head, row, section, tag, tree,
};
use maud::{Markup, html};
use text::t;
use web::{Answer, Granted, Page, Ui};

/// The page.
pub fn show(mut granted: Granted<Read>, _: url::Processes) -> Answer {
    let in_force = read::in_force(&mut granted.work())?;
    let (_, desk) = granted.parts();
    let in_work = if let Ok(mut work) = desk.work::<Draft>() { read::in_work(&mut work)? } else { Vec::new() };
    let body = view(&granted.ui, &in_force, &in_work);
    let title = t!(granted.ui, "processes-list-title");
    granted.page(Page::new(title, body))
}

/// The page.
pub fn view(ui: &Ui, in_force: &[Listed], in_work: &[Listed]) -> Markup {
    let (title, lede) = (t!(ui, "processes-list-title"), t!(ui, "processes-list-lede"));
    html! {
        (page_head(PageHead { title: &title, lede: Some(&lede), actions: new_button(ui), ..PageHead::default() }))
        (parts::beside(ui, &url::Processes {}.to_string()))
        @if in_force.is_empty() && in_work.is_empty() {
            (empty_state(Icon::Branching, &t!(ui, "processes-list-empty"), html! { p { (t!(ui, "processes-list-empty-text")) } }))
        }
        @for (kind, id, text) in kinds(ui) { (of_kind(ui, in_force, (kind, id, &text))) }
        @if !in_work.is_empty() { (under_way(ui, in_work)) }
    }
}

fn new_button(ui: &Ui) -> Markup {
    if !ui.may::<Add>() {
        return html! {};
    }
    let (href, text) = (url::New {}.to_string(), t!(ui, "processes-list-new"));
    button_row([link_button(LinkButton { icon: Some(Icon::Plus), ..LinkButton::secondary(&href, &text) })])
}

fn kinds(ui: &Ui) -> [(Kind, &'static str, String); 3] {
    [
        (Kind::Management, "ledning", t!(ui, "processes-list-management")),
        (Kind::Main, "huvud", t!(ui, "processes-list-main")),
        (Kind::Support, "stod", t!(ui, "processes-list-support")),
    ]
}

/// The processes of a kind, each with its parts below it.
fn of_kind(ui: &Ui, all: &[Listed], (kind, id, text): (Kind, &str, &str)) -> Markup {
    let shown = |parent: Option<ProcessId>| parent.is_some_and(|parent| all.iter().any(|one| one.process.id == parent));
    // A part whose whole isn't in force stands among the main ones.
    let on_top = |one: &&Listed| {
        let own = one.process.kind == kind || (kind == Kind::Main && one.process.kind == Kind::Sub);
        own && !shown(one.process.parent)
    };
    let tops: Vec<Markup> = all.iter().filter(on_top).map(|one| with_parts(ui, all, (one, 0))).collect();
    if tops.is_empty() {
        return html! {};
    }
    let title = words::kind_plural(ui, kind);
    card(Head::new(id, &title), html! { p { (text) } (tree(&title, tops)) })
}

fn with_parts(ui: &Ui, all: &[Listed], (one, depth): (&Listed, usize)) -> Markup {
    let parts = all.iter().filter(|part| part.process.parent == Some(one.process.id) && depth < 4);
    let below = parts.map(|part| with_parts(ui, all, (part, depth + 1))).collect();
    let (href, unit) = (url::Show { id: one.process.id }.to_string(), ui.actor().directory().unit_name(one.process.unit));
    let late = one.review_by.is_some_and(|day| day < ui.today());
    let tags = if late {
        tag(Tone::Warn, &t!(ui, "processes-review-late"), Some(Icon::Clock))
    } else {
        html! {}
    };
    branch(Branch { href: &href, title: &one.process.name, meta: unit, tags, current: false }, below)
}

/// What is being written, what waits for somebody first.
fn under_way(ui: &Ui, all: &[Listed]) -> Markup {
    let rank = |one: &&Listed| match one.state {
        StateCode::Reviewed => 0,
        StateCode::InReview => 1,
        _ => 2,
    };
    let mut sorted: Vec<&Listed> = all.iter().collect();
    sorted.sort_by_key(rank);
    let title = t!(ui, "processes-list-under-way");
    let line = |one: &&Listed| {
        let (href, unit) = (url::Table { id: one.process.id }.to_string(), ui.actor().directory().unit_name(one.process.unit));
        let meta = format!("{}, {}", t!(ui, "processes-version", number = one.number), unit);
        let end = words::state_tag(ui, one.state);
        row(Row {
            href: &href,
            title: &one.process.name,
            icon: Some(Icon::Branching),
            meta: html! { (meta) },
            end,
            ..Row::default()
        })
    };
    section(Head::new("pa-gang", &title), card_rows(sorted.iter().map(line).collect::<Vec<_>>()))
}
