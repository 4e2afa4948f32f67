//! The page about the API, and the document that describes it. The calls themselves are the rooms' own.

pub mod actions;
mod pages;
pub mod texts;
pub mod url;

use web::{Capability, Sample};

/// What the room plugs into the house.
pub fn capability() -> Capability {
    Capability {
        actions: actions::ACTIONS,
        texts: Some(texts::CATALOGUE),
        samples: Some(|ui| vec![Sample { name: "api about", body: pages::about::view(ui, &pages::about::sample()) }]),
        ..Capability::new("api", pages::routes)
    }
}
