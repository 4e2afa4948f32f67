//! A whole application in a test.

use crate::{NOW, TestDb, Visitor, Who, door};
use authority::{Actor, Directory};
use db::{Db, DbError, Desk, Mode, RoomMigrations};
use files::Uploads;
use kernel::{Clock, Timestamp};
use std::{sync::Arc, time::Duration};
use web::{App, Capability, Mail, Rates, Settings};

/// The house with these rooms, on a database of its own, at a fixed moment. Cheap to clone.
#[derive(Clone)]
pub struct TestApp {
    inner: Arc<Inner>,
}

struct Inner {
    app: App,
    router: axum::Router,
    runtime: tokio::runtime::Runtime,
    test: TestDb,
}

impl TestApp {
    /// On a `SQLite` file of its own.
    pub fn sqlite(rooms: Vec<Capability>) -> Self {
        let test = TestDb::sqlite_with(&migrations(&rooms));
        Self::on(test, rooms)
    }

    /// On a PostgreSQL database of its own.
    pub fn postgres(rooms: Vec<Capability>) -> Self {
        let test = TestDb::postgres_with(&migrations(&rooms));
        Self::on(test, rooms)
    }

    /// On a database whose tables are there already. People are let in without passwords; see [`Self::with_own_door`].
    pub fn on(test: TestDb, mut rooms: Vec<Capability>) -> Self {
        rooms.insert(0, door::capability());
        Self::with_own_door(test, rooms)
    }

    /// As [`Self::on`], but one signs in as people do: the room's own door is the only one.
    pub fn with_own_door(test: TestDb, rooms: Vec<Capability>) -> Self {
        Self::furnished(test, rooms, settings())
    }

    /// As [`Self::on`], in a house that sends mail.
    pub fn with_mail(test: TestDb, mut rooms: Vec<Capability>, mail: Mail) -> Self {
        rooms.insert(0, door::capability());
        Self::furnished(test, rooms, Settings { mail: Some(mail), ..settings() })
    }

    fn furnished(test: TestDb, rooms: Vec<Capability>, settings: Settings) -> Self {
        let app = App::new(test.db.clone(), Clock::fixed(NOW), settings, rooms);
        let router = web::router(&app);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        Self { inner: Arc::new(Inner { app, router, runtime, test }) }
    }

    /// With rate limits, behind a proxy that says in `X-Forwarded-For` who asks.
    pub fn limited(mut rooms: Vec<Capability>, limits: Rates) -> Self {
        let test = TestDb::sqlite_with(&migrations(&rooms));
        rooms.insert(0, door::capability());
        Self::furnished(test, rooms, Settings { behind_proxy: true, limits, ..settings() })
    }

    /// The house itself.
    pub fn house(&self) -> &App {
        &self.inner.app
    }

    /// The database.
    pub fn db(&self) -> &Db {
        &self.inner.test.db
    }

    /// The test's database, for opening it once more.
    pub fn test_db(&self) -> &TestDb {
        &self.inner.test
    }

    /// The organisation of now.
    pub fn directory(&self) -> Arc<Directory> {
        let system = self.inner.app.system().expect("the organisation can be read");
        system.directory().clone()
    }

    /// The moment that everything happens at.
    pub fn now(&self) -> Timestamp {
        self.inner.app.clock().now()
    }

    /// Keeps the menu's counts in memory, as outside tests.
    pub fn remember_counts(&self) -> &Self {
        self.inner.app.keep_counts(Duration::from_hours(1));
        self
    }

    /// Moves to another moment.
    pub fn at(&self, now: Timestamp) -> &Self {
        self.inner.app.clock().set(now);
        self
    }

    /// Does something as the house itself, in one transaction that is kept.
    pub fn fill<T>(&self, fill: impl FnOnce(&mut Desk) -> Result<T, DbError>) -> T {
        let mut desk = self.desk(Mode::Write, self.inner.app.system().expect("the organisation can be read"));
        let made = fill(&mut desk).expect("the test's content can be written");
        desk.finish().expect("the test's content is kept");
        made
    }

    /// A desk for anybody.
    pub fn desk(&self, mode: Mode, actor: Arc<Actor>) -> Desk {
        self.db().desk(mode, actor, self.now()).expect("a desk")
    }

    /// Delivers what has happened to those who listen, and runs the jobs that are due.
    pub fn settle(&self) -> &Self {
        web::settle(&self.inner.app).expect("everything is delivered");
        self
    }

    /// Somebody: by role (the first who holds it), by role and unit, by name, or by id.
    ///
    /// # Panics
    /// When there is no such person.
    pub fn as_(&self, who: impl Who) -> Visitor {
        let person = who.find(&self.directory(), self.now().day()).unwrap_or_else(|| panic!("nobody is {who:?}"));
        Visitor::known(self.clone(), person)
    }

    /// One who isn't signed in.
    pub fn nobody(&self) -> Visitor {
        Visitor::unknown(self.clone())
    }

    pub(crate) fn answer(&self, request: axum::http::Request<axum::body::Body>) -> (axum::http::response::Parts, Vec<u8>) {
        use tower::ServiceExt;
        self.inner.runtime.block_on(async {
            let response = self.inner.router.clone().oneshot(request).await.expect("the router always answers");
            let (parts, body) = response.into_parts();
            let body = axum::body::to_bytes(body, usize::MAX).await.expect("the answer can be read");
            (parts, body.to_vec())
        })
    }
}

fn migrations(rooms: &[Capability]) -> Vec<RoomMigrations> {
    rooms.iter().filter_map(|room| room.migrations).collect()
}

fn settings() -> Settings {
    Settings {
        municipality: "Testkommun".into(),
        base_url: "http://localhost".into(),
        demo: false,
        behind_proxy: false,
        limits: Rates { requests_per_second: 0, sign_ins_per_minute: 0 },
        counts_kept: Duration::ZERO,
        mail: None,
        uploads: Uploads::default(),
    }
}
