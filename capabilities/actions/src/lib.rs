//! Actions (åtgärder): what is done about a cause, by whom, by when, with what proof, and whether it helped.
//!
//! An action hangs on any subject: an event, later a risk or a check. Its unit, track and secrecy are copies of those of the
//! subject, kept up to date by what the subject's room tells.

mod access;
pub mod actions;
mod api;
mod data;
pub mod demo;
mod domain;
mod evidence;
mod hanging;
mod hearing;
mod notices;
mod pages;
mod panels;
mod people;
mod rising;
mod samples;
mod store;
pub mod texts;
pub mod url;
mod waiting;
mod words;

use components::Icon;
use text::t;
use web::{Capability, Nav, NavGroup, Ui};

pub use domain::ActionId;

/// What the room plugs into the house.
pub fn capability() -> Capability {
    Capability {
        api: Some(api::api),
        actions: actions::ACTIONS,
        migrations: Some(db::migrations!("actions": "0001_action", "0002_reminder")),
        statements: &[
            store::read::STATEMENTS,
            store::write::STATEMENTS,
            store::history::STATEMENTS,
            store::evidence::STATEMENTS,
            store::reminder::STATEMENTS,
        ],
        texts: Some(texts::CATALOGUE),
        navigation: Some(navigation),
        waiting: Some(waiting::waiting),
        panels: Some(panels::panels),
        describe: Some(panels::describe),
        stops: Some(panels::stops),
        evidence: Some(evidence::evidence),
        thread: Some(evidence::thread),
        health: Some(evidence::health),
        handover: Some(hearing::open_of),
        take_over: Some(hearing::take_over),
        listen: Some(hearing::listen),
        notices: Some(notices::NOTICES),
        jobs: rising::JOBS,
        samples: Some(samples::samples),
        ..Capability::new("actions", pages::routes)
    }
}

fn navigation(ui: &Ui) -> Vec<Nav> {
    let place = Nav {
        group: NavGroup::Daily,
        order: 2,
        text: t!(ui, "actions-nav"),
        href: url::Actions {}.to_string(),
        icon: Icon::Tasklist,
        count: Some(waiting::mine_open),
        quick: false,
    };
    if ui.may::<actions::Read>() { vec![place] } else { Vec::new() }
}
