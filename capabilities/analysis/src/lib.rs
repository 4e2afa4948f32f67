//! Utveckling: what the rooms' facts say over time, by place and by cause (RPT-1, IND-3).
//!
//! The room knows no other room's things: it counts what they offer as [`web::Dataset`]s, in their own words.

pub mod actions;
mod axis;
mod domain;
mod figures;
mod pages;
mod question;
mod samples;
pub mod store;
pub mod texts;
pub mod url;

use authority::ActionInfo;
use text::t;
use web::{Capability, Nav, NavGroup, Ui};

/// The room's actions, and the one that says where numbers are exact.
const ACTIONS: &[ActionInfo] =
    &[ActionInfo::of::<actions::Read>(), ActionInfo::of::<actions::MarkChange>(), ActionInfo::of::<facts::Exact>()];

/// What this room plugs into the house.
pub fn capability() -> Capability {
    Capability {
        actions: ACTIONS,
        migrations: Some(db::migrations!("analysis": "0001_change")),
        statements: store::ALL,
        texts: Some(texts::CATALOGUE),
        navigation: Some(navigation),
        samples: Some(samples::samples),
        ..Capability::new("analysis", pages::routes)
    }
}

fn navigation(ui: &Ui) -> Vec<Nav> {
    let place = Nav {
        group: NavGroup::FollowUp,
        order: 2,
        text: t!(ui, "analysis-nav"),
        href: url::Development {}.to_string(),
        icon: components::Icon::LineGraph,
        count: None,
        quick: false,
    };
    if ui.may::<actions::Read>() { vec![place] } else { Vec::new() }
}
