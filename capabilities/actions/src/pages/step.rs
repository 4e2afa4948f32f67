//! What the pages of one step have in common: open the action, ask the rules, take the step, lead back to it.

use crate::{
    access,
    domain::{Action, ActionId, Circumstances, Command, Refusal, decide},
    people,
    store::write,
    url, words,
};
use authority::{Action as Permitted, Change};
use web::{Answer, Errors, Fields, Form, FormState, Granted, Markup, Page, Problem, Submitted, Ui};

/// The form of a step.
pub trait Step: Form {
    /// The version that the person looked at.
    fn version(&self) -> i64;
    /// What they want.
    fn command(self, ui: &Ui, action: &Action) -> Command;
}

/// A page's title and content.
pub type Titled = (String, Markup);

/// The page of a step.
pub type View = fn(&Ui, &Action, &FormState) -> Titled;

/// Who asks, and when.
pub fn circumstances(ui: &Ui, action: &Action) -> Result<Circumstances, Problem> {
    let Some(actor) = ui.actor().person() else { return Err(Problem::SignIn) };
    let manages = people::manages(ui.actor().directory(), actor, action.unit, ui.today());
    Ok(Circumstances { actor, now: ui.now(), manages })
}

/// The action, for one who may do `A` with it.
pub fn open<A: Permitted>(granted: &mut Granted<A>, id: ActionId) -> Result<Action, Problem> {
    let (ui, desk) = granted.parts();
    Ok(access::open::<A>(ui, desk, id)?)
}

/// The page of the step, if the rules allow it; otherwise why not.
pub fn show<A: Permitted>(
    mut granted: Granted<A>,
    id: ActionId,
    may: fn(&Action, &Circumstances) -> Result<(), Refusal>,
    view: impl Fn(&Ui, &Action) -> Titled,
) -> Answer {
    let action = open(&mut granted, id)?;
    if let Err(refusal) = may(&action, &circumstances(&granted.ui, &action)?) {
        return Err(Problem::Refused(words::refusal(&granted.ui, refusal)));
    }
    let (title, body) = view(&granted.ui, &action);
    granted.page(Page::new(title, body))
}

/// Takes the step, or shows the form again with what was typed.
pub fn save<A: Change, F: Step>(mut granted: Granted<A>, id: ActionId, form: Submitted<F>, view: View) -> Answer {
    let action = open(&mut granted, id)?;
    let step = match form.parsed {
        Ok(step) => step,
        Err(errors) => return again(granted, &action, &FormState::wrong(form.fields, errors), view),
    };
    if step.version() != action.version {
        let state = FormState::outrun(form.fields, Fields::default(), &granted.ui);
        return again(granted, &action, &state, view);
    }
    let command = step.command(&granted.ui, &action);
    match decide(&action, command, &circumstances(&granted.ui, &action)?) {
        Ok(happened) => {
            let recorded = write::keep(&mut granted.work(), &action, &happened)?;
            granted.saved(recorded, &url::Show { id })
        }
        Err(refusal) => {
            let errors = Errors::one("", words::refusal(&granted.ui, refusal));
            again(granted, &action, &FormState::wrong(form.fields, errors), view)
        }
    }
}

fn again<A: Permitted>(granted: Granted<A>, action: &Action, form: &FormState, view: View) -> Answer {
    let (title, body) = view(&granted.ui, action, form);
    granted.again(Page::new(title, body))
}
