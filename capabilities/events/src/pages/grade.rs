//! The legal verdict on health care, by MAS or MAR alone: vårdskada or not (PSL 2010:659, 1 kap. 5 §).

use super::{
    assess::{above, cited},
    receive::{is_old, still_open},
};
use crate::{
    actions::GradeHealthCare,
    codebook,
    store::{self, record::Record},
    url,
};
use authority::Track;
use components::prelude::*;
use text::{Speaks, t};
use web::{Answer, Fields, Form, FormState, Granted, Input, Page, Submitted, Ui};

/// The verdict.
pub struct Grade {
    verdict: String,
    why: String,
    version: i64,
}

impl Form for Grade {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let grade = input.fields().get("bedomning").to_owned();
        let known = codebook::find(&codebook::newest().grades, &grade).is_some_and(|found| found.track == Some(Track::Hsl));
        if !known {
            input.error("bedomning", t!(input.ui(), "events-grade-missing"));
        }
        let why = input.prose("varfor", 4000, |ui| t!(ui, "events-grade-why-missing"));
        let version = input.value("version", |ui| t!(ui, "events-assess-reload"));
        Some(Self { verdict: grade, why: why?, version: version? })
    }
}

/// The form.
pub fn show(mut granted: Granted<GradeHealthCare>, at: url::Grade) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    still_open(&granted.ui, &record)?;
    let page = view(&granted.ui, &record, &FormState::filled(filled(&record)));
    granted.page(page)
}

/// Saves the verdict.
pub fn save(mut granted: Granted<GradeHealthCare>, at: url::Grade, form: Submitted<Grade>) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    still_open(&granted.ui, &record)?;
    let state = match form.parsed {
        Ok(grade) if grade.version == record.version => {
            let recorded = store::case::grade(&mut granted.work(), &record, &grade.verdict, &grade.why)?;
            return granted.saved(recorded, &url::Case { id: at.id });
        }
        Err(errors) if !is_old(&form.fields, &record) => FormState::wrong(form.fields, errors),
        _ => FormState::outrun(form.fields, filled(&record), &granted.ui),
    };
    let page = view(&granted.ui, &record, &state);
    granted.again(page)
}

fn filled(record: &Record) -> Fields {
    Fields::default().with_some("bedomning", record.case.hsl_verdict.as_ref()).with("varfor", &record.grade_why)
}

/// The page.
pub fn view(ui: &Ui, record: &Record, form: &FormState) -> Page {
    let (title, lang) = (t!(ui, "events-grade-title"), ui.lang());
    let grades = codebook::version(record.codebook).grades.iter().filter(|grade| grade.track == Some(Track::Hsl));
    let items = grades.map(|grade| Choice::new(grade.code.as_str(), grade.label(lang)).detail(cited(ui, grade)));
    let (label, why) = (t!(ui, "events-grade-label"), t!(ui, "events-grade-why"));
    let fields = html! {
        (choices(form.field("bedomning", &label), items))
        (text_area(form.field("varfor", &why), 5))
        (button_row([button(Button::primary(&t!(ui, "events-grade-save")))]))
    };
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above(ui, record), &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-grade-lede")), ..PageHead::default() }))
        (details(&t!(ui, "events-assess-report"), Some(Icon::FileText), true, paragraphs(&record.story)))
        (form.form(ui, &url::Grade { id: record.case.id }.to_string(), Some(record.version), fields))
    };
    Page::new(title, body)
}
