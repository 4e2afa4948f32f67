//! Leaving a report: keep the draft, or throw it away.

use crate::{
    actions::Report,
    store::{draft, photo},
    url,
};
use components::prelude::*;
use text::t;
use web::{Answer, FormState, Frame, Granted, Page, Submitted};

/// The question.
pub fn ask(mut granted: Granted<Report>, at: url::Discard) -> Answer {
    draft::open(&mut granted.work(), at.draft)?;
    let ui = &granted.ui;
    let buttons = button_row([
        link_button(LinkButton::primary("/", &t!(ui, "events-report-keep"))),
        button(Button::secondary(&t!(ui, "events-report-throw"))),
    ]);
    let body = html! {
        (h1(&t!(ui, "events-report-leave")))
        (lede(&t!(ui, "events-report-leave-text")))
        (FormState::default().form(ui, &at.to_string(), None, buttons))
    };
    let back = url::Check { draft: at.draft }.to_string();
    let page =
        Page::new(t!(ui, "events-report-leave"), body).framed(Frame::Question { back: Some(back), at: None, cancel: None });
    granted.page(page)
}

/// Throws the draft away.
pub fn discard(mut granted: Granted<Report>, at: url::Discard, _form: Submitted<super::start::Raw>) -> Answer {
    let mut work = granted.work();
    draft::remove(&mut work, at.draft)?;
    photo::clear(&mut work, at.draft)?;
    let recorded = work.record(kernel::Subject::new("event_draft", at.draft), "discarded", serde_json::json!({}));
    granted.saved_at(recorded, "/")
}
