//! Actions in the database.

pub mod history;
pub mod read;
pub mod reminder;
mod row;
pub mod write;
