//! The one who reported answers a question about it, or adds to it. What was reported first stays as it was.

use crate::{
    actions::{ReadOwn, Report},
    domain::Phase,
    store::{
        entry::Entry,
        mine::{self, MyReport},
        talk,
    },
    url,
};
use components::prelude::*;
use text::{privacy, t};
use web::{Answer, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui};

/// What is added or answered.
pub struct Reply(String);

impl Form for Reply {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let text = input.prose("text", 4000, |ui| t!(ui, "events-reply-missing"))?;
        if !privacy::scan(&text).is_empty() {
            input.error("text", t!(input.ui(), "events-feedback-personal"));
        }
        Some(Self(text))
    }
}

/// The form.
pub fn show(mut granted: Granted<ReadOwn>, at: url::Reply) -> Answer {
    let report = mine::open(&mut granted.work(), at.id)?;
    open(&granted.ui, &report)?;
    let said = talk::said(&mut granted.work(), at.id)?;
    let page = view(&granted.ui, (&report, &said), &FormState::default());
    granted.page(page)
}

/// Keeps it.
pub fn save(mut granted: Granted<Report>, at: url::Reply, form: Submitted<Reply>) -> Answer {
    let (report, said) = {
        let mut work = granted.parts().1.work::<ReadOwn>()?;
        (mine::open(&mut work, at.id)?, talk::said(&mut work, at.id)?)
    };
    open(&granted.ui, &report)?;
    match form.parsed {
        Ok(Reply(text)) => {
            let recorded = talk::reply(&mut granted.work(), at.id, report.asked, &text)?;
            granted.saved(recorded, &url::MyCase { id: at.id })
        }
        Err(errors) => {
            let page = view(&granted.ui, (&report, &said), &FormState::wrong(form.fields, errors));
            granted.again(page)
        }
    }
}

/// A case that is closed is read by nobody any more.
fn open(ui: &Ui, report: &MyReport) -> Result<(), Problem> {
    if may_add(report) { Ok(()) } else { Err(Problem::Refused(t!(ui, "events-reply-closed"))) }
}

/// Whether there still is somebody to read what is added.
pub fn may_add(report: &MyReport) -> bool {
    report.phase != Phase::Closed && !report.joined
}

/// The page.
pub fn view(ui: &Ui, (report, said): (&MyReport, &[Entry]), form: &FormState) -> Page {
    let title = if report.asked { t!(ui, "events-reply-title") } else { t!(ui, "events-reply-add") };
    let label = if report.asked { t!(ui, "events-reply-label") } else { t!(ui, "events-reply-add-label") };
    let hint = t!(ui, "events-reply-hint");
    let question = said.iter().find(|entry| entry.what == "question").filter(|_| report.asked);
    let above = [
        (url::Mine {}.to_string(), t!(ui, "events-mine-title")),
        (url::MyCase { id: report.id }.to_string(), report.number.to_string()),
    ];
    let frame_action = url::Reply { id: report.id }.to_string();
    let frame = components::Form { action: &frame_action, guard: true, ..components::Form::default() };
    let fields = html! {
        (text_area(Field { hint: Some(&hint), ..form.field("text", &label) }, 5))
        (button_row([button(Button::primary(&t!(ui, "events-reply-send")))]))
    };
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above, &title))
        (page_head(PageHead { title: &title, ..PageHead::default() }))
        @if let Some(question) = question { (quote("fragan", &t!(ui, "events-reply-question"), paragraphs(&question.note))) }
        (form.frame(ui, frame, None, fields))
    };
    Page::new(title, body)
}

/// What was said, on the page of one's own report: oneself is "du", those who handle it are no names.
pub fn said(ui: &Ui, report: &MyReport, entries: &[Entry]) -> Markup {
    let add = link(&url::Reply { id: report.id }.to_string(), &t!(ui, "events-reply-add"));
    html! {
        @if report.asked {
            (notice(Tone::Warn, &t!(ui, "events-reply-asked"), html! {
                p { (entries.iter().find(|entry| entry.what == "question").map_or("", |entry| entry.note.as_str())) }
                (button_row([link_button(LinkButton::primary(&url::Reply { id: report.id }.to_string(), &t!(ui, "events-reply-title")))]))
            }))
        }
        @if !entries.is_empty() {
            (card(Head::new("samtal", &t!(ui, "events-reply-head")), timeline(entries.iter().map(|item| {
                let own = item.what != "question";
                let who = if own { t!(ui, "events-reply-you") } else { t!(ui, "events-reply-handler") };
                super::talk::said_line(ui, item, &who)
            }))))
        }
        @if may_add(report) && !report.asked { p { (add) } }
    }
}
