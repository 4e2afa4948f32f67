//! The database as a whole: where it is, its readers and its writers.

use crate::{
    DbError, Desk, Mode, Named, Query, RoomMigrations, Vault, Verdict, args,
    conn::{Conn, Kind},
    expand,
    figures::Figures,
    migrate,
    pool::Pool,
    postgres::PgConn,
    sqlite,
    trail::{self, Checked, Mark},
    writer::Writer,
};
use authority::{Actor, Scope, Units};
use kernel::{Chance, Id, PersonId, Timestamp, Ulid, UnitId};
use parking_lot::Mutex;
use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// Where the data is.
#[derive(Debug, Clone)]
pub enum Place {
    /// In a file.
    File(PathBuf),
    /// At a PostgreSQL server, by URL.
    Server(String),
}

/// How to open the database.
#[derive(Debug)]
pub struct Config {
    /// Where.
    pub place: Place,
    /// Connections for reading.
    pub readers: usize,
    /// Connections for writing; `SQLite` always has one.
    pub writers: usize,
    /// The keys.
    pub vault: Vault,
    /// Ids and secrets.
    pub chance: Chance,
}

/// The database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    inner: Arc<Inner>,
}

struct Inner {
    place: Place,
    readers: Arc<Pool>,
    writers: Vec<Arc<Writer>>,
    vault: Vault,
    chance: Mutex<Chance>,
    statements: AtomicU64,
    figures: Arc<Figures>,
}

impl Db {
    /// Opens it and brings the schema of the house and of these rooms up to date.
    pub fn open(config: Config, rooms: &[RoomMigrations]) -> Result<Self, DbError> {
        let db = Self::at(config);
        let mut conn = connect(&db.inner.place, true)?;
        let all: Vec<_> = std::iter::once(migrate::HOUSE).chain(rooms.iter().copied()).collect();
        migrate::migrate(&mut conn, &all)?;
        Ok(db)
    }

    fn at(config: Config) -> Self {
        let key = config.vault.derived("trail");
        let opener = |place: Place, writer| Box::new(move || connect(&place, writer));
        let count = if matches!(config.place, Place::File(_)) { 1 } else { config.writers.max(1) };
        let figures = Arc::<Figures>::default();
        let writer = |_| Writer::new(opener(config.place.clone(), true), key, figures.clone());
        let writers = (0..count).map(writer).collect();
        let readers = Pool::new(config.readers.max(1), opener(config.place.clone(), false), figures.clone());
        Self {
            inner: Arc::new(Inner {
                place: config.place,
                readers,
                writers,
                vault: config.vault,
                chance: Mutex::new(config.chance),
                statements: AtomicU64::new(0),
                figures,
            }),
        }
    }

    /// Which database it is.
    pub fn kind(&self) -> Kind {
        if matches!(self.inner.place, Place::File(_)) { Kind::Sqlite } else { Kind::Postgres }
    }

    /// A desk for a request.
    pub fn desk(&self, mode: Mode, actor: Arc<Actor>, now: Timestamp) -> Result<Desk, DbError> {
        Desk::open(self, mode, actor, now)
    }

    /// Whether it answers.
    pub fn ping(&self) -> Result<(), DbError> {
        let mut loan = self.inner.readers.read()?;
        loan.conn()?.query("SELECT 1", &Vec::new(), &mut |_| Ok(()))?;
        loan.close();
        Ok(())
    }

    /// Checks the trail's chain from its first row to its last.
    pub fn verify_trail(&self) -> Result<Verdict, DbError> {
        Ok(self.verify_trail_from(&Mark { seq: 0, hash: String::new() }, &mut |_| {})?.verdict)
    }

    /// Checks the trail's chain from after a mark; `tell` hears how far it has come.
    pub fn verify_trail_from(&self, from: &Mark, tell: &mut dyn FnMut(i64)) -> Result<Checked, DbError> {
        trail::verify(&mut connect(&self.inner.place, false)?, &self.inner.vault.derived("trail"), from, tell)
    }

