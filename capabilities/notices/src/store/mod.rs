//! The room in the database.

pub mod choice;
pub mod mail;
pub mod notice;

use db::Named;

/// Every statement of the room.
pub const ALL: &[&[Named]] = &[choice::STATEMENTS, mail::STATEMENTS, notice::STATEMENTS];
