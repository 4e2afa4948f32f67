//! Close a unit, and open it again.

use crate::{
    actions::ChangeUnits,
    domain::{Command, Unit},
    pages::{
        Screen,
        change::{self, Place, Sent},
        edit, words,
    },
    url,
};
use components::{Button, Field, LinkButton, Tone, button, button_row, date_field, lede, link_button, notice};
use maud::{Markup, html};
use text::t;
use web::{Answer, Fields, Form, FormState, Granted, Input, Submitted, Ui};

/// What was typed to close it.
pub struct Close(i64, Command);

impl Form for Close {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let version = words::version(input);
        let last = input.day("day", |ui| t!(ui, "organisation-close-day-missing"));
        Some(Self(version?, Command::Close { last: last? }))
    }
}

/// What was typed to open it again.
pub struct Reopen(i64, Command);

impl Form for Reopen {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let version = words::version(input);
        let from = input.day("day", |ui| t!(ui, "organisation-reopen-day-missing"));
        Some(Self(version?, Command::Reopen { from: from? }))
    }
}

fn fill(ui: &Ui, _: &Unit) -> Fields {
    Fields::default().with("day", ui.today())
}

/// The form to close it.
pub fn show_close(granted: Granted<ChangeUnits>, at: url::CloseUnit) -> Answer {
    change::show(granted, at.id, close_view, fill)
}

/// Closes it.
pub fn close(granted: Granted<ChangeUnits>, at: url::CloseUnit, form: Submitted<Close>) -> Answer {
    let parsed = form.parsed.map(|Close(version, command)| (version, command));
    change::save(granted, at.id, Sent { fields: form.fields, parsed }, close_view)
}

/// The form to open it again.
pub fn show_reopen(granted: Granted<ChangeUnits>, at: url::ReopenUnit) -> Answer {
    change::show(granted, at.id, reopen_view, fill)
}

/// Opens it again.
pub fn reopen(granted: Granted<ChangeUnits>, at: url::ReopenUnit, form: Submitted<Reopen>) -> Answer {
    let parsed = form.parsed.map(|Reopen(version, command)| (version, command));
    change::save(granted, at.id, Sent { fields: form.fields, parsed }, reopen_view)
}

pub(crate) fn close_view(place: &Place<'_>, form: &FormState) -> Screen {
    let (ui, unit) = (place.ui, place.unit);
    let title = t!(ui, "organisation-close-title", unit = unit.name(ui.today()));
    let action = url::CloseUnit { id: unit.id }.to_string();
    let (day, hint) = (t!(ui, "organisation-close-day"), t!(ui, "organisation-close-day-hint"));
    let fields = html! {
        (date_field(Field { hint: Some(&hint), ..form.field("day", &day) }, None, None))
        (buttons(ui, unit, Button::danger(&t!(ui, "organisation-close-save"))))
    };
    let body = html! {
        (lede(&t!(ui, "organisation-close-lede")))
        (in_the_way(place))
        (form.form(ui, &action, Some(unit.version), fields))
    };
    edit::framed(place, title, body)
}

/// Who has a role there, and what stands below: what one should know before closing.
fn in_the_way(place: &Place<'_>) -> Markup {
    let (ui, id) = (place.ui, place.unit.id);
    let below: Vec<String> = place.all.below_after(id, ui.today()).iter().map(|unit| unit.name(ui.today()).to_owned()).collect();
    let held = ui.actor().directory().assignments_at(id).iter().filter(|held| held.on(ui.today())).count();
    html! {
        @if !below.is_empty() {
            (notice(Tone::Warn, &t!(ui, "organisation-close-below"), html! { p { (text::words::list(text::Speaks::lang(ui), &below)) } }))
        }
        @if held > 0 {
            (notice(Tone::Info, &t!(ui, "organisation-close-held", n = held), html! { p { (t!(ui, "organisation-close-held-text")) } }))
        }
    }
}

pub(crate) fn reopen_view(place: &Place<'_>, form: &FormState) -> Screen {
    let (ui, unit) = (place.ui, place.unit);
    let title = t!(ui, "organisation-reopen-title", unit = unit.name(ui.today()));
    let action = url::ReopenUnit { id: unit.id }.to_string();
    let closed = unit.closes().map(|last| words::day(ui, last)).unwrap_or_default();
    let (day, hint) = (t!(ui, "organisation-reopen-day"), t!(ui, "organisation-reopen-day-hint", day = closed));
    let fields = html! {
        (date_field(Field { hint: Some(&hint), ..form.field("day", &day) }, None, None))
        (buttons(ui, unit, Button::primary(&t!(ui, "organisation-reopen-save"))))
    };
    let body = html! { (lede(&t!(ui, "organisation-reopen-lede"))) (form.form(ui, &action, Some(unit.version), fields)) };
    edit::framed(place, title, body)
}

fn buttons(ui: &Ui, unit: &Unit, save: Button<'_>) -> Markup {
    let back = url::UnitPage { id: unit.id }.to_string();
    button_row([button(save), link_button(LinkButton::tertiary(&back, &t!(ui, "organisation-cancel")))])
}
