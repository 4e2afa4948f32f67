//! Events (avvikelser): reported on a phone, received, assessed, investigated, mended, fed back, closed.

pub mod actions;
mod api;
pub mod codebook;
pub mod dataset;
pub mod demo;
pub mod domain;
mod evidence;
mod health;
mod listen;
mod months;
mod notices;
mod pages;
mod panels;
mod sockets;
pub mod store;
pub mod texts;
mod thread;
pub mod url;
mod waiting;
mod words;

use web::Capability;

/// What this room plugs into the house.
pub fn capability() -> Capability {
    Capability {
        api: Some(api::api),
        actions: actions::ACTIONS,
        migrations: Some(
            db::migrations!("events": "0001_event", "0002_report", "0003_reminder", "0004_walk", "0005_handling", "0006_fact" both, "0007_like", "0008_step"),
        ),
        statements: store::ALL,
        texts: Some(texts::CATALOGUE),
        navigation: Some(sockets::navigation),
        waiting: Some(waiting::waiting),
        facts: &[dataset::EVENTS],
        signals: Some(months::signals),
        better: Some(months::better),
        panels: Some(panels::panels),
        describe: Some(sockets::describe),
        marks: Some(pages::departed::marks),
        evidence: Some(evidence::evidence),
        thread: Some(thread::thread),
        health: Some(health::health),
        listen: Some(listen::listen),
        notices: Some(notices::NOTICES),
        jobs: listen::JOBS,
        samples: Some(pages::samples),
        ..Capability::new("events", pages::routes)
    }
}
