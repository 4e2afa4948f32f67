//! The letter to another caregiver, without more about anybody than is needed, and the answer.

use super::{heading, state};
use crate::{
    actions::Handle,
    codebook,
    pages::assess::above,
    store::{self, beside::Exchange, exchange, record::Record},
    url, words,
};
use components::prelude::*;
use text::{Speaks, dates, t};
use web::{Answer, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui};

/// The answer.
pub struct Answered(String);

impl Form for Answered {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        input.prose("svar", 10_000, |ui| t!(ui, "events-letter-answer-missing")).map(Self)
    }
}

fn of(record: &Record, at: &url::Exchanged) -> Result<Exchange, Problem> {
    record.beside.exchanges.iter().find(|exchange| exchange.id == at.exchange).cloned().ok_or(Problem::NotFound)
}

/// The letter.
pub fn show(mut granted: Granted<Handle>, at: url::Exchanged) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    let exchange = of(&record, &at)?;
    let page = view(&granted.ui, (&record, &exchange), &FormState::default());
    granted.page(page)
}

/// Keeps the answer that came, or that was given.
pub fn answer(mut granted: Granted<Handle>, at: url::Exchanged, form: Submitted<Answered>) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    let exchange = of(&record, &at)?;
    let state = match form.parsed {
        Ok(Answered(text)) if exchange.answer.is_empty() => {
            let recorded = exchange::answer(&mut granted.work(), at.id, (exchange.id, exchange.received), &text)?;
            return granted.saved(recorded, &url::Case { id: at.id });
        }
        // Somebody else was first: both texts are shown.
        Ok(_) => FormState::outrun(form.fields, web::Fields::default().with("svar", &exchange.answer), &granted.ui),
        Err(errors) => FormState::wrong(form.fields, errors),
    };
    let page = view(&granted.ui, (&record, &exchange), &state);
    granted.again(page)
}

/// The letter as text: what kind of event, where and when, what is asked. No names, and nothing of what was reported.
pub fn letter(ui: &Ui, record: &Record, exchange: &Exchange) -> String {
    let lang = ui.lang();
    let kind = codebook::label(&codebook::version(record.codebook).types, &record.type_code, lang);
    let day = dates::full(lang, record.occurred_at.day());
    let mut parts = vec![
        t!(ui, "events-letter-to", party = exchange.party.clone()),
        t!(ui, "events-letter-number", number = record.case.number.to_string()),
    ];
    if !exchange.reference.is_empty() {
        parts.push(t!(ui, "events-letter-reference", reference = exchange.reference.clone()));
    }
    let unit = words::unit_with_parent(ui, record.case.unit);
    parts.push(t!(ui, "events-letter-about", kind = words::small_first(&kind), unit = unit, day = day));
    let (question, text) = if exchange.received {
        (t!(ui, "events-letter-our-answer"), exchange.answer.clone())
    } else {
        (t!(ui, "events-letter-our-question"), exchange.asked.clone())
    };
    if !text.is_empty() {
        parts.push(format!("{question}\n{text}"));
    }
    if let Some(by) = exchange.answer_by.filter(|_| !exchange.received) {
        parts.push(t!(ui, "events-letter-by", day = dates::full(lang, by)));
    }
    parts.push(t!(ui, "events-letter-care"));
    parts.join("\n\n")
}

/// The page.
pub fn view(ui: &Ui, (record, exchange): (&Record, &Exchange), form: &FormState) -> Page {
    let title = heading(ui, exchange);
    let at = url::Exchanged { id: record.case.id, exchange: exchange.id };
    let label = if exchange.received { t!(ui, "events-letter-give") } else { t!(ui, "events-letter-came") };
    let text = letter(ui, record, exchange);
    let waits = exchange.answer.is_empty() || form.saved.is_some();
    let action = at.to_string();
    let frame = components::Form { action: &action, guard: true, ..components::Form::default() };
    let actions = button_row([print_button(&t!(ui, "events-print"))]);
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above(ui, record), &title))
        (page_head(PageHead { title: &title, tags: if exchange.answer.is_empty() { tags([state(ui, exchange)]) } else { html! {} }, actions, ..PageHead::default() }))
        (card(Head::new("brev", &t!(ui, "events-letter-title")), html! { (paragraphs(&text)) (small(&t!(ui, "events-letter-copy"))) }))
        @if exchange.received { (card(Head::new("fraga", &t!(ui, "events-letter-they-ask")), paragraphs(&exchange.asked))) }
        @if waits {
            (form.frame(ui, frame, None, html! {
                (text_area(form.field("svar", &label), 6))
                (button_row([button(Button::primary(&t!(ui, "events-letter-save")))]))
            }))
        } @else if !exchange.received {
            (card(Head::new("svar", &t!(ui, "events-exchange-answer")), paragraphs(&exchange.answer)))
        }
    };
    Page::new(title, body)
}
