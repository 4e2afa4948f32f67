//! The first question: of a report, of one that counts several, and of one that starts at a unit's QR code (ORG-7).

use super::{answered, keep, page};
use crate::{
    actions::Report,
    domain::{Draft, DraftId, Question},
    store::draft,
    url, words,
};
use components::prelude::*;
use kernel::UnitId;
use text::{moments, t};
use web::{Answer, Fields, Form, FormState, Granted, Input, Page, Problem, Search, Submitted, Ui};

/// A form whose fields are read later, when it is known which question it answers.
pub struct Raw;

impl Form for Raw {
    fn read(_: &mut Input<'_>) -> Option<Self> {
        Some(Self)
    }
}

/// A new report. A draft under way is offered.
pub fn start(mut granted: Granted<Report>) -> Answer {
    let resume = resume(&mut granted)?;
    let page = first(&granted.ui, &Draft::default(), &FormState::default(), resume);
    granted.page(page)
}

/// A new report from the code on a unit's wall: the unit is chosen already.
pub fn start_at(mut granted: Granted<Report>, at: url::StartAt) -> Answer {
    if !words::can_report_at(&granted.ui, at.unit) {
        return Err(Problem::NotFound);
    }
    let resume = resume(&mut granted)?;
    let page = first(&granted.ui, &Draft { unit: Some(at.unit), ..Draft::default() }, &FormState::default(), resume);
    granted.page(page)
}

/// A new report that counts several alike.
pub fn start_several(granted: Granted<Report>) -> Answer {
    let page = first(&granted.ui, &Draft::several(), &FormState::default(), None);
    granted.page(page)
}

/// The first answer makes the draft.
pub fn begin(granted: Granted<Report>, search: Search, form: Submitted<Raw>) -> Answer {
    let unit: Option<UnitId> = search.0.get("enhet").parse().ok();
    let unit = unit.filter(|unit| words::can_report_at(&granted.ui, *unit));
    made(granted, &form.fields, Draft { unit, ..Draft::default() })
}

/// The first answer of a report that counts several.
pub fn begin_several(granted: Granted<Report>, form: Submitted<Raw>) -> Answer {
    made(granted, &form.fields, Draft::several())
}

fn made(mut granted: Granted<Report>, fields: &Fields, empty: Draft) -> Answer {
    match answered(&granted.ui, Question::What, fields, empty.clone()) {
        Ok(draft) => {
            let id: DraftId = granted.work().new_id();
            keep(granted, &url::Ask { draft: id, question: Question::What }, &draft, (false, false))
        }
        Err(errors) => {
            let page = first(&granted.ui, &empty, &FormState::wrong(fields.clone(), errors), None);
            granted.again(page)
        }
    }
}

fn resume(granted: &mut Granted<Report>) -> Result<Option<Markup>, Problem> {
    let latest = draft::latest(&mut granted.work())?;
    let ui = &granted.ui;
    Ok(latest.map(|(id, at)| {
        let href = url::Check { draft: id }.to_string();
        let text = t!(ui, "events-report-resume", at = moments::moment(text::Speaks::lang(ui), at, ui.now()));
        notice(Tone::Info, &text, html! { a href=(href) { (t!(ui, "events-report-resume-link")) } })
    }))
}

/// The page of the first question.
fn first(ui: &Ui, draft: &Draft, form: &FormState, before: Option<Markup>) -> Page {
    let action = match draft.unit {
        _ if draft.collective => url::StartSeveral {}.to_string(),
        Some(unit) => format!("{}?enhet={unit}", url::Report {}),
        None => url::Report {}.to_string(),
    };
    let asked = page(ui, (Question::What, None, &action), draft, (form, &[]));
    let at = draft.unit.map(|unit| t!(ui, "events-report-at-unit", unit = words::unit_with_parent(ui, unit)));
    let other = if draft.collective {
        link(&url::Report {}.to_string(), &t!(ui, "events-report-one"))
    } else {
        link(&url::StartSeveral {}.to_string(), &t!(ui, "events-report-several"))
    };
    let body = html! {
        @if let Some(before) = before { (before) }
        @if let Some(at) = at { (help(Icon::Buildings2, html! { (at) })) }
        (asked.body())
        p { (other) }
    };
    asked.with_body(body)
}
