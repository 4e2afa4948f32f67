//! Where the data is.

use std::path::PathBuf;

/// A data folder, and the server when the database is not in it.
pub struct Place {
    /// The data folder: keys, and with `SQLite` the database.
    pub data: PathBuf,
    /// The PostgreSQL database; none for the embedded one.
    pub database: Option<String>,
    /// Where the bare insert writes: a file or a PostgreSQL database of its own.
    pub insert: String,
}

impl Place {
    /// The database as the bare pages open it.
    pub fn bare(&self) -> String {
        self.database.clone().unwrap_or_else(|| self.data.join("ledfyr.db").display().to_string())
    }
}
