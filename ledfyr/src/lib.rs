//! The roof: configuration, wiring, command line. No rules of its own.

mod backup;
pub mod capabilities;
mod cli;
mod commands;
pub mod config;
mod data;
pub mod demo;
mod fault;
mod house;
mod logs;

pub use cli::run;
pub use fault::Fault;
pub use house::{House, Installation};
