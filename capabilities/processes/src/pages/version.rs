//! A version as it was or is: what was decided, the map, the steps. Versions that were established never change.

use super::{
    map::{self, Around, Opens},
    parts,
};
use crate::{
    access::{self, Seen},
    actions::Read,
    domain::{Decision, Version},
    url, words,
};
use components::{Head, LinkButton, PageHead, button_row, card, dl, link_button, page_head, print_button, tags};
use maud::{Markup, html};
use text::{Speaks, dates, t};
use web::{Answer, Granted, Page, Problem, Ui};

/// The page.
pub fn show(mut granted: Granted<Read>, at: url::Version) -> Answer {
    let (_, desk) = granted.parts();
    let seen = access::open(desk, at.id)?;
    let version = seen.versions.iter().find(|version| version.number == i64::from(at.number)).ok_or(Problem::NotFound)?;
    let body = view(&granted.ui, &seen, version);
    let title = seen.process.name.clone();
    granted.page(Page::new(title, body))
}

/// The page.
pub fn view(ui: &Ui, seen: &Seen, version: &Version) -> Markup {
    let process = &seen.process;
    let around = Around { name: &process.name, opens: Opens::Nothing, ties: &[], marks: &[] };
    let (here, lede) = (t!(ui, "processes-version", number = version.number), words::about(ui, process, version));
    html! {
        (parts::way_back(ui, Some(process), &here))
        (page_head(PageHead { title: &process.name, lede: Some(&lede), tags: tags([words::state_tag(ui, version.state.code())]), actions: ways(ui, seen, version), ..PageHead::default() }))
        @if let Some(decision) = version.state.decision() { (decided(ui, decision)) }
        (map::view(ui, &version.table, &around))
    }
}

/// Beside the one before it, when there is one to see; on paper.
fn ways(ui: &Ui, seen: &Seen, version: &Version) -> Markup {
    let before = seen.versions.iter().find(|other| other.number < version.number);
    let compare = before.map(|_| {
        let number = u16::try_from(version.number).unwrap_or(u16::MAX);
        let (href, text) = (url::Compare { id: seen.process.id, number }.to_string(), t!(ui, "processes-compare"));
        link_button(LinkButton::secondary(&href, &text))
    });
    button_row(compare.into_iter().chain([print_button(&t!(ui, "processes-print"))]))
}

fn decided(ui: &Ui, decision: &Decision) -> Markup {
    let day = |day| dates::day(ui.lang(), day, ui.today());
    let by = decision.by.map(|by| ui.actor().directory().person_name(by).to_owned()).filter(|name| !name.is_empty());
    let rows = [
        Some((t!(ui, "processes-field-decided"), day(decision.decided))),
        by.map(|name| (t!(ui, "processes-field-decided-by"), name)),
        Some((t!(ui, "processes-field-mandate"), decision.mandate.clone())),
        decision.registry.clone().map(|number| (t!(ui, "processes-field-registry"), number)),
        Some((t!(ui, "processes-field-valid-from"), day(decision.valid_from))),
        Some((t!(ui, "processes-field-review-by"), day(decision.review_by))),
    ];
    let title = t!(ui, "processes-decision");
    card(Head::new("beslut", &title), dl(rows.into_iter().flatten().map(|(term, value)| (term, html! { (value) }))))
}
