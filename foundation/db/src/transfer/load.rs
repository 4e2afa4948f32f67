//! Filling an empty database, in one transaction: whole, or not at all.

use super::{Count, Sink, Step, Table, is_empty, snapshot, tables};
use crate::{
    DbError, RoomMigrations, Vault, Verdict, args,
    conn::{Conn, Kind, Tx},
    house::{Place, connect},
    migrate, sqlite, trail,
};
use kernel::Cell;
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

/// So many bytes are sent to the server at a time.
const PORTION: usize = 1 << 20;

/// An empty database being filled. Dropped before [`Load::finish`] it leaves nothing behind.
pub struct Load {
    conn: Conn,
    /// The file being made and the one that it becomes.
    file: Option<(PathBuf, PathBuf)>,
    /// Foreign keys that were taken away, as statements that put them back.
    keys: Vec<String>,
    /// The table being filled, and how one row is added to it.
    table: Option<(Table, String)>,
    waiting: Vec<Vec<Cell<'static>>>,
    bytes: usize,
}

impl Load {
    /// Makes the tables as they were after these steps.
    pub fn begin(place: &Place, rooms: &[RoomMigrations], steps: &[Step]) -> Result<Self, DbError> {
        if !is_empty(place)? {
            return Err(DbError::NotEmpty);
        }
        let (mut conn, file) = match place {
            Place::File(path) => {
                let making = PathBuf::from(format!("{}.making", path.display()));
                remove(&making)?;
                (sqlite::open_for_load(&making)?, Some((making, path.clone())))
            }
            Place::Server(_) => (connect(place, true)?, None),
        };
        conn.begin(Tx::Write)?;
        let mut load = Self { conn, file, keys: Vec::new(), table: None, waiting: Vec::new(), bytes: 0 };
        migrate::within(&mut load.conn, rooms, &|room, number| {
            steps.iter().any(|step| step.room == room && step.number == number)
        })?;
        load.keys = without_keys(&mut load.conn)?;
        // What migrations put in comes with the rows.
        for table in tables::with_content(&mut load.conn)? {
            load.conn.batch(&format!("DELETE FROM {}", tables::quoted(&table.name)))?;
        }
        Ok(load)
    }

    /// A fact of the house that has been filled in.
    pub fn fact(&mut self, name: &str) -> Result<Option<String>, DbError> {
        let mut found = None;
        self.conn.query("SELECT value FROM house WHERE name = ?", &args![name], &mut |row| {
            found = Some(row.take()?);
            Ok(())
        })?;
        Ok(found)
    }

    /// Reads everything back and compares, checks the trail's chain, runs the migrations that are left, and keeps it all.
    /// Says how many rows the trail has.
    pub fn finish(mut self, expected: &[Count], (rooms, vault): (&[RoomMigrations], &Vault)) -> Result<i64, DbError> {
        for key in std::mem::take(&mut self.keys) {
            self.conn.batch(&key)?;
        }
        let found = tables::with_content(&mut self.conn)?;
        let counts = found.iter().map(|table| snapshot::count(&mut self.conn, table)).collect::<Result<Vec<_>, _>>()?;
        if let Some(differs) = difference(expected, &counts) {
            return Err(DbError::Differs(differs));
        }
        self.foreign_keys_hold()?;
        let checked =
            trail::verify(&mut self.conn, &vault.derived("trail"), &trail::Mark { seq: 0, hash: String::new() }, &mut |_| ())?;
        let Verdict::Whole(rows) = checked.verdict else {
            return Err(DbError::Differs("trail".into()));
        };
        migrate::within(&mut self.conn, rooms, &|_, _| true)?;
        self.conn.batch("COMMIT")?;
        if let Some((making, path)) = self.file.take() {
            // Closed before it is moved, so that all of it is in the file.
            self.conn = sqlite::nowhere()?;
            keep(&making, &path)?;
        }
        Ok(rows)
    }

    fn foreign_keys_hold(&mut self) -> Result<(), DbError> {
        if self.conn.kind() == Kind::Postgres {
            return Ok(());
        }
        let mut broken: Option<String> = None;
        self.conn.query("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1", &args![], &mut |row| {
            broken = Some(row.take()?);
            Ok(())
        })?;
        broken.map_or(Ok(()), |table| Err(DbError::Differs(table)))
    }

