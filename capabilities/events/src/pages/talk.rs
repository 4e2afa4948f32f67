//! What those who handle a case write to each other, and what they ask the one who reported. The latter answers without being
//! named, also to those who must not know who it is.

use super::{assess::above, receive::still_open};
use crate::{
    actions::Handle,
    store::{self, entry::Entry, record::Record, talk},
    url,
};
use components::prelude::*;
use text::{moments, privacy, t, words as said};
use web::{Answer, Form, FormState, Granted, Input, Page, Submitted, Ui};

/// What is written.
pub struct Text(String);

/// So long, in letters.
const MOST: usize = 4000;

impl Form for Text {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        input.prose("text", MOST, |ui| t!(ui, "events-talk-missing")).map(Self)
    }
}

/// A new note.
pub fn note_form(mut granted: Granted<Handle>, at: url::Note) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    let page = note_page(&granted.ui, &record, &FormState::default());
    granted.page(page)
}

/// Keeps it.
pub fn note(mut granted: Granted<Handle>, at: url::Note, form: Submitted<Text>) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    match form.parsed {
        Ok(Text(text)) => {
            let recorded = talk::note(&mut granted.work(), at.id, &text)?;
            granted.saved_at(recorded, &format!("{}#anteckningar", url::Case { id: at.id }))
        }
        Err(errors) => {
            let page = note_page(&granted.ui, &record, &FormState::wrong(form.fields, errors));
            granted.again(page)
        }
    }
}

/// A new question to the one who reported.
pub fn ask_form(mut granted: Granted<Handle>, at: url::AskReporter) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    still_open(&granted.ui, &record)?;
    let page = ask_page(&granted.ui, &record, &FormState::default());
    granted.page(page)
}

/// Sends it. Numbers of people don't belong in it.
pub fn ask(mut granted: Granted<Handle>, at: url::AskReporter, form: Submitted<Text>) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    still_open(&granted.ui, &record)?;
    let state = match form.parsed {
        Ok(Text(text)) if privacy::scan(&text).is_empty() => {
            let recorded = talk::ask(&mut granted.work(), &record, &text)?;
            return granted.saved_at(recorded, &format!("{}#fragor", url::Case { id: at.id }));
        }
        Ok(_) => FormState::wrong(form.fields, web::Errors::one("text", t!(granted.ui, "events-feedback-personal"))),
        Err(errors) => FormState::wrong(form.fields, errors),
    };
    let page = ask_page(&granted.ui, &record, &state);
    granted.again(page)
}

/// The page where a note is written.
pub fn note_page(ui: &Ui, record: &Record, form: &FormState) -> Page {
    let words =
        [t!(ui, "events-note-title"), t!(ui, "events-note-lede"), t!(ui, "events-note-label"), t!(ui, "events-note-save")];
    page(ui, record, (&words, &url::Note { id: record.case.id }.to_string()), form)
}

/// The page where a question is written.
pub fn ask_page(ui: &Ui, record: &Record, form: &FormState) -> Page {
    let lede = if record.anonymous { t!(ui, "events-ask-lede-anonymous") } else { t!(ui, "events-ask-lede") };
    let words = [t!(ui, "events-ask-title"), lede, t!(ui, "events-ask-label"), t!(ui, "events-ask-send")];
    page(ui, record, (&words, &url::AskReporter { id: record.case.id }.to_string()), form)
}

fn page(ui: &Ui, record: &Record, ([title, lede, label, send], action): (&[String; 4], &str), form: &FormState) -> Page {
    let frame = components::Form { action, guard: true, ..components::Form::default() };
    let fields = html! { (text_area(form.field("text", label), 5)) (button_row([button(Button::primary(send))])) };
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above(ui, record), title))
        (page_head(PageHead { title, lede: Some(lede), ..PageHead::default() }))
        (form.frame(ui, frame, None, fields))
    };
    Page::new(title.clone(), body)
}

/// The notes and questions of a case.
pub fn parts(ui: &Ui, record: &Record, entries: &[Entry]) -> Markup {
    let id = record.case.id;
    let may = ui.may::<Handle>();
    let open = record.case.state.phase() != crate::domain::Phase::Closed;
    let of = |whats: &[&str]| entries.iter().filter(|entry| whats.contains(&entry.what.as_str())).collect::<Vec<_>>();
    let (notes, asked) = (of(&["note"]), of(&["question", "answer", "added"]));
    let (note_href, note_text) = (url::Note { id }.to_string(), t!(ui, "events-note-write"));
    let (ask_href, ask_text) = (url::AskReporter { id }.to_string(), t!(ui, "events-ask-write"));
    let (note_title, ask_title) = (t!(ui, "events-note-head"), t!(ui, "events-ask-head"));
    let (note_head, ask_head) = (Head::new("anteckningar", &note_title), Head::new("fragor", &ask_title));
    html! {
        @if may || !asked.is_empty() {
            (card(if may && open { ask_head.link(&ask_href, &ask_text) } else { ask_head }, html! {
                @if asked.is_empty() { (muted(&t!(ui, "events-ask-none"))) } @else { (timeline(asked.iter().map(|item| line(ui, record, item)))) }
            }))
        }
        @if may || !notes.is_empty() {
            (card(if may { note_head.link(&note_href, &note_text) } else { note_head }, html! {
                (muted(&t!(ui, "events-note-who")))
                @if !notes.is_empty() { (timeline(notes.iter().map(|item| line(ui, record, item)))) }
            }))
        }
    }
}

/// One of them: who, when and what. An anonymous reporter stays so.
pub fn line(ui: &Ui, record: &Record, item: &Entry) -> Markup {
    let hidden = matches!(item.what.as_str(), "answer" | "added") && record.anonymous;
    let name = item.person.filter(|_| !hidden).map(|person| ui.actor().directory().person_name(person).to_owned());
    let who = name.filter(|name| !name.is_empty()).unwrap_or_else(|| t!(ui, "events-history-somebody"));
    said_line(ui, item, &who)
}

/// As [`line`], with who it was in other words.
pub fn said_line(ui: &Ui, item: &Entry, who: &str) -> Markup {
    let (at, when) = (super::case::machine(item.at), said::capital(&moments::moment(text::Speaks::lang(ui), item.at, ui.now())));
    let text = match item.what.as_str() {
        "question" => t!(ui, "events-history-question", who = who.to_owned()),
        "answer" => t!(ui, "events-history-answer", who = who.to_owned()),
        "added" => t!(ui, "events-history-added", who = who.to_owned()),
        _ => t!(ui, "events-history-note", who = who.to_owned()),
    };
    entry(components::Entry { at: &at, when: &when, text: html! { (text) }, say: Some(&item.note), key: item.what == "question" })
}
