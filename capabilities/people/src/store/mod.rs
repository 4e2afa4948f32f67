//! Rows: accounts, people, roles, sessions, lists that were sent.

pub mod account;
pub mod assignment;
pub mod circumstances;
pub mod directory;
pub mod halfway;
pub mod import;
pub mod journal;
pub mod passkey;
pub mod person;
pub mod roll;
pub mod second;
pub mod session;
pub mod token;
