//! Who takes part in a process: names, order, who is outside the organisation.

use super::{parts, steps::draft};
use crate::{
    actions::Write,
    domain::{Process, Version},
    store::write,
    url,
};
use components::{Form as Frame, checkbox, fieldset, h1, input_field, lede, narrow};
use flow::{Lane, Table};
use maud::{Markup, html};
use text::t;
use web::{Answer, Errors, Fields, Form, FormState, Granted, Input, Page, Submitted, Ui};

/// So many take part at most.
const MOST: usize = 20;

/// The form: each lane by the name it had.
pub struct Sent {
    lanes: Vec<(String, Lane, i64)>,
    version: i64,
}

impl Form for Sent {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let version = input.value("version", |ui| t!(ui, "processes-form-version"));
        let mut lanes: Vec<(String, Lane, i64)> = Vec::new();
        for at in 0..MOST {
            let was = input.fields().get(&format!("was_{at}")).to_owned();
            let field = format!("lane_{at}");
            let Some(name) = input.optional_line(&field, 80)? else { continue };
            if lanes.iter().any(|(_, lane, _)| lane.name == name) {
                input.error(&field, t!(input.ui(), "processes-lanes-twice"));
            }
            let external = input.ticked(&format!("external_{at}"));
            let place = input.fields().get(&format!("place_{at}")).parse().unwrap_or(99);
            lanes.push((was, Lane { name, external }, place));
        }
        lanes.sort_by_key(|(_, _, place)| *place);
        Some(Self { lanes, version: version? })
    }
}

/// The form.
pub fn show(mut granted: Granted<Write>, at: url::Lanes) -> Answer {
    let (process, version) = draft(&mut granted, at.id)?;
    let page = view(&granted.ui, (&process, &version), &FormState::filled(filled(&version.table)));
    granted.page(page)
}

/// Saves them.
pub fn save(mut granted: Granted<Write>, at: url::Lanes, form: Submitted<Sent>) -> Answer {
    let (process, version) = draft(&mut granted, at.id)?;
    let state = match form.parsed {
        Err(errors) => FormState::wrong(form.fields, errors),
        Ok(sent) => match changed(&version.table, &sent.lanes) {
            Err(lane) => {
                let errors = Errors::one("", t!(granted.ui, "processes-lanes-in-use", lane = lane));
                FormState::wrong(form.fields, errors)
            }
            Ok(_) if sent.version != version.version => FormState::outrun(form.fields, filled(&version.table), &granted.ui),
            Ok(table) => {
                let recorded = write::save_table(&mut granted.work(), &version, table)?;
                return granted.saved(recorded, &url::Table { id: at.id });
            }
        },
    };
    let page = view(&granted.ui, (&process, &version), &state);
    granted.again(page)
}

/// The table with these lanes; the name of one that was emptied though steps are in it.
fn changed(table: &Table, lanes: &[(String, Lane, i64)]) -> Result<Table, String> {
    let gone = table
        .lanes
        .iter()
        .find(|lane| lanes.iter().all(|(was, _, _)| *was != lane.name) && table.steps.iter().any(|step| step.lane == lane.name));
    if let Some(lane) = gone {
        return Err(lane.name.clone());
    }
    let mut after = table.clone();
    // Through names that nobody has, so that two can change places.
    for (at, (was, _, _)) in lanes.iter().enumerate().filter(|(_, (was, _, _))| !was.is_empty()) {
        after.rename_lane(was, &format!("\u{1}{at}"));
    }
    for (at, (_, lane, _)) in lanes.iter().enumerate() {
        after.rename_lane(&format!("\u{1}{at}"), &lane.name);
    }
    after.lanes = lanes.iter().map(|(_, lane, _)| lane.clone()).collect();
    Ok(after)
}

fn filled(table: &Table) -> Fields {
    table.lanes.iter().enumerate().fold(Fields::default(), |fields, (at, lane)| {
        let fields = fields.with(&format!("was_{at}"), &lane.name).with(&format!("lane_{at}"), &lane.name);
        let fields = fields.with(&format!("place_{at}"), at + 1);
        if lane.external { fields.with(&format!("external_{at}"), "1") } else { fields }
    })
}

/// The page.
pub fn view(ui: &Ui, (process, version): (&Process, &Version), form: &FormState) -> Page {
    let (to, back) = (url::Lanes { id: process.id }.to_string(), url::Table { id: process.id }.to_string());
    let title = t!(ui, "processes-lanes-title");
    let shown = (version.table.lanes.len() + 2).min(MOST);
    let held: Vec<(String, String)> =
        (0..shown).map(|at| (format!("was_{at}"), form.fields.get(&format!("was_{at}")).to_owned())).collect();
    let hidden: Vec<(&str, &str)> = held.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let frame = Frame { action: &to, hidden: &hidden, guard: true, ..Frame::default() };
    let body = html! { @for at in 0..shown { (lane(ui, form, at)) } (parts::buttons(ui, &t!(ui, "processes-save"), &back)) };
    let form = form.frame(ui, frame, Some(version.version), body);
    let body = narrow([parts::way_back(ui, Some(process), &title), h1(&title), lede(&t!(ui, "processes-lanes-lede")), form]);
    Page::new(title, body)
}

fn lane(ui: &Ui, form: &FormState, at: usize) -> Markup {
    let (name, place, external) = (format!("lane_{at}"), format!("place_{at}"), format!("external_{at}"));
    let (name_label, place_label, external_label) =
        (t!(ui, "processes-lanes-name"), t!(ui, "processes-lanes-place"), t!(ui, "processes-step-external"));
    let number = components::Input {
        kind: components::InputKind::Number,
        width: components::Width::Short,
        ..components::Input::default()
    };
    let on = form.has(&external, "1");
    let body = html! {
        (components::text_field(form.field(&name, &name_label)))
        (input_field(form.field(&place, &place_label), number))
        (checkbox(form.field(&external, &external_label), on))
    };
    fieldset(&t!(ui, "processes-lanes-one", n = at + 1), None, body)
}
