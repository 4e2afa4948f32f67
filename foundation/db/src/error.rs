//! What can go wrong below the rooms.

use authority::Denied;

/// A failure of the database or of what was asked of it.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// SQLite said no.
    #[error("sqlite: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// PostgreSQL said no. Its own words may hold what somebody wrote; the state's code doesn't.
    #[error("postgres: {0} {state}", state = state_of(.0))]
    Postgres(#[from] postgres::Error),
    /// There is no such row, or none that the actor may see.
    #[error("not found")]
    NotFound,
    /// Someone else changed the row first.
    #[error("changed by someone else")]
    Stale,
    /// The row exists already.
    #[error("exists already")]
    Exists,
    /// The actor may not do this.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// A row contradicts the model: which column, and where in the reading.
    #[error("impossible row: column {column} of `{statement}`")]
    Impossible {
        /// The statement's beginning.
        statement: String,
        /// The column's place.
        column: usize,
    },
    /// The database can't be reached or written to now.
    #[error("database unavailable: {0}")]
    Unavailable(String),
    /// What was to be written found no room, or the disk failed.
    #[error("could not be written: {0}")]
    NoRoom(String),
    /// Other changes stood in the way, and it was rolled back; done again at once it may go well.
    #[error("lost a race: {0}")]
    Raced(String),
    /// A migration on record differs from the program's.
    #[error("migration {room}/{number}: {what}")]
    Migration {
        /// Whose.
        room: String,
        /// Which.
        number: i64,
        /// What differs.
        what: String,
    },
    /// A sealed value could not be opened: wrong key, or tampered with.
    #[error("a sealed value can't be opened")]
    Sealed,
    /// What should be empty isn't.
    #[error("not empty")]
    NotEmpty,
    /// A copy isn't like what it was made from: which table.
    #[error("the copy differs: {0}")]
    Differs(String),
    /// What comes in or goes out, other than the database.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// Structured extras that aren't JSON of the expected shape.
    #[error("json: {0}")]
    Json(#[from] serde_json::Error),
}

impl DbError {
    /// Whether trying again later may help.
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::Unavailable(_) | Self::NoRoom(_) | Self::Raced(_) => true,
            Self::Postgres(error) => error.is_closed() || error.code().is_none() || error.code().is_some_and(temporary_state),
            Self::Sqlite(rusqlite::Error::SqliteFailure(error, _)) => {
                use rusqlite::ErrorCode::{CannotOpen, DatabaseBusy, DatabaseLocked, DiskFull, ReadOnly, SystemIoFailure};
                matches!(error.code, CannotOpen | DatabaseBusy | DatabaseLocked | DiskFull | ReadOnly | SystemIoFailure)
            }
            _ => false,
        }
    }

    /// Whether the disk is full or fails: nothing can be saved until somebody makes room.
    pub fn is_no_room(&self) -> bool {
        match self {
            Self::NoRoom(_) => true,
            Self::Postgres(error) => error.code() == Some(&postgres::error::SqlState::DISK_FULL),
            Self::Sqlite(rusqlite::Error::SqliteFailure(error, _)) => {
                matches!(error.code, rusqlite::ErrorCode::DiskFull | rusqlite::ErrorCode::SystemIoFailure)
            }
            _ => false,
        }
    }

    /// Whether it was rolled back because of what others were changing, so that it can be done again at once.
    pub fn is_race(&self) -> bool {
        use postgres::error::SqlState;
        match self {
            Self::Raced(_) => true,
            Self::Postgres(error) => {
                matches!(error.code(), Some(&SqlState::T_R_DEADLOCK_DETECTED | &SqlState::T_R_SERIALIZATION_FAILURE))
            }
            _ => false,
        }
    }

    /// Whether the connection itself is gone, so that another one may do better.
    pub(crate) fn is_lost_connection(&self) -> bool {
        match self {
            Self::Postgres(error) => {
                let farewell =
                    |state: &postgres::error::SqlState| ["08", "57P"].iter().any(|class| state.code().starts_with(class));
                error.is_closed() || error.code().is_none() || error.code().is_some_and(farewell)
            }
            _ => false,
        }
    }

    /// The same for all whose changes were in one commit.
    pub(crate) fn shared(&self) -> Self {
        let why = self.to_string();
        match self {
            _ if self.is_no_room() => Self::NoRoom(why),
            _ if self.is_race() => Self::Raced(why),
            _ => Self::Unavailable(why),
        }
    }

    /// A unique or primary key violation becomes [`DbError::Exists`].
    pub(crate) fn sharpened(self) -> Self {
        let exists = match &self {
            Self::Sqlite(rusqlite::Error::SqliteFailure(error, _)) => {
                error.code == rusqlite::ErrorCode::ConstraintViolation && matches!(error.extended_code, 1555 | 2067)
            }
            Self::Postgres(error) => error.code() == Some(&postgres::error::SqlState::UNIQUE_VIOLATION),
            _ => false,
        };
        if exists { Self::Exists } else { self }
    }
}

/// The state's code, as in 40P01.
fn state_of(error: &postgres::Error) -> &str {
    error.code().map_or("", postgres::error::SqlState::code)
}

/// Connection failures, shutdown, lack of resources, serialisation failures.
fn temporary_state(state: &postgres::error::SqlState) -> bool {
    ["08", "57", "53", "40"].iter().any(|class| state.code().starts_with(class))
}
