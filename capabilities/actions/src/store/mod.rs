//! Actions in the database.

pub mod evidence;
pub mod history;
pub mod read;
pub mod reminder;
mod row;
pub mod write;
