//! Actions in the database.

pub mod history;
pub mod read;
mod row;
pub mod write;
