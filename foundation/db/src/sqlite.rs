//! The embedded database: WAL, `synchronous=FULL`, statements kept ready.

use crate::{
    Args, DbError,
    conn::Conn,
    row::{Row, Source},
};
use kernel::Cell;
use rusqlite::{
    Connection, ToSql,
    config::DbConfig,
    types::{ToSqlOutput, Value, ValueRef},
};
use std::path::Path;

/// Opens the file; a reader can't write.
pub(crate) fn open(path: &Path, writer: bool) -> Result<Conn, DbError> {
    let conn = Connection::open(path)?;
    conn.set_prepared_statement_cache_capacity(256);
    // A statement keeps its plan. Otherwise it is prepared anew whenever an argument might call for another one, which
    // costs more than the statements themselves.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    let reading = if writer { "" } else { "PRAGMA query_only = ON;" };
    // FULL: what has been acknowledged is on disk. The busy wait is for the command line beside a house under load.
    conn.execute_batch(&format!(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 20000;
         PRAGMA cache_size = -6144; PRAGMA temp_store = MEMORY; {reading}"
    ))?;
    Ok(Conn::Sqlite(conn))
}

/// Opens a file that nobody else uses and that is thrown away unless it is finished: no journal, no waiting for the disk.
pub(crate) fn open_for_load(path: &Path) -> Result<Conn, DbError> {
    let conn = Connection::open(path)?;
    conn.execute_batch(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536;",
    )?;
    Ok(Conn::Sqlite(conn))
}

/// A connection to nothing, to put in the place of one that must be closed.
pub(crate) fn nowhere() -> Result<Conn, DbError> {
    Ok(Conn::Sqlite(Connection::open_in_memory()?))
}

/// Adds one row.
pub(crate) fn insert(conn: &Connection, sql: &str, cells: &[Cell<'_>]) -> Result<(), DbError> {
    Ok(conn.prepare_cached(sql)?.execute(rusqlite::params_from_iter(cells.iter().map(Param))).map(drop)?)
}

pub(crate) fn run(conn: &Connection, sql: &str, args: &Args) -> Result<u64, DbError> {
    let changed = conn.prepare_cached(sql)?.execute(rusqlite::params_from_iter(args.iter().map(Param)))?;
    Ok(changed as u64)
}

pub(crate) fn query(
    conn: &Connection,
    sql: &str,
    args: &Args,
    each: &mut dyn FnMut(&mut Row<'_>) -> Result<(), DbError>,
) -> Result<(), DbError> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(rusqlite::params_from_iter(args.iter().map(Param)))?;
    while let Some(row) = rows.next()? {
        each(&mut Row::new(Source::Sqlite(row), sql))?;
    }
    Ok(())
}

struct Param<'a, 'c>(&'a Cell<'c>);

impl ToSql for Param<'_, '_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self.0 {
            // Lists are spread out before they get here.
            Cell::Null | Cell::List(_) => ToSqlOutput::Borrowed(ValueRef::Null),
            Cell::Int(value) => ToSqlOutput::Borrowed(ValueRef::Integer(*value)),
            Cell::Real(value) => ToSqlOutput::Borrowed(ValueRef::Real(*value)),
            // As on PostgreSQL: no NUL in text.
            Cell::Text(text) if text.contains('\0') => ToSqlOutput::Owned(Value::Text(text.replace('\0', ""))),
            Cell::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Cell::Bytes(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
        })
    }
}
