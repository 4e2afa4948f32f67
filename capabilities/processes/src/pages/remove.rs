//! Moves a step in the list, or takes it out.

use super::{parts, steps::draft};
use crate::{
    actions::Write,
    domain::{Move, Process, StepId, Version, moved},
    store::write,
    url, words,
};
use components::{h1, narrow};
use maud::html;
use text::t;
use web::{Answer, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui};

/// The form of a move.
pub struct Moved {
    way: Move,
    version: i64,
}

impl Form for Moved {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let version = input.value("version", |ui| t!(ui, "processes-form-version"));
        let way = match input.fields().get("way") {
            "up" => Some(Move::Up),
            "down" => Some(Move::Down),
            _ => None,
        };
        Some(Self { way: way?, version: version? })
    }
}

/// Moves it a place.
pub fn save_move(mut granted: Granted<Write>, at: url::MoveStep, form: Submitted<Moved>) -> Answer {
    let (_, version) = draft(&mut granted, at.id)?;
    let ui = &granted.ui;
    let sent = form.parsed.map_err(|_| Problem::Refused(t!(ui, "processes-form-version")))?;
    if sent.version != version.version {
        return Err(Problem::Refused(t!(ui, "processes-form-version")));
    }
    let table = moved(&version.table, at.step, sent.way);
    let recorded = write::save_table(&mut granted.work(), &version, table)?;
    granted.saved_at(recorded, &format!("{}#steg-{}", url::Table { id: at.id }, at.step))
}

/// The form of taking out.
pub struct Removed {
    version: i64,
}

impl Form for Removed {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        input.value("version", |ui| t!(ui, "processes-form-version")).map(|version| Self { version })
    }
}

/// Asks first: what was written about the step goes with it.
pub fn show(mut granted: Granted<Write>, at: url::RemoveStep) -> Answer {
    let (process, version) = draft(&mut granted, at.id)?;
    let page = view(&granted.ui, (&process, &version, at.step), &FormState::default()).ok_or(Problem::NotFound)?;
    granted.page(page)
}

/// Takes it out. The way round it is made whole.
pub fn save(mut granted: Granted<Write>, at: url::RemoveStep, form: Submitted<Removed>) -> Answer {
    let (process, version) = draft(&mut granted, at.id)?;
    let state = match form.parsed {
        Ok(sent) if sent.version == version.version => {
            let mut table = version.table.clone();
            table.remove(&at.step.to_string());
            let recorded = write::save_table(&mut granted.work(), &version, table)?;
            return granted.saved(recorded, &url::Table { id: at.id });
        }
        Ok(_) => FormState::outrun(form.fields, web::Fields::default(), &granted.ui),
        Err(errors) => FormState::wrong(form.fields, errors),
    };
    let page = view(&granted.ui, (&process, &version, at.step), &state).ok_or(Problem::NotFound)?;
    granted.again(page)
}

/// The page; none when there is no such step.
pub fn view(ui: &Ui, (process, version, step): (&Process, &Version, StepId), form: &FormState) -> Option<Page> {
    let found = version.table.step(&step.to_string())?;
    let (to, back) = (url::RemoveStep { id: process.id, step }.to_string(), url::Table { id: process.id }.to_string());
    let title = t!(ui, "processes-remove-title", step = words::step_name(ui, found));
    let body = html! { p { (t!(ui, "processes-remove-text")) } (parts::buttons(ui, &t!(ui, "processes-remove-save"), &back)) };
    let form = form.form(ui, &to, Some(version.version), body);
    Some(Page::new(title.clone(), narrow([parts::way_back(ui, Some(process), &title), h1(&title), form])))
}
