//! It is opened again: why, and by when.

use super::step::{self, Step, Titled};
use crate::{
    actions::Reopen,
    data,
    domain::{Action, Command, may_reopen},
    url,
};
use components::{Button, Field, LinkButton, button, button_row, date_field, h1, lede, link_button, narrow, text_area};
use kernel::Day;
use maud::html;
use text::t;
use web::{Answer, Fields, Form, FormState, Granted, Input, Submitted, Ui};

/// The form.
pub struct Reopening {
    version: i64,
    reason: String,
    due: Day,
}

impl Form for Reopening {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let reason = input.prose("reason", 1000, |ui| t!(ui, "actions-reopen-reason-missing"));
        let due = input.day("due", |ui| t!(ui, "actions-plan-due-missing"));
        let version = input.value("version", |ui| t!(ui, "actions-form-version"));
        let today = input.ui().today();
        if due.is_some_and(|day| day < today) {
            input.error("due", t!(input.ui(), "actions-form-day-past"));
        }
        Some(Self { version: version?, reason: reason?, due: due? })
    }
}

impl Step for Reopening {
    fn version(&self) -> i64 {
        self.version
    }

    fn command(self, _: &Ui, _: &Action) -> Command {
        Command::Reopen { reason: self.reason, due: self.due }
    }
}

/// The form.
pub fn show(granted: Granted<Reopen>, at: url::Reopen) -> Answer {
    step::show(granted, at.id, may_reopen, |ui, action| {
        let fields = Fields::default().with("due", ui.today().plus_days(data::terms().again_days));
        view(ui, action, &FormState::filled(fields))
    })
}

/// Takes the step.
pub fn save(granted: Granted<Reopen>, at: url::Reopen, form: Submitted<Reopening>) -> Answer {
    step::save(granted, at.id, form, view)
}

/// The page.
pub fn view(ui: &Ui, action: &Action, form: &FormState) -> Titled {
    let (reason, due) = (t!(ui, "actions-reopen-reason"), t!(ui, "actions-plan-due"));
    let today = ui.today().to_string();
    let body = narrow([
        h1(&t!(ui, "actions-reopen-title")),
        lede(&action.plan.title),
        form.form(
            ui,
            &url::Reopen { id: action.id }.to_string(),
            Some(action.version),
            html! {
                (text_area(Field { required: true, ..form.field("reason", &reason) }, 3))
                (date_field(Field { required: true, ..form.field("due", &due) }, Some(&today), None))
                (button_row([
                    button(Button::primary(&t!(ui, "actions-reopen-save"))),
                    link_button(LinkButton::tertiary(&url::Show { id: action.id }.to_string(), &t!(ui, "actions-cancel"))),
                ]))
            },
        ),
    ]);
    (t!(ui, "actions-reopen-title"), body)
}
