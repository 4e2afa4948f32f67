//! Put a unit under another from a day on.

use crate::{
    actions::ChangeUnits,
    data,
    domain::{Command, Unit},
    pages::{
        Screen,
        change::{self, Place, Sent},
        edit, words,
    },
    url,
};
use components::{Button, Field, LinkButton, button, button_row, combobox, date_field, lede, link_button};
use maud::html;
use text::t;
use web::{Answer, Fields, Form, FormState, Granted, Input, Submitted, Ui};

/// What was typed.
pub struct Move(i64, Command);

impl Form for Move {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let version = words::version(input);
        let to = input.value("unit", |ui| t!(ui, "organisation-unit-missing"));
        let on = input.day("day", |ui| t!(ui, "organisation-move-day-missing"));
        Some(Self(version?, Command::Move { to: to?, on: on? }))
    }
}

fn fill(ui: &Ui, _: &Unit) -> Fields {
    Fields::default().with("day", ui.today())
}

/// The form.
pub fn show(granted: Granted<ChangeUnits>, at: url::MoveUnit) -> Answer {
    change::show(granted, at.id, view, fill)
}

/// Moves it.
pub fn save(granted: Granted<ChangeUnits>, at: url::MoveUnit, form: Submitted<Move>) -> Answer {
    let parsed = form.parsed.map(|Move(version, command)| (version, command));
    change::save(granted, at.id, Sent { fields: form.fields, parsed }, view)
}

pub(crate) fn view(place: &Place<'_>, form: &FormState) -> Screen {
    let (ui, unit) = (place.ui, place.unit);
    let title = t!(ui, "organisation-move-title", unit = unit.name(ui.today()));
    let rank = data::kinds().rank(&unit.last().facts.kind);
    let higher = |other: &&Unit| data::kinds().rank(&other.last().facts.kind) < rank;
    let fitting = place.all.units().filter(|other| other.closes().is_none() && change::reaches(place.scope, other.id));
    let now = unit.last().parent.map_or_else(|| t!(ui, "organisation-none"), |id| place.all.name(id, ui.today()).to_owned());
    let (to, day) = (t!(ui, "organisation-move-to"), t!(ui, "organisation-move-day"));
    let hint = t!(ui, "organisation-move-to-hint", unit = now);
    let fields = html! {
        (combobox(Field { hint: Some(&hint), ..form.field("unit", &to) }, &t!(ui, "organisation-no-hit"), words::choices(ui, fitting.filter(higher))))
        (date_field(Field { hint: Some(&t!(ui, "organisation-move-day-hint")), ..form.field("day", &day) }, None, None))
        (button_row([
            button(Button::primary(&t!(ui, "organisation-move-save"))),
            link_button(LinkButton::tertiary(&url::UnitPage { id: unit.id }.to_string(), &t!(ui, "organisation-cancel"))),
        ]))
    };
    let action = url::MoveUnit { id: unit.id }.to_string();
    let body = html! { (lede(&t!(ui, "organisation-move-lede"))) (form.form(ui, &action, Some(unit.version), fields)) };
    edit::framed(place, title, body)
}
