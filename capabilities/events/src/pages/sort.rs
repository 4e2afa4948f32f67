//! Sorting many new reports: one after the other, with single keys where there is script, and by an ordinary form in any case.
//! What is filled in is saved always; a report is only asked for everything when it is marked done.

mod view;

use super::receive::{by_line, is_old, step, still_open};
use crate::{
    actions::Handle,
    codebook::{self, Item},
    domain::{Assessment, CaseId, Circumstances, Command, Missing, Nature, Phase, Refusal, Risk, decide},
    store::{
        self,
        case::{Assessed, advance, assess},
        list::{self, Filter, Line},
        record::Record,
        routing,
    },
    url,
};
use authority::Track;
use components::prelude::*;
use db::Recorded;
use text::t;
pub use view::view;
use web::{Answer, Errors, Fields, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui};

/// What is judged at once: as much as one knows.
pub struct Sorted {
    category: Option<String>,
    kind: Option<String>,
    severity: Option<i64>,
    probability: Option<i64>,
    version: i64,
    done: bool,
}

impl Form for Sorted {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let book = codebook::newest();
        let known = |list: &[Item], field: &str| codebook::find(list, input.fields().get(field)).map(|item| item.code.clone());
        let scale = |field: &str| input.fields().get(field).parse().ok().filter(|step| (1..=4).contains(step));
        let (category, kind) = (known(&book.categories, "kategori"), known(&book.kinds, "slag"));
        let (severity, probability) = (scale("allvar"), scale("troligt"));
        let done = input.fields().get("gor") == "klar";
        let version = input.value("version", |ui| t!(ui, "events-assess-reload"));
        Some(Self { category, kind, severity, probability, version: version?, done })
    }
}

/// The first that waits, or that none does.
pub fn first(mut granted: Granted<Handle>, _at: url::Sort) -> Answer {
    let lines = waiting(&mut granted)?;
    if let Some(line) = lines.first() {
        return granted.redirect(&url::SortOne { id: line.id });
    }
    let title = t!(granted.ui, "events-sort-title");
    let ui = &granted.ui;
    let body = html! {
        (page_head(PageHead { title: &title, ..PageHead::default() }))
        (empty_state(Icon::CheckmarkCircle, &t!(ui, "events-sort-empty"), html! {
            p { (t!(ui, "events-sort-empty-text")) } p { (link(&url::Cases {}.to_string(), &t!(ui, "events-list-title"))) }
        }))
    };
    granted.page(Page::new(title, body))
}

/// One of them.
pub fn show(mut granted: Granted<Handle>, at: url::SortOne) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    by_line(&granted.ui, &record)?;
    still_open(&granted.ui, &record)?;
    let lines = waiting(&mut granted)?;
    let page = view(&granted.ui, (&record, &lines), &FormState::filled(filled(&record)));
    granted.page(page)
}

/// Takes it on, keeps what was judged, and leads to the next.
pub fn save(mut granted: Granted<Handle>, at: url::SortOne, form: Submitted<Sorted>) -> Answer {
    let mut record = store::record::open(&mut granted.work(), at.id)?;
    by_line(&granted.ui, &record)?;
    still_open(&granted.ui, &record)?;
    let lines = waiting(&mut granted)?;
    let sorted = match form.parsed {
        Ok(sorted) if sorted.version == record.version => sorted,
        Err(errors) if !is_old(&form.fields, &record) => {
            let page = view(&granted.ui, (&record, &lines), &FormState::wrong(form.fields, errors));
            return granted.again(page);
        }
        _ => {
            let state = FormState::outrun(form.fields, filled(&record), &granted.ui);
            let page = view(&granted.ui, (&record, &lines), &state);
            return granted.again(page);
        }
    };
    let (recorded, refusal) = keep(&mut granted, &mut record, &sorted)?;
    if let Some(refusal) = refusal {
        let state = FormState::wrong(form.fields.with("version", record.version), lacking(&granted.ui, &refusal));
        let page = view(&granted.ui, (&record, &lines), &state);
        return granted.kept_but_refused(recorded, page);
    }
    match after(&lines, at.id) {
        Some(id) => granted.saved(recorded, &url::SortOne { id }),
        None => granted.saved(recorded, &url::Sort {}),
    }
}

