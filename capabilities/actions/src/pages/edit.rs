//! Changes the plan.

use super::{
    plan::{self, Offer, Written},
    step,
};
use crate::{
    actions::Edit,
    domain::{About, Action, Ground, What, may_edit},
    hanging,
    store::{history::Line, read, write},
    url, words,
};
use components::{Button, Form as Frame, LinkButton, button, button_row, h1, lede, link_button, narrow};
use maud::html;
use text::t;
use web::{Answer, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui};

/// The form.
pub struct Changed {
    written: Written,
    version: i64,
}

impl Form for Changed {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let written = plan::read(input);
        let version = input.value("version", |ui| t!(ui, "actions-form-version"));
        Some(Self { written: written?, version: version? })
    }
}

/// The form.
pub fn show(mut granted: Granted<Edit>, at: url::Edit) -> Answer {
    let (action, offer) = open(&mut granted, &at)?;
    let page = view(&granted.ui, (&action, &offer), &FormState::filled(plan::fields(&action)));
    granted.page(page)
}

/// Saves the plan.
pub fn save(mut granted: Granted<Edit>, at: url::Edit, form: Submitted<Changed>) -> Answer {
    let (action, offer) = open(&mut granted, &at)?;
    let changed = match form.parsed {
        Ok(changed) => changed,
        Err(errors) => {
            let page = view(&granted.ui, (&action, &offer), &FormState::wrong(form.fields, errors));
            return granted.again(page);
        }
    };
    let faults = offer.faults(&granted.ui, (&changed.written, &form.fields), Some(action.plan.due));
    let state = if !faults.is_empty() {
        FormState::wrong(form.fields, faults)
    } else if changed.version != action.version {
        FormState::outrun(form.fields, plan::fields(&action), &granted.ui)
    } else {
        let after = after(&action, &offer, changed.written);
        let recorded = write::save(&mut granted.work(), (&action, &after), Line::new(What::Edited))?;
        return granted.saved(recorded, &url::Show { id: action.id });
    };
    let page = view(&granted.ui, (&action, &offer), &state);
    granted.again(page)
}

fn open(granted: &mut Granted<Edit>, at: &url::Edit) -> Result<(Action, Offer), Problem> {
    let action = step::open(granted, at.id)?;
    let circumstances = step::circumstances(&granted.ui, &action)?;
    may_edit(&action, &circumstances).map_err(|refusal| Problem::Refused(words::refusal(&granted.ui, refusal)))?;
    let (ui, desk) = granted.parts();
    let thing = hanging::describe(ui, desk, &action.about.subject)?;
    let mut grounds: Vec<_> =
        thing.into_iter().flat_map(|thing| thing.grounds).map(|ground| Ground { code: ground.code, text: ground.text }).collect();
    // A ground that the thing no longer has can stay.
    grounds.extend(action.about.ground.clone().filter(|held| grounds.iter().all(|ground| ground.code != held.code)));
    let mut others = read::of(&mut granted.work(), &action.about.subject)?;
    others.retain(|other| other.id != action.id);
    let offer = Offer::new(&granted.ui, action.unit, grounds, others);
    Ok((action, offer))
}

fn after(action: &Action, offer: &Offer, written: Written) -> Action {
    let ground = offer.ground(written.ground.as_deref());
    // A new last day is a new chance: the action goes up the line again only when that has passed.
    let escalation = action.escalation.filter(|_| action.plan.due == written.plan.due);
    let about = About { ground, ..action.about.clone() };
    Action { owner: written.owner, plan: written.plan, about, escalation, ..action.clone() }
}

/// The page.
pub fn view(ui: &Ui, (action, offer): (&Action, &Offer), form: &FormState) -> Page {
    let (to, back) = (url::Edit { id: action.id }.to_string(), url::Show { id: action.id }.to_string());
    let frame = Frame { action: &to, guard: true, ..Frame::default() };
    let body = narrow([
        h1(&t!(ui, "actions-edit-title")),
        lede(&action.about.title),
        form.frame(
            ui,
            frame,
            Some(action.version),
            html! {
                (plan::view(ui, form, offer))
                (button_row([
                    button(Button::primary(&t!(ui, "actions-edit-save"))),
                    link_button(LinkButton::tertiary(&back, &t!(ui, "actions-cancel"))),
                ]))
            },
        ),
    ]);
    Page::new(t!(ui, "actions-edit-title"), body)
}
