//! The room in the database.

pub mod notice;

use db::Named;

/// Every statement of the room.
pub const ALL: &[&[Named]] = &[notice::STATEMENTS];