    fn send(&mut self) -> Result<(), DbError> {
        self.bytes = 0;
        let waiting = std::mem::take(&mut self.waiting);
        match (&mut self.conn, &self.table) {
            (Conn::Postgres(conn), Some((table, _))) if !waiting.is_empty() => {
                conn.copy_in((&tables::quoted(&table.name), &tables::columns(table)), &waiting)
            }
            _ => Ok(()),
        }
    }
}

impl Sink for Load {
    fn begin(&mut self, table: &Table) -> Result<(), DbError> {
        let known = tables::all(&mut self.conn)?;
        if !known.contains(table) {
            return Err(DbError::Differs(table.name.clone()));
        }
        let (name, columns) = (tables::quoted(&table.name), tables::columns(table));
        let marks = vec!["?"; table.columns.len()].join(", ");
        self.table = Some((table.clone(), format!("INSERT INTO {name} ({columns}) VALUES ({marks})")));
        Ok(())
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), DbError> {
        if let (Conn::Sqlite(conn), Some((_, sql))) = (&self.conn, &self.table) {
            return sqlite::insert(conn, sql, cells);
        }
        self.bytes += cells.iter().map(size).sum::<usize>();
        self.waiting.push(cells.iter().map(owned).collect());
        if self.bytes < PORTION { Ok(()) } else { self.send() }
    }

    fn end(&mut self, _: &Count) -> Result<(), DbError> {
        self.send()?;
        self.table = None;
        Ok(())
    }
}

impl Drop for Load {
    fn drop(&mut self) {
        // The connection's end is the end of its transaction; a half-made file is of no use.
        if let Some((making, _)) = self.file.take() {
            let _ = remove(&making);
        }
    }
}

/// The first table that isn't as it should be.
fn difference(expected: &[Count], found: &[Count]) -> Option<String> {
    let missing = expected.iter().find(|count| !found.contains(count));
    let extra = || found.iter().find(|count| count.rows > 0 && !expected.contains(count));
    missing.or_else(extra).map(|count| count.table.clone())
}

/// Takes the foreign keys away while rows come in any order; gives the statements that put them back and check them.
fn without_keys(conn: &mut Conn) -> Result<Vec<String>, DbError> {
    const KEYS: &str = "SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) FROM pg_constraint
        WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY conname";
    if conn.kind() == Kind::Sqlite {
        return Ok(Vec::new());
    }
    let mut found: Vec<(String, String, String)> = Vec::new();
    conn.query(KEYS, &args![], &mut |row| {
        found.push((row.take()?, row.take()?, row.take()?));
        Ok(())
    })?;
    for (table, name, _) in &found {
        conn.batch(&format!("ALTER TABLE {table} DROP CONSTRAINT {name}"))?;
    }
    Ok(found.iter().map(|(table, name, what)| format!("ALTER TABLE {table} ADD CONSTRAINT {name} {what}")).collect())
}

/// On disk under its own name, and the name on disk too.
fn keep(making: &Path, path: &Path) -> Result<(), DbError> {
    File::open(making)?.sync_all()?;
    if path.exists() {
        return Err(DbError::NotEmpty);
    }
    fs::rename(making, path)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Ok(File::open(folder)?.sync_all()?)
}

fn remove(making: &Path) -> Result<(), DbError> {
    match fs::remove_file(making) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn size(cell: &Cell<'_>) -> usize {
    match cell {
        Cell::Text(text) => 16 + text.len(),
        Cell::Bytes(bytes) => 16 + bytes.len(),
        _ => 16,
    }
}

fn owned(cell: &Cell<'_>) -> Cell<'static> {
    match cell {
        Cell::Null | Cell::List(_) => Cell::Null,
        Cell::Int(value) => Cell::Int(*value),
        Cell::Real(value) => Cell::Real(*value),
        Cell::Text(text) => Cell::Text(text.to_string().into()),
        Cell::Bytes(bytes) => Cell::Bytes(bytes.to_vec().into()),
    }
}
