//! Rows and back.

pub mod directory;
pub mod duty;
pub mod import;
pub mod unit;
