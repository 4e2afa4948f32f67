//! Open a new unit.

use crate::{
    actions::ChangeUnits,
    data,
    domain::{Command, Organisation, decide},
    pages::{Screen, change, unit_fields, words},
    store::unit,
    url,
};
use authority::Scope;
use components::{Button, Field, LinkButton, button, button_row, combobox, crumbs, date_field, h1, lede, link_button, narrow};
use kernel::UnitId;
use maud::html;
use text::t;
use web::{Answer, Errors, Fields, Form, FormState, Granted, Input, Search, Submitted, Ui};

/// What was typed.
pub struct Open(Command);

impl Form for Open {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let parent = input.optional_value::<UnitId>("unit", |ui| t!(ui, "organisation-unit-missing"));
        let from = input.day("day", |ui| t!(ui, "organisation-new-day-missing"));
        let code = unit_fields::read_code(input);
        let facts = unit_fields::read_facts(input);
        Some(Self(Command::Open { code: code?, parent: parent?, from: from?, facts: facts? }))
    }
}

/// The empty form; `under` in the address chooses the unit above.
pub fn show(mut granted: Granted<ChangeUnits>, search: Search) -> Answer {
    let mut work = granted.work();
    let (all, scope) = (unit::organisation(&mut work)?, work.scope().clone());
    let fields = Fields::default().with("unit", search.0.get("under")).with("day", granted.today()).with("form", "own");
    let page = view(&granted.ui, &all, &scope, &FormState::filled(fields));
    granted.page(page.page())
}

/// Opens it.
pub fn save(mut granted: Granted<ChangeUnits>, form: Submitted<Open>) -> Answer {
    let mut work = granted.work();
    unit::take_turn(&mut work)?;
    let (all, scope, id) = (unit::organisation(&mut work)?, work.scope().clone(), work.new_id::<UnitId>());
    let errors = match form.parsed.and_then(|Open(command)| open(&granted.ui, &all, (&scope, id), command)) {
        Ok((command, after)) => {
            let mut work = granted.work();
            unit::add(&mut work, &after)?;
            let recorded = change::record_opened(&mut work, id, &command);
            return granted.saved(recorded, &url::UnitPage { id });
        }
        Err(errors) => errors,
    };
    let page = view(&granted.ui, &all, &scope, &FormState::wrong(form.fields, errors));
    granted.again(page.page())
}

fn open(
    ui: &Ui,
    all: &Organisation,
    (scope, id): (&Scope, UnitId),
    command: Command,
) -> Result<(Command, crate::domain::Unit), Errors> {
    let Command::Open { parent, .. } = &command else { return Err(Errors::default()) };
    if parent.is_some_and(|parent| all.get(parent).is_some() && !change::reaches(scope, parent)) {
        return Err(Errors::one("unit", t!(ui, "organisation-refused-outside")));
    }
    match decide(all, data::kinds(), id, &command) {
        Ok(after) => Ok((command, after)),
        Err(why) => {
            let (field, text) = words::refusal(ui, all, &command, &why);
            Err(Errors::one(field, text))
        }
    }
}

pub(crate) fn view(ui: &Ui, all: &Organisation, scope: &Scope, form: &FormState) -> Screen {
    let title = t!(ui, "organisation-new-title");
    let open = all.units().filter(|unit| unit.closes().is_none() && change::reaches(scope, unit.id));
    let (unit, day) = (t!(ui, "organisation-new-parent"), t!(ui, "organisation-new-day"));
    let (unit_hint, day_hint) = (t!(ui, "organisation-new-parent-hint"), t!(ui, "organisation-new-day-hint"));
    let fields = html! {
        (combobox(Field { hint: Some(&unit_hint), ..form.field("unit", &unit) }, &t!(ui, "organisation-no-hit"), words::choices(ui, open)))
        (unit_fields::view(ui, form))
        (date_field(Field { hint: Some(&day_hint), ..form.field("day", &day) }, None, None))
        (button_row([
            button(Button::primary(&t!(ui, "organisation-new-save"))),
            link_button(LinkButton::tertiary(&url::Units {}.to_string(), &t!(ui, "organisation-cancel"))),
        ]))
    };
    let body = html! {
        (crumbs(&t!(ui, "organisation-crumbs"), words::above(ui, all, &[]), &title))
        (narrow([h1(&title), lede(&t!(ui, "organisation-new-lede")), form.form(ui, &url::NewUnit {}.to_string(), None, fields)]))
    };
    Screen::new(title, body)
}
