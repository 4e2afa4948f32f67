//! Closing, with its stops, and opening again.

use super::{
    assess::above,
    case::{around, stops},
    receive::{Press, by_line, step},
};
use crate::{
    actions::Handle,
    domain::{Command, Refusal, decide},
    store::{self, record::Record},
    url, words,
};
use components::prelude::*;
use text::t;
use web::{Answer, Errors, Form, FormState, Granted, Input, Page, Problem, Stop, Submitted, Ui};

/// The question, with everything that stops it.
pub fn show(mut granted: Granted<Handle>, at: url::Closing) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    by_line(&granted.ui, &record)?;
    let page = closing_page(&mut granted, &record)?;
    granted.page(page)
}

/// Closes.
pub fn close(mut granted: Granted<Handle>, at: url::Closing, _form: Submitted<Press>) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    by_line(&granted.ui, &record)?;
    let (step, around) = (step(&granted.ui)?, around(&mut granted, &record)?);
    match decide(&record.case, Command::Close, step, around) {
        Ok(state) => {
            let recorded = store::case::advance(&mut granted.work(), &record, state, "")?;
            granted.saved(recorded, &url::Case { id: at.id })
        }
        Err(_) => {
            let page = closing_page(&mut granted, &record)?;
            granted.again(page)
        }
    }
}

fn closing_page(granted: &mut Granted<Handle>, record: &Record) -> Result<Page, Problem> {
    let stops = stops(granted, record)?;
    let (step, around) = (step(&granted.ui)?, around(granted, record)?);
    let refusal = decide(&record.case, Command::Close, step, around).err();
    let ui = &granted.ui;
    let title = t!(ui, "events-close-title");
    let reasons = why_not(ui, record, refusal.as_ref(), &stops);
    ui.note(&reasons.iter().fold(Errors::default(), |all, (_, text)| all.with("", text)));
    let action = url::Closing { id: record.case.id }.to_string();
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above(ui, record), &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-close-lede")), ..PageHead::default() }))
        @if reasons.is_empty() {
            (FormState::default().form(ui, &action, None, button_row([button(Button::primary(&t!(ui, "events-close-button")))])))
        } @else {
            (notice(Tone::Warn, &t!(ui, "events-close-stopped"), html! {
                ul { @for (href, text) in &reasons { li { @if href.is_empty() { (text) } @else { (link(href, text)) } } } }
            }))
            (button_row([link_button(LinkButton::secondary(&url::Case { id: record.case.id }.to_string(), &t!(ui, "events-back-to-case")))]))
        }
    };
    Ok(Page::new(title, body))
}

/// Every reason, as a link to where it is mended.
fn why_not(ui: &Ui, record: &Record, refusal: Option<&Refusal>, stops: &[Stop]) -> Vec<(String, String)> {
    let mut reasons: Vec<(String, String)> = match refusal {
        Some(Refusal::Missing(all)) => all.iter().map(|missing| words::missing(ui, record, *missing)).collect(),
        Some(Refusal::WrongPhase(_)) => vec![(url::Case { id: record.case.id }.to_string(), t!(ui, "events-wrong-phase"))],
        Some(Refusal::Conflict(conflict)) => vec![(String::new(), super::independent::why_not(ui, *conflict))],
        Some(Refusal::Stopped) | None => Vec::new(),
    };
    reasons.extend(stops.iter().map(|stop| (stop.href.clone(), stop.text.clone())));
    reasons
}

/// Why it is opened again.
pub struct Reopen(String);

impl Form for Reopen {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        input.prose("varfor", 2000, |ui| t!(ui, "events-reopen-missing")).map(Self)
    }
}

/// The question.
pub fn ask_reopen(mut granted: Granted<Handle>, at: url::Reopening) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    by_line(&granted.ui, &record)?;
    let page = reopen_page(&granted.ui, &record, &FormState::default());
    granted.page(page)
}

/// Opens the case again: it goes back to its investigation.
pub fn reopen(mut granted: Granted<Handle>, at: url::Reopening, form: Submitted<Reopen>) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    by_line(&granted.ui, &record)?;
    let why = match form.parsed {
        Ok(Reopen(why)) => why,
        Err(errors) => {
            let page = reopen_page(&granted.ui, &record, &FormState::wrong(form.fields, errors));
            return granted.again(page);
        }
    };
    let (step, around) = (step(&granted.ui)?, around(&mut granted, &record)?);
    let state = decide(&record.case, Command::Reopen, step, around)
        .map_err(|_| Problem::Refused(t!(granted.ui, "events-wrong-phase")))?;
    let recorded = store::case::advance(&mut granted.work(), &record, state, &why)?;
    granted.saved(recorded, &url::Case { id: at.id })
}

/// The page that asks why.
pub fn reopen_page(ui: &Ui, record: &Record, form: &FormState) -> Page {
    let (title, label) = (t!(ui, "events-reopen-title"), t!(ui, "events-reopen-why"));
    let fields = html! {
        (text_area(form.field("varfor", &label), 3))
        (button_row([button(Button::primary(&t!(ui, "events-reopen-button")))]))
    };
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above(ui, record), &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-reopen-lede")), ..PageHead::default() }))
        (form.form(ui, &url::Reopening { id: record.case.id }.to_string(), None, fields))
    };
    Page::new(title, body)
}
