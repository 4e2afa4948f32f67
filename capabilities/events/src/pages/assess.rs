//! Assessment: what kind of event, which law, how serious and how likely. Saved always; demanded when it is marked done.
//! Health care and social care are judged apart (OSL 8 kap. 2 §), and the risk value is never a legal verdict.

use super::{
    case::around,
    receive::{step, still_open},
};
use crate::{
    actions::Handle,
    codebook::{self, Codebook, Item},
    domain::{Assessment, Command, Phase, Refusal, Risk, decide},
    store::{self, case::Assessed, record::Record, routing, rules},
    url, words,
};
use authority::{Track, Tracks};
use components::prelude::*;
use text::{Speaks, t};
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
        let track = input.value("lagrum", |ui| t!(ui, "events-assess-track-missing"));
        let version = input.value("version", |ui| t!(ui, "events-assess-reload"));
        let assessment = Assessment {
            category,
            kind: known(input, &book.kinds, "slag"),
            hsl: risk(input, "risk_hsl"),
            sol: risk(input, "risk_sol"),
        };
        let sol_grade = known(input, &book.grades, "missforhallande");
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
        Ok(assess) if assess.version == record.version => assess,
        Ok(_) => {
            let page = view(&granted.ui, &record, &FormState::outrun(form.fields, filled(&record), &granted.ui));
            return granted.again(page);
        }
        Err(errors) => {
            let page = view(&granted.ui, &record, &FormState::wrong(form.fields, errors));
            return granted.again(page);
        }
    };
    assess.to.expert_needed = record.case.expert_needed;
    let mut work = granted.work();
    let recorded = store::case::assess(&mut work, &mut record, &assess.to)?;
    let rules = rules::newest(&mut work)?;
    if routing::by_threshold(&mut work, &record, &rules)? && !record.case.expert_needed {
        store::case::need_expert(&mut work, &record)?;
        record.version += 1;
    }
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
            let page = view(&granted.ui, &record, &FormState::wrong(form.fields, errors));
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

