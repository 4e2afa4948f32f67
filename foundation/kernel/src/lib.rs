//! The words that every room shares: identities, time, chance and subjects. Pure; no input or output.

mod cell;
mod chance;
mod code;
mod id;
mod subject;
mod time;

pub use cell::{Cell, Stored, ToCell, list};
pub use chance::Chance;
pub use code::UnknownCode;
pub use id::{BadId, Id, PersonId, UnitId};
pub use subject::Subject;
pub use time::{BadDay, Clock, Day, Timestamp};
pub use ulid::Ulid;

#[doc(hidden)]
pub mod private {
    pub use serde;
}
