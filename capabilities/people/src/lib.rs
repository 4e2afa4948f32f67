//! People: who they are, which roles they hold where and when, how they sign in (ORG-3, ORG-5, ORG-6, SEC-1).
//!
//! Other rooms know people by their id and through the directory; nothing else leaves this room.

pub mod actions;
mod api;
pub mod demo;
pub mod domain;
mod first;
pub mod import;
mod pages;
mod samples;
mod samples_second;
mod secret;
pub mod store;
pub mod texts;
pub mod url;
mod waiting;
mod webauthn;
mod words;

pub use first::{NewPerson, NotMade, create_person};
pub use store::person::id_of as person_with_user_name;
pub use store::token::{NewToken, Token, create as create_token, every as tokens, revoke as revoke_token};

use components::Icon;
use db::Job;
use text::t;
use web::{Capability, Door, Nav, NavGroup, Ui, Url};

/// The room's name.
pub(crate) const ROOM: &str = "people";

/// What the room plugs into the house.
pub fn capability() -> Capability {
    Capability {
        api: Some(api::api),
        actions: actions::ACTIONS,
        migrations: Some(db::migrations!("people": "0001_person", "0002_second_factor", "0003_api_token")),
        statements: &[
            store::account::STATEMENTS,
            store::assignment::STATEMENTS,
            store::directory::STATEMENTS,
            store::halfway::STATEMENTS,
            store::import::STATEMENTS,
            store::journal::STATEMENTS,
            store::passkey::STATEMENTS,
            store::person::STATEMENTS,
            store::roll::STATEMENTS,
            store::second::STATEMENTS,
            store::session::STATEMENTS,
            store::token::STATEMENTS,
        ],
        texts: Some(texts::CATALOGUE),
        navigation: Some(navigation),
        waiting: Some(waiting::waiting),
        jobs: JOBS,
        door: Some(Door {
            admit: store::session::admit,
            touch: store::session::touch,
            leave: store::session::leave,
            admit_token: store::token::admit,
            touch_token: store::token::touch,
        }),
        staff: Some(store::directory::staff),
        contact: Some(store::account::contact),
        samples: Some(samples::samples),
        ..Capability::new(ROOM, pages::routes)
    }
}

fn navigation(ui: &Ui) -> Vec<Nav> {
    let place = Nav {
        group: NavGroup::Administration,
        order: 2,
        text: t!(ui, "people-nav"),
        href: url::People::PATTERN.to_owned(),
        icon: Icon::PersonGroup,
        count: None,
        quick: false,
    };
    if ui.may::<actions::Read>() { vec![place] } else { Vec::new() }
}

const JOBS: &[Job] = &[
    Job { name: "people.forget_sessions", every_minutes: 24 * 60, run: store::session::forget },
    Job { name: "people.forget_questions", every_minutes: 60, run: store::passkey::forget },
    Job { name: "people.forget_lists", every_minutes: 60, run: store::import::forget },
];
