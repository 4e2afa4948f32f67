//! A process drawn elsewhere, taken in from a BPMN file. What its file has and a step table hasn't is told afterwards.

use super::{
    header::{Offer, Written},
    new, parts,
};
use crate::{
    actions::Add,
    domain::{Kind, ProcessId, StepId, taken_in},
    store::{
        report::{self, Told},
        write,
    },
    url,
};
use components::{Field, FileField, Form as Frame, file_field, h1, lede, narrow, select};
use db::{DbError, Recorded};
use flow::bpmn::{self, Became, Taken, Unreadable, Why};
use kernel::UnitId;
use maud::html;
use std::collections::HashMap;
use text::t;
use web::{Answer, Errors, Form, FormState, Granted, Input, Page, Submitted, Ui};

/// More steps than a process that people can read.
const MOST_STEPS: usize = 400;
/// So many processes come out of a file at most.
const MOST_PROCESSES: usize = 20;

/// The form.
pub struct File {
    unit: UnitId,
    taken: Taken,
}

impl Form for File {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let unit = input.value("unit", |ui| t!(ui, "processes-field-unit-missing"));
        let found = match input.upload("file") {
            None => Err(t!(input.ui(), "processes-file-missing")),
            Some(file) => bpmn::read(&file.bytes).map_err(|refusal| unreadable(input.ui(), refusal)),
        };
        let taken = match found {
            Ok(taken) if !fits(&taken) => Err(t!(input.ui(), "processes-file-too-large")),
            other => other,
        };
        match taken {
            Ok(taken) => Some(Self { unit: unit?, taken }),
            Err(message) => {
                input.error("file", message);
                None
            }
        }
    }
}

fn fits(taken: &Taken) -> bool {
    taken.processes.len() <= MOST_PROCESSES && taken.processes.iter().all(|process| process.table.steps.len() <= MOST_STEPS)
}

fn unreadable(ui: &Ui, refusal: Unreadable) -> String {
    match refusal {
        Unreadable::TooLarge => t!(ui, "processes-file-too-large"),
        Unreadable::NotXml => t!(ui, "processes-file-not-xml"),
        Unreadable::OwnTypes => t!(ui, "processes-file-own-types"),
        Unreadable::NotBpmn => t!(ui, "processes-file-not-bpmn"),
        Unreadable::NoProcess => t!(ui, "processes-file-no-process"),
    }
}

/// The form.
pub fn show(mut granted: Granted<Add>, _: url::TakeIn) -> Answer {
    let (ui, desk) = granted.parts();
    let offer = new::offer(ui, desk)?;
    let page = view(ui, &offer, &FormState::default());
    granted.page(page)
}

/// Makes drafts of it.
pub fn save(mut granted: Granted<Add>, _: url::TakeIn, form: Submitted<File>) -> Answer {
    let (ui, desk) = granted.parts();
    let offer = new::offer(ui, desk)?;
    let state = match form.parsed {
        Err(errors) => FormState::wrong(form.fields, errors),
        Ok(file) if offer.units.iter().all(|(unit, _)| *unit != file.unit) => {
            let errors = Errors::one("unit", t!(ui, "processes-field-unit-missing"));
            FormState::wrong(form.fields, errors)
        }
        Ok(file) => {
            let (id, recorded) = keep(&mut granted, &file)?;
            return granted.saved(recorded, &url::Table { id });
        }
    };
    let page = view(&granted.ui, &offer, &state);
    granted.again(page)
}

/// A draft for each process of the file; those within steps become parts, and the steps open them.
fn keep(granted: &mut Granted<Add>, file: &File) -> Result<(ProcessId, Recorded), DbError> {
    let (nameless, nobody) = (t!(granted.ui, "processes-file-nameless"), t!(granted.ui, "processes-first-role"));
    let mut steps: HashMap<String, (usize, StepId)> = HashMap::new();
    let mut made = Vec::new();
    for (at, taken) in file.taken.processes.iter().enumerate() {
        let (_, desk) = granted.parts();
        let (table, ids) = taken_in(&taken.table, &nobody, || desk.new_id());
        steps.extend(ids.into_iter().map(|(old, new)| (old, (at, new))));
        let name = if taken.name.trim().is_empty() { nameless.clone() } else { taken.name.chars().take(120).collect() };
        let written = Written {
            name,
            kind: if at == 0 { Kind::Main } else { Kind::Sub },
            unit: file.unit,
            owner: None,
            leader: None,
            parent: None,
            purpose: Some(taken.purpose.chars().take(2_000).collect()).filter(|text: &String| !text.is_empty()),
            need_in: None,
            need_out: None,
        };
        made.push(new::compose(desk, written, table));
    }
    for (at, taken) in file.taken.processes.iter().enumerate() {
        let Some((outer, step)) = taken.inside.as_ref().and_then(|inside| steps.get(inside)).copied() else { continue };
        let (own, parent) = (made[at].0.id, made[outer].0.id);
        made[at].0.parent = Some(parent);
        if let Some(step) = made[outer].1.table.steps.iter_mut().find(|held| held.id == step.to_string()) {
            step.opens = Some(own.to_string());
        }
    }
    let mut work = granted.work();
    let mut first = None;
    for (process, version) in &made {
        let recorded = write::add(&mut work, process, version)?;
        first.get_or_insert((process.id, recorded));
    }
    let (id, recorded) = first.ok_or(DbError::NotFound)?;
    report::keep(&mut work, id, &told(&file.taken))?;
    Ok((id, recorded))
}

fn told(taken: &Taken) -> Vec<Told> {
    let left = taken.left_out.iter().map(|left| {
        let code = match left.why {
            Why::NoPlace => "no_place",
            Why::LeadsNowhere => "nowhere",
            Why::SameId => "same_id",
            Why::ForeignMaker => "foreign",
        };
        (&left.what, &left.name, code)
    });
    let changed = taken.changed.iter().map(|changed| {
        let code = match changed.became {
            Became::Text => "text",
            Became::Together => "together",
            Became::Step => "step",
            Became::Way => "way",
        };
        (&changed.what, &changed.name, code)
    });
    let line = |(what, name, code): (&String, &String, &str)| Told {
        what: what.chars().take(60).collect(),
        name: name.clone(),
        code: code.to_owned(),
    };
    left.chain(changed).map(line).collect()
}

/// The page.
pub fn view(ui: &Ui, offer: &Offer, form: &FormState) -> Page {
    let (to, title) = (url::TakeIn {}.to_string(), t!(ui, "processes-file-title"));
    let frame = Frame { action: &to, multipart: true, ..Frame::default() };
    let (file, file_hint) = (t!(ui, "processes-file-field"), t!(ui, "processes-file-hint"));
    let unit = t!(ui, "processes-field-unit");
    let choose = (String::new(), t!(ui, "processes-choose"));
    let units = offer.units.iter().map(|(unit, name)| (unit.to_string(), name.clone()));
    let accept = FileField { accept: ".bpmn,.xml", ..FileField::default() };
    let body = html! {
        (file_field(Field { hint: Some(&file_hint), required: true, ..form.field("file", &file) }, accept))
        (select(Field { required: true, ..form.field("unit", &unit) }, [choose].into_iter().chain(units)))
        (parts::buttons(ui, &t!(ui, "processes-file-save"), &url::New {}.to_string()))
    };
    let form = form.frame(ui, frame, None, body);
    let body = narrow([parts::way_back(ui, None, &title), h1(&title), lede(&t!(ui, "processes-file-lede")), form]);
    Page::new(title, body)
}
