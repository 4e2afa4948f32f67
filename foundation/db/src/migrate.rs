//! Migrations: each room's in order, forward only, on record with their checksum.

use crate::{
    DbError, args,
    conn::{Conn, Kind, Tx},
};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// One step of a room's schema.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// Its number within the room, from 1.
    pub number: i64,
    /// The SQL for SQLite.
    pub sqlite: &'static str,
    /// The SQL for PostgreSQL; the same text unless it must differ.
    pub postgres: &'static str,
}

impl Migration {
    /// Its SQL for this kind of database, and that text's checksum.
    fn text(&self, kind: Kind) -> (&'static str, String) {
        let text = if kind == Kind::Sqlite { self.sqlite } else { self.postgres };
        let checksum = Sha256::digest(text).iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        (text, checksum)
    }
}

/// A room's migrations in order.
#[derive(Debug, Clone, Copy)]
pub struct RoomMigrations {
    /// The room.
    pub room: &'static str,
    /// Its steps.
    pub steps: &'static [Migration],
}

/// A room's migrations from its folder `migrations`: `migrations!("events": "0001_event", "0002_x" both)`; `both` where the
/// two databases have a file each.
#[macro_export]
macro_rules! migrations {
    ($room:literal: $($file:literal $($both:ident)?),+ $(,)?) => {
        $crate::RoomMigrations { room: $room, steps: {
            const STEPS: &[$crate::Migration] = &$crate::number([$($crate::migrations!(@one $file $($both)?)),+]);
            STEPS
        } }
    };
    (@one $file:literal) => { $crate::Migration { number: 0,
        sqlite: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/", $file, ".sql")),
        postgres: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/", $file, ".sql")) } };
    (@one $file:literal both) => { $crate::Migration { number: 0,
        sqlite: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/", $file, ".sqlite.sql")),
        postgres: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/", $file, ".postgres.sql")) } };
}

/// Numbers the steps from 1.
#[doc(hidden)]
pub const fn number<const N: usize>(mut steps: [Migration; N]) -> [Migration; N] {
    let mut at = 0;
    while at < N {
        #[allow(clippy::cast_possible_wrap)] // a handful
        {
            steps[at].number = at as i64 + 1;
        }
        at += 1;
    }
    steps
}

pub(crate) const HOUSE: RoomMigrations =
    crate::migrations!("house": "0001_house", "0002_append_only" both, "0003_outbox_by", "0004_access_bar");

const RECORD: &str = "CREATE TABLE IF NOT EXISTS schema_migration (room TEXT NOT NULL, number BIGINT NOT NULL, checksum TEXT NOT NULL, PRIMARY KEY (room, number))";

/// Brings the schema up to date. A step whose text has changed since it ran is refused.
pub(crate) fn migrate(conn: &mut Conn, rooms: &[RoomMigrations]) -> Result<(), DbError> {
    if conn.kind() == Kind::Postgres {
        // Nodes that start together take turns; the lock goes with the connection.
        conn.batch("SELECT pg_advisory_lock(7203991)")?;
    }
    conn.batch(RECORD)?;
    let done = steps(conn, rooms);
    if conn.kind() == Kind::Postgres {
        conn.batch("SELECT pg_advisory_unlock(7203991)")?;
    }
    done
}

/// Runs the steps that are wanted and haven't run, inside the caller's transaction.
pub(crate) fn within(conn: &mut Conn, rooms: &[RoomMigrations], wanted: &dyn Fn(&str, i64) -> bool) -> Result<(), DbError> {
    conn.batch(RECORD)?;
    for room in std::iter::once(&HOUSE).chain(rooms) {
        for step in room.steps.iter().filter(|step| wanted(room.room, step.number)) {
            let (text, checksum) = step.text(conn.kind());
            one(conn, (room.room, step.number), text, &checksum)?;
        }
    }
    Ok(())
}

fn steps(conn: &mut Conn, rooms: &[RoomMigrations]) -> Result<(), DbError> {
    let mut done: Vec<(String, i64, String)> = Vec::new();
    conn.query("SELECT room, number, checksum FROM schema_migration", &args![], &mut |row| {
        done.push((row.take()?, row.take()?, row.take()?));
        Ok(())
    })?;
    for room in rooms {
        for step in room.steps {
            let (text, checksum) = step.text(conn.kind());
            // What has run is passed by without a turn at writing: beside a busy house each turn is a wait.
            if done.iter().any(|done| (done.0.as_str(), done.1, &done.2) == (room.room, step.number, &checksum)) {
                continue;
            }
            conn.begin(Tx::Write)?;
            match one(conn, (room.room, step.number), text, &checksum) {
                Ok(()) => conn.batch("COMMIT")?,
                Err(error) => {
                    let _ = conn.batch("ROLLBACK");
                    return Err(error);
                }
            }
        }
    }
    Ok(())
}

fn one(conn: &mut Conn, (room, number): (&str, i64), text: &str, checksum: &str) -> Result<(), DbError> {
    let mut known: Option<String> = None;
    conn.query("SELECT checksum FROM schema_migration WHERE room = ? AND number = ?", &args![room, number], &mut |row| {
        known = Some(row.take()?);
        Ok(())
    })?;
    match known {
        Some(known) if known == checksum => Ok(()),
        Some(_) => Err(DbError::Migration { room: room.to_owned(), number, what: "its text has changed since it ran".into() }),
        None => {
            conn.batch(text)?;
            conn.run("INSERT INTO schema_migration (room, number, checksum) VALUES (?, ?, ?)", &args![room, number, checksum])
                .map(drop)
        }
    }
}
