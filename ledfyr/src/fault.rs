//! Why the program stops, in words for the one who runs it.

use db::DbError;
use std::path::{Path, PathBuf};

/// Why the program stops.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The command line can't be read, or asks for help.
    #[error(transparent)]
    CommandLine(#[from] clap::Error),
    /// The configuration can't be used: everything that is wrong with it.
    #[error("inställningarna kan inte användas:\n  {}", .0.join("\n  "))]
    Config(Vec<String>),
    /// What is asked for would do harm.
    #[error("{0}")]
    Refused(String),
    /// The database said no.
    #[error("databasen: {0}")]
    Db(#[from] DbError),
    /// A file or folder can't be used.
    #[error("{path}: {source}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The network or the machine said no.
    #[error("{0}: {1}")]
    Machine(String, std::io::Error),
}

impl Fault {
    /// For `map_err` at a file.
    pub(crate) fn at(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }
}
