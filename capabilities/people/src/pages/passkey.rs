//! Add and remove passkeys of one's own.

use super::{confirm, passkey_in::Answered, second as second_page, sign_out::Nothing};
use crate::{
    actions::{self, Prove},
    store::{
        account,
        passkey::{self, MOST},
        second, session,
    },
    url, webauthn,
};
use authority::Actor;
use components::{Passkey, crumbs, h1, lede, text_field};
use kernel::PersonId;
use std::sync::Arc;
use text::t;
use web::{Answer, Form, FormState, Granted, Input, Markup, Page, Problem, Submitted, Ui, Url, html};

/// Asks the device for a new passkey.
pub fn show(mut granted: Granted<Prove>, _: url::NewPasskey) -> Answer {
    let Some(me) = sure(&mut granted)? else { return confirm::first(granted, url::NewPasskey::PATTERN) };
    let known = passkey::list(&mut granted.work(), me)?;
    if known.len() >= MOST {
        return Err(Problem::Refused(t!(granted.ui, "people-passkey-many")));
    }
    let user_name = account::user_name(&mut granted.work(), me)?;
    let known = known.iter().map(|key| webauthn::bytes(&key.credential)).collect();
    let asked = webauthn::ask_new(granted.ui.app().settings(), me, &user_name, known)?;
    let house = Arc::new(Actor::system(granted.actor().directory().clone()));
    let mut asking = granted.turn_to::<actions::AskPasskey>(house)?;
    let (key, recorded) = passkey::ask(&mut asking.work(), Some(me), &asked.state)?;
    let title = t!(asking.ui, "people-passkey-new-title");
    let page = Page::new(title, view(&asking.ui, (&key, &asked.asked), &FormState::default()));
    asking.shown(recorded, page)
}

fn sure(granted: &mut Granted<Prove>) -> Result<Option<PersonId>, Problem> {
    let Some(me) = granted.actor().person() else { return Err(Problem::SignIn) };
    let session = granted.ui.session().to_owned();
    Ok(session::is_recent(&mut granted.work(), &session)?.then_some(me))
}

/// What the device made, with the name that its person gives it.
pub struct Made {
    answered: Answered,
    name: Option<String>,
}

impl Form for Made {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let name = input.optional_line("namn", 60)?;
        Some(Self { answered: Answered::read(input)?, name })
    }
}

/// Keeps it. The first second step comes with recovery codes.
pub fn keep(mut granted: Granted<Prove>, _: url::KeepPasskey, form: Submitted<Made>) -> Answer {
    let Some(me) = sure(&mut granted)? else { return confirm::first(granted, url::NewPasskey::PATTERN) };
    let Ok(made) = form.parsed else { return Err(Problem::Refused(t!(granted.ui, "people-passkey-script"))) };
    let refused = Problem::Refused(t!(granted.ui, "people-passkey-failed"));
    let Some((Some(asked), state)) = passkey::answered(&mut granted.work(), &made.answered.key)? else { return Err(refused) };
    let key = webauthn::new_key(granted.ui.app().settings(), &state, &made.answered.answer)?;
    let Some((credential, content)) = key.filter(|_| asked == me) else { return Err(refused) };
    let name = made.name.unwrap_or_else(|| t!(granted.ui, "people-passkey-unnamed"));
    let codes = second::standing(&mut granted.work(), me)?.codes;
    let recorded = passkey::add(&mut granted.work(), me, &name, (&credential, &content))?;
    if codes == 0 {
        let (codes, recorded) = second::new_codes(&mut granted.work(), me)?;
        let page = second_page::codes_page(&granted.ui, &codes, url::Account::PATTERN);
        return granted.shown(recorded, page);
    }
    granted.saved_at(recorded, "/konto?klart=passkey#sakerhet")
}

/// Removes one.
pub fn remove(mut granted: Granted<Prove>, at: url::RemovePasskey, _: Submitted<Nothing>) -> Answer {
    let Some(me) = sure(&mut granted)? else { return confirm::first(granted, url::Account::PATTERN) };
    let recorded = passkey::remove(&mut granted.work(), me, at.id)?;
    granted.saved_at(recorded, "/konto?klart=passkey-borta#sakerhet")
}

/// The page's content.
pub fn view(ui: &Ui, (key, options): (&str, &str), form: &FormState) -> Markup {
    let title = t!(ui, "people-passkey-new-title");
    let (name, hint) = (t!(ui, "people-passkey-name"), t!(ui, "people-passkey-name-hint"));
    let hidden = [("fraga", key)];
    let about = components::Form { action: url::KeepPasskey::PATTERN, hidden: &hidden, ..components::Form::default() };
    html! {
        (crumbs(&t!(ui, "people-crumbs"), [(url::Account::PATTERN, t!(ui, "people-account-title"))], &title))
        (h1(&title))
        (lede(&t!(ui, "people-passkey-new-lede")))
        (form.frame(ui, about, None, html! {
            (text_field(components::Field { hint: Some(&hint), ..form.field("namn", &name) }))
            (components::passkey(Passkey {
                create: true,
                options,
                text: &t!(ui, "people-passkey-new-submit"),
                failed: &t!(ui, "people-passkey-failed"),
                without: &t!(ui, "people-passkey-script"),
            }))
        }))
    }
}
