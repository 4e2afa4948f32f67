//! Everything in a database: out of one snapshot, table by table and row by row, and into an empty database of either
//! kind, in one transaction. What backups, restoring and moving between the two databases are made of.

mod digest;
mod empty;
mod load;
mod rows;
mod snapshot;
mod tables;

pub use digest::Digest;
pub use empty::is_empty;
pub use load::Load;
pub use rows::{decode, encode};
pub use snapshot::Snapshot;

use crate::{DbError, RoomMigrations, migrate};
use kernel::Cell;
use serde::{Deserialize, Serialize};

/// A table: its name and its columns, in the order of their names. The same on both databases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns.
    pub columns: Vec<String>,
}

/// How much a table holds, and a digest of it that doesn't depend on the order of rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// Which table.
    pub table: String,
    /// How many rows.
    pub rows: u64,
    /// Of what is in them.
    pub digest: Digest,
}

/// A migration that has run.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Step {
    /// Whose.
    pub room: String,
    /// Which.
    pub number: i64,
}

/// Every step that the house and these rooms know of.
pub fn all_steps(rooms: &[RoomMigrations]) -> Vec<Step> {
    let all = std::iter::once(&migrate::HOUSE).chain(rooms);
    all.flat_map(|room| room.steps.iter().map(|step| Step { room: room.room.to_owned(), number: step.number })).collect()
}

/// What rows are poured into: a database, a file, or nothing but a count.
pub trait Sink {
    /// A table begins.
    fn begin(&mut self, table: &Table) -> Result<(), DbError>;
    /// One of its rows, cell by cell in the order of its columns.
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), DbError>;
    /// The table ends.
    fn end(&mut self, count: &Count) -> Result<(), DbError>;
}

/// Counts what passes through.
#[derive(Default)]
pub(crate) struct Tally {
    rows: u64,
    digest: Digest,
    buffer: Vec<u8>,
}

impl Tally {
    pub(crate) fn add(&mut self, cells: &[Cell<'_>]) {
        self.buffer.clear();
        encode(cells, &mut self.buffer);
        self.rows += 1;
        self.digest.add(&self.buffer);
    }

    pub(crate) fn count(self, table: &str) -> Count {
        Count { table: table.to_owned(), rows: self.rows, digest: self.digest }
    }
}
