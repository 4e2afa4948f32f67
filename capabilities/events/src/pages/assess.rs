//! Assessment: what kind of event, which law, how serious and how likely. Saved always; demanded when it is marked done.
//! Health care and social care are judged apart (OSL 8 kap. 2 §), and the risk value is never a legal verdict.

mod fields;

use super::{
    case::around,
    receive::{is_old, step, still_open},
};
use crate::{
    actions::Handle,
    codebook::{self, Item},
    domain::{Assessment, Command, Phase, Refusal, Risk, decide},
    store::{self, case::Assessed, record::Record, routing},
    url, words,
};
use authority::Track;
use components::prelude::*;
pub use fields::cited;
use fields::{fields, offered};
use text::t;
use web::{Answer, Errors, Fields, Form, FormState, Granted, Input, Page, Submitted, Ui};

/// The form as it was filled in.
pub struct Assess {
    to: Assessed,
    version: i64,
    done: bool,
}

impl Form for Assess {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let book = codebook::newest();
        let kind = known(input, &book.types, "typ");
        let category = known(input, &book.categories, "kategori")
            .filter(|code| codebook::find(&book.categories, code).is_some_and(|found| Some(&found.of_type) == kind.as_ref()));
        if category.is_none() && !input.fields().get("kategori").is_empty() {
            input.error("kategori", t!(input.ui(), "events-assess-category-other-type"));
        }
        let track: Option<Track> = input.value("lagrum", |ui| t!(ui, "events-assess-track-missing"));
        // What was judged under a law that the case doesn't fall under says nothing.
        let (hsl, sol) = (track != Some(Track::Sol), track != Some(Track::Hsl));
        let version = input.value("version", |ui| t!(ui, "events-assess-reload"));
        let assessment = Assessment {
            category,
            kind: known(input, &book.kinds, "slag"),
            hsl: risk(input, "risk_hsl").filter(|_| hsl),
            sol: risk(input, "risk_sol").filter(|_| sol),
        };
        let of_sol =
            |code: &String| sol && codebook::find(&book.grades, code).is_some_and(|grade| grade.track == Some(Track::Sol));
        let sol_grade = known(input, &book.grades, "missforhallande").filter(of_sol);
        let also =
            book.also.iter().map(|item| item.code.clone()).filter(|code| input.fields().all("ocksa").contains(code)).collect();
        let to = Assessed { track: track?, type_code: kind?, assessment, sol_grade, also, expert_needed: false };
        Some(Self { to, version: version?, done: input.fields().get("klar") == "1" })
    }
}

/// A code that is on the list.
fn known(input: &Input<'_>, list: &[Item], field: &str) -> Option<String> {
    codebook::find(list, input.fields().get(field)).map(|item| item.code.clone())
}

/// "3x2": severity by probability, as the matrix sends it.
fn risk(input: &Input<'_>, field: &str) -> Option<Risk> {
    let (severity, probability) = input.fields().get(field).split_once('x')?;
    Risk::new(severity.parse().ok(), probability.parse().ok())
}

/// The form.
pub fn show(mut granted: Granted<Handle>, at: url::Assess) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    still_open(&granted.ui, &record)?;
    let page = view(&granted.ui, &record, &FormState::filled(filled(&record)));
    granted.page(page)
}

/// Saves it; hands the case to MAS and MAR when the thresholds say so; goes on when it is marked done.
pub fn save(mut granted: Granted<Handle>, at: url::Assess, form: Submitted<Assess>) -> Answer {
    let mut record = store::record::open(&mut granted.work(), at.id)?;
    still_open(&granted.ui, &record)?;
    let mut assess = match form.parsed {
        Ok(assess) if !offered(&granted.ui, &record, assess.to.track) => {
            let errors = Errors::one("lagrum", t!(granted.ui, "events-assess-track-missing"));
            let page = view(&granted.ui, &record, &FormState::wrong(form.fields, errors));
            return granted.again(page);
        }
        Ok(assess) if assess.version == record.version => assess,
        Err(errors) if !is_old(&form.fields, &record) => {
            let page = view(&granted.ui, &record, &FormState::wrong(form.fields, errors));
            return granted.again(page);
        }
        _ => {
            let page = view(&granted.ui, &record, &FormState::outrun(form.fields, filled(&record), &granted.ui));
            return granted.again(page);
        }
    };
    assess.to.expert_needed = record.case.expert_needed;
    let mut work = granted.work();
    let recorded = store::case::assess(&mut work, &mut record, &assess.to)?;
    routing::follow(&mut work, &mut record)?;
    if !assess.done || record.case.state.phase() != Phase::Received {
        return granted.saved(recorded, &url::Case { id: at.id });
    }
    let (step, around) = (step(&granted.ui)?, around(&mut granted, &record)?);
    match decide(&record.case, Command::FinishAssessment, step, around) {
        Ok(state) => {
            let recorded = store::case::advance(&mut granted.work(), &record, state, "")?;
            granted.saved(recorded, &url::Investigate { id: at.id })
        }
        Err(refusal) => {
            let errors = lacking(&granted.ui, &record, &refusal);
            let page = view(&granted.ui, &record, &FormState::wrong(form.fields.with("version", record.version), errors));
            granted.kept_but_refused(recorded, page)
        }
    }
}

/// What is missing, at the fields where it is filled in.
pub fn lacking(ui: &Ui, record: &Record, refusal: &Refusal) -> Errors {
    let mut errors = Errors::default();
    match refusal {
        Refusal::Missing(all) => {
            for missing in all {
                let (at, words) = words::missing(ui, record, *missing);
                errors.add(at.split_once('#').map_or("", |(_, field)| field), words);
            }
        }
        Refusal::WrongPhase(_) => errors.add("", t!(ui, "events-wrong-phase")),
        Refusal::Stopped => errors.add("", t!(ui, "events-stopped")),
        Refusal::Conflict(conflict) => errors.add("", super::independent::why_not(ui, *conflict)),
    }
    errors
}

fn filled(record: &Record) -> Fields {
    let a = &record.case.assessment;
    let cell = |risk: Option<Risk>| risk.map(|risk| format!("{}x{}", risk.severity, risk.probability));
    let mut fields = Fields::default()
        .with("typ", &record.type_code)
        .with_some("kategori", a.category.as_ref())
        .with_some("slag", a.kind.as_ref())
        .with("lagrum", record.case.track)
        .with_some("risk_hsl", cell(a.hsl))
        .with_some("risk_sol", cell(a.sol))
        .with_some("missforhallande", record.sol_grade.as_ref())
        .with("version", record.version);
    for code in &record.also {
        fields.add("ocksa", code);
    }
    fields
}

/// The page.
pub fn view(ui: &Ui, record: &Record, form: &FormState) -> Page {
    let id = record.case.id;
    let title = t!(ui, "events-assess-title");
    let crumbs = crumbs(&t!(ui, "events-crumbs"), above(ui, record), &title);
    let body = html! {
        (crumbs)
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-assess-lede")), ..PageHead::default() }))
        (details(&t!(ui, "events-assess-report"), Some(Icon::FileText), form.errors.is_empty(), paragraphs(&record.story)))
        (form.frame(ui, components::Form { action: &url::Assess { id }.to_string(), wide: true, guard: true, ..components::Form::default() },
            Some(record.version), fields(ui, record, form)))
    };
    Page::new(title, body)
}

/// The pages above a page of a case.
pub fn above(ui: &Ui, record: &Record) -> [(String, String); 2] {
    [
        (url::Cases {}.to_string(), t!(ui, "events-list-title")),
        (url::Case { id: record.case.id }.to_string(), record.case.number.to_string()),
    ]
}
