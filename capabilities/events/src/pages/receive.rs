//! Taking a case on: one press on its page.

use super::case::around;
use crate::{
    actions::Handle,
    domain::{Command, Step, decide},
    store, url,
};
use kernel::PersonId;
use text::t;
use web::{Answer, Form, Granted, Input, Problem, Submitted, Ui};

/// A press on a button; nothing is typed.
pub struct Press;

impl Form for Press {
    fn read(_: &mut Input<'_>) -> Option<Self> {
        Some(Self)
    }
}

/// The actor's step, now.
pub fn step(ui: &Ui) -> Result<Step, Problem> {
    let by: PersonId = ui.actor().person().ok_or(Problem::SignIn)?;
    Ok(Step { at: ui.now(), by })
}

/// Takes the case on and leads to the assessment.
pub fn receive(mut granted: Granted<Handle>, at: url::Receive, _form: Submitted<Press>) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    let (step, around) = (step(&granted.ui)?, around(&mut granted, &record)?);
    match decide(&record.case, Command::Receive, step, around) {
        Ok(state) => {
            let recorded = store::case::advance(&mut granted.work(), &record, state, "")?;
            granted.saved(recorded, &url::Assess { id: at.id })
        }
        Err(_) => Err(Problem::Refused(t!(granted.ui, "events-already-received"))),
    }
}
