//! Who may do what, and with which rows. The only crate that can say yes.
//!
//! An [`Action`] is a type with a policy: which roles may, and how far they reach. A [`Permit`] is the proof that the
//! policy allowed it; nothing outside this crate can make one. A [`Scope`] says which rows the permit covers.

mod action;
mod actor;
mod confidential;
mod directory;
mod permit;
pub mod policy;
mod role;
mod scope;

pub use action::{Action, ActionInfo, Change, Reach, Reveals};
pub use actor::{Actor, Holding};
pub use confidential::Confidential;
pub use directory::{Assignment, Directory, UnitInfo};
pub use permit::{Denied, Permit};
pub use role::{Role, Track, Tracks};
pub use scope::{Scope, Units, person_key, role_key};
