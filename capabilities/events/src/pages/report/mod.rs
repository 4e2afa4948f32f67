//! Reporting: one question a page, at most six, nothing preselected, a draft kept from the first answer.

pub mod behalf;
pub mod check;
pub mod discard;
pub mod on_device;
pub mod photos;
pub mod sent;
pub mod start;
pub mod thanks;
pub mod whole;

mod harm;
mod how_many;
mod sample;
mod story;
mod what;
mod when;
mod where_;
mod which;
mod who;

pub use sample::samples;

use crate::{
    actions::Report,
    domain::{Draft, DraftId, Nature, Question},
    pages::photos::Shown,
    store::{draft, photo},
    url,
};
use components::prelude::*;
use kernel::Day;
use photos::Answers;
use text::t;
use web::{Answer, Errors, Fields, FormState, Frame, Granted, Input, Page, Search, Submitted, Ui};

/// A question of a report under way.
pub fn show(mut granted: Granted<Report>, at: url::Ask, search: Search) -> Answer {
    let draft = draft::open(&mut granted.work(), at.draft)?;
    let shown = photos::of(&mut granted, at.draft, (at.question, &draft))?;
    let state = FormState::filled(filled(&granted.ui, at.question, &draft));
    let page = page(&granted.ui, (at.question, Some(at.draft), &address(&at, &search)), &draft, (&state, &shown));
    granted.page(page)
}

