//! Rows: the access log for reading, and the reviews of it.

pub mod access;
pub mod gather;
pub mod pointers;
pub mod review;
pub mod rule;
