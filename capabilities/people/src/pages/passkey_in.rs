//! Sign in with a passkey alone: what one has and what one is, or knows, in one step.

use super::{entrance, sign_out::Nothing, till::till};
use crate::{
    actions,
    domain::Proof,
    store::{
        account, passkey,
        session::{self, Place},
    },
    url, webauthn,
};
use authority::Actor;
use components::{Button, Passkey, button, button_row, h1, lede, passkey};
use db::DbError;
use std::sync::Arc;
use text::t;
use web::{Answer, Fields, Form, FormState, Frame, Granted, Input, Markup, Page, Problem, Sender, Submitted, Ui, Url, html};

/// A browser's answer, with the key to its question.
pub struct Answered {
    /// The key.
    pub key: String,
    /// The answer, in JSON.
    pub answer: String,
}

impl Form for Answered {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let (key, answer) = (input.fields().get("fraga").to_owned(), input.fields().get("svar").to_owned());
        if answer.is_empty() {
            input.error("", t!(input.ui(), "people-passkey-script"));
        }
        Some(Self { key, answer })
    }
}

fn house(granted: &Granted<actions::SignIn>) -> Arc<Actor> {
    Arc::new(Actor::system(granted.actor().directory().clone()))
}

/// Without a form there is nothing to answer.
pub fn show(granted: Granted<actions::SignIn>, _: url::SignInPasskey) -> Answer {
    granted.redirect(&url::SignIn {})
}

/// Asks.
pub fn ask(granted: Granted<actions::SignIn>, _: url::SignInPasskey, form: Submitted<Nothing>, sender: Sender) -> Answer {
    entrance::not_too_often(&granted, &sender)?;
    let house = house(&granted);
    let asked = webauthn::ask(granted.ui.app().settings())?;
    let mut asking = granted.turn_to::<actions::AskPasskey>(house)?;
    let (key, recorded) = passkey::ask(&mut asking.work(), None, &asked.state)?;
    let page = page(&asking.ui, (&key, &asked.asked), &till(&form.fields), &FormState::default());
    asking.shown(recorded, page)
}

/// The answer. Whatever is wrong with it, the words are the same.
pub fn enter(granted: Granted<actions::SignIn>, _: url::PasskeyAnswer, form: Submitted<Answered>, sender: Sender) -> Answer {
    entrance::not_too_often(&granted, &sender)?;
    let to = till(&form.fields);
    let Ok(sent) = form.parsed else { return refused(&granted.ui) };
    let (house, settings) = (house(&granted), granted.ui.app().settings().clone());
    let mut noting = granted.turn_to::<actions::NoteAttempt>(house)?;
    let question = passkey::answered(&mut noting.work(), &sent.key)?;
    let read = webauthn::read(&settings, &sent.answer);
    let (Some((None, state)), Some((answer, credential, person))) = (question, read) else { return refuse(noting, None) };
    let now = noting.now();
    let kept = passkey::find(&mut noting.work(), &credential, person)?;
    let Some(kept) = kept.filter(|kept| kept.locked_until.is_none_or(|until| until <= now)) else { return refuse(noting, None) };
    let Some(after) = webauthn::check(&settings, &state, &answer, &kept.content)? else { return refuse(noting, Some(person)) };
    match passkey::used(&mut noting.work(), person, &credential, (&kept.content, &after)) {
        Err(DbError::Stale) => return refuse(noting, Some(person)),
        other => other?,
    }
    account::welcome_second(&mut noting.work(), person)?;
    let place = Place { address: &sender.address, agent: &sender.agent, shared: false, before: sender.token.as_deref() };
    let (token, recorded) = session::open(&mut noting.work(), person, &place, Proof::Passkey)?;
    let app = noting.ui.app().clone();
    Ok(noting.saved_at(recorded, &to)?.with_session(&app, &token))
}

fn refuse(mut noting: Granted<actions::NoteAttempt>, person: Option<kernel::PersonId>) -> Answer {
    let recorded = match person {
        Some(person) => account::note_failure_of(&mut noting.work(), person)?,
        None => account::note_failure(&mut noting.work(), None)?,
    };
    let page = again(&noting.ui);
    noting.kept_but_refused(recorded, page)
}

fn refused(ui: &Ui) -> Answer {
    Err(Problem::Refused(t!(ui, "people-passkey-script")))
}

/// The page after an answer that didn't fit: a way to be asked again.
fn again(ui: &Ui) -> Page {
    let body = html! {
        (h1(&t!(ui, "people-passkey-in-title")))
        (lede(&t!(ui, "people-passkey-wrong")))
        (way(ui))
        p { (components::link(url::SignIn::PATTERN, &t!(ui, "people-passkey-password"))) }
    };
    Page::new(t!(ui, "people-error-title", title = t!(ui, "people-passkey-in-title")), body).framed(Frame::Bare { wide: false })
}

fn page(ui: &Ui, asked: (&str, &str), till: &str, form: &FormState) -> Page {
    Page::new(t!(ui, "people-passkey-in-title"), view(ui, asked, till, form)).framed(Frame::Bare { wide: false })
}

/// The question.
pub fn view(ui: &Ui, (key, options): (&str, &str), till: &str, form: &FormState) -> Markup {
    let hidden = [("fraga", key), ("till", till)];
    let about = components::Form { action: url::PasskeyAnswer::PATTERN, hidden: &hidden, ..components::Form::default() };
    html! {
        (h1(&t!(ui, "people-passkey-in-title")))
        (lede(&t!(ui, "people-passkey-in-lede")))
        (form.frame(ui, about, None, passkey(Passkey {
            create: false,
            options,
            text: &t!(ui, "people-passkey-in-submit"),
            failed: &t!(ui, "people-passkey-failed"),
            without: &t!(ui, "people-passkey-script"),
        })))
        p { (components::link(url::SignIn::PATTERN, &t!(ui, "people-passkey-password"))) }
    }
}

/// The way here from another page of the sign-in.
pub fn way(ui: &Ui) -> Markup {
    way_to(ui, "/")
}

/// The way here, and on to where one was going.
pub fn way_to(ui: &Ui, till: &str) -> Markup {
    let hidden = [("till", till)];
    let about = components::Form { action: url::SignInPasskey::PATTERN, hidden: &hidden, ..components::Form::default() };
    FormState { fields: Fields::default(), ..FormState::default() }.frame(
        ui,
        about,
        None,
        button_row([button(Button::secondary(&t!(ui, "people-passkey-in-title")))]),
    )
}
