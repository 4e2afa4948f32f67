//! One connection, of either kind.

use crate::{Args, DbError, postgres::PgConn, row::Row, sqlite};

kernel::code_enum! {
    /// Which database.
    pub enum Kind {
        /// The embedded one.
        Sqlite = "sqlite",
        /// The one for several nodes.
        Postgres = "postgres",
    }
}

#[allow(clippy::large_enum_variant)] // a handful of them live as long as the program
pub(crate) enum Conn {
    Sqlite(rusqlite::Connection),
    Postgres(PgConn),
}

/// What a transaction may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tx {
    Read,
    Write,
}

impl Conn {
    pub(crate) const fn kind(&self) -> Kind {
        match self {
            Self::Sqlite(_) => Kind::Sqlite,
            Self::Postgres(_) => Kind::Postgres,
        }
    }

    /// Runs a statement with `?` placeholders; gives the number of rows it changed.
    pub(crate) fn run(&mut self, sql: &str, args: &Args) -> Result<u64, DbError> {
        match self {
            Self::Sqlite(conn) => sqlite::run(conn, sql, args),
            Self::Postgres(conn) => conn.run(sql, args),
        }
        .map_err(DbError::sharpened)
    }

    /// Runs a query with `?` placeholders and hands over each row.
    pub(crate) fn query(
        &mut self,
        sql: &str,
        args: &Args,
        each: &mut dyn FnMut(&mut Row<'_>) -> Result<(), DbError>,
    ) -> Result<(), DbError> {
        match self {
            Self::Sqlite(conn) => sqlite::query(conn, sql, args, each),
            Self::Postgres(conn) => conn.query(sql, args, each),
        }
        .map_err(DbError::sharpened)
    }

    /// Runs several statements without arguments.
    pub(crate) fn batch(&mut self, sql: &str) -> Result<(), DbError> {
        match self {
            // One statement, such as those around each change, is kept ready.
            Self::Sqlite(conn) if !sql.contains(';') => Ok(conn.prepare_cached(sql)?.execute([]).map(drop)?),
            Self::Sqlite(conn) => Ok(conn.execute_batch(sql)?),
            Self::Postgres(conn) => conn.batch(sql),
        }
    }

    /// Whether the statement fits the schema, without running it.
    pub(crate) fn check(&mut self, sql: &str) -> Result<(), DbError> {
        match self {
            Self::Sqlite(conn) => Ok(conn.prepare(sql).map(drop)?),
            Self::Postgres(conn) => conn.check(sql),
        }
    }

    pub(crate) fn begin(&mut self, tx: Tx) -> Result<(), DbError> {
        self.batch(match (self.kind(), tx) {
            (Kind::Sqlite, Tx::Write) => "BEGIN IMMEDIATE",
            (Kind::Postgres, Tx::Read) => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
            (Kind::Sqlite, Tx::Read) | (Kind::Postgres, Tx::Write) => "BEGIN",
        })
    }

    /// Whether the connection is still usable.
    pub(crate) fn is_alive(&self) -> bool {
        match self {
            Self::Sqlite(_) => true,
            Self::Postgres(conn) => !conn.is_closed(),
        }
    }
}
