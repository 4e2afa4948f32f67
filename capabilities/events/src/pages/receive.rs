//! Taking a case on: one press on its page.

use super::case::around;
use crate::{
    actions::Handle,
    domain::{Command, Nature, Phase, Step, decide},
    store::{self, record::Record},
    url,
};
use authority::Permit;
use kernel::PersonId;
use text::t;
use web::{Answer, Fields, Form, Granted, Input, Problem, Submitted, Ui};

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

/// Refuses what is for the line alone: who has been handed a case helps with it, and its manager owns it. A case that is
/// withheld from the line is in the hands of the place above, which it was handed to.
pub fn by_line(ui: &Ui, record: &Record) -> Result<(), Problem> {
    if in_line(ui, record) { Ok(()) } else { Err(Problem::Refused(t!(ui, "events-line-only"))) }
}

/// Whether the case is the actor's through the line.
pub fn in_line(ui: &Ui, record: &Record) -> bool {
    let permit = Permit::<Handle>::request(ui.actor().clone());
    permit.is_ok_and(|permit| {
        if record.withheld { record.in_charge } else { permit.scope().line_covers(record.case.unit, record.case.track, false) }
    })
}

/// Whether a form was filled in from an older version. Asked also when the form has errors: it would come back with the new
/// version, and then be saved over what someone else wrote.
pub fn is_old(form: &Fields, record: &Record) -> bool {
    form.get("version") != record.version.to_string()
}

/// Refuses to change what is closed: it is opened again first, so that everyone can see that it was. What is no deviation is
/// answered, and neither assessed nor investigated.
pub fn still_open(ui: &Ui, record: &Record) -> Result<(), Problem> {
    if record.case.nature != Nature::Deviation {
        return Err(Problem::Refused(t!(ui, "events-respond-instead")));
    }
    if record.case.state.phase() == Phase::Closed { Err(Problem::Refused(t!(ui, "events-closed-first"))) } else { Ok(()) }
}

/// Takes the case on and leads to the assessment.
pub fn receive(mut granted: Granted<Handle>, at: url::Receive, _form: Submitted<Press>) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    by_line(&granted.ui, &record)?;
    let (step, around) = (step(&granted.ui)?, around(&mut granted, &record)?);
    match decide(&record.case, Command::Receive, step, around) {
        Ok(state) => {
            let recorded = store::case::advance(&mut granted.work(), &record, state, "")?;
            granted.saved(recorded, &url::Assess { id: at.id })
        }
        Err(_) => Err(Problem::Refused(t!(granted.ui, "events-already-received"))),
    }
}
