//! How I am told by mail.

use crate::{
    actions::{Choose, Read},
    domain::{Choices, HOURS, When},
    mail::contact,
    relay::plan,
    store::{choice, mail, notice},
    url,
};
use components::{
    Button, Choice, Field, Icon, PageHead, Tone, button, button_row, crumbs, help, narrow, notice as message, page_head, radios,
    select,
};
use maud::{Markup, html};
use text::t;
use web::{Answer, Fields, Form, FormState, Granted, Input, Page, Problem, Search, Submitted, Ui, Urgency};

impl Form for Choices {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let urgent: Option<When> = input.value("allvarligt", |ui| t!(ui, "notices-choices-missing"));
        let usual: Option<When> = input.value("ovrigt", |ui| t!(ui, "notices-choices-missing"));
        let hour: Option<i64> = input.value("klockan", |ui| t!(ui, "notices-choices-hour-missing"));
        let Some(hour) = hour.filter(|hour| HOURS.contains(hour)) else {
            if hour.is_some() {
                let missing = t!(input.ui(), "notices-choices-hour-missing");
                input.error("klockan", missing);
            }
            return None;
        };
        Some(Self { urgent: urgent?, usual: usual?, hour })
    }
}

/// What the form needs to know.
pub struct Known {
    /// Whether mail is sent at all.
    pub on: bool,
    /// One's own address.
    pub email: Option<String>,
}

/// Reads what the form needs to know, and what is chosen.
pub fn known(ui: &Ui, desk: &mut db::Desk) -> Result<(Known, Choices), db::DbError> {
    let Some(me) = ui.actor().person() else { return Err(db::DbError::NotFound) };
    let email = contact(ui.app(), desk, me)?.and_then(|contact| contact.email);
    let choices = choice::of(&mut desk.work::<Read>()?, ui.actor())?;
    Ok((Known { on: ui.app().settings().mail.is_some(), email }, choices))
}

/// The page.
pub fn show(mut granted: Granted<Read>, _: url::Choices, Search(asked): Search) -> Answer {
    let (ui, desk) = granted.parts();
    let (known, choices) = known(ui, desk)?;
    let body = view(&granted.ui, &known, &filled(&choices), !asked.get("klart").is_empty());
    let title = t!(granted.ui, "notices-choices-title");
    granted.page(Page::new(title, body))
}

/// Saves it. What waits is planned anew, so that nothing comes in the old way.
pub fn save(mut granted: Granted<Choose>, _: url::Choices, form: Submitted<Choices>) -> Answer {
    let Some(me) = granted.actor().person() else { return Err(Problem::SignIn) };
    let choices = match form.parsed {
        Ok(choices) => choices,
        Err(errors) => {
            let (ui, desk) = granted.parts();
            let (known, _) = known(ui, desk)?;
            let body = view(&granted.ui, &known, &FormState::wrong(form.fields, errors), false);
            let title = t!(granted.ui, "notices-choices-title");
            return granted.again(Page::new(title, body));
        }
    };
    let on = granted.ui.app().settings().mail.is_some();
    let mut work = granted.work();
    let recorded = choice::save(&mut work, me, &choices)?;
    mail::clear(&mut work, me)?;
    for (urgency, how) in [(Urgency::Urgent, choices.urgent), (Urgency::Usual, choices.usual)] {
        let waits = on && notice::mail_as(&mut work, me, (urgency, how))?;
        if waits {
            plan(&mut work, me, &choices, how)?;
        }
    }
    granted.saved_at(recorded, &format!("{}?klart=1", url::Choices {}))
}

/// What is chosen, as fields.
pub fn filled(choices: &Choices) -> FormState {
    let fields = Fields::default().with("allvarligt", choices.urgent).with("ovrigt", choices.usual).with("klockan", choices.hour);
    FormState::filled(fields)
}

/// The view.
pub fn view(ui: &Ui, known: &Known, form: &FormState, done: bool) -> Markup {
    let title = t!(ui, "notices-choices-title");
    html! {
        (crumbs(&t!(ui, "notices-crumbs"), [(url::All {}.to_string(), t!(ui, "notices-list-title"))], &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "notices-choices-lede")), ..PageHead::default() }))
        @if done { (message(Tone::Good, &t!(ui, "notices-choices-done"), html! {})) }
        (narrow([fields(ui, known, form)]))
    }
}

/// The form, also shown on one's account; or why there is none.
pub fn fields(ui: &Ui, known: &Known, form: &FormState) -> Markup {
    if !known.on {
        return help(Icon::Envelope, html! { (t!(ui, "notices-choices-off")) });
    }
    let (urgent, usual, hour) =
        (t!(ui, "notices-choices-urgent"), t!(ui, "notices-choices-usual"), t!(ui, "notices-choices-hour"));
    let hours = HOURS.map(|hour| (hour.to_string(), t!(ui, "notices-choices-clock", hour = hour)));
    let hint = t!(ui, "notices-choices-hour-hint");
    html! {
        @match &known.email {
            Some(email) => p { (t!(ui, "notices-choices-address", address = email.as_str())) }
            None => (message(Tone::Warn, &t!(ui, "notices-choices-no-address"), html! { (t!(ui, "notices-choices-no-address-text")) })),
        }
        (form.form(ui, &url::Choices {}.to_string(), None, html! {
            (radios(form.field("allvarligt", &urgent), false, ways(ui, form, "allvarligt")))
            (radios(form.field("ovrigt", &usual), false, ways(ui, form, "ovrigt")))
            (select(Field { hint: Some(&hint), ..form.field("klockan", &hour) }, hours))
            (button_row([button(Button::secondary(&t!(ui, "notices-choices-save")))]))
        }))
    }
}

fn ways<'a>(ui: &Ui, form: &FormState, field: &str) -> [Choice<'a>; 3] {
    let words = [
        (When::Now, t!(ui, "notices-choices-now")),
        (When::Digest, t!(ui, "notices-choices-digest")),
        (When::Off, t!(ui, "notices-choices-never")),
    ];
    words.map(|(when, text)| Choice::new(when.code(), text).on(form.fields.get(field) == when.code()))
}
