//! Processes in the database.

pub mod history;
pub mod links;
pub mod read;
pub mod report;
mod row;
pub mod steps;
pub mod write;

use db::Named;

/// Every statement of the room.
pub const STATEMENTS: &[&[Named]] =
    &[read::STATEMENTS, write::STATEMENTS, steps::STATEMENTS, links::STATEMENTS, report::STATEMENTS, history::STATEMENTS];
