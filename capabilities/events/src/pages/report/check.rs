//! Stämmer det här? Every answer with a way to change it, who will read it, and the button that sends.

use crate::{
    actions::Report,
    codebook,
    domain::{Draft, Question},
    store::{self, draft},
    url, words,
};
use components::prelude::*;
use kernel::UnitId;
use text::{Speaks, t};
use web::{Answer, Fields, Form, FormState, Frame, Granted, Input, Page, Problem, Submitted, Ui};

/// What is said when sending.
pub struct Send {
    anonymous: bool,
    about_manager: bool,
}

impl Form for Send {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        Some(Self { anonymous: input.ticked("anonym"), about_manager: input.ticked("chef") })
    }
}

/// The page; a question that isn't answered comes first.
pub fn show(mut granted: Granted<Report>, at: url::Check) -> Answer {
    let draft = draft::open(&mut granted.work(), at.draft)?;
    if let Some(question) = draft.unanswered() {
        return granted.redirect(&url::Ask { draft: at.draft, question });
    }
    let page = view(&granted.ui, &at, &draft);
    granted.page(page)
}

/// Sends the report. Sent twice, it is one report.
pub fn send(mut granted: Granted<Report>, at: url::Check, form: Submitted<Send>) -> Answer {
    let draft = draft::open(&mut granted.work(), at.draft)?;
    let (None, Some(unit), Ok(send)) = (draft.unanswered(), draft.unit, form.parsed) else {
        let question = draft.unanswered().unwrap_or(Question::What);
        return granted.redirect(&url::Ask { draft: at.draft, question });
    };
    let report = complete(&granted.ui, draft, unit, send.anonymous)?;
    let mut work = granted.work();
    let (id, _, recorded) = store::report::add(&mut work, &report)?;
    if send.about_manager {
        store::line::around_manager(&mut work, id, unit)?;
    }
    draft::remove(&mut work, at.draft)?;
    granted.saved(recorded, &url::Thanks { id })
}

/// The report that a complete draft comes to.
pub fn complete(ui: &Ui, draft: Draft, unit: UnitId, anonymous: bool) -> Result<store::report::Report, Problem> {
    let reporter = ui.actor().person().ok_or(Problem::SignIn)?;
    let proposed =
        draft.what.as_deref().and_then(|code| codebook::find(&codebook::newest().types, code)).and_then(|kind| kind.track);
    let track = words::track_at(ui, unit, proposed);
    let service = words::service_at(ui, unit);
    Ok(store::report::Report { draft, unit, reporter, anonymous, track, service, told_for: store::report::ToldFor::Oneself })
}

fn view(ui: &Ui, at: &url::Check, draft: &Draft) -> Page {
    let change = t!(ui, "events-change");
    let rows = answers(ui, draft).map(|(question, value)| {
        let name = super::name(ui, question);
        let href = format!("{}?andra=1", url::Ask { draft: at.draft, question });
        answer(components::Answer { question: &name, value, href: &href, change: &change, what: &words::small_first(&name) })
    });
    let anonymous = t!(ui, "events-report-anonymous");
    let (round, round_hint) = (t!(ui, "events-report-around"), t!(ui, "events-report-around-hint"));
    let form = FormState::filled(Fields::default());
    let sending = html! {
        (checkbox(form.field("anonym", &anonymous), false))
        (checkbox(Field { hint: Some(&round_hint), ..form.field("chef", &round) }, false))
        (help(Icon::PadlockLocked, html! { (readers(ui, draft.unit)) }))
        (button(Button::wide(&t!(ui, "events-report-send"))))
    };
    let body = html! {
        (h1(&t!(ui, "events-report-check")))
        (check_answers(rows))
        (form.form(ui, &at.to_string(), None, sending))
    };
    let back = url::Ask { draft: at.draft, question: Question::Who }.to_string();
    let cancel = url::Discard { draft: at.draft }.to_string();
    Page::new(t!(ui, "events-report-check"), body).framed(Frame::Question { back: Some(back), at: None, cancel: Some(cancel) })
}

/// Every answer as it will be read.
fn answers(ui: &Ui, draft: &Draft) -> [(Question, Markup); 6] {
    let (book, lang) = (codebook::newest(), ui.lang());
    let known = |list, code: &Option<String>| code.as_deref().map(|code| codebook::label(list, code, lang)).unwrap_or_default();
    let place = known(&book.places, &draft.place);
    let unit = draft.unit.map(|unit| words::unit_with_parent(ui, unit)).unwrap_or_default();
    let spot = if place.is_empty() { unit } else { format!("{unit}, {}", words::small_first(&place)) };
    let harm = draft.harm.as_deref().and_then(|code| codebook::find(&book.harms, code)).map(|harm| harm.answer(lang));
    let story = html! { (paragraphs(&draft.story)) @if !draft.done_at_once.is_empty() { (paragraphs(&draft.done_at_once)) } };
    let who = html! {
        (known(&book.whos, &draft.who))
        @if !draft.person.is_empty() { " " (mask(&t!(ui, "events-protected"))) }
    };
    [
        (Question::What, html! { (known(&book.types, &draft.what)) }),
        (Question::Where, html! { (spot) }),
        (Question::When, html! { (draft.at.map(|at| words::when_about(ui, at)).unwrap_or_default()) }),
        (Question::Story, story),
        (Question::Harm, html! { (harm.unwrap_or_default()) }),
        (Question::Who, who),
    ]
}

/// Who will read it, by name where the unit has a manager.
fn readers(ui: &Ui, unit: Option<UnitId>) -> String {
    match unit.and_then(|unit| words::manager(ui, unit)) {
        Some(name) => t!(ui, "events-report-readers", name = name),
        None => t!(ui, "events-report-readers-line"),
    }
}
