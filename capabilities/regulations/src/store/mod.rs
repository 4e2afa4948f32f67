//! Rows.

pub mod edition;
pub mod own;
pub mod tie;
