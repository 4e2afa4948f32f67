//! Rows: accounts, people, roles, sessions, lists that were sent.

pub mod account;
pub mod assignment;
pub mod circumstances;
pub mod directory;
pub mod import;
pub mod person;
pub mod roll;
pub mod session;
