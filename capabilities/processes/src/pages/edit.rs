//! Changes what is said about a process.

use super::{
    header::{self, Offer, Written},
    parts,
};
use crate::{
    access,
    actions::{Read, Write},
    domain::{Process, ProcessId, What},
    store::{read, write},
    url,
};
use components::{Form as Frame, h1, narrow};
use db::{DbError, Desk};
use maud::html;
use text::t;
use web::{Answer, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui};

/// The form.
pub struct Changed {
    written: Written,
    version: i64,
}

impl Form for Changed {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let written = header::read(input);
        let version = input.value("version", |ui| t!(ui, "processes-form-version"));
        Some(Self { written: written?, version: version? })
    }
}

/// The form.
pub fn show(mut granted: Granted<Write>, at: url::Edit) -> Answer {
    let (process, offer) = open(&mut granted, at.id)?;
    let page = view(&granted.ui, (&process, &offer), &FormState::filled(header::fields(&process)));
    granted.page(page)
}

/// Saves it.
pub fn save(mut granted: Granted<Write>, at: url::Edit, form: Submitted<Changed>) -> Answer {
    let (process, offer) = open(&mut granted, at.id)?;
    let state = match form.parsed {
        Err(errors) => FormState::wrong(form.fields, errors),
        Ok(changed) => {
            let faults = offer.faults(&granted.ui, (&changed.written, Some(&process)));
            if !faults.is_empty() {
                FormState::wrong(form.fields, faults)
            } else if changed.version != process.version {
                FormState::outrun(form.fields, header::fields(&process), &granted.ui)
            } else {
                let after = after(&process, changed.written);
                let recorded = write::save(&mut granted.work(), (&process, &after), What::Edited)?;
                return granted.saved(recorded, &url::Show { id: process.id });
            }
        }
    };
    let page = view(&granted.ui, (&process, &offer), &state);
    granted.again(page)
}

fn open(granted: &mut Granted<Write>, id: ProcessId) -> Result<(Process, Offer), Problem> {
    let (ui, desk) = granted.parts();
    let process = access::reached::<Write>(desk, id)?;
    if process.retired.is_some() {
        return Err(Problem::Refused(t!(ui, "processes-refused-retired")));
    }
    let wholes = wholes(desk, Some(id))?;
    let offer = Offer::new(ui, (Some(process.unit), wholes));
    Ok((process, offer))
}

/// What a process can be a part of: those in force and those being written, but not itself nor its own parts.
pub fn wholes(desk: &mut Desk, own: Option<ProcessId>) -> Result<Vec<(ProcessId, String)>, DbError> {
    let mut all = read::in_force(&mut desk.work::<Read>()?)?;
    if let Ok(mut work) = desk.work::<crate::actions::Draft>() {
        all.extend(read::in_work(&mut work)?);
    }
    let mut barred: Vec<ProcessId> = own.into_iter().collect();
    let mut known = 0;
    while known < barred.len() {
        known = barred.len();
        let below = all.iter().filter(|one| one.process.parent.is_some_and(|parent| barred.contains(&parent)));
        let fresh: Vec<ProcessId> = below.map(|one| one.process.id).filter(|id| !barred.contains(id)).collect();
        barred.extend(fresh);
    }
    let mut found: Vec<_> =
        all.into_iter().filter(|one| !barred.contains(&one.process.id)).map(|one| (one.process.id, one.process.name)).collect();
    found.sort_by_cached_key(|(id, name)| (text::sort_key(name), *id));
    found.dedup_by_key(|(id, _)| *id);
    Ok(found)
}

fn after(process: &Process, written: Written) -> Process {
    let Written { name, kind, unit, owner, leader, parent, purpose, need_in, need_out } = written;
    Process { unit, owner, leader, parent, kind, name, purpose, need_in, need_out, ..process.clone() }
}

/// The page.
pub fn view(ui: &Ui, (process, offer): (&Process, &Offer), form: &FormState) -> Page {
    let (to, back) = (url::Edit { id: process.id }.to_string(), url::Show { id: process.id }.to_string());
    let title = t!(ui, "processes-edit-title");
    let frame = Frame { action: &to, guard: true, ..Frame::default() };
    let body = html! { (header::view(ui, form, offer)) (parts::buttons(ui, &t!(ui, "processes-save"), &back)) };
    let form = form.frame(ui, frame, Some(process.version), body);
    Page::new(title.clone(), narrow([parts::way_back(ui, Some(process), &title), h1(&title), form]))
}
