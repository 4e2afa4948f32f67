//! Someone begins.

use super::step::{self, Step, Titled};
use crate::{
    actions::Carry,
    domain::{Action, Command},
    url,
};
use components::{Button, button, button_row, h1, narrow};
use text::t;
use web::{Answer, Form, FormState, Granted, Input, Submitted, Ui};

/// Nothing but the version.
pub struct Start {
    version: i64,
}

impl Form for Start {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let version = input.value("version", |ui| t!(ui, "actions-form-version"));
        Some(Self { version: version? })
    }
}

impl Step for Start {
    fn version(&self) -> i64 {
        self.version
    }

    fn command(self, _: &Ui, _: &Action) -> Command {
        Command::Start
    }
}

/// Takes the step.
pub fn save(granted: Granted<Carry>, at: url::Start, form: Submitted<Start>) -> Answer {
    step::save(granted, at.id, form, view)
}

/// Shown only when something came between.
pub fn view(ui: &Ui, action: &Action, form: &FormState) -> Titled {
    let body = narrow([h1(&action.plan.title), start_form(ui, action, form)]);
    (t!(ui, "actions-next-start"), body)
}

/// The button, also for the card of the next step.
pub fn start_form(ui: &Ui, action: &Action, form: &FormState) -> maud::Markup {
    let button = button_row([button(Button::primary(&t!(ui, "actions-next-start")))]);
    form.form(ui, &url::Start { id: action.id }.to_string(), Some(action.version), button)
}
