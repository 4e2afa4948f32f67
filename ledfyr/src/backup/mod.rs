//! A backup: everything in the database as it was at one moment, in one file that fits both kinds of database.
//!
//! Inside the archive stand frames: a letter, the length in four bytes, the content. `H` head; then for each table `T` its
//! name and columns, `R` each row, `E` how many they were and their digest; `Z` the end.

mod read;
mod write;

pub(crate) use read::{look, pour};
pub(crate) use write::{Backup, save};

use db::transfer::{Count, Step};
use serde::{Deserialize, Serialize};

/// The version of what stands in the frames.
const FORMAT: u32 = 1;
/// A frame that says that it is longer than this isn't one of ours.
const MOST: usize = 512 * 1024 * 1024;

/// What a backup says of itself.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Head {
    /// The version of the frames.
    pub(crate) format: u32,
    /// The version of the program that made it.
    pub(crate) program: String,
    /// When, in milliseconds since 1970.
    pub(crate) at: i64,
    /// Which kind of database it comes from.
    pub(crate) database: db::Kind,
    /// The migrations that had run.
    pub(crate) steps: Vec<Step>,
    /// The key file's text, when it was asked to come along.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) keys: Option<String>,
}

/// What is in a backup.
pub(crate) struct Contents {
    pub(crate) head: Head,
    pub(crate) counts: Vec<Count>,
}

impl Contents {
    /// So many rows in all.
    pub(crate) fn rows(&self) -> u64 {
        self.counts.iter().map(|count| count.rows).sum()
    }
}
