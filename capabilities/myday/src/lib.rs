//! Min dag: what needs me today and this week, how things are, what became better, what comes next.
//!
//! The room has nothing of its own. It asks every room what waits for the one who is signed in, and puts it in order.

pub mod actions;
mod domain;
mod gather;
mod pages;
mod samples;
pub mod texts;
pub mod url;

use components::Icon;
use text::t;
use web::{Capability, Nav, NavGroup, Ui};

/// What the room plugs into the house.
pub fn capability() -> Capability {
    Capability {
        actions: actions::ACTIONS,
        texts: Some(texts::CATALOGUE),
        navigation: Some(navigation),
        samples: Some(samples::samples),
        ..Capability::new("myday", pages::routes)
    }
}

fn navigation(ui: &Ui) -> Vec<Nav> {
    vec![Nav {
        group: NavGroup::Daily,
        order: 0,
        text: t!(ui, "myday-nav"),
        href: url::Today {}.to_string(),
        icon: Icon::House,
        count: None,
        quick: true,
    }]
}
