//! A fresh database for each test, copied from a template that is migrated once.

use authority::{Actor, Directory};
use db::{Config, Db, Place, RoomMigrations, Vault};
use kernel::{Chance, Day, Timestamp};
use parking_lot::Mutex;
use std::{
    collections::{HashMap, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
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
static IMAGES: LazyLock<Mutex<HashMap<String, Vec<u8>>>> = LazyLock::new(Mutex::default);
static TEMPLATES: LazyLock<Mutex<HashSet<String>>> = LazyLock::new(Mutex::default);

/// The house's own tables, for telling a template of today from one of yesterday.
const HOUSE: [&str; 4] = [
    include_str!("../../db/migrations/0001_house.sql"),
    include_str!("../../db/migrations/0002_append_only.sqlite.sql"),
    include_str!("../../db/migrations/0002_append_only.postgres.sql"),
    include_str!("../../db/migrations/0003_outbox_by.sql"),
];

impl TestDb {
    /// A fresh `SQLite` file with the house's own tables.
    pub fn sqlite() -> Self {
        Self::sqlite_with(&[])
    }

    /// A fresh PostgreSQL database with the house's own tables.
    pub fn postgres() -> Self {
        Self::postgres_with(&[])
    }

    /// A fresh `SQLite` file with these rooms' tables too, copied from an image in memory.
    pub fn sqlite_with(rooms: &[RoomMigrations]) -> Self {
        let path = file(&fresh_name());
        let mut images = IMAGES.lock();
        let image = images.entry(template_name(rooms)).or_insert_with(|| {
            drop(open(Place::File(path.clone()), rooms));
            let image = std::fs::read(&path).expect("the database is a file");
            remove(&path);
            image
        });
        std::fs::write(&path, image).expect("the image is written");
        drop(images);
        Self::at(Place::File(path), rooms)
    }

    /// A fresh PostgreSQL database with these rooms' tables too, copied from a template that later runs use again.
    pub fn postgres_with(rooms: &[RoomMigrations]) -> Self {
        let server = server();
        let template = template_name(rooms);
        let mut known = TEMPLATES.lock();
        if known.insert(template.clone()) && !exists(&server, &template) {
            let fresh = format!("{template}_{}", std::process::id());
            obey(&server, &format!("CREATE DATABASE {fresh}"));
            drop(open(Place::Server(format!("{server}/{fresh}")), rooms));
            // Another process may have been first; then this one's is thrown away.
            if admin(&server, &format!("ALTER DATABASE {fresh} RENAME TO {template}")).is_err() {
                obey(&server, &format!("DROP DATABASE {fresh}"));
            }
        }
        drop(known);
        let name = format!("ledfyr_test_{}", fresh_name());
        obey(&server, &format!("CREATE DATABASE {name} TEMPLATE {template}"));
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
            Place::File(path) => remove(path),
            Place::Server(url) => drop_database(url),
        }
    }
}

fn drop_database(url: &str) {
    if let Some((server, name)) = url.rsplit_once('/') {
        let _ = admin(server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
    }
}

/// A PostgreSQL database without a table, gone afterwards.
pub struct EmptyDb {
    /// Where it is.
    pub url: String,
}

impl EmptyDb {
    /// At the test server.
    pub fn postgres() -> Self {
        let (server, name) = (server(), format!("ledfyr_test_{}", fresh_name()));
        obey(&server, &format!("CREATE DATABASE {name}"));
        Self { url: format!("{server}/{name}") }
    }
}

impl Drop for EmptyDb {
    fn drop(&mut self) {
        drop_database(&self.url);
    }
}

/// A file in memory where the machine has such a folder: a test's database needn't outlive the machine.
fn file(name: &str) -> PathBuf {
    let memory = PathBuf::from("/dev/shm");
    let folder = if memory.is_dir() { memory } else { std::env::temp_dir() };
    folder.join(format!("ledfyr-test-{name}.db"))
}

fn remove(path: &Path) {
    for end in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(PathBuf::from(format!("{}{end}", path.display())));
    }
}

/// One template for each set of tables.
fn template_name(rooms: &[RoomMigrations]) -> String {
    let mut hasher = DefaultHasher::new();
    HOUSE.hash(&mut hasher);
    for room in rooms {
        room.room.hash(&mut hasher);
        room.steps.iter().for_each(|step| (step.sqlite, step.postgres).hash(&mut hasher));
    }
    format!("ledfyr_template_{:016x}", hasher.finish())
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

fn admin(server: &str, sql: &str) -> Result<(), postgres::Error> {
    client(server).batch_execute(sql)
}

fn obey(server: &str, sql: &str) {
    admin(server, sql).expect("the test server obeys");
}

fn exists(server: &str, database: &str) -> bool {
    let found = client(server).query_opt("SELECT 1 FROM pg_database WHERE datname = $1", &[&database]);
    found.expect("the test server answers").is_some()
}

fn client(server: &str) -> postgres::Client {
    postgres::Client::connect(&format!("{server}/postgres"), postgres::NoTls).expect("the test server answers")
}
