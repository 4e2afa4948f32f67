//! Requirements (LAW-1 to LAW-3, LAW-6 to LAW-8): acts as versioned data, the municipality's own requirements, what serves them,
//! whether they are met at each unit, the red thread, and what is broken in the management system.

pub mod actions;
mod api;
mod asking;
mod chain;
mod compliance;
mod delivered;
pub mod demo;
pub mod domain;
mod faults;
mod pages;
mod panels;
mod register;
mod samples;
mod standing;
pub mod store;
pub mod texts;
mod tying;
pub mod url;
mod words;

use components::Icon;
use text::t;
use web::{Capability, Nav, NavGroup, Ui, Url};

pub use store::edition::install;

/// What the room plugs into the house.
pub fn capability() -> Capability {
    Capability {
        api: Some(api::api),
        actions: actions::ACTIONS,
        migrations: Some(db::migrations!("regulations": "0001_regulations")),
        statements: &[store::edition::STATEMENTS, store::own::STATEMENTS, store::tie::STATEMENTS],
        texts: Some(texts::CATALOGUE),
        navigation: Some(navigation),
        panels: Some(panels::panels),
        describe: Some(panels::describe),
        thread: Some(panels::thread),
        health: Some(faults::health),
        picks: Some(panels::picks),
        samples: Some(samples::samples),
        ..Capability::new("regulations", pages::routes)
    }
}

fn navigation(ui: &Ui) -> Vec<Nav> {
    let place =
        |group, order, text, href: &str, icon| Nav { group, order, text, href: href.to_owned(), icon, count: None, quick: false };
    let mut all = Vec::new();
    if ui.may::<actions::ReadRegister>() {
        all.push(place(NavGroup::System, 5, t!(ui, "regulations-nav"), url::Register::PATTERN, Icon::Layers));
    }
    if ui.may::<actions::Comply>() {
        all.push(place(
            NavGroup::FollowUp,
            5,
            t!(ui, "regulations-compliance-nav"),
            url::Compliance::PATTERN,
            Icon::ShieldCheckmark,
        ));
    }
    if ui.may::<actions::SeeHealth>() {
        all.push(place(NavGroup::FollowUp, 6, t!(ui, "regulations-health-nav"), url::Health::PATTERN, Icon::Stethoscope));
    }
    all
}
