//! Notices (notiser): what has happened that concerns a person, told in the house and by mail.
//!
//! The rooms say themselves whom a happening concerns and what each may know (`web::Notices`); this room takes it there.

pub mod actions;
pub mod domain;
mod pages;
mod relay;
mod samples;
pub mod store;
pub mod texts;
pub mod url;

pub use relay::relay;

use components::Icon;
use db::Job;
use text::t;
use web::{Capability, Nav, NavGroup, Ui};

/// What the room plugs into the house.
pub fn capability() -> Capability {
    Capability {
        actions: actions::ACTIONS,
        migrations: Some(db::migrations!("notices": "0001_notice")),
        statements: store::ALL,
        texts: Some(texts::CATALOGUE),
        navigation: Some(navigation),
        relay: Some(relay),
        jobs: JOBS,
        samples: Some(samples::samples),
        ..Capability::new("notices", pages::routes)
    }
}

fn navigation(ui: &Ui) -> Vec<Nav> {
    vec![Nav {
        group: NavGroup::Top,
        order: 0,
        text: t!(ui, "notices-nav"),
        href: url::All {}.to_string(),
        icon: Icon::Bell,
        count: None,
        quick: false,
    }]
}

const JOBS: &[Job] = &[Job { name: "notices.forget", every_minutes: 24 * 60, run: store::notice::forget }];
