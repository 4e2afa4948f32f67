//! A new process: from nothing, or from the library.

use super::{
    edit,
    header::{self, Offer, Written},
    parts,
};
use crate::{
    actions::Add,
    domain::{Process, ProcessId, State, StepId, Version, fresh, taken_in},
    library::{self, Model},
    store::write,
    url,
};
use components::{Form as Frame, Icon, LinkButton, Tone, button_row, h1, lede, link_button, narrow, notice};
use db::{DbError, Desk};
use flow::Table;
use maud::html;
use text::t;
use web::{Answer, Fields, Form, FormState, Granted, Input, Page, Search, Submitted, Ui};

/// The form.
pub struct New {
    written: Written,
}

impl Form for New {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        header::read(input).map(|written| Self { written })
    }
}

/// The form; `fran` in the address names a model of the library.
pub fn show(mut granted: Granted<Add>, _: url::New, Search(asked): Search) -> Answer {
    let (ui, desk) = granted.parts();
    let offer = offer(ui, desk)?;
    let model = library::find(asked.get("fran"));
    let page = view(ui, (&offer, model), &FormState::filled(filled(model, &offer)));
    granted.page(page)
}

/// Makes it.
pub fn save(mut granted: Granted<Add>, _: url::New, form: Submitted<New>) -> Answer {
    let (ui, desk) = granted.parts();
    let offer = offer(ui, desk)?;
    let model = library::find(form.fields.get("fran"));
    let state = match form.parsed {
        Err(errors) => FormState::wrong(form.fields, errors),
        Ok(new) => {
            let faults = offer.faults(ui, (&new.written, None));
            if faults.is_empty() {
                let table = first_table(ui, desk, (model.map(Model::table).as_ref(), &new.written));
                let (process, version) = compose(desk, new.written, table);
                let recorded = write::add(&mut granted.work(), &process, &version)?;
                return granted.saved(recorded, &url::Table { id: process.id });
            }
            FormState::wrong(form.fields, faults)
        }
    };
    let page = view(&granted.ui, (&offer, model), &state);
    granted.again(page)
}

/// What can be chosen.
pub fn offer(ui: &Ui, desk: &mut Desk) -> Result<Offer, DbError> {
    Ok(Offer::new(ui, (None, edit::wholes(desk, None)?)))
}

/// The first table: of a model, or a beginning and an end.
pub fn first_table(ui: &Ui, desk: &mut Desk, (model, written): (Option<&Table>, &Written)) -> Table {
    let role = t!(ui, "processes-first-role");
    match model {
        Some(table) => taken_in(table, &role, || desk.new_id()).0,
        None => {
            let ids: [StepId; 2] = [desk.new_id(), desk.new_id()];
            let needs = (written.need_in.as_deref().unwrap_or_default(), written.need_out.as_deref().unwrap_or_default());
            fresh(ids, &role, needs)
        }
    }
}

/// A process with its first version, made now.
pub fn compose(desk: &mut Desk, written: Written, table: Table) -> (Process, Version) {
    let (now, by) = (desk.now(), desk.actor().person());
    let id: ProcessId = desk.new_id();
    let Written { name, kind, unit, owner, leader, parent, purpose, need_in, need_out } = written;
    let process = Process {
        id,
        unit,
        owner,
        leader,
        parent,
        kind,
        name,
        purpose,
        need_in,
        need_out,
        retired: None,
        created_at: now,
        created_by: by,
        version: 1,
    };
    let state = State::Draft { returned: None };
    let version =
        Version { id: desk.new_id(), process: id, number: 1, state, table, created_at: now, created_by: by, version: 1 };
    (process, version)
}

/// The form as it is first shown.
fn filled(model: Option<&Model>, offer: &Offer) -> Fields {
    let one_unit = if let [(unit, _)] = offer.units.as_slice() { Some(*unit) } else { None };
    let fields = Fields::default().with_some("unit", one_unit);
    match model {
        Some(model) => fields
            .with("name", &model.name)
            .with("kind", model.kind)
            .with("purpose", &model.purpose)
            .with("need_in", &model.need_in)
            .with("need_out", &model.need_out),
        None => fields,
    }
}

/// The page.
pub fn view(ui: &Ui, (offer, model): (&Offer, Option<&Model>), form: &FormState) -> Page {
    let (to, title) = (url::New {}.to_string(), t!(ui, "processes-new-title"));
    let code = model.map(|model| model.code.as_str()).unwrap_or_default();
    let hidden = [("fran", code)];
    let frame = Frame { action: &to, hidden: &hidden, guard: true, ..Frame::default() };
    let (library, file) = (url::Library {}.to_string(), url::TakeIn {}.to_string());
    let (library_text, file_text) = (t!(ui, "processes-new-library"), t!(ui, "processes-new-file"));
    let other = button_row([
        link_button(LinkButton { icon: Some(Icon::Layers), ..LinkButton::secondary(&library, &library_text) }),
        link_button(LinkButton { icon: Some(Icon::Upload), ..LinkButton::secondary(&file, &file_text) }),
    ]);
    let from = model.map(|model| {
        notice(Tone::Info, &t!(ui, "processes-new-from", name = model.name.clone()), html! { p { (model.about(ui)) } })
    });
    let body = html! { (header::view(ui, form, offer)) (parts::buttons(ui, &t!(ui, "processes-new-save"), &url::Processes {}.to_string())) };
    let form = form.frame(ui, frame, None, body);
    let above = from.unwrap_or(other);
    let body = narrow([parts::way_back(ui, None, &title), h1(&title), lede(&t!(ui, "processes-new-lede")), above, form]);
    Page::new(title, body)
}
