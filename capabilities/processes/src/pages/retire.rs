//! Retires a process: it isn't used any more, and says why.

use super::parts;
use crate::{
    access,
    actions::Establish,
    domain::{Process, ProcessId, Retired, What},
    store::write,
    url,
};
use components::{Field, h1, lede, narrow, text_area};
use maud::html;
use text::t;
use web::{Answer, Fields, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui};

/// The form.
pub struct Sent {
    reason: String,
    version: i64,
}

impl Form for Sent {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let version = input.value("version", |ui| t!(ui, "processes-form-version"));
        let reason = input.prose("reason", 1_000, |ui| t!(ui, "processes-retire-missing"));
        Some(Self { reason: reason?, version: version? })
    }
}

fn open(granted: &mut Granted<Establish>, id: ProcessId) -> Result<Process, Problem> {
    let (_, desk) = granted.parts();
    let process = access::reached::<Establish>(desk, id)?;
    let ui = &granted.ui;
    if process.retired.is_some() { Err(Problem::Refused(t!(ui, "processes-refused-retired"))) } else { Ok(process) }
}

/// The form.
pub fn show(mut granted: Granted<Establish>, at: url::Retire) -> Answer {
    let process = open(&mut granted, at.id)?;
    let page = view(&granted.ui, &process, &FormState::default());
    granted.page(page)
}

/// Retires it.
pub fn save(mut granted: Granted<Establish>, at: url::Retire, form: Submitted<Sent>) -> Answer {
    let process = open(&mut granted, at.id)?;
    let state = match form.parsed {
        Err(errors) => FormState::wrong(form.fields, errors),
        Ok(sent) if sent.version != process.version => FormState::outrun(form.fields, Fields::default(), &granted.ui),
        Ok(sent) => {
            let mut work = granted.work();
            let retired = Some(Retired { at: work.now(), by: work.actor().person(), reason: sent.reason });
            write::end_established(&mut work, at.id)?;
            let after = Process { retired, ..process.clone() };
            let recorded = write::save(&mut work, (&process, &after), What::Retired)?;
            return granted.saved(recorded, &url::Show { id: at.id });
        }
    };
    let page = view(&granted.ui, &process, &state);
    granted.again(page)
}

/// The page.
pub fn view(ui: &Ui, process: &Process, form: &FormState) -> Page {
    let (to, back) = (url::Retire { id: process.id }.to_string(), url::Show { id: process.id }.to_string());
    let (title, reason) = (t!(ui, "processes-retire-title"), t!(ui, "processes-retire-reason"));
    let body = html! {
        (text_area(Field { required: true, ..form.field("reason", &reason) }, 3))
        (parts::buttons(ui, &t!(ui, "processes-retire-save"), &back))
    };
    let form = form.form(ui, &to, Some(process.version), body);
    let text = t!(ui, "processes-retire-lede", name = process.name.clone());
    Page::new(title.clone(), narrow([parts::way_back(ui, Some(process), &title), h1(&title), lede(&text), form]))
}
