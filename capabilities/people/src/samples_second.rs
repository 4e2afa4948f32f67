//! The pages of the second step with made-up content.

use crate::{
    domain::{Level, Standing, secret},
    pages::{self, safety::Safety},
    store::{journal::Event, passkey::Passkey, second::Rule},
};
use authority::Role;
use kernel::{Id, Ulid};
use serde_json::json;
use web::{Errors, Fields, FormState, Sample, Ui};

/// Every page of the second step.
pub fn samples(ui: &Ui) -> Vec<Sample> {
    let sample = |name, body| Sample { name, body };
    let (empty, secret) = (FormState::default(), secret([7; 20]));
    let wrong = FormState::wrong(Fields::default(), Errors::one("kod", "Skriv koden igen"));
    let codes = ["abcde-fghij".to_owned(), "kmnpq-rstuv".to_owned()];
    let (of, asked) = (("karin.lindgren", secret.as_str()), ("nyckel", "{}"));
    let levels = [(Role::Mas, Level::Demand), (Role::UnitManager, Level::Ask)].into();
    let rule = Rule { version: 2, at: ui.now(), by: Some(Id::from_ulid(Ulid(20))), levels };
    let rules = FormState::filled(pages::second_rule::fields(&rule));
    vec![
        sample("people-code", pages::code::view(ui, &empty)),
        sample("people-code-wrong", pages::code::view(ui, &wrong)),
        sample("people-set-up-first", pages::set_up_first::view(ui, of, &empty)),
        sample("people-second-none", pages::second::start(ui, false, 0)),
        sample("people-second-has", pages::second::start(ui, true, 7)),
        sample("people-second-waiting", pages::second::waiting(ui, of, &wrong)),
        sample("people-second-codes", pages::second::codes_view(ui, &codes, "/konto")),
        sample("people-second-remove", pages::second::remove_view(ui, &empty)),
        sample("people-confirm", pages::confirm::view(ui, &empty)),
        sample("people-passkey-new", pages::passkey::view(ui, asked, &empty)),
        sample("people-passkey-in", pages::passkey_in::view(ui, asked, "/", &empty)),
        sample("people-second-rule", pages::second_rule::view(ui, &rule, &rules, true)),
    ]
}

/// What keeps others out of an account.
pub fn safety(ui: &Ui) -> Safety {
    let event = |what: &str, detail| Event { at: ui.now().plus_minutes(-60), by: None, what: what.to_owned(), detail };
    let key = Passkey {
        id: Id::from_ulid(Ulid(1)),
        credential: "00".into(),
        name: "Min telefon".into(),
        created: ui.now().plus_minutes(-9000),
        used: Some(ui.now().plus_minutes(-50)),
    };
    Safety {
        standing: Standing { app: true, passkeys: 1, codes: 9, levels: [(Role::Mas, Level::Ask)].into() },
        passkeys: vec![Passkey { used: None, name: "Nyckel".into(), id: Id::from_ulid(Ulid(2)), ..key.clone() }, key],
        events: vec![
            event("signed_in", json!({ "with": "code", "new_device": true })),
            event("sign_in_failed", json!({})),
            event("second_added", json!({})),
        ],
    }
}