    /// The mark at a row of the trail, as the row says it is.
    pub fn trail_mark(&self, seq: i64) -> Result<Option<Mark>, DbError> {
        trail::mark_at(&mut connect(&self.inner.place, false)?, seq)
    }

    /// A key for a purpose outside the database, such as signing form tokens.
    pub fn derived_key(&self, purpose: &str) -> [u8; 32] {
        self.inner.vault.derived(purpose)
    }

    /// The statements that don't fit the schema, each with why. Filters all on and all off, the scope at its fullest.
    pub fn misfits(&self, statements: &[Named]) -> Result<Vec<(&'static str, String)>, DbError> {
        let mut conn = connect(&self.inner.place, true)?;
        let mut found = Vec::new();
        for (name, statement) in statements {
            let mut full = Query::from(*statement);
            for (filter, _) in statement.filters {
                full = full.with(filter, Vec::new());
            }
            for query in [Query::from(*statement), full] {
                let expanded = expand::expand(&query, Vec::new(), &fullest());
                if let Err(error) = conn.check(&expanded.sql) {
                    found.push((*name, error.to_string()));
                }
            }
        }
        Ok(found)
    }

    /// Runs SQL as it stands, past every lock. For tests that tamper with the database, and for those alone.
    #[doc(hidden)]
    pub fn tamper(&self, sql: &str) -> Result<(), DbError> {
        connect(&self.inner.place, true)?.batch(sql)
    }

    /// The first column of the first row, as text. For tests.
    #[doc(hidden)]
    pub fn peek(&self, sql: &str) -> Result<Option<i64>, DbError> {
        let mut found = None;
        connect(&self.inner.place, true)?.query(sql, &args![], &mut |row| {
            found = Some(row.take()?);
            Ok(())
        })?;
        Ok(found)
    }

    /// How many statements desks have run since the house opened: for the budget of pages, and for those who watch the house.
    /// What begins, ends and seals a transaction is left out, as many requests share it.
    pub fn statements_run(&self) -> u64 {
        self.inner.statements.load(Ordering::Relaxed)
    }

    pub(crate) fn count_statement(&self) {
        self.inner.statements.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn readers(&self) -> &Arc<Pool> {
        &self.inner.readers
    }

    pub(crate) fn writers(&self) -> &[Arc<Writer>] {
        &self.inner.writers
    }

    pub(crate) fn figures(&self) -> &Figures {
        &self.inner.figures
    }

    /// The writer with the shortest queue.
    pub(crate) fn writer(&self) -> &Arc<Writer> {
        let writers = &self.inner.writers;
        writers.iter().min_by_key(|writer| writer.queue()).unwrap_or(&writers[0])
    }

    pub(crate) fn vault(&self) -> &Vault {
        &self.inner.vault
    }

    pub(crate) fn with_chance<T>(&self, draw: impl FnOnce(&mut Chance) -> T) -> T {
        draw(&mut self.inner.chance.lock())
    }
}

impl std::fmt::Debug for Db {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Db({})", self.kind())
    }
}

pub(crate) fn connect(place: &Place, writer: bool) -> Result<Conn, DbError> {
    match place {
        Place::File(path) => sqlite::open(path, writer),
        Place::Server(url) => PgConn::open(url).map(Conn::Postgres),
    }
}

/// A scope that makes `{visible}` as long as it gets.
fn fullest() -> Scope {
    let unit = |n| UnitId::from_ulid(Ulid(n));
    Scope {
        hsl: Units::Some(vec![unit(1), unit(2)]),
        sol: Units::Some(vec![unit(3)]),
        own: Some(PersonId::from_ulid(Ulid(1))),
        person: Some(PersonId::from_ulid(Ulid(1))),
        handed: vec!["person:1".into(), "role:mas@1".into()],
        everything: false,
    }
}
