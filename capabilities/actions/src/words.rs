//! Words and looks that several pages share.

use crate::{
    data,
    domain::{Action, Level, Refusal, State, StateCode},
};
use components::{Icon, Tone, due, tag};
use maud::Markup;
use text::{Speaks, dates, moments, t};
use web::Ui;

/// The state in a word.
pub fn state_name(ui: &Ui, state: StateCode) -> String {
    match state {
        StateCode::Planned => t!(ui, "actions-state-planned"),
        StateCode::Started => t!(ui, "actions-state-started"),
        StateCode::Done => t!(ui, "actions-state-done"),
        StateCode::FollowedUp => t!(ui, "actions-state-followed-up"),
        StateCode::Dropped => t!(ui, "actions-state-dropped"),
    }
}

/// The state as a tag.
pub fn state_tag(ui: &Ui, action: &Action) -> Markup {
    let (tone, icon) = match &action.state {
        State::Planned => (Tone::Plain, None),
        State::Started { .. } => (Tone::Info, None),
        State::Done(_) => (Tone::Good, Some(Icon::Checkmark)),
        State::FollowedUp(_, judgement) => {
            let effect = data::version(action.data_version).effect(&judgement.effect);
            (effect.map_or(Tone::Plain, data::Effect::tone), Some(Icon::CheckmarkCircle))
        }
        State::Dropped { .. } => (Tone::Plain, Some(Icon::CircleSlash)),
    };
    tag(tone, &state_name(ui, action.state.code()), icon)
}

/// When it is due; when it is closed, when it was done.
pub fn when(ui: &Ui, action: &Action) -> Markup {
    let (lang, today) = (ui.lang(), ui.today());
    match &action.state {
        State::Planned | State::Started { .. } if action.late(today) => {
            due(&moments::due(lang, action.plan.due, today).text, true)
        }
        State::Done(done) | State::FollowedUp(done, _) => due(&dates::short(lang, done.at.day(), today), false),
        _ => due(&dates::short(lang, action.plan.due, today), false),
    }
}

/// What the kind is called.
pub fn kind_name(ui: &Ui, action: &Action) -> String {
    data::version(action.data_version).kind(&action.plan.kind).map_or_else(String::new, |kind| kind.name(ui).to_owned())
}

/// What an answer about effect is called.
pub fn effect_name(ui: &Ui, action: &Action, code: &str) -> String {
    data::version(action.data_version).effect(code).map_or_else(String::new, |effect| effect.name(ui).to_owned())
}

/// How far up the line.
pub fn level_name(ui: &Ui, level: Level) -> String {
    match level {
        Level::DepartmentHead => t!(ui, "actions-level-department-head"),
        Level::Director => t!(ui, "actions-level-director"),
    }
}

/// Why not.
pub fn refusal(ui: &Ui, refusal: Refusal) -> String {
    match refusal {
        Refusal::AlreadyStarted => t!(ui, "actions-refused-already-started"),
        Refusal::NotToDo => t!(ui, "actions-refused-not-to-do"),
        Refusal::ProofMissing => t!(ui, "actions-refused-proof-missing"),
        Refusal::NotDone => t!(ui, "actions-refused-not-done"),
        Refusal::OwnEffect => t!(ui, "actions-refused-own-effect"),
        Refusal::Closed => t!(ui, "actions-refused-closed"),
        Refusal::StillOpen => t!(ui, "actions-refused-still-open"),
        Refusal::ReasonMissing => t!(ui, "actions-refused-reason-missing"),
    }
}
