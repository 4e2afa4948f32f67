//! A new action on something.

use super::plan::{self, Offer, Written};
use crate::{
    actions::Add,
    data,
    domain::{About, Action, ActionId, Ground, State},
    hanging,
    store::{read, write},
    url,
};
use components::{Button, Form as Frame, LinkButton, button, button_row, h1, lede, link_button, narrow};
use kernel::Subject;
use maud::html;
use text::t;
use web::{Answer, Described, Fields, Form, FormState, Granted, Input, Page, Problem, Search, Submitted, Ui};

/// The form.
pub struct New {
    written: Written,
}

impl Form for New {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        plan::read(input).map(|written| Self { written })
    }
}

/// What the action is to hang on, as it was found.
struct Hook {
    subject: Subject,
    thing: Described,
    offer: Offer,
}

/// The form. `for` in the address says what the action hangs on.
pub fn show(mut granted: Granted<Add>, _: url::New, Search(asked): Search) -> Answer {
    let hook = hook(&mut granted, &asked)?;
    let page = view(&granted.ui, (&hook.subject, &hook.thing, &hook.offer), &FormState::default());
    granted.page(page)
}

/// Adds the action.
pub fn save(mut granted: Granted<Add>, _: url::New, form: Submitted<New>) -> Answer {
    let hook = hook(&mut granted, &form.fields)?;
    let about = (&hook.subject, &hook.thing, &hook.offer);
    let written = match form.parsed {
        Ok(new) => new.written,
        Err(errors) => {
            let page = view(&granted.ui, about, &FormState::wrong(form.fields, errors));
            return granted.again(page);
        }
    };
    let faults = hook.offer.faults(&granted.ui, (&written, &form.fields), None);
    if !faults.is_empty() {
        let page = view(&granted.ui, about, &FormState::wrong(form.fields, faults));
        return granted.again(page);
    }
    let action = action(&mut granted, &hook, written)?;
    let recorded = write::add(&mut granted.work(), &action)?;
    granted.saved_at(recorded, &hook.thing.href)
}

/// Asks the thing's own room whether it is open for actions.
fn hook(granted: &mut Granted<Add>, asked: &Fields) -> Result<Hook, Problem> {
    let subject: Subject = asked.get("for").parse().map_err(|_| Problem::NotFound)?;
    let (ui, desk) = granted.parts();
    let thing = hanging::describe(ui, desk, &subject)?.ok_or(Problem::NotFound)?;
    if !thing.open {
        return Err(Problem::Refused(t!(ui, "actions-new-closed", subject = thing.title)));
    }
    let grounds = thing.grounds.iter().map(|ground| Ground { code: ground.code.clone(), text: ground.text.clone() }).collect();
    let others = read::of(&mut granted.work(), &subject)?;
    let offer = Offer::new(&granted.ui, thing.unit, grounds, others);
    Ok(Hook { subject, thing, offer })
}

fn action(granted: &mut Granted<Add>, hook: &Hook, written: Written) -> Result<Action, Problem> {
    let mut work = granted.work();
    let number = read::next_number(&mut work, &hook.subject)?;
    let ground = hook.offer.ground(written.ground.as_deref());
    let about = About { subject: hook.subject.clone(), title: hook.thing.title.clone(), number, ground };
    Ok(Action {
        id: work.new_id::<ActionId>(),
        unit: hook.thing.unit,
        track: hook.thing.track,
        withheld: hook.thing.withheld,
        owner: written.owner,
        about,
        plan: written.plan,
        state: State::Planned,
        round: 1,
        reopened_from: None,
        escalation: None,
        created_at: work.now(),
        created_by: work.actor().person(),
        data_version: data::newest().version,
        version: 1,
    })
}

/// The page.
pub fn view(ui: &Ui, (subject, thing, offer): (&Subject, &Described, &Offer), form: &FormState) -> Page {
    let (action, hung) = (url::New {}.to_string(), subject.to_string());
    let hidden = [("for", hung.as_str())];
    let frame = Frame { action: &action, hidden: &hidden, guard: true, ..Frame::default() };
    let body = narrow([
        h1(&t!(ui, "actions-new-title")),
        lede(&thing.title),
        form.frame(
            ui,
            frame,
            None,
            html! {
                (plan::view(ui, form, offer))
                (button_row([
                    button(Button::primary(&t!(ui, "actions-new-save"))),
                    link_button(LinkButton::tertiary(&thing.href, &t!(ui, "actions-cancel"))),
                ]))
            },
        ),
    ]);
    Page::new(t!(ui, "actions-new-title"), body)
}