fn view(ui: &Ui, record: &Record, form: &FormState) -> Page {
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

fn fields(ui: &Ui, record: &Record, form: &FormState) -> Markup {
    let book = codebook::version(record.codebook);
    let tracks = ui.actor().directory().unit(record.case.unit).map_or(Tracks::ALL, |unit| unit.tracks);
    let (hsl, sol) = (tracks.hsl, tracks.sol || !tracks.hsl);
    let done = record.case.state.phase() == Phase::Received;
    html! {
        (classification(ui, book, form))
        (law(ui, (hsl, sol), form))
        @if hsl { (only_when("lagrum", &["hsl", "both"], risk_matrix(ui, book, form.field("risk_hsl", &t!(ui, "events-assess-risk-hsl"))))) }
        @if sol { (only_when("lagrum", &["sol", "both"], risk_matrix(ui, book, form.field("risk_sol", &t!(ui, "events-assess-risk-sol"))))) }
        @if sol { (only_when("lagrum", &["sol", "both"], suspicion(ui, book, form))) }
        (also(ui, book, form))
        (button_row([
            html! { @if done { (button(Button { sends: Some(("klar", "1")), ..Button::primary(&t!(ui, "events-assess-done")) })) } },
            if done { button(Button::secondary(&t!(ui, "events-save"))) } else { button(Button::primary(&t!(ui, "events-save"))) },
        ]))
    }
}

fn classification(ui: &Ui, book: &Codebook, form: &FormState) -> Markup {
    let lang = ui.lang();
    let (kind, category, choose) = (t!(ui, "events-assess-type"), t!(ui, "events-assess-category"), t!(ui, "events-choose"));
    let types = book.types.iter().map(|item| (item.code.clone(), item.label(lang).to_owned()));
    let groups = book.types.iter().map(|kind| {
        let below = book.categories.iter().filter(|category| category.of_type == kind.code);
        (
            kind.label(lang).to_owned(),
            below.map(|category| (category.code.clone(), category.label(lang).to_owned())).collect::<Vec<_>>(),
        )
    });
    let slag = t!(ui, "events-assess-kind");
    let kinds = book
        .kinds
        .iter()
        .map(|item| Choice::new(item.code.as_str(), item.label(lang)).detail(item.hint(lang).unwrap_or_default()));
    html! {
        (select(form.field("typ", &kind), types))
        (select_grouped(form.field("kategori", &category), &choose, groups))
        (radios(form.field("slag", &slag), false, kinds))
    }
}

fn law(ui: &Ui, (hsl, sol): (bool, bool), form: &FormState) -> Markup {
    let label = t!(ui, "events-assess-track");
    let hint = t!(ui, "events-assess-track-hint");
    let offered = [(hsl, Track::Hsl), (sol, Track::Sol), (hsl && sol, Track::Both)];
    let items =
        offered.into_iter().filter(|(offered, _)| *offered).map(|(_, track)| Choice::new(track.code(), words::track(ui, track)));
    radios(Field { hint: Some(&hint), ..form.field("lagrum", &label) }, false, items)
}

fn risk_matrix(ui: &Ui, book: &Codebook, field: Field<'_>) -> Markup {
    let lang = ui.lang();
    let names = |list: &[Item]| list.iter().map(|item| item.label(lang).to_owned()).collect::<Vec<_>>();
    let (rows, columns) = (names(&book.probabilities), names(&book.severities));
    let (row_axis, column_axis) = (t!(ui, "events-assess-probability"), t!(ui, "events-assess-severity"));
    let hint = t!(ui, "events-assess-risk-hint");
    let words_ = Matrix { row_axis: &row_axis, rows: &rows, column_axis: &column_axis, columns: &columns };
    matrix(Field { hint: Some(&hint), ..field }, words_, |row, column| {
        let (probability, severity) = (row as i64 + 1, column as i64 + 1);
        let value = severity * probability;
        let band = book.bands.iter().find(|band| (band.min..=band.max).contains(&value));
        Cell {
            value: format!("{severity}x{probability}"),
            number: u32::try_from(value).unwrap_or(0),
            word: band.map(|band| band.label(lang).to_owned()).unwrap_or_default(),
            tone: words::risk(ui, value).1,
        }
    })
}

/// Whether a missförhållande is suspected: the reporter's manager doesn't decide it, but says so.
fn suspicion(ui: &Ui, book: &Codebook, form: &FormState) -> Markup {
    let lang = ui.lang();
    let (label, hint) = (t!(ui, "events-assess-misconduct"), t!(ui, "events-assess-misconduct-hint"));
    let grades = book.grades.iter().filter(|grade| grade.track == Some(Track::Sol));
    let items = grades.map(|grade| Choice::new(grade.code.as_str(), grade.label(lang)).detail(cited(ui, grade)));
    radios(Field { hint: Some(&hint), ..form.field("missforhallande", &label) }, false, items)
}

/// A hint with the law it stands on; what hasn't been read is said to be checked.
pub fn cited(ui: &Ui, grade: &Item) -> String {
    let cites =
        grade.law.iter().map(|law| if law.verified { law.text() } else { t!(ui, "events-law-unverified", law = law.text()) });
    let cites: Vec<String> = cites.collect();
    let hint = grade.hint(ui.lang()).unwrap_or_default();
    if cites.is_empty() { hint.to_owned() } else { format!("{hint} ({})", cites.join("; ")) }
}

fn also(ui: &Ui, book: &Codebook, form: &FormState) -> Markup {
    let lang = ui.lang();
    let label = t!(ui, "events-assess-also");
    let items = book.also.iter().map(|item| {
        Choice::new(item.code.as_str(), item.label(lang))
            .detail(item.hint(lang).unwrap_or_default())
            .on(form.has("ocksa", &item.code))
    });
    checkboxes(form.field("ocksa", &label), items)
}
