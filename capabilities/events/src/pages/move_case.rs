//! Moving a case to the unit where it belongs. The move is a layer: what was reported stays as it was.

use super::{
    assess::above,
    receive::{by_line, is_old, still_open},
};
use crate::{
    actions::Handle,
    codebook,
    store::{self, record::Record, routing},
    url, words,
};
use authority::Track;
use components::prelude::*;
use kernel::UnitId;
use text::t;
use web::{Answer, Errors, Form, FormState, Granted, Input, Page, Submitted, Ui};

/// Where to, and why.
pub struct Move {
    unit: UnitId,
    why: String,
    version: i64,
}

impl Form for Move {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let ui = input.ui();
        let unit: Option<UnitId> = input.value("enhet", |ui| t!(ui, "events-move-missing"));
        if unit.is_some_and(|unit| !words::can_report_at(ui, unit)) {
            input.error("enhet", t!(ui, "events-move-missing"));
        }
        let why = input.prose("varfor", 2000, |ui| t!(ui, "events-move-why-missing"));
        let version = input.value("version", |ui| t!(ui, "events-assess-reload"));
        Some(Self { unit: unit?, why: why?, version: version? })
    }
}

/// The form.
pub fn show(mut granted: Granted<Handle>, at: url::Move) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    by_line(&granted.ui, &record)?;
    still_open(&granted.ui, &record)?;
    let page = view(&granted.ui, &record, &FormState::default());
    granted.page(page)
}

/// Moves. Whoever moves it may lose sight of it, so one is led to the list.
pub fn save(mut granted: Granted<Handle>, at: url::Move, form: Submitted<Move>) -> Answer {
    let mut record = store::record::open(&mut granted.work(), at.id)?;
    by_line(&granted.ui, &record)?;
    still_open(&granted.ui, &record)?;
    let state = match form.parsed {
        Ok(to) if to.unit == record.case.unit => {
            FormState::wrong(form.fields, Errors::one("enhet", t!(granted.ui, "events-move-same")))
        }
        Ok(to) if to.version == record.version => {
            let track = words::track_at(&granted.ui, to.unit, proposed(&record));
            let mut work = granted.work();
            let recorded = store::case::move_to(&mut work, &mut record, (to.unit, track), &to.why)?;
            // The new unit may have another MAS and MAR.
            routing::follow(&mut work, &mut record)?;
            return granted.saved(recorded, &url::Cases {});
        }
        Err(errors) if !is_old(&form.fields, &record) => FormState::wrong(form.fields, errors),
        _ => FormState::outrun(form.fields.clone(), form.fields, &granted.ui),
    };
    let page = view(&granted.ui, &record, &state);
    granted.again(page)
}

/// The track that was judged; before anyone has, that of the type.
fn proposed(record: &Record) -> Option<Track> {
    let of_type = || codebook::find(&codebook::newest().types, &record.type_code).and_then(|kind| kind.track);
    record.case.assessment.category.as_ref().map_or_else(of_type, |_| Some(record.case.track))
}

/// The page.
pub fn view(ui: &Ui, record: &Record, form: &FormState) -> Page {
    let (title, label, why, first) =
        (t!(ui, "events-move-title"), t!(ui, "events-move-to"), t!(ui, "events-move-why"), t!(ui, "events-choose"));
    let directory = ui.actor().directory();
    let groups = words::reportable_units(ui).into_iter().map(|(parent, units)| {
        let options: Vec<_> = units.iter().map(|unit| (unit.to_string(), directory.unit_name(*unit).to_owned())).collect();
        (directory.unit_name(parent).to_owned(), options)
    });
    let fields = html! {
        (select_grouped(form.field("enhet", &label), &first, groups))
        (text_area(form.field("varfor", &why), 3))
        (button_row([button(Button::primary(&t!(ui, "events-move-button")))]))
    };
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above(ui, record), &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-move-lede")), ..PageHead::default() }))
        (form.form(ui, &url::Move { id: record.case.id }.to_string(), Some(record.version), fields))
    };
    Page::new(title, body)
}
