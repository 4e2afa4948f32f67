//! Asking another caregiver about an event, by letter.

use super::{party, party_fields};
use crate::{
    actions::Handle,
    pages::{assess::above, receive::still_open},
    store::{
        self,
        exchange::{self, Asked},
        record::Record,
    },
    url,
};
use components::prelude::*;
use text::{privacy, t};
use web::{Answer, Form, FormState, Granted, Input, Page, Submitted, Ui};

/// Whom, what and by when.
pub struct Sent(Asked);

impl Form for Sent {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let party = party(input);
        let asked = input.prose("fraga", 4000, |ui| t!(ui, "events-send-asked-missing"));
        if asked.as_deref().is_some_and(|text| !privacy::scan(text).is_empty()) {
            input.error("fraga", t!(input.ui(), "events-feedback-personal"));
        }
        let reference = input.optional_line("referens", 60);
        let by = input.optional_day("svar_senast");
        let at = input.ui().now();
        let what = Asked {
            received: false,
            party: party?,
            reference: reference?.unwrap_or_default(),
            asked: asked?,
            asked_at: at,
            answer_by: by?,
        };
        Some(Self(what))
    }
}

/// The form.
pub fn show(mut granted: Granted<Handle>, at: url::Send) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    still_open(&granted.ui, &record)?;
    let parties = exchange::parties(&mut granted.work())?;
    let page = view(&granted.ui, (&record, &parties), &FormState::default());
    granted.page(page)
}

/// Keeps it, and leads to the letter.
pub fn save(mut granted: Granted<Handle>, at: url::Send, form: Submitted<Sent>) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    still_open(&granted.ui, &record)?;
    match form.parsed {
        Ok(Sent(asked)) => {
            let (exchange, recorded) = exchange::add(&mut granted.work(), at.id, &asked)?;
            granted.saved(recorded, &url::Exchanged { id: at.id, exchange })
        }
        Err(errors) => {
            let parties = exchange::parties(&mut granted.work())?;
            let page = view(&granted.ui, (&record, &parties), &FormState::wrong(form.fields, errors));
            granted.again(page)
        }
    }
}

/// The page.
pub fn view(ui: &Ui, (record, parties): (&Record, &[String]), form: &FormState) -> Page {
    let (title, to) = (t!(ui, "events-send-title"), t!(ui, "events-send-to"));
    let (asked, hint) = (t!(ui, "events-send-asked"), t!(ui, "events-send-asked-hint"));
    let (by, reference, optional) = (t!(ui, "events-send-by"), t!(ui, "events-exchange-reference"), t!(ui, "events-optional"));
    let fields = html! {
        (party_fields(ui, parties, form, &to))
        (text_area(Field { hint: Some(&hint), ..form.field("fraga", &asked) }, 5))
        (date_field(Field { mark: Some(&optional), ..form.field("svar_senast", &by) }, None, None))
        (text_field(Field { mark: Some(&optional), ..form.field("referens", &reference) }))
        (button_row([button(Button::primary(&t!(ui, "events-send-button")))]))
    };
    let action = url::Send { id: record.case.id }.to_string();
    let frame = components::Form { action: &action, guard: true, ..components::Form::default() };
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above(ui, record), &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-send-lede")), ..PageHead::default() }))
        (form.frame(ui, frame, None, fields))
    };
    Page::new(title, body)
}
