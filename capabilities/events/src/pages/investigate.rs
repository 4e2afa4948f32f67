//! Investigation: what happened, why (by the five areas), what kept it from getting worse, and the conclusion.
//! Saved always; demanded when it is marked done.

use super::{
    assess::{above, lacking},
    case::around,
    receive::{is_old, step, still_open},
};
use crate::{
    actions::Handle,
    codebook,
    domain::{Command, Phase, decide},
    store::{self, record::Record},
    url,
};
use components::prelude::*;
use text::{Speaks, t};
use web::{Answer, Fields, Form, FormState, Granted, Input, Page, Submitted, Ui};

/// The form as it was filled in.
pub struct Investigate {
    what_happened: String,
    causes: Vec<(String, String)>,
    barriers: String,
    conclusion: String,
    version: i64,
    done: bool,
}

const MOST: usize = 10_000;

impl Form for Investigate {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let what_happened = input.optional_prose("forlopp", MOST);
        let barriers = input.optional_prose("hindrade", MOST);
        let conclusion = input.optional_prose("slutsats", MOST);
        let causes = causes_of(input);
        let version = input.value("version", |ui| t!(ui, "events-assess-reload"));
        Some(Self {
            what_happened: what_happened?.unwrap_or_default(),
            causes: causes?,
            barriers: barriers?.unwrap_or_default(),
            conclusion: conclusion?.unwrap_or_default(),
            version: version?,
            done: input.fields().get("klar") == "1",
        })
    }
}

/// The causes that are ticked, each with the words of its area. Words without a cause would be lost, so they are asked about.
fn causes_of(input: &mut Input<'_>) -> Option<Vec<(String, String)>> {
    let (book, chosen) = (codebook::newest(), input.fields().all("orsak"));
    let mut causes = Vec::new();
    let mut whole = true;
    for area in &book.cause_areas {
        let field = format!("om_{}", area.code);
        let note = input.optional_prose(&field, 2000);
        let ticked = book.causes.iter().filter(|cause| cause.area == area.code && chosen.contains(&cause.code));
        let ticked: Vec<_> = ticked.map(|cause| cause.code.clone()).collect();
        if ticked.is_empty() && matches!(note, Some(Some(_))) {
            input.error(&field, t!(input.ui(), "events-investigate-note-alone"));
        }
        whole &= note.is_some();
        let note = note.flatten().unwrap_or_default();
        causes.extend(ticked.into_iter().map(|code| (code, note.clone())));
    }
    whole.then_some(causes)
}

/// The form.
pub fn show(mut granted: Granted<Handle>, at: url::Investigate) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    still_open(&granted.ui, &record)?;
    let page = view(&granted.ui, &record, &FormState::filled(filled(&record)));
    granted.page(page)
}