/// Its answer.
pub fn save(mut granted: Granted<Report>, at: url::Ask, search: Search, form: Submitted<Answers>) -> Answer {
    let before = draft::open(&mut granted.work(), at.draft)?;
    let sent = form.parsed.unwrap_or_default();
    let read = answered(&granted.ui, at.question, &form.fields, before.clone()).and_then(|draft| {
        sent.fitting(&granted.ui, &draft, at.question)?;
        Ok(draft)
    });
    match read {
        Ok(mut draft) => {
            if at.question == Question::Story {
                photos::keep(&mut granted, at.draft, &mut draft, (sent, &form.fields))?;
            }
            keep(granted, &at, &draft, (photos::staying(&form.fields), changing(&search)))
        }
        Err(errors) => {
            let shown = photos::of(&mut granted, at.draft, (at.question, &before))?;
            let state = FormState::wrong(form.fields, errors);
            let page = page(&granted.ui, (at.question, Some(at.draft), &address(&at, &search)), &before, (&state, &shown));
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

/// Saves the draft and leads on: to the same question when photos are being added, to the last page when an answer was
/// changed, otherwise to the next question.
fn keep(mut granted: Granted<Report>, at: &url::Ask, draft: &Draft, (staying, changing): (bool, bool)) -> Answer {
    let (id, answered) = (at.draft, at.question);
    let mut work = granted.work();
    draft::save(&mut work, id, draft)?;
    let recorded = work.record(kernel::Subject::new("event_draft", id), "saved", serde_json::json!({ "question": answered }));
    let again = if changing { "?andra=1" } else { "" };
    match draft.after(answered).filter(|_| !changing) {
        _ if staying => granted.saved_at(recorded, &format!("{at}{again}#bild")),
        Some(question) => granted.saved(recorded, &url::Ask { draft: id, question }),
        None => granted.saved(recorded, &url::Check { draft: id }),
    }
}

/// The draft with the answer to a question, or what is wrong with the answer.
pub fn answered(ui: &Ui, question: Question, fields: &Fields, draft: Draft) -> Result<Draft, Errors> {
    match question {
        Question::What if draft.collective => Input::parse::<which::Which>(ui, fields).map(|answer| answer.put(draft)),
        Question::What => Input::parse::<what::What>(ui, fields).map(|answer| answer.put(draft)),
        Question::Where => Input::parse::<where_::Where>(ui, fields).map(|answer| answer.put(draft)),
        Question::When if draft.collective => Input::parse::<when::OnDay>(ui, fields).map(|answer| answer.put(draft)),
        Question::When => Input::parse::<when::When>(ui, fields).map(|answer| answer.put(draft)),
        Question::Story => story::read(ui, fields, draft),
        Question::Harm => Input::parse::<harm::Harm>(ui, fields).map(|answer| answer.put(draft)),
        Question::Who => Input::parse::<who::Who>(ui, fields).map(|answer| answer.put(draft)),
        Question::HowMany => how_many::read(ui, fields, draft),
    }
}

fn filled(ui: &Ui, question: Question, draft: &Draft) -> Fields {
    match question {
        Question::What if draft.collective => which::filled(draft),
        Question::What => what::filled(draft),
        Question::Where => where_::filled(ui, draft),
        Question::When => when::filled(draft),
        Question::Story => story::filled(draft),
        Question::Harm => harm::filled(draft),
        Question::Who => who::filled(draft),
        Question::HowMany => how_many::filled(draft),
    }
}

fn body(ui: &Ui, question: Question, draft: &Draft, form: &FormState) -> Markup {
    match question {
        Question::What if draft.collective => which::view(ui, form),
        Question::What => what::view(ui, form),
        Question::Where => where_::view(ui, form, &name(ui, question, draft)),
        Question::When => when::view(ui, form, draft.collective),
        Question::Story => story::view(ui, form, draft),
        Question::Harm => harm::view(ui, form),
        Question::Who => who::view(ui, form),
        Question::HowMany => how_many::view(ui, form),
    }
}

/// A question's words.
fn name(ui: &Ui, question: Question, draft: &Draft) -> String {
    match (question, draft.nature) {
        (Question::What, _) if draft.collective => t!(ui, "events-report-which"),
        (Question::What, _) => t!(ui, "events-report-what"),
        (Question::Where, Nature::Deviation) => t!(ui, "events-report-where"),
        (Question::Where, _) => t!(ui, "events-report-where-about"),
        (Question::When, _) if draft.collective => t!(ui, "events-report-which-day"),
        (Question::When, _) => t!(ui, "events-report-when"),
        (Question::Story, Nature::Deviation) => t!(ui, "events-report-story"),
        (Question::Story, Nature::GoodExample) => t!(ui, "events-report-story-good"),
        (Question::Story, Nature::Idea) => t!(ui, "events-report-story-idea"),
        (Question::Harm, _) => t!(ui, "events-report-harm"),
        (Question::Who, _) => t!(ui, "events-report-who"),
        (Question::HowMany, _) => t!(ui, "events-report-how-many"),
    }
}

fn page(
    ui: &Ui,
    (question, id, action): (Question, Option<DraftId>, &str),
    draft: &Draft,
    (form, shown): (&FormState, &[Shown]),
) -> Page {
    let title = name(ui, question, draft);
    let title = if form.errors.is_empty() { title } else { t!(ui, "events-report-error-title", title = title) };
    let fields = html! {
        (body(ui, question, draft, form))
        @if question == Question::Story { (photos::view(ui, form, shown)) }
        (button(Button::wide(&t!(ui, "events-report-continue"))))
        @if id.is_some() { (status_line(Icon::CheckmarkCircle, &t!(ui, "events-report-saved"))) }
    };
    let about = components::Form { action, multipart: question == Question::Story, ..components::Form::default() };
    let back = match (id, draft.before(Some(question))) {
        (Some(draft), Some(question)) => url::Ask { draft, question }.to_string(),
        _ => "/".to_owned(),
    };
    let cancel = id.map_or_else(|| "/".to_owned(), |draft| url::Discard { draft }.to_string());
    let frame = Frame::Question { back: Some(back), at: Some(draft.place(question)), cancel: Some(cancel) };
    Page::new(title, form.frame(ui, about, None, fields)).framed(frame)
}

/// The first day that an event can be reported for: two years back.
fn earliest(ui: &Ui) -> Day {
    ui.today().plus_days(-730)
}

/// A photo of a draft, for the one who writes it.
pub fn picture(mut granted: Granted<Report>, at: url::DraftPhoto) -> Answer {
    let bytes = photo::of_draft(&mut granted.work(), at.draft, at.photo)?;
    granted.reply(web::Reply::picture(files::Picture::MEDIA_TYPE, bytes))
}
