//! Let another unit take over from a day on.

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
pub struct Merge(i64, Command);

impl Form for Merge {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let version = words::version(input);
        let to = input.value("unit", |ui| t!(ui, "organisation-unit-missing"));
        let on = input.day("day", |ui| t!(ui, "organisation-merge-day-missing"));
        Some(Self(version?, Command::Merge { into: to?, on: on? }))
    }
}

fn fill(ui: &Ui, _: &Unit) -> Fields {
    Fields::default().with("day", ui.today())
}

/// The form.
pub fn show(granted: Granted<ChangeUnits>, at: url::MergeUnit) -> Answer {
    change::show(granted, at.id, view, fill)
}

/// Merges it.
pub fn save(granted: Granted<ChangeUnits>, at: url::MergeUnit, form: Submitted<Merge>) -> Answer {
    let parsed = form.parsed.map(|Merge(version, command)| (version, command));
    change::save(granted, at.id, Sent { fields: form.fields, parsed }, view)
}

pub(crate) fn view(place: &Place<'_>, form: &FormState) -> Screen {
    let (ui, unit) = (place.ui, place.unit);
    let title = t!(ui, "organisation-merge-title", unit = unit.name(ui.today()));
    let rank = data::kinds().rank(&unit.last().facts.kind);
    let higher = |other: &&Unit| data::kinds().rank(&other.last().facts.kind) < rank;
    let fitting = place.all.units().filter(|other| other.closes().is_none() && change::reaches(place.scope, other.id));
    let now = unit.last().parent.map_or_else(|| t!(ui, "organisation-none"), |id| place.all.name(id, ui.today()).to_owned());
    let (to, day) = (t!(ui, "organisation-merge-to"), t!(ui, "organisation-merge-day"));
    let hint = t!(ui, "organisation-merge-to-hint", unit = now);
    let fields = html! {
        (combobox(Field { hint: Some(&hint), ..form.field("unit", &to) }, &t!(ui, "organisation-no-hit"), words::choices(ui, fitting.filter(higher))))
        (date_field(Field { hint: Some(&t!(ui, "organisation-merge-day-hint")), ..form.field("day", &day) }, None, None))
        (button_row([
            button(Button::primary(&t!(ui, "organisation-merge-save"))),
            link_button(LinkButton::tertiary(&url::UnitPage { id: unit.id }.to_string(), &t!(ui, "organisation-cancel"))),
        ]))
    };
    let action = url::MergeUnit { id: unit.id }.to_string();
    let body = html! { (lede(&t!(ui, "organisation-merge-lede"))) (form.form(ui, &action, Some(unit.version), fields)) };
    edit::framed(place, title, body)
}
