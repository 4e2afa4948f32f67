//! Jäv: one who has a conflict of interest leaves a case to the place above, and doesn't see it any more (EVT-13).

use super::{
    assess::above,
    receive::{by_line, still_open},
};
use crate::{
    actions::Handle,
    store::{self, line, record::Record, subject},
    url,
};
use components::prelude::*;
use serde_json::json;
use text::t;
use web::{Answer, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui};

/// Why.
pub struct Declared(String);

impl Form for Declared {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        input.prose("varfor", 2000, |ui| t!(ui, "events-conflict-missing")).map(Self)
    }
}

/// The question.
pub fn show(mut granted: Granted<Handle>, at: url::Conflict) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    by_line(&granted.ui, &record)?;
    still_open(&granted.ui, &record)?;
    let page = view(&granted.ui, &record, &FormState::default());
    granted.page(page)
}

/// Hands the case up. Whoever does it loses sight of it, so one is led to the list.
pub fn declare(mut granted: Granted<Handle>, at: url::Conflict, form: Submitted<Declared>) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    by_line(&granted.ui, &record)?;
    still_open(&granted.ui, &record)?;
    let why = match form.parsed {
        Ok(Declared(why)) => why,
        Err(errors) => {
            let page = view(&granted.ui, &record, &FormState::wrong(form.fields, errors));
            return granted.again(page);
        }
    };
    let person = granted.actor().person().ok_or(Problem::SignIn)?;
    let place = (at.id, record.case.unit);
    let mut work = granted.work();
    let Some((unit, role)) = line::declare(&mut work, place, (person, record.case.reporter), &why)? else {
        return Err(Problem::Refused(t!(granted.ui, "events-conflict-nobody")));
    };
    let recorded = work.record(subject(at.id), "conflict_declared", json!({ "role": role, "unit": unit }));
    granted.saved(recorded, &url::Cases {})
}

/// The page.
pub fn view(ui: &Ui, record: &Record, form: &FormState) -> Page {
    let (title, label) = (t!(ui, "events-conflict-title"), t!(ui, "events-conflict-why"));
    let fields = html! {
        (text_area(form.field("varfor", &label), 3))
        (button_row([button(Button::primary(&t!(ui, "events-conflict-button")))]))
    };
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above(ui, record), &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-conflict-lede")), ..PageHead::default() }))
        (form.form(ui, &url::Conflict { id: record.case.id }.to_string(), None, fields))
    };
    Page::new(title, body)
}
