//! Review of the access log: who opened which cases, what is worth a look, samples, and the reviews that were made of it
//! (SEC-3, SEC-7; PDL 4 kap. 3 §, `SoLPuL` 10 §).

pub mod actions;
pub mod demo;
pub mod domain;
mod evidence;
mod pages;
mod panels;
mod samples;
pub mod store;
pub mod texts;
pub mod url;
mod verify;
mod waiting;

use components::Icon;
use db::Job;
use text::t;
use web::{Capability, Nav, NavGroup, Ui, Url};

/// What the room plugs into the house.
pub fn capability() -> Capability {
    Capability {
        actions: actions::ACTIONS,
        migrations: Some(db::migrations!("logreview": "0001_log_review", "0002_append_only" both)),
        statements: &[
            store::access::STATEMENTS,
            store::gather::STATEMENTS,
            store::pointers::STATEMENTS,
            store::review::STATEMENTS,
            store::rule::STATEMENTS,
        ],
        texts: Some(texts::CATALOGUE),
        navigation: Some(navigation),
        waiting: Some(waiting::waiting),
        panels: Some(panels::panels),
        evidence: Some(evidence::evidence),
        health: Some(evidence::health),
        jobs: JOBS,
        samples: Some(samples::samples),
        ..Capability::new("logreview", pages::routes)
    }
}

fn navigation(ui: &Ui) -> Vec<Nav> {
    let place = |order, text, href: &str, icon| Nav {
        group: NavGroup::Administration,
        order,
        text,
        href: href.to_owned(),
        icon,
        count: None,
        quick: false,
    };
    let mut all = Vec::new();
    if ui.may::<actions::Look>() {
        all.push(place(7, t!(ui, "logreview-nav"), url::Accesses::PATTERN, Icon::Eye));
    } else if ui.may::<actions::SetInterval>() {
        all.push(place(7, t!(ui, "logreview-nav"), url::Interval::PATTERN, Icon::Eye));
    }
    all
}

const JOBS: &[Job] = &[
    Job { name: "logreview.gather", every_minutes: 1, run: store::gather::gather },
    Job { name: "logreview.verify", every_minutes: 24 * 60, run: verify::check },
];
