//! Events (avvikelser): reported on a phone, received, assessed, investigated, mended, fed back, closed.

pub mod actions;
pub mod codebook;
pub mod demo;
pub mod domain;
mod listen;
mod pages;
mod panels;
mod sockets;
pub mod store;
pub mod texts;
pub mod url;
mod words;

use web::Capability;

/// What this room plugs into the house.
pub fn capability() -> Capability {
    Capability {
        actions: actions::ACTIONS,
        migrations: Some(db::migrations!("events": "0001_event")),
        statements: store::ALL,
        texts: Some(texts::CATALOGUE),
        navigation: Some(sockets::navigation),
        waiting: Some(sockets::waiting),
        signals: Some(sockets::signals),
        better: Some(sockets::better),
        panels: Some(panels::panels),
        describe: Some(sockets::describe),
        listen: Some(listen::listen),
        jobs: listen::JOBS,
        samples: Some(pages::samples),
        ..Capability::new("events", pages::routes)
    }
}