/// Takes the report on and keeps what was judged; gives what is missing when it was to be done.
fn keep(granted: &mut Granted<Handle>, record: &mut Record, sorted: &Sorted) -> Result<(Recorded, Option<Refusal>), Problem> {
    let (step, around) = (step(&granted.ui)?, Circumstances::default());
    let mut work = granted.work();
    if let Ok(state) = decide(&record.case, Command::Receive, step, around) {
        drop(advance(&mut work, record, state, "")?);
        (record.case.state, record.version) = (state, record.version + 1);
    }
    let assessed = judged(record, sorted);
    let recorded = assess(&mut work, record, &assessed)?;
    routing::follow(&mut work, record)?;
    if !sorted.done || record.case.state.phase() != Phase::Received {
        return Ok((recorded, None));
    }
    match decide(&record.case, Command::FinishAssessment, step, around) {
        Ok(state) => Ok((advance(&mut work, record, state, "")?, None)),
        Err(refusal) => Ok((recorded, Some(refusal))),
    }
}

/// The same risk under each law that the case falls under; the whole assessment has them apart.
fn judged(record: &Record, sorted: &Sorted) -> Assessed {
    let (before, track) = (&record.case.assessment, record.case.track);
    let risk = Risk::new(sorted.severity, sorted.probability);
    let under = |law: Track, was: Option<Risk>| if track == law || track == Track::Both { risk.or(was) } else { None };
    let category = sorted.category.clone().or_else(|| before.category.clone());
    let of_type = category.as_ref().and_then(|code| codebook::find(&codebook::newest().categories, code));
    Assessed {
        track,
        type_code: of_type.map_or_else(|| record.type_code.clone(), |found| found.of_type.clone()),
        assessment: Assessment {
            kind: sorted.kind.clone().or_else(|| before.kind.clone()),
            hsl: under(Track::Hsl, before.hsl),
            sol: under(Track::Sol, before.sol),
            category,
        },
        sol_grade: record.sol_grade.clone(),
        also: record.also.clone(),
        expert_needed: record.case.expert_needed,
    }
}

/// What waits to be sorted by the actor: new and received reports of the line, newest first.
fn waiting(granted: &mut Granted<Handle>) -> Result<Vec<Line>, db::DbError> {
    let filter = Filter { open: Some(true), fresh: true, nature: Some(Nature::Deviation), ..Filter::default() };
    let mut work = granted.work();
    let mut lines = list::some(&mut work, &filter, 100)?;
    lines.retain(|line| work.scope().line_covers(line.unit, line.track, false));
    Ok(lines)
}

/// The one after; the first other when it is the last.
fn after(lines: &[Line], id: CaseId) -> Option<CaseId> {
    let at = lines.iter().position(|line| line.id == id);
    let next = at.and_then(|at| lines.get(at + 1)).or_else(|| lines.first());
    next.map(|line| line.id).filter(|next| *next != id)
}

fn filled(record: &Record) -> Fields {
    let a = &record.case.assessment;
    let risk = a.hsl.or(a.sol);
    Fields::default()
        .with_some("kategori", a.category.as_ref())
        .with_some("slag", a.kind.as_ref())
        .with_some("allvar", risk.map(|risk| risk.severity))
        .with_some("troligt", risk.map(|risk| risk.probability))
}

/// What is missing, at the fields of this page.
fn lacking(ui: &Ui, refusal: &Refusal) -> Errors {
    let mut errors = Errors::default();
    let Refusal::Missing(all) = refusal else { return Errors::one("", t!(ui, "events-wrong-phase")) };
    for missing in all {
        match missing {
            Missing::Category => errors.add("kategori", t!(ui, "events-missing-category")),
            Missing::Kind => errors.add("slag", t!(ui, "events-missing-kind")),
            _ if errors.at("allvar").is_none() => errors.add("allvar", t!(ui, "events-sort-missing-risk")),
            _ => {}
        }
    }
    errors
}
