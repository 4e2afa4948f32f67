//! Where one works together with others, within and outside the organisation: whom, in which step, how (SAM-1, SOSFS 2011:9 4 kap. 5–6 §§).

use super::parts;
use crate::{
    actions::Read,
    store::steps::{self, Found},
    url, words,
};
use components::{Column, Head, Icon, PageHead, Table as Rows, card, empty_state, link, page_head, table};
use maud::{Markup, html};
use std::collections::BTreeMap;
use text::{sort_key, t};
use web::{Answer, Granted, Page, Ui};

/// The page.
pub fn show(mut granted: Granted<Read>, _: url::Together) -> Answer {
    let found = steps::together(&mut granted.work())?;
    let body = view(&granted.ui, &found);
    let title = t!(granted.ui, "processes-together-title");
    granted.page(Page::new(title, body))
}

/// The page.
pub fn view(ui: &Ui, found: &[Found]) -> Markup {
    let (title, lede) = (t!(ui, "processes-together-title"), t!(ui, "processes-together-lede"));
    let empty = empty_state(
        Icon::Handshake,
        &t!(ui, "processes-together-empty"),
        html! { p { (t!(ui, "processes-together-empty-text")) } },
    );
    let mut parties: BTreeMap<(String, String), Vec<&Found>> = BTreeMap::new();
    for step in found {
        for party in parties_of(step) {
            parties.entry((format!("{:?}", sort_key(&party)), party)).or_default().push(step);
        }
    }
    html! {
        (page_head(PageHead { title: &title, lede: Some(&lede), ..PageHead::default() }))
        (parts::beside(ui, &url::Together {}.to_string()))
        @if parties.is_empty() { (empty) }
        @for (number, ((_, party), steps)) in parties.iter().enumerate() { (one(ui, (number, party), steps)) }
    }
}

/// With whom a step is done: those it names, and the party outside that does it.
fn parties_of(step: &Found) -> Vec<String> {
    let named = step.together.iter().flat_map(|with| with.split(',')).map(|party| party.trim().to_owned());
    let outside = step.external.then(|| step.lane.clone());
    let mut all: Vec<String> = named.chain(outside).filter(|party| !party.is_empty()).collect();
    all.sort();
    all.dedup();
    all
}

fn one(ui: &Ui, (number, party): (usize, &str), steps: &[&Found]) -> Markup {
    let columns = [
        Column::text(t!(ui, "processes-column-step")),
        Column::text(t!(ui, "processes-column-who")),
        Column::text(t!(ui, "processes-column-process")),
    ];
    let rows = steps.iter().map(|step| {
        vec![
            link(&url::Step { id: step.id }.to_string(), &words::of_found(ui, step)),
            html! { (step.lane) },
            link(&url::Show { id: step.process }.to_string(), &step.of),
        ]
    });
    let body = table(Rows { caption: party, show_caption: false, columns: &columns, empty: html! {} }, rows);
    card(Head::new(&format!("part-{number}"), party), body)
}
