//! Who it concerned: shown on request only, with a reason, and written to the access log.

use super::assess::above;
use crate::{
    actions::Reveal,
    domain::Person,
    store::{self, entry, record::Record, routing, subject},
    url,
};
use components::prelude::*;
use db::Recorded;
use text::t;
use web::{Answer, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui};

/// Why one needs to know.
pub struct Reason {
    why: Why,
    other: String,
}

kernel::code_enum! {
    /// The reasons that one can have.
    pub enum Why {
        /// To give the right care now.
        Care = "vard",
        /// To find out what happened.
        Investigation = "utredning",
        /// To tell the person or a relative.
        Inform = "informera",
        /// Another reason, which is written.
        Other = "annat",
    }
}

impl Form for Reason {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let why: Option<Why> = input.value("varfor", |ui| t!(ui, "events-person-why-missing"));
        let other = match why {
            Some(Why::Other) => input.line("annat_skal", 200, |ui| t!(ui, "events-person-other-missing")),
            _ => Some(String::new()),
        };
        Some(Self { why: why?, other: other? })
    }
}

/// The question.
pub fn ask(mut granted: Granted<Reveal>, at: url::Person) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    let page = view(&granted.ui, &record, &FormState::default());
    granted.page(page)
}

/// Shows who it concerned. The reason's code goes into the log; what was written beside it stays in the case's history.
pub fn reveal(mut granted: Granted<Reveal>, at: url::Person, form: Submitted<Reason>) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    let reason = match form.parsed {
        Ok(reason) => reason,
        Err(errors) => {
            let page = view(&granted.ui, &record, &FormState::wrong(form.fields, errors));
            return granted.again(page);
        }
    };
    let (person, recorded) = opened(&mut granted, &record, &reason)?;
    let ui = &granted.ui;
    let title = t!(ui, "events-person-title");
    // Who told it is hidden with who wrote it down, when the report is without a name.
    let told_by = Some(&person.told_by).filter(|name| !name.is_empty() && !record.anonymous);
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above(ui, &record), &title))
        (h1(&title))
        (lock(&t!(ui, "events-person-shown"), html! { (t!(ui, "events-person-logged")) }))
        (box_card(dl([
            Some((t!(ui, "events-person-name"), html! { @if person.name.is_empty() { (t!(ui, "events-unknown")) } @else { (person.name) } })),
            Some((t!(ui, "events-person-born"), html! { @if person.born.is_empty() { (t!(ui, "events-unknown")) } @else { (person.born) } })),
            told_by.map(|name| (t!(ui, "events-behalf-who"), html! { (name) })),
        ].into_iter().flatten())))
        (button_row([link_button(LinkButton::secondary(&url::Case { id: at.id }.to_string(), &t!(ui, "events-back-to-case")))]))
    };
    granted.shown(recorded, Page::new(title, body))
}

/// Who it concerned, with the look written down.
pub fn opened(granted: &mut Granted<Reveal>, record: &Record, reason: &Reason) -> Result<(Person, Recorded), Problem> {
    let (id, mut work) = (record.case.id, granted.work());
    let locked = routing::person(&mut work, id)?.ok_or(Problem::NotFound)?;
    let person = routing::read_person(locked.reveal(work.permit()))?;
    let detail = serde_json::json!({ "reason": reason.why });
    entry::add(&mut work, id, ("revealed", &reason.other), &detail)?;
    let mut access = store::record::access(record);
    access["reason"] = detail["reason"].clone();
    work.looked(subject(id), "person_revealed", access);
    Ok((person, work.record(subject(id), "person_revealed", detail)))
}

/// The page.
pub fn view(ui: &Ui, record: &Record, form: &FormState) -> Page {
    let title = t!(ui, "events-person-title");
    let reason = |why: Why| match why {
        Why::Care => t!(ui, "events-person-care"),
        Why::Investigation => t!(ui, "events-person-investigation"),
        Why::Inform => t!(ui, "events-person-inform"),
        Why::Other => t!(ui, "events-person-other"),
    };
    let (label, other) = (t!(ui, "events-person-why"), t!(ui, "events-person-other-label"));
    let fields = html! {
        (radios(form.field("varfor", &label), false, Why::ALL.iter().map(|why| Choice::new(why.code(), reason(*why)))))
        (text_field(form.field("annat_skal", &other)))
        (button_row([button(Button::primary(&t!(ui, "events-person-show")))]))
    };
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above(ui, record), &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-person-lede")), ..PageHead::default() }))
        (form.form(ui, &url::Person { id: record.case.id }.to_string(), None, fields))
    };
    Page::new(title, body)
}
