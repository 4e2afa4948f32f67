//! Between caregivers: asking another, registering what another asks, answers, and the list of caregivers (EVT-9).

pub mod incoming;
pub mod letter;
pub mod parties;
pub mod send;

use crate::{
    store::{beside::Exchange, record::Record},
    url,
};
use components::prelude::*;
use text::{Speaks, dates, t};
use web::{FormState, Input, Ui};

/// Who it is sent to or comes from: of the list, or written.
fn party(input: &mut Input<'_>) -> Option<String> {
    let written = input.optional_line("annan_vardgivare", 120)?;
    let chosen = input.optional_line("vardgivare", 120)?;
    let party = written.or(chosen);
    if party.is_none() {
        input.error("vardgivare", t!(input.ui(), "events-exchange-party-missing"));
    }
    party
}

/// The fields for it.
fn party_fields(ui: &Ui, parties: &[String], form: &FormState, label: &str) -> Markup {
    let (other, hint, first) = (t!(ui, "events-exchange-other"), t!(ui, "events-exchange-other-hint"), t!(ui, "events-choose"));
    let options = parties.iter().map(|name| (name.clone(), name.clone()));
    let optional = t!(ui, "events-optional");
    html! {
        (select(form.field("vardgivare", label), [(String::new(), first)].into_iter().chain(options)))
        (text_field(Field { hint: Some(&hint), mark: Some(&optional), ..form.field("annan_vardgivare", &other) }))
    }
}

/// What was asked between caregivers, on the case's page.
pub fn panel(ui: &Ui, record: &Record) -> Markup {
    let all = &record.beside.exchanges;
    if all.is_empty() {
        return html! {};
    }
    card(
        Head::new("vardgivare", &t!(ui, "events-exchange-title")),
        html! {
            @for exchange in all {
                (h3(&heading(ui, exchange)))
                (paragraphs(&exchange.asked))
                @if exchange.answer.is_empty() {
                    (tags([state(ui, exchange)]))
                } @else {
                    p { b { (t!(ui, "events-exchange-answer")) } }
                    (paragraphs(&exchange.answer))
                }
                p { (link(&url::Exchanged { id: record.case.id, exchange: exchange.id }.to_string(), &way(ui, exchange))) }
            }
        },
    )
}

fn heading(ui: &Ui, exchange: &Exchange) -> String {
    let day = dates::day(ui.lang(), exchange.asked_at.day(), ui.today());
    let party = exchange.party.clone();
    if exchange.received {
        t!(ui, "events-exchange-from", party = party, day = day)
    } else {
        t!(ui, "events-exchange-to", party = party, day = day)
    }
}

fn way(ui: &Ui, exchange: &Exchange) -> String {
    match (exchange.answer.is_empty(), exchange.received) {
        (true, true) => t!(ui, "events-exchange-answer-them"),
        (true, false) => t!(ui, "events-exchange-letter-answer"),
        (false, _) => t!(ui, "events-exchange-letter"),
    }
}

/// Whether an answer is awaited, and by when.
fn state(ui: &Ui, exchange: &Exchange) -> Markup {
    match exchange.answer_by {
        Some(day) if day < ui.today() => {
            tag(Tone::Bad, &t!(ui, "events-exchange-late", day = dates::day(ui.lang(), day, ui.today())), Some(Icon::Clock))
        }
        Some(day) => tag(Tone::Info, &t!(ui, "events-exchange-by", day = dates::day(ui.lang(), day, ui.today())), None),
        None => tag(Tone::Info, &t!(ui, "events-exchange-waits"), None),
    }
}
