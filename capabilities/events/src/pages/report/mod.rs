//! Reporting: one question a page, at most six, nothing preselected, a draft kept from the first answer.

pub mod check;
pub mod discard;
pub mod on_device;
pub mod thanks;
pub mod whole;

mod harm;
mod story;
mod what;
mod when;
mod where_;
mod who;

use crate::{
    actions::Report,
    domain::{Draft, DraftId, Question},
    store::draft,
    url,
};
use components::prelude::*;
use kernel::Day;
use text::{moments, t};
use web::{Answer, Errors, Fields, Form, FormState, Frame, Granted, Input, Page, Sample, Search, Submitted, Ui};

/// A form whose fields are read later, when it is known which question it answers.
pub struct Raw;

impl Form for Raw {
    fn read(_: &mut Input<'_>) -> Option<Self> {
        Some(Self)
    }
}

/// A new report: the first question. A draft under way is offered.
pub fn start(mut granted: Granted<Report>) -> Answer {
    let latest = draft::latest(&mut granted.work())?;
    let ui = &granted.ui;
    let resume = latest.map(|(id, at)| {
        let href = url::Check { draft: id }.to_string();
        let text = t!(ui, "events-report-resume", at = moments::moment(text::Speaks::lang(ui), at, ui.now()));
        notice(Tone::Info, &text, html! { a href=(href) { (t!(ui, "events-report-resume-link")) } })
    });
    let page = page(ui, (Question::What, None, &url::Report {}.to_string()), &FormState::default(), resume);
    granted.page(page)
}

/// The first answer makes the draft.
pub fn begin(mut granted: Granted<Report>, form: Submitted<Raw>) -> Answer {
    let id: DraftId = granted.work().new_id();
    match answered(&granted.ui, Question::What, &form.fields, Draft::default()) {
        Ok(draft) => keep(granted, &url::Ask { draft: id, question: Question::What }, &draft, false),
        Err(errors) => {
            let state = FormState::wrong(form.fields, errors);
            let page = page(&granted.ui, (Question::What, None, &url::Report {}.to_string()), &state, None);
            granted.again(page)
        }
    }
}

/// A question of a report under way.
pub fn show(mut granted: Granted<Report>, at: url::Ask, search: Search) -> Answer {
    let draft = draft::open(&mut granted.work(), at.draft)?;
    let state = FormState::filled(filled(&granted.ui, at.question, &draft));
    let action = address(&at, &search);
    let page = page(&granted.ui, (at.question, Some(at.draft), &action), &state, None);
    granted.page(page)
}

/// Its answer.
pub fn save(mut granted: Granted<Report>, at: url::Ask, search: Search, form: Submitted<Raw>) -> Answer {
    let draft = draft::open(&mut granted.work(), at.draft)?;
    match answered(&granted.ui, at.question, &form.fields, draft) {
        Ok(draft) => keep(granted, &at, &draft, changing(&search)),
        Err(errors) => {
            let state = FormState::wrong(form.fields, errors);
            let action = address(&at, &search);
            let page = page(&granted.ui, (at.question, Some(at.draft), &action), &state, None);
            granted.again(page)
        }
    }
}

/// Whether one came from the last page to change an answer.
fn changing(search: &Search) -> bool {
    !search.0.get("andra").is_empty()
}

fn address(at: &url::Ask, search: &Search) -> String {
    let end = if changing(search) { "?andra=1" } else { "" };
    format!("{at}{end}")
}

/// Saves the draft and leads to the next question, or back to the last page when an answer was changed.
fn keep(mut granted: Granted<Report>, at: &url::Ask, draft: &Draft, changing: bool) -> Answer {
    let (id, answered) = (at.draft, at.question);
    let mut work = granted.work();
    draft::save(&mut work, id, draft)?;
    let recorded = work.record(kernel::Subject::new("event_draft", id), "saved", serde_json::json!({ "question": answered }));
    match answered.next().filter(|_| !changing) {
        Some(question) => granted.saved(recorded, &url::Ask { draft: id, question }),
        None => granted.saved(recorded, &url::Check { draft: id }),
    }
}

/// The draft with the answer to a question, or what is wrong with the answer.
pub fn answered(ui: &Ui, question: Question, fields: &Fields, draft: Draft) -> Result<Draft, Errors> {
    match question {
        Question::What => Input::parse::<what::What>(ui, fields).map(|answer| answer.put(draft)),
        Question::Where => Input::parse::<where_::Where>(ui, fields).map(|answer| answer.put(draft)),
        Question::When => Input::parse::<when::When>(ui, fields).map(|answer| answer.put(draft)),
        Question::Story => Input::parse::<story::Story>(ui, fields).map(|answer| answer.put(draft)),
        Question::Harm => Input::parse::<harm::Harm>(ui, fields).map(|answer| answer.put(draft)),
        Question::Who => Input::parse::<who::Who>(ui, fields).map(|answer| answer.put(draft)),
    }
}

fn filled(ui: &Ui, question: Question, draft: &Draft) -> Fields {
    match question {
        Question::What => what::filled(draft),
        Question::Where => where_::filled(ui, draft),
        Question::When => when::filled(draft),
        Question::Story => story::filled(draft),
        Question::Harm => harm::filled(draft),
        Question::Who => who::filled(draft),
    }
}

fn body(ui: &Ui, question: Question, form: &FormState) -> Markup {
    match question {
        Question::What => what::view(ui, form),
        Question::Where => where_::view(ui, form),
        Question::When => when::view(ui, form),
        Question::Story => story::view(ui, form),
        Question::Harm => harm::view(ui, form),
        Question::Who => who::view(ui, form),
    }
}

fn name(ui: &Ui, question: Question) -> String {
    match question {
        Question::What => t!(ui, "events-report-what"),
        Question::Where => t!(ui, "events-report-where"),
        Question::When => t!(ui, "events-report-when"),
        Question::Story => t!(ui, "events-report-story"),
        Question::Harm => t!(ui, "events-report-harm"),
        Question::Who => t!(ui, "events-report-who"),
    }
}

fn page(ui: &Ui, (question, draft, action): (Question, Option<DraftId>, &str), form: &FormState, before: Option<Markup>) -> Page {
    let title = name(ui, question);
    let title = if form.errors.is_empty() { title } else { t!(ui, "events-report-error-title", title = title) };
    let fields = html! {
        (body(ui, question, form))
        (button(Button::wide(&t!(ui, "events-report-continue"))))
        @if draft.is_some() { (status_line(Icon::CheckmarkCircle, &t!(ui, "events-report-saved"))) }
    };
    let inner = html! {
        @if let Some(before) = before { (before) }
        (form.form(ui, action, None, fields))
    };
    let back = match (draft, question.previous()) {
        (Some(draft), Some(question)) => url::Ask { draft, question }.to_string(),
        _ => "/".to_owned(),
    };
    let cancel = draft.map_or_else(|| "/".to_owned(), |draft| url::Discard { draft }.to_string());
    Page::new(title, inner).framed(Frame::Question {
        back: Some(back),
        at: Some((question.number(), Question::count())),
        cancel: Some(cancel),
    })
}

/// The first day that an event can be reported for: two years back.
fn earliest(ui: &Ui) -> Day {
    ui.today().plus_days(-730)
}

/// Every question, empty.
pub fn samples(ui: &Ui) -> Vec<Sample> {
    let names = ["report what", "report where", "report when", "report story", "report harm", "report who"];
    let all = Question::ALL.iter().zip(names);
    all.map(|(question, name)| Sample { name, body: body(ui, *question, &FormState::default()) }).collect()
}
