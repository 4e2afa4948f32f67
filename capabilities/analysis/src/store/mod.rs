//! Rows in, rows out.

pub mod change;

use db::Named;

/// Every statement of the room.
pub const ALL: &[&[Named]] = &[change::STATEMENTS];
