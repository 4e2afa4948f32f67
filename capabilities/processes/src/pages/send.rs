//! Sends a draft for review or takes it back; begins a new version; drops a draft.

use super::{parts::circumstances, steps::draft};
use crate::{
    access,
    actions::Write,
    domain::{Command, State, Version, What, decide},
    store::{read, write},
    url, words,
};
use db::DbError;
use text::t;
use web::{Answer, Form, Granted, Input, Problem, Submitted};

/// The form: a button.
pub struct Pressed {
    back: bool,
    version: i64,
}

impl Form for Pressed {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let back = input.ticked("back");
        input.value("version", |ui| t!(ui, "processes-form-version")).map(|version| Self { back, version })
    }
}

/// Sends it, or takes it back.
pub fn save(mut granted: Granted<Write>, at: url::Send, form: Submitted<Pressed>) -> Answer {
    let (_, desk) = granted.parts();
    access::reached::<Write>(desk, at.id)?;
    let version = read::open_version(&mut granted.work(), at.id)?.ok_or(Problem::NotFound)?;
    let ui = &granted.ui;
    let pressed = form.parsed.map_err(|_| Problem::Refused(t!(ui, "processes-form-version")))?;
    if pressed.version != version.version {
        return Err(Problem::Refused(t!(ui, "processes-form-version")));
    }
    let (command, what) = if pressed.back { (Command::TakeBack, What::TakenBack) } else { (Command::Send, What::Sent) };
    let state = decide(&version, command, &circumstances(ui)?).map_err(|why| Problem::Refused(words::refusal(ui, why)))?;
    let recorded = write::advance(&mut granted.work(), &version, (state, what))?;
    granted.saved(recorded, &url::Show { id: at.id })
}

/// A button that needs no version: there is nothing to be outrun in.
pub struct Begun;

impl Form for Begun {
    fn read(_: &mut Input<'_>) -> Option<Self> {
        Some(Self)
    }
}

/// Begins a new version: a copy of what is in force.
pub fn revise(mut granted: Granted<Write>, at: url::Revise, _: Submitted<Begun>) -> Answer {
    let (_, desk) = granted.parts();
    let process = access::reached::<Write>(desk, at.id)?;
    let mut work = granted.work();
    let versions = read::versions(&mut work, at.id)?;
    if versions.iter().any(|version| version.state.open()) {
        return granted.redirect(&url::Table { id: at.id });
    }
    let newest = versions.first().filter(|_| process.retired.is_none()).ok_or(DbError::NotFound)?;
    let in_force = versions.iter().find(|version| matches!(version.state, State::Established(_))).unwrap_or(newest);
    let version = Version {
        id: work.new_id(),
        number: newest.number + 1,
        state: State::Draft { returned: None },
        created_at: work.now(),
        created_by: work.actor().person(),
        version: 1,
        ..in_force.clone()
    };
    let recorded = write::revise(&mut work, &version)?;
    granted.saved(recorded, &url::Table { id: at.id })
}

/// Drops a draft; what is in force stays so.
pub fn drop_draft(mut granted: Granted<Write>, at: url::DropDraft, form: Submitted<Pressed>) -> Answer {
    let (_, version) = draft(&mut granted, at.id)?;
    let ui = &granted.ui;
    let pressed = form.parsed.map_err(|_| Problem::Refused(t!(ui, "processes-form-version")))?;
    if version.number == 1 || pressed.version != version.version {
        return Err(Problem::Refused(t!(ui, "processes-form-version")));
    }
    let recorded = write::drop_draft(&mut granted.work(), &version)?;
    granted.saved(recorded, &url::Show { id: at.id })
}
