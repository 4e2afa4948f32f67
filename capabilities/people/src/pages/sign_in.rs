//! Sign in with user name and password.

use super::{
    entrance::{self, Typed},
    passkey_in, sign_in_demo,
    till::till,
};
use crate::{actions, store::session::Place, url};
use components::{Button, Field, Input as Line, InputKind, button, button_row, checkbox, h1, h2, input_field, lede};
use text::t;
use web::{Answer, Errors, Fields, Form, FormState, Frame, Granted, Input, Page, Search, Sender, Submitted, Ui, Url, html};

/// What one signs in with. The names of the password fields hold "losen", so that no page sends them back.
pub struct Entry {
    user_name: String,
    password: String,
    shared: bool,
}

impl Form for Entry {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let user_name = input.line("namn", 100, |ui| t!(ui, "people-sign-in-name-missing"));
        let password = input.fields().all("losenord").first().cloned().unwrap_or_default();
        if password.is_empty() {
            input.error("losenord", t!(input.ui(), "people-sign-in-password-missing"));
        }
        // No account has a longer one; the hash of a whole book would only be work.
        let password = password.chars().take(crate::domain::MOST + 1).collect();
        Some(Self { user_name: user_name?, password, shared: input.ticked("delad") })
    }
}

/// The page.
pub fn show(mut granted: Granted<actions::SignIn>, _: url::SignIn, search: Search) -> Answer {
    let form = FormState::filled(Fields::default().with("till", till(&search.0)));
    let page = page(&mut granted, &form)?;
    granted.page(page)
}

/// The attempt.
pub fn enter(mut granted: Granted<actions::SignIn>, _: url::SignIn, form: Submitted<Entry>, sender: Sender) -> Answer {
    entrance::not_too_often(&granted, &sender)?;
    let entry = match form.parsed {
        Ok(entry) => entry,
        Err(errors) => {
            let page = page(&mut granted, &FormState::wrong(form.fields, errors))?;
            return granted.again(page);
        }
    };
    let wrong = Errors::one("namn", t!(granted.ui, "people-sign-in-wrong"));
    let again = page(&mut granted, &FormState::wrong(form.fields.clone(), wrong))?;
    let (account, right) = entrance::compare(&mut granted, &Typed { user_name: &entry.user_name, password: &entry.password })?;
    let Some(account) = account.as_ref().filter(|_| right) else {
        return entrance::refuse(granted, account.as_ref(), again);
    };
    if account.must_change {
        let on = Fields::default().with("namn", &entry.user_name).with("till", till(&form.fields));
        return granted.reply(web::Reply::see_other(&format!("{}?{}", url::FirstPassword {}, on.query())));
    }
    let place = Place { address: &sender.address, agent: &sender.agent, shared: entry.shared, before: sender.token.as_deref() };
    let person = account.person;
    entrance::let_in(entrance::as_person(granted, person)?, account, &place, &till(&form.fields))
}

fn page(granted: &mut Granted<actions::SignIn>, form: &FormState) -> Result<Page, web::Problem> {
    let demo = if granted.ui.app().settings().demo { Some(sign_in_demo::cards(granted)?) } else { None };
    // In the demonstration one click comes first; but never before the words about what went wrong.
    let (ui, calm) = (&granted.ui, form.errors.is_empty());
    let body = html! {
        (head(ui))
        @if let Some(cards) = demo.as_ref().filter(|_| calm) { (cards) (h2(&t!(ui, "people-sign-in-yourself"))) }
        (view(ui, form))
        @if let Some(cards) = demo.as_ref().filter(|_| !calm) { (cards) }
    };
    let wide = granted.ui.app().settings().demo;
    Ok(Page::new(title(&granted.ui, form), body).framed(Frame::Bare { wide }))
}

fn title(ui: &Ui, form: &FormState) -> String {
    let title = t!(ui, "people-sign-in-title");
    if form.errors.is_empty() { title } else { t!(ui, "people-error-title", title = title) }
}

/// The heading.
pub fn head(ui: &Ui) -> web::Markup {
    html! {
        (h1(&t!(ui, "people-sign-in-title")))
        (lede(&t!(ui, "people-sign-in-lede", place = ui.app().settings().municipality.as_str())))
    }
}

/// The form.
pub fn view(ui: &Ui, form: &FormState) -> web::Markup {
    let (name, password) = (t!(ui, "people-sign-in-name"), t!(ui, "people-sign-in-password"));
    let hidden = [("till", form.fields.get("till"))];
    let about = components::Form { action: url::SignIn::PATTERN, hidden: &hidden, ..components::Form::default() };
    html! {
        (form.frame(ui, about, None, html! {
            (input_field(Field { required: true, ..form.field("namn", &name) }, Line { autocomplete: Some("username"), ..Line::default() }))
            (input_field(
                Field { required: true, ..form.field("losenord", &password) },
                Line { kind: InputKind::Password, autocomplete: Some("current-password"), ..Line::default() },
            ))
            (checkbox(
                Field { hint: Some(&t!(ui, "people-sign-in-shared-hint")), ..form.field("delad", &t!(ui, "people-sign-in-shared")) },
                form.fields.get("delad") == "1",
            ))
            (button_row([button(Button::primary(&t!(ui, "people-sign-in-submit")))]))
        }))
        (passkey_in::way_to(ui, form.fields.get("till")))
        p { (t!(ui, "people-sign-in-help")) }
    }
}
