//! Has it had effect? Does the routine need to change? (ACT-1, ACT-5)

use super::step::{self, Step, Titled};
use crate::{
    actions::Judge,
    data,
    domain::{Action, Command, State, Verdict, may_judge},
    url,
};
use components::{
    Button, Choice, Field, LinkButton, button, button_row, choices, h1, lede, link_button, narrow, only_when, paragraphs, radios,
    section, text_area,
};
use maud::html;
use text::t;
use web::{Answer, Form, FormState, Granted, Input, Submitted, Ui};

/// The form.
pub struct Judgement {
    version: i64,
    effect: String,
    comment: String,
    routine: Option<String>,
}

impl Form for Judgement {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let effect = input.line("effect", 40, |ui| t!(ui, "actions-judge-effect-missing"));
        let comment = input.prose("comment", 2000, |ui| t!(ui, "actions-judge-comment-missing"));
        let changes = input.value::<YesNo>("routine", |ui| t!(ui, "actions-judge-routine-missing"));
        let note = input.optional_prose("routine_note", 1000)?;
        let version = input.value("version", |ui| t!(ui, "actions-form-version"));
        if effect.as_ref().is_some_and(|code| data::newest().effect(code).is_none()) {
            input.error("effect", t!(input.ui(), "actions-judge-effect-missing"));
        }
        if changes == Some(YesNo::Yes) && note.is_none() {
            input.error("routine_note", t!(input.ui(), "actions-judge-routine-note-missing"));
        }
        let routine = note.filter(|_| changes == Some(YesNo::Yes));
        changes?;
        Some(Self { version: version?, effect: effect?, comment: comment?, routine })
    }
}

kernel::code_enum! {
    /// An answer.
    pub enum YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

impl Step for Judgement {
    fn version(&self) -> i64 {
        self.version
    }

    fn command(self, ui: &Ui, action: &Action) -> Command {
        let answer = data::version(action.data_version).effect(&self.effect);
        let today = ui.today();
        let reopens = answer.filter(|answer| answer.reopens).map(|_| today.plus_days(data::terms().again_days));
        let again = answer.filter(|answer| !answer.judged).map(|answer| today.plus_days(answer.again_days));
        Command::Judge(Verdict { effect: self.effect, comment: self.comment, routine: self.routine, reopens, again })
    }
}

/// The form.
pub fn show(granted: Granted<Judge>, at: url::Judge) -> Answer {
    step::show(granted, at.id, may_judge, |ui, action| view(ui, action, &FormState::default()))
}

/// Takes the step.
pub fn save(granted: Granted<Judge>, at: url::Judge, form: Submitted<Judgement>) -> Answer {
    step::save(granted, at.id, form, view)
}

/// The page.
pub fn view(ui: &Ui, action: &Action, form: &FormState) -> Titled {
    let (comment_hint, note_hint) = (t!(ui, "actions-judge-comment-hint"), t!(ui, "actions-judge-routine-note-hint"));
    let labels = [
        t!(ui, "actions-judge-effect"),
        t!(ui, "actions-judge-comment"),
        t!(ui, "actions-judge-routine"),
        t!(ui, "actions-judge-routine-note"),
    ];
    let lists = data::version(action.data_version);
    let routine_hint =
        lists.kind(&action.plan.kind).filter(|kind| kind.changes_routine).map(|_| t!(ui, "actions-judge-routine-hint"));
    let effects = lists.effects.iter();
    let answers = effects.map(|effect| Choice::new(effect.code.as_str(), effect.name(ui)).detail(effect.hint(ui)));
    let yes_no = [Choice::new("yes", t!(ui, "actions-yes")), Choice::new("no", t!(ui, "actions-no"))];
    let body = narrow([
        h1(&t!(ui, "actions-judge-title")),
        lede(&action.plan.title),
        done_card(ui, action),
        form.form(
            ui,
            &url::Judge { id: action.id }.to_string(),
            Some(action.version),
            html! {
                (choices(Field { required: true, ..form.field("effect", &labels[0]) }, answers))
                (text_area(Field { hint: Some(&comment_hint), required: true, ..form.field("comment", &labels[1]) }, 4))
                (radios(Field { hint: routine_hint.as_deref(), required: true, ..form.field("routine", &labels[2]) }, true, yes_no))
                (only_when("routine", &["yes"], text_area(Field { hint: Some(&note_hint), ..form.field("routine_note", &labels[3]) }, 2)))
                (button_row([
                    button(Button::primary(&t!(ui, "actions-judge-save"))),
                    link_button(LinkButton::tertiary(&url::Show { id: action.id }.to_string(), &t!(ui, "actions-cancel"))),
                ]))
            },
        ),
    ]);
    (t!(ui, "actions-judge-title"), body)
}

/// What was said when it was done.
fn done_card(ui: &Ui, action: &Action) -> maud::Markup {
    let State::Done(done) = &action.state else { return html! {} };
    section(components::Head::small("utfort", &t!(ui, "actions-fact-proof")), paragraphs(&done.proof))
}
