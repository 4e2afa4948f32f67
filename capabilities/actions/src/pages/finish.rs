//! It is done: what shows it, and when its effect is to be judged.

use super::step::{self, Step, Titled};
use crate::{
    actions::Carry,
    data,
    domain::{Action, Command, may_finish},
    url,
};
use components::{Button, Field, LinkButton, button, button_row, date_field, h1, lede, link_button, narrow, text_area};
use kernel::Day;
use maud::html;
use text::t;
use web::{Answer, Fields, Form, FormState, Granted, Input, Submitted, Ui};

/// The form.
pub struct Finish {
    version: i64,
    proof: String,
    follow_up: Day,
}

impl Form for Finish {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let proof = input.prose("proof", 2000, |ui| t!(ui, "actions-finish-proof-missing"));
        let follow_up = input.day("follow_up", |ui| t!(ui, "actions-finish-follow-up-missing"));
        let version = input.value("version", |ui| t!(ui, "actions-form-version"));
        let today = input.ui().today();
        if follow_up.is_some_and(|day| day < today) {
            input.error("follow_up", t!(input.ui(), "actions-form-day-past"));
        }
        Some(Self { version: version?, proof: proof?, follow_up: follow_up? })
    }
}

impl Step for Finish {
    fn version(&self) -> i64 {
        self.version
    }

    fn command(self, _: &Ui, _: &Action) -> Command {
        Command::Finish { proof: self.proof, follow_up: self.follow_up }
    }
}

/// The form, with the day that the kind suggests.
pub fn show(granted: Granted<Carry>, at: url::Finish) -> Answer {
    step::show(granted, at.id, may_finish, |ui, action| {
        let days = data::version(action.data_version).kind(&action.plan.kind).map_or(60, |kind| kind.follow_up_days);
        let fields = Fields::default().with("follow_up", ui.today().plus_days(days));
        view(ui, action, &FormState::filled(fields))
    })
}

/// Takes the step.
pub fn save(granted: Granted<Carry>, at: url::Finish, form: Submitted<Finish>) -> Answer {
    step::save(granted, at.id, form, view)
}

/// The page.
pub fn view(ui: &Ui, action: &Action, form: &FormState) -> Titled {
    let hints = (t!(ui, "actions-finish-proof-hint"), t!(ui, "actions-finish-follow-up-hint"));
    let labels = (t!(ui, "actions-finish-proof"), t!(ui, "actions-finish-follow-up"));
    let today = ui.today().to_string();
    let body = narrow([
        h1(&t!(ui, "actions-finish-title")),
        lede(&action.plan.title),
        form.form(ui, &url::Finish { id: action.id }.to_string(), Some(action.version), html! {
            (text_area(Field { hint: Some(&hints.0), required: true, ..form.field("proof", &labels.0) }, 4))
            (date_field(Field { hint: Some(&hints.1), required: true, ..form.field("follow_up", &labels.1) }, Some(&today), None))
            (button_row([
                button(Button::primary(&t!(ui, "actions-finish-save"))),
                link_button(LinkButton::tertiary(&url::Show { id: action.id }.to_string(), &t!(ui, "actions-cancel"))),
            ]))
        }),
    ]);
    (t!(ui, "actions-finish-title"), body)
}
