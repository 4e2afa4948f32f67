//! A fresh database for each test, copied from a template that is migrated once.

use authority::{Actor, Directory};
use db::{Config, Db, Place, RoomMigrations, Vault};
use kernel::{Chance, Day, Timestamp};
use parking_lot::Mutex;
use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU32, Ordering},
    },
};

/// The moment at which tests happen unless they say otherwise: Monday 23 November 2026, 8.14 in Sweden.
pub const NOW: Timestamp = Timestamp(1_795_418_040_000);

/// The moment at which tests happen.
pub const fn now() -> Timestamp {
    NOW
}

/// A day from its text.
pub fn day(text: &str) -> Day {
    text.parse().expect("a day written YYYY-MM-DD")
}

/// A database that lives as long as the test.
pub struct TestDb {
    /// The database, open.
    pub db: Db,
    place: Place,
}

static COUNT: AtomicU32 = AtomicU32::new(0);
static TEMPLATES: LazyLock<Mutex<HashMap<String, ()>>> = LazyLock::new(Mutex::default);

impl TestDb {
    /// A fresh `SQLite` file with the house's own tables.
    pub fn sqlite() -> Self {
        Self::sqlite_with(&[])
    }

    /// A fresh PostgreSQL database with the house's own tables.
    pub fn postgres() -> Self {
        Self::postgres_with(&[])
    }

    /// A fresh `SQLite` file with these rooms' tables too.
    pub fn sqlite_with(rooms: &[RoomMigrations]) -> Self {
        let path = std::env::temp_dir().join(format!("ledfyr-test-{}.db", fresh_name()));
        Self::at(Place::File(path), rooms)
    }

    /// A fresh PostgreSQL database with these rooms' tables too, copied from a template.
    pub fn postgres_with(rooms: &[RoomMigrations]) -> Self {
        let server = server();
        let template = format!("ledfyr_template_{}_{}", std::process::id(), rooms.len());
        let mut made = TEMPLATES.lock();
        if !made.contains_key(&template) {
            admin(&server, &format!("DROP DATABASE IF EXISTS {template}"));
            admin(&server, &format!("CREATE DATABASE {template}"));
            drop(open(Place::Server(format!("{server}/{template}")), rooms));
            made.insert(template.clone(), ());
        }
        let name = format!("ledfyr_test_{}", fresh_name());
        admin(&server, &format!("CREATE DATABASE {name} TEMPLATE {template}"));
        drop(made);
        Self::at(Place::Server(format!("{server}/{name}")), rooms)
    }

    fn at(place: Place, rooms: &[RoomMigrations]) -> Self {
        Self { db: open(place.clone(), rooms), place }
    }

    /// The house itself as an actor, with an empty organisation.
    pub fn system() -> Arc<Actor> {
        Arc::new(Actor::system(Arc::new(Directory::default())))
    }

    /// Opens the same database once more, as another node would.
    pub fn again(&self) -> Db {
        open(self.place.clone(), &[])
    }

    /// Where it is.
    pub fn place(&self) -> &Place {
        &self.place
    }
}

impl Drop for TestDb {
    fn drop(&mut self) {
        match &self.place {
            Place::File(path) => {
                for end in ["", "-wal", "-shm"] {
                    let _ = std::fs::remove_file(PathBuf::from(format!("{}{end}", path.display())));
                }
            }
            Place::Server(url) => {
                if let Some((server, name)) = url.rsplit_once('/') {
                    admin(server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
                }
            }
        }
    }
}

fn open(place: Place, rooms: &[RoomMigrations]) -> Db {
    let vault = Vault::new(vec![[7; 32]]).expect("one key");
    let config = Config { place, readers: 4, writers: 2, vault, chance: Chance::os() };
    Db::open(config, rooms).expect("the database opens and migrates")
}

fn fresh_name() -> String {
    format!("{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst))
}

/// The test server, without a database name.
fn server() -> String {
    let url = std::env::var("LEDFYR_TEST_POSTGRES").expect(
        "tests on PostgreSQL need LEDFYR_TEST_POSTGRES: run ./test, or export the URL that tools/postgres-for-tests start prints",
    );
    url.rsplit_once('/').map(|(server, _)| server.to_owned()).expect("the URL ends with a database name")
}

fn admin(server: &str, sql: &str) {
    let mut client = postgres::Client::connect(&format!("{server}/postgres"), postgres::NoTls).expect("the test server answers");
    client.batch_execute(sql).expect("the test server obeys");
}
