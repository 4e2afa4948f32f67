//! Choose a password of one's own, at the first sign-in or after a new one-time password. No session is opened before.

use super::{
    entrance::{self, Typed},
    till::till,
};
use crate::{
    actions,
    domain::{self, MOST},
    secret::{self, Hash},
    store::{account, session::Place},
    url,
    words::weak,
};
use components::{Button, Field, Input as Line, InputKind, button, button_row, h1, input_field, lede};
use text::t;
use web::{Answer, Errors, Fields, Form, FormState, Frame, Granted, Input, Page, Search, Sender, Submitted, Ui, Url, html};

/// The one-time password, and the one that takes its place.
pub struct Choice {
    user_name: String,
    once: String,
    new: String,
}

impl Form for Choice {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let user_name = input.line("namn", 100, |ui| t!(ui, "people-sign-in-name-missing"));
        let once = read(input, "losenord");
        if once.is_empty() {
            input.error("losenord", t!(input.ui(), "people-first-once-missing"));
        }
        let new = read(input, "nytt_losenord");
        if let Err(why) = domain::check(&new, input.fields().get("namn")) {
            input.error("nytt_losenord", weak(input.ui(), why));
        } else if new == once {
            input.error("nytt_losenord", t!(input.ui(), "people-password-same"));
        }
        Some(Self { user_name: user_name?, once, new })
    }
}

/// A password as typed: spaces at its ends are part of it.
pub fn read(input: &Input<'_>, name: &str) -> String {
    input.fields().all(name).first().map(|typed| typed.chars().take(MOST + 1).collect()).unwrap_or_default()
}

/// The page.
pub fn show(granted: Granted<actions::SignIn>, _: url::FirstPassword, search: Search) -> Answer {
    let fields = Fields::default().with("namn", search.0.get("namn")).with("till", till(&search.0));
    let page = page(&granted.ui, &FormState::filled(fields));
    granted.page(page)
}

/// The choice.
pub fn save(mut granted: Granted<actions::SignIn>, _: url::FirstPassword, form: Submitted<Choice>, sender: Sender) -> Answer {
    entrance::not_too_often(&granted, &sender)?;
    let choice = match form.parsed {
        Ok(choice) => choice,
        Err(errors) => {
            let page = page(&granted.ui, &FormState::wrong(form.fields, errors));
            return granted.again(page);
        }
    };
    let (account, right) = entrance::compare(&mut granted, &Typed { user_name: &choice.user_name, password: &choice.once })?;
    let Some(account) = account.as_ref().filter(|account| right && account.must_change) else {
        let wrong = Errors::one("losenord", t!(granted.ui, "people-sign-in-wrong"));
        let page = page(&granted.ui, &FormState::wrong(form.fields, wrong));
        return entrance::refuse(granted, account.as_ref(), page);
    };
    let hash = secret::hash(&choice.new, granted.ui.app().random())?;
    let place = Place { address: &sender.address, agent: &sender.agent, shared: false, before: sender.token.as_deref() };
    let to = till(&form.fields);
    let mut entering = entrance::as_person(granted, account.person)?;
    // The one-time password counts until here: one that was replaced meanwhile lets nobody in.
    account::welcome(&mut entering.work(), account)?;
    let account = changed(&mut entering, account, &hash)?;
    entrance::let_in(entering, &account, &place, &to)
}

fn changed(
    granted: &mut Granted<actions::HoldSession>,
    account: &account::Account,
    hash: &Hash,
) -> Result<account::Account, web::Problem> {
    let _kept = account::set_password(&mut granted.work(), account.person, hash, false)?;
    Ok(account::Account { hash: Some(hash.as_str().to_owned()), must_change: false, ..account.clone() })
}

fn page(ui: &Ui, form: &FormState) -> Page {
    let title = t!(ui, "people-first-title");
    let title = if form.errors.is_empty() { title } else { t!(ui, "people-error-title", title = title) };
    Page::new(title, view(ui, form)).framed(Frame::Bare { wide: false })
}

/// The form.
pub fn view(ui: &Ui, form: &FormState) -> web::Markup {
    let (name, once, new) = (t!(ui, "people-sign-in-name"), t!(ui, "people-first-once"), t!(ui, "people-password-new"));
    let hidden = [("till", form.fields.get("till"))];
    let about = components::Form { action: url::FirstPassword::PATTERN, hidden: &hidden, ..components::Form::default() };
    let secret = |autocomplete| Line { kind: InputKind::Password, autocomplete: Some(autocomplete), ..Line::default() };
    html! {
        (h1(&t!(ui, "people-first-title")))
        (lede(&t!(ui, "people-first-lede")))
        (form.frame(ui, about, None, html! {
            (input_field(Field { required: true, ..form.field("namn", &name) }, Line { autocomplete: Some("username"), ..Line::default() }))
            (input_field(Field { required: true, ..form.field("losenord", &once) }, secret("current-password")))
            (input_field(
                Field { required: true, hint: Some(&t!(ui, "people-password-hint")), ..form.field("nytt_losenord", &new) },
                secret("new-password"),
            ))
            (button_row([button(Button::primary(&t!(ui, "people-first-submit")))]))
        }))
    }
}