/// Saves it, and goes on when it is marked done.
pub fn save(mut granted: Granted<Handle>, at: url::Investigate, form: Submitted<Investigate>) -> Answer {
    let mut record = store::record::open(&mut granted.work(), at.id)?;
    still_open(&granted.ui, &record)?;
    let done = match form.parsed {
        Ok(found) if found.version == record.version => found,
        Err(errors) if !is_old(&form.fields, &record) => {
            let page = view(&granted.ui, &record, &FormState::wrong(form.fields, errors));
            return granted.again(page);
        }
        _ => {
            let page = view(&granted.ui, &record, &FormState::outrun(form.fields, filled(&record), &granted.ui));
            return granted.again(page);
        }
    };
    record.cause_notes = done.causes;
    let texts = (done.what_happened.as_str(), done.barriers.as_str(), done.conclusion.as_str());
    let recorded = store::case::investigate(&mut granted.work(), &mut record, texts)?;
    if !done.done || record.case.state.phase() != Phase::Investigating {
        return granted.saved(recorded, &url::Case { id: at.id });
    }
    let (step, around) = (step(&granted.ui)?, around(&mut granted, &record)?);
    match decide(&record.case, Command::FinishInvestigation, step, around) {
        Ok(state) => {
            let recorded = store::case::advance(&mut granted.work(), &record, state, "")?;
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
    let mut fields = Fields::default()
        .with("forlopp", &record.what_happened)
        .with("hindrade", &record.barriers)
        .with("slutsats", &record.case.conclusion);
    for (code, note) in &record.cause_notes {
        fields.add("orsak", code);
        if let Some(cause) = codebook::find(&codebook::newest().causes, code) {
            fields = fields.with(&format!("om_{}", cause.area), note);
        }
    }
    fields
}

/// The page.
pub fn view(ui: &Ui, record: &Record, form: &FormState) -> Page {
    let title = t!(ui, "events-investigate-title");
    let action = url::Investigate { id: record.case.id }.to_string();
    let frame = components::Form { action: &action, guard: true, ..components::Form::default() };
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above(ui, record), &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-investigate-lede")), ..PageHead::default() }))
        (details(&t!(ui, "events-assess-report"), Some(Icon::FileText), false, paragraphs(&record.story)))
        (form.frame(ui, frame, Some(record.version), fields(ui, record, form)))
    };
    Page::new(title, body)
}

fn fields(ui: &Ui, record: &Record, form: &FormState) -> Markup {
    let done = record.case.state.phase() == Phase::Investigating;
    let optional = t!(ui, "events-optional");
    let (course, course_hint) = (t!(ui, "events-investigate-course"), t!(ui, "events-investigate-course-hint"));
    let (barriers, barriers_hint) = (t!(ui, "events-investigate-barriers"), barrier_hint(ui, record));
    let (conclusion, conclusion_hint) = (t!(ui, "events-investigate-conclusion"), t!(ui, "events-investigate-conclusion-hint"));
    html! {
        (text_area(Field { hint: Some(&course_hint), mark: Some(&optional), ..form.field("forlopp", &course) }, 5))
        (causes(ui, record, form))
        (text_area(Field { hint: Some(&barriers_hint), mark: Some(&optional), ..form.field("hindrade", &barriers) }, 3))
        (text_area(Field { hint: Some(&conclusion_hint), ..form.field("slutsats", &conclusion) }, 4))
        (button_row([
            html! { @if done { (button(Button { sends: Some(("klar", "1")), ..Button::primary(&t!(ui, "events-investigate-done")) })) } },
            if done { button(Button::secondary(&t!(ui, "events-save"))) } else { button(Button::primary(&t!(ui, "events-save"))) },
        ]))
    }
}

fn barrier_hint(ui: &Ui, record: &Record) -> String {
    let lang = ui.lang();
    let some: Vec<String> = codebook::version(record.codebook)
        .barriers
        .iter()
        .take(4)
        .map(|barrier| crate::words::small_first(barrier.label(lang)))
        .collect();
    t!(ui, "events-investigate-barriers-hint", examples = text::words::list(lang, &some))
}

/// The five areas, each with its guiding question, its causes, and room for words.
fn causes(ui: &Ui, record: &Record, form: &FormState) -> Markup {
    let (book, lang) = (codebook::version(record.codebook), ui.lang());
    let about = t!(ui, "events-investigate-about");
    let mark = t!(ui, "events-optional");
    html! {
        (fieldset(&t!(ui, "events-investigate-why"), Some(&t!(ui, "events-investigate-why-hint")), html! {
            @if let Some(error) = form.errors.at("orsak") { (notice(Tone::Bad, error, html! {})) }
            @for (at, area) in book.cause_areas.iter().enumerate() {
                @let own = format!("orsak-{}", area.code);
                @let id = if at == 0 { "orsak" } else { own.as_str() };
                @let note = format!("om_{}", area.code);
                @let below: Vec<_> = book.causes.iter().filter(|cause| cause.area == area.code).collect();
                @let open = below.iter().any(|cause| form.has("orsak", &cause.code)) || form.errors.at("orsak").is_some();
                (details(area.question(lang), None, open, stack([
                    checkboxes(Field { id: Some(id), error: None, ..form.field("orsak", area.label(lang)) },
                        below.iter().map(|cause| Choice::new(cause.code.as_str(), cause.label(lang)).on(form.has("orsak", &cause.code)))),
                    text_area(Field { mark: Some(&mark), ..form.field(&note, &about) }, 2),
                ])))
            }
        }))
    }
}
