//! The demonstration: sign in as any of its people with one click.

use super::entrance;
use crate::{
    actions, demo,
    domain::Proof,
    store::{account, session::Place},
    url,
};
use components::{Persona, h2, persona_card, personas};
use text::{t, words::initials};
use web::{Answer, Form, Granted, Input, Markup, Problem, Sender, Submitted, Url, html};

/// Whom one wants to be.
pub struct Wish(String);

impl Form for Wish {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        input.line("namn", 100, |ui| t!(ui, "people-sign-in-name-missing")).map(Self)
    }
}

/// Lets one in as a person of the demonstration. Elsewhere there is no such page.
pub fn enter(mut granted: Granted<actions::SignIn>, _: url::SignInDemo, form: Submitted<Wish>, sender: Sender) -> Answer {
    if !granted.ui.app().settings().demo {
        return Err(Problem::NotFound);
    }
    let Ok(Wish(name)) = form.parsed else { return Err(Problem::NotFound) };
    let known = demo::personas().iter().any(|persona| persona.user_name == name);
    let account = account::find(&mut granted.work(), &name)?.filter(|account| known && account.active);
    let account = account.ok_or(Problem::NotFound)?;
    let place = Place { address: &sender.address, agent: &sender.agent, shared: false, before: sender.token.as_deref() };
    // One click is enough there, also for one who has a second step: everyone knows the password anyway.
    entrance::straight_in(entrance::as_person(granted, account.person)?, &account, &place, ("/", Proof::Demo))
}

/// The cards of those whom one can be.
pub fn cards(granted: &mut Granted<actions::SignIn>) -> Result<Markup, Problem> {
    let mut found = Vec::new();
    for persona in demo::personas() {
        if let Some(account) = account::find(&mut granted.work(), persona.user_name)? {
            found.push((persona, account.person));
        }
    }
    let ui = &granted.ui;
    let system = ui.app().system()?;
    let directory = system.directory();
    Ok(html! {
        (h2(&t!(ui, "people-demo-title")))
        p { (t!(ui, "people-demo-text", password = demo::PASSWORD)) }
        (personas(found.iter().map(|(persona, person)| {
            let name = directory.person_name(*person);
            let (role, note) = demo::words(ui.prefs().lang, persona);
            let hidden = ui.hidden().map(|(name, value)| (name, value));
            let hidden = [(hidden[0].0, hidden[0].1.as_str()), (hidden[1].0, hidden[1].1.as_str()), ("namn", persona.user_name)];
            persona_card(Persona {
                action: url::SignInDemo::PATTERN,
                hidden: &hidden,
                name,
                initials: &initials(name),
                role,
                note,
            })
        })))
    })
}
