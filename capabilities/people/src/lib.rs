//! People: who they are, which roles they hold where and when, how they sign in (ORG-3, ORG-5, ORG-6, SEC-1).
//!
//! Other rooms know people by their id and through the directory; nothing else leaves this room.

pub mod actions;
pub mod demo;
pub mod domain;
mod first;
mod pages;
mod secret;
pub mod store;
pub mod texts;
pub mod url;
mod words;

pub use first::{NewPerson, NotMade, create_person};

use db::Job;
use web::{Capability, Door};

/// What the room plugs into the house.
pub fn capability() -> Capability {
    Capability {
        actions: actions::ACTIONS,
        migrations: Some(db::migrations!("people": "0001_person")),
        statements: &[
            store::account::STATEMENTS,
            store::assignment::STATEMENTS,
            store::directory::STATEMENTS,
            store::person::STATEMENTS,
            store::session::STATEMENTS,
        ],
        texts: Some(texts::CATALOGUE),
        jobs: JOBS,
        door: Some(Door { admit: store::session::admit, touch: store::session::touch }),
        staff: Some(store::directory::staff),
        ..Capability::new("people", pages::routes)
    }
}

const JOBS: &[Job] = &[Job { name: "people.forget_sessions", every_minutes: 24 * 60, run: store::session::forget }];
