//! Notices (notiser): what has happened that concerns a person, told in the house and by mail.
//!
//! The rooms say themselves whom a happening concerns and what each may know (`web::Notices`); this room takes it there.

pub mod actions;
pub mod demo;
pub mod domain;
pub mod mail;
mod pages;
mod panels;
mod relay;
mod samples;
pub mod store;
pub mod texts;
pub mod url;
mod waiting;

pub use relay::relay;

use components::Icon;
use db::Job;
use text::t;
use web::{Capability, Errand, Nav, NavGroup, Ui};

/// What the room plugs into the house.
pub fn capability() -> Capability {
    Capability {
        actions: actions::ACTIONS,
        migrations: Some(db::migrations!("notices": "0001_notice", "0002_mail")),
        statements: store::ALL,
        texts: Some(texts::CATALOGUE),
        navigation: Some(navigation),
        waiting: Some(waiting::waiting),
        panels: Some(panels::panels),
        relay: Some(relay::relay),
        jobs: JOBS,
        errands: ERRANDS,
        samples: Some(samples::samples),
        ..Capability::new("notices", pages::routes)
    }
}

fn navigation(ui: &Ui) -> Vec<Nav> {
    let place = |group, order, text, href, icon| Nav { group, order, text, href, icon, count: None, quick: false };
    let mut all = vec![place(NavGroup::Top, 0, t!(ui, "notices-nav"), url::All {}.to_string(), Icon::Bell)];
    if ui.may::<actions::SeeMail>() {
        let (text, href) = (t!(ui, "notices-nav-mail"), url::MailState {}.to_string());
        all.push(place(NavGroup::Administration, 20, text, href, Icon::Envelope));
    }
    all
}

const JOBS: &[Job] = &[
    Job { name: "notices.forget", every_minutes: 24 * 60, run: store::notice::forget },
    Job { name: "notices.forget_mail", every_minutes: 24 * 60, run: store::mail::forget },
];

const ERRANDS: &[Errand] = &[Errand { name: "notices.send_mail", run: mail::errand::run }];
