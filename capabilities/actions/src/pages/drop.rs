//! It is not to be done, and why.

use super::step::{self, Step, Titled};
use crate::{
    actions::Drop,
    domain::{Action, Command, may_drop},
    url,
};
use components::{Button, Field, LinkButton, button, button_row, h1, lede, link_button, narrow, text_area};
use maud::html;
use text::t;
use web::{Answer, Form, FormState, Granted, Input, Submitted, Ui};

/// The form.
pub struct Dropping {
    version: i64,
    reason: String,
}

impl Form for Dropping {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let reason = input.prose("reason", 1000, |ui| t!(ui, "actions-drop-reason-missing"));
        let version = input.value("version", |ui| t!(ui, "actions-form-version"));
        Some(Self { version: version?, reason: reason? })
    }
}

impl Step for Dropping {
    fn version(&self) -> i64 {
        self.version
    }

    fn command(self, _: &Ui, _: &Action) -> Command {
        Command::Drop { reason: self.reason }
    }
}

/// The form.
pub fn show(granted: Granted<Drop>, at: url::Drop) -> Answer {
    step::show(granted, at.id, may_drop, |ui, action| view(ui, action, &FormState::default()))
}

/// Takes the step.
pub fn save(granted: Granted<Drop>, at: url::Drop, form: Submitted<Dropping>) -> Answer {
    step::save(granted, at.id, form, view)
}

/// The page.
pub fn view(ui: &Ui, action: &Action, form: &FormState) -> Titled {
    let (label, hint) = (t!(ui, "actions-drop-reason"), t!(ui, "actions-drop-reason-hint"));
    let body = narrow([
        h1(&t!(ui, "actions-drop-title")),
        lede(&action.plan.title),
        form.form(
            ui,
            &url::Drop { id: action.id }.to_string(),
            Some(action.version),
            html! {
                (text_area(Field { hint: Some(&hint), required: true, ..form.field("reason", &label) }, 3))
                (button_row([
                    button(Button::primary(&t!(ui, "actions-drop-save"))),
                    link_button(LinkButton::tertiary(&url::Show { id: action.id }.to_string(), &t!(ui, "actions-cancel"))),
                ]))
            },
        ),
    ]);
    (t!(ui, "actions-drop-title"), body)
}
