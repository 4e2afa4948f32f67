//! The room of the organisation: units through time (ORG-1, ORG-2), who does what (ORG-4), and units from a file.

mod actions;
mod api;
mod data;
pub mod demo;
mod domain;
mod evidence;
mod import;
mod pages;
mod plugs;
mod store;
mod texts;
mod url;

pub use plugs::{capability, role_words};
pub use store::{
    directory::{found_municipality, units, units_on},
    duty::install,
};
