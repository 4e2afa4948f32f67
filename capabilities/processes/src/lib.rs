//! Processes (processer): how the work is done, step by step, by whom, with which routines, together with whom; drawn, decided, compared.
//!
//! The step table is the model (`flow`). What is in force is everybody's; what is being written is for those who write it.

mod access;
pub mod actions;
pub mod demo;
pub mod domain;
mod evidence;
mod health;
mod library;
mod notices;
mod pages;
mod roles;
mod samples;
mod sockets;
pub mod store;
pub mod texts;
pub mod url;
mod waiting;
mod words;

use components::Icon;
use text::t;
use web::{Capability, Nav, NavGroup, Ui};

/// What the room plugs into the house.
pub fn capability() -> Capability {
    Capability {
        actions: actions::ACTIONS,
        migrations: Some(db::migrations!("processes": "0001_process")),
        statements: store::STATEMENTS,
        texts: Some(texts::CATALOGUE),
        navigation: Some(navigation),
        waiting: Some(waiting::waiting),
        describe: Some(sockets::describe),
        evidence: Some(evidence::evidence),
        thread: Some(sockets::thread),
        health: Some(health::health),
        picks: Some(sockets::picks),
        notices: Some(notices::NOTICES),
        samples: Some(samples::samples),
        ..Capability::new("processes", pages::routes)
    }
}

fn navigation(ui: &Ui) -> Vec<Nav> {
    let place =
        |order, text, href: String, icon| Nav { group: NavGroup::System, order, text, href, icon, count: None, quick: false };
    if !ui.may::<actions::Read>() {
        return Vec::new();
    }
    vec![
        place(20, t!(ui, "processes-nav"), url::Processes {}.to_string(), Icon::Branching),
        place(21, t!(ui, "processes-tab-my-role"), url::MyRole {}.to_string(), Icon::Person),
    ]
}
