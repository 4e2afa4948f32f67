//! "Det här ledde det till": one sentence to the reporter and, if one wishes, to the unit's APT. Without personal data.

use super::{
    assess::{above, lacking},
    case::around,
    receive::{is_old, step, still_open},
};
use crate::{
    actions::Handle,
    domain::{Command, Phase, decide},
    store::{self, record::Record},
    url,
};
use components::prelude::*;
use text::{privacy, t};
use web::{Answer, Fields, Form, FormState, Granted, Input, Page, Submitted, Ui};

/// What it led to.
pub struct Feedback {
    learned: String,
    for_apt: bool,
    no_action_why: String,
    version: i64,
    done: bool,
}

impl Form for Feedback {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let learned = input.optional_prose("larde", 500);
        if let Some(Some(text)) = &learned
            && !privacy::scan(text).is_empty()
        {
            input.error("larde", t!(input.ui(), "events-feedback-personal"));
        }
        let why = input.optional_prose("utan_atgard", 2000);
        let version = input.value("version", |ui| t!(ui, "events-assess-reload"));
        Some(Self {
            learned: learned?.unwrap_or_default(),
            for_apt: input.ticked("apt"),
            no_action_why: why?.unwrap_or_default(),
            version: version?,
            done: input.fields().get("klar") == "1",
        })
    }
}

/// The form.
pub fn show(mut granted: Granted<Handle>, at: url::Feedback) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    still_open(&granted.ui, &record)?;
    let page = view(&granted.ui, &record, &FormState::filled(filled(&record)));
    granted.page(page)
}

/// Saves it, and tells the reporter when it is marked done.
pub fn save(mut granted: Granted<Handle>, at: url::Feedback, form: Submitted<Feedback>) -> Answer {
    let mut record = store::record::open(&mut granted.work(), at.id)?;
    still_open(&granted.ui, &record)?;
    let told = match form.parsed {
        Ok(told) if told.version == record.version => told,
        Err(errors) if !is_old(&form.fields, &record) => {
            let page = view(&granted.ui, &record, &FormState::wrong(form.fields, errors));
            return granted.again(page);
        }
        _ => {
            let page = view(&granted.ui, &record, &FormState::outrun(form.fields, filled(&record), &granted.ui));
            return granted.again(page);
        }
    };
    let texts = (told.learned.as_str(), told.for_apt, told.no_action_why.as_str());
    let recorded = store::case::learn(&mut granted.work(), &mut record, texts)?;
    if !told.done || record.case.state.phase() != Phase::Acting {
        return granted.saved(recorded, &url::Case { id: at.id });
    }
    let (step, around) = (step(&granted.ui)?, around(&mut granted, &record)?);
    match decide(&record.case, Command::GiveFeedback, step, around) {
        Ok(state) => {
            let recorded = store::case::advance(&mut granted.work(), &record, state, &told.learned)?;
            granted.saved(recorded, &url::Case { id: at.id })
        }
        Err(refusal) => {
            let errors = lacking(&granted.ui, &record, &refusal);
            let page = view(&granted.ui, &record, &FormState::wrong(form.fields.with("version", record.version), errors));
            granted.kept_but_refused(recorded, page)
        }
    }
}

fn filled(record: &Record) -> Fields {
    let fields = Fields::default().with("larde", &record.case.learned).with("utan_atgard", &record.case.no_action_why);
    if record.learned_for_apt { fields.with("apt", 1) } else { fields }
}

/// The page.
pub fn view(ui: &Ui, record: &Record, form: &FormState) -> Page {
    let title = t!(ui, "events-feedback-title");
    let (label, hint) = (t!(ui, "events-feedback-label"), t!(ui, "events-feedback-hint"));
    let (apt, apt_hint) = (t!(ui, "events-feedback-apt"), t!(ui, "events-feedback-apt-hint"));
    let (why, why_hint) = (t!(ui, "events-feedback-no-action"), t!(ui, "events-feedback-no-action-hint"));
    let done = record.case.state.phase() == Phase::Acting;
    let no_actions = record.action_count == 0 || !form.fields.get("utan_atgard").is_empty();
    let fields = html! {
        @if no_actions {
            (text_area(Field { hint: Some(&why_hint), ..form.field("utan_atgard", &why) }, 3))
        }
        (text_area(Field { hint: Some(&hint), ..form.field("larde", &label) }, 3))
        (checkbox(Field { hint: Some(&apt_hint), ..form.field("apt", &apt) }, !form.fields.get("apt").is_empty()))
        (button_row([
            html! { @if done { (button(Button { sends: Some(("klar", "1")), ..Button::primary(&t!(ui, "events-feedback-send")) })) } },
            if done { button(Button::secondary(&t!(ui, "events-save"))) } else { button(Button::primary(&t!(ui, "events-save"))) },
        ]))
    };
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above(ui, record), &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-feedback-lede")), ..PageHead::default() }))
        (form.form(ui, &url::Feedback { id: record.case.id }.to_string(), Some(record.version), fields))
    };
    Page::new(title, body)
}
