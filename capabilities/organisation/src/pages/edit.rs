//! Change what a unit is: put right what was wrong, or from a day on.

use crate::{
    actions::ChangeUnits,
    domain::{Command, Unit},
    pages::{
        Screen,
        change::{self, Place, Sent},
        unit_fields, words,
    },
    url,
};
use components::{Button, Choice, Field, LinkButton, button, button_row, crumbs, date_field, h1, link_button, narrow, radios};
use maud::html;
use text::t;
use web::{Answer, Fields, Form, FormState, Granted, Input, Submitted, Ui};

/// What was typed.
pub struct Edit(i64, Command);

impl Form for Edit {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let version = words::version(input);
        let code = unit_fields::read_code(input);
        let facts = unit_fields::read_facts(input);
        let correct = match input.fields().get("how") {
            "correct" => Some(true),
            "from" => Some(false),
            _ => {
                input.error("how", t!(input.ui(), "organisation-edit-how-missing"));
                None
            }
        };
        let opened = input.day("opened", |ui| t!(ui, "organisation-new-day-missing"));
        let day = if correct == Some(false) { input.day("day", |ui| t!(ui, "organisation-edit-day-missing")) } else { opened };
        let (code, facts, opened, day) = (code?, facts?, opened?, day?);
        let command = if correct? { Command::Correct { code, opened, facts } } else { Command::Change { from: day, facts } };
        Some(Self(version?, command))
    }
}

fn fill(_: &Ui, unit: &Unit) -> Fields {
    unit_fields::filled(unit)
}

/// The form.
pub fn show(granted: Granted<ChangeUnits>, at: url::EditUnit) -> Answer {
    change::show(granted, at.id, view, fill)
}

/// Saves.
pub fn save(granted: Granted<ChangeUnits>, at: url::EditUnit, form: Submitted<Edit>) -> Answer {
    let parsed = form.parsed.map(|Edit(version, command)| (version, command));
    change::save(granted, at.id, Sent { fields: form.fields, parsed }, view)
}

pub(crate) fn view(place: &Place<'_>, form: &FormState) -> Screen {
    let (ui, unit) = (place.ui, place.unit);
    let title = t!(ui, "organisation-edit-title", unit = unit.name(ui.today()));
    let correct = Choice::new("correct", t!(ui, "organisation-edit-correct"));
    let from = Choice::new("from", t!(ui, "organisation-edit-from")).detail(t!(ui, "organisation-edit-from-hint"));
    let since = t!(ui, "organisation-edit-correct-hint", day = words::day(ui, unit.last().from));
    let (how, opened, day) =
        (t!(ui, "organisation-edit-how"), t!(ui, "organisation-edit-opened"), t!(ui, "organisation-edit-day"));
    let fields = html! {
        (unit_fields::view(ui, form))
        (date_field(form.field("opened", &opened), None, None))
        (radios(form.field("how", &how), false, [correct.detail(since), from]))
        (date_field(Field { hint: Some(&t!(ui, "organisation-edit-day-hint")), ..form.field("day", &day) }, None, None))
        (button_row([
            button(Button::primary(&t!(ui, "organisation-edit-save"))),
            link_button(LinkButton::tertiary(&url::UnitPage { id: unit.id }.to_string(), &t!(ui, "organisation-cancel"))),
        ]))
    };
    let action = url::EditUnit { id: unit.id }.to_string();
    framed(place, title, form.form(ui, &action, Some(unit.version), fields))
}

/// The frame of a form about a unit.
pub(crate) fn framed(place: &Place<'_>, title: String, body: maud::Markup) -> Screen {
    let (ui, unit) = (place.ui, place.unit);
    let mut path = place.all.path_on(unit.id, ui.today());
    path.insert(0, unit.id);
    let body = html! {
        (crumbs(&t!(ui, "organisation-crumbs"), words::above(ui, place.all, &path), &title))
        (narrow([h1(&title), body]))
    };
    Screen::new(title, body)
}
