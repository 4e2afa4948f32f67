//! One SQL on two databases. The only crate that knows there are two.
//!
//! A request gets a [`Desk`]: a connection in a transaction, with an actor, a clock and a trail. Through a permit the desk
//! gives a [`Work`], which runs [`Statement`]s. What `{visible}` in a statement covers follows from the permit.

mod conn;
mod desk;
mod error;
mod expand;
mod figures;
mod handover;
mod house;
mod jobs;
mod memo;
mod migrate;
mod outbox;
mod outcomes;
mod pool;
mod postgres;
mod row;
mod sqlite;
mod statement;
mod trail;
pub mod transfer;
mod vault;
mod work;
mod writer;

pub use conn::Kind;
pub use desk::{Desk, Mode};
pub use error::DbError;
pub use figures::State;
pub use handover::{Handover, barred, handed_to};
pub use house::{Config, Db, Place};
pub use jobs::{Job, JobRun};
pub use kernel::list;
pub use migrate::{Migration, RoomMigrations, number};
pub use outbox::Happening;
pub use row::{FromRow, Row};
pub use statement::{Named, Query, Statement};
pub use trail::{Checked, Entry, EntryKind, Mark, Recorded, Verdict};
pub use vault::Vault;
pub use work::Work;

#[doc(hidden)]
pub mod private {
    pub use kernel::ToCell;
}

/// The arguments of a statement, in the order of its `?`.
pub type Args = Vec<kernel::Cell<'static>>;

/// Collects a statement's arguments: `args![id, "text", Some(day)]`.
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => { vec![$($crate::private::ToCell::cell(&$value)),*] };
}
