//! The house as the web floor sees it: rooms, database, clock, keys, and what is kept in memory for a while.

use crate::{Capability, Door, Limits, Mail, Visit, dataset::Tables, watch::Figures};
use authority::{Actor, Directory};
use db::{Db, DbError, Desk};
use kernel::{Chance, Clock, PersonId};
use parking_lot::{Mutex, RwLock};
use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};

/// What the roof decides.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The municipality's name, shown in the corner.
    pub municipality: String,
    /// The address people use, without a slash at the end.
    pub base_url: String,
    /// Whether this is the demonstration.
    pub demo: bool,
    /// Whether a proxy of ours stands in front and says in `X-Forwarded-For` who asks.
    pub behind_proxy: bool,
    /// Rate limits.
    pub limits: crate::limits::Rates,
    /// How long a count in the menu is kept in memory.
    pub counts_kept: Duration,
    /// How mail is sent; none when it isn't.
    pub mail: Option<Mail>,
    /// Where uploads are seen to.
    pub uploads: files::Uploads,
}

/// The house. Cheap to clone.
#[derive(Clone)]
pub struct App {
    inner: Arc<Inner>,
}

struct Inner {
    db: Db,
    clock: Clock,
    settings: Settings,
    rooms: Vec<Capability>,
    keys: Keys,
    limits: Limits,
    directory: RwLock<(String, Arc<Directory>)>,
    counts: Mutex<HashMap<(PersonId, String), (Instant, i64)>>,
    counts_kept: RwLock<Duration>,
    chance: Mutex<Chance>,
    figures: Figures,
    tables: Tables,
}

/// Keys made from the house's own.
pub(crate) struct Keys {
    pub(crate) form: [u8; 32],
}

/// The house's fact that holds the organisation's revision. A room that changes units, roles or names writes a new one with
/// [`directory_changed`]; every node then reads the directory anew.
pub const DIRECTORY_REVISION: &str = "directory";

/// Says, in the transaction that changes it, that the organisation is another than before.
pub fn directory_changed(desk: &mut Desk) -> Result<(), DbError> {
    let revision = crate::token::hex(desk.random::<8>());
    desk.set_fact(DIRECTORY_REVISION, &revision)
}

impl App {
    /// Puts the house together.
    pub fn new(db: Db, clock: Clock, settings: Settings, rooms: Vec<Capability>) -> Self {
        let keys = Keys { form: db.derived_key("form") };
        let (limits, kept) = (Limits::new(&settings.limits), settings.counts_kept);
        let figures = Figures::new(&db);
        let inner = Inner {
            db,
            clock,
            settings,
            rooms,
            keys,
            limits,
            directory: RwLock::default(),
            counts: Mutex::default(),
            counts_kept: RwLock::new(kept),
            chance: Mutex::new(Chance::os()),
            figures,
            tables: Tables::default(),
        };
        Self { inner: Arc::new(inner) }
    }

    /// The database. For the roof and for tests; pages get at it through [`crate::Granted`].
    pub fn db(&self) -> &Db {
        &self.inner.db
    }

    /// The clock.
    pub fn clock(&self) -> &Clock {
        &self.inner.clock
    }

    /// What the roof decided.
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// The rooms, in the order of the roof's list.
    pub fn rooms(&self) -> &[Capability] {
        &self.inner.rooms
    }

    /// The rate limits.
    pub fn limits(&self) -> &Limits {
        &self.inner.limits
    }

    pub(crate) fn figures(&self) -> &Figures {
        &self.inner.figures
    }

    pub(crate) fn keys(&self) -> &Keys {
        &self.inner.keys
    }

    pub(crate) fn tables(&self) -> &Tables {
        &self.inner.tables
    }

    /// Random bytes from the operating system.
    pub fn random<const N: usize>(&self) -> [u8; N] {
        self.inner.chance.lock().bytes()
    }

    /// The door, from the room that has it.
    pub(crate) fn door(&self) -> Option<Door> {
        self.inner.rooms.iter().find_map(|room| room.door)
    }

    /// The organisation as last read.
    pub fn directory(&self) -> Arc<Directory> {
        self.inner.directory.read().1.clone()
    }

    /// The house itself as an actor, with the organisation of now.
    pub fn system(&self) -> Result<Arc<Actor>, DbError> {
        let nobody = Arc::new(Actor::system(self.directory()));
        let mut desk = self.inner.db.desk(db::Mode::Read, nobody, self.inner.clock.now())?;
        let revision = desk.fact(DIRECTORY_REVISION)?.unwrap_or_default();
        let directory = self.fresh_directory(&mut desk, &revision)?;
        desk.finish()?;
        Ok(Arc::new(Actor::system(directory)))
    }

    /// The organisation of this revision, read anew when it is another than the one in memory.
    fn fresh_directory(&self, desk: &mut Desk, revision: &str) -> Result<Arc<Directory>, DbError> {
        {
            let held = self.inner.directory.read();
            if held.0 == revision && !revision.is_empty() {
                return Ok(held.1.clone());
            }
        }
        let rooms = self.rooms();
        let units = rooms.iter().find_map(|room| room.units).map_or(Ok(Vec::new()), |read| read(desk))?;
        let (assignments, names) =
            rooms.iter().find_map(|room| room.staff).map_or(Ok((Vec::new(), Vec::new())), |read| read(desk))?;
        let fresh = Arc::new(Directory::new(units, assignments, names));
        *self.inner.directory.write() = (revision.to_owned(), fresh.clone());
        Ok(fresh)
    }

    /// Who comes with this session.
    pub(crate) fn seat(&self, desk: &mut Desk, visit: Option<&Visit>) -> Result<Arc<Actor>, DbError> {
        let Some(visit) = visit else { return Ok(Arc::new(Actor::nobody(self.directory()))) };
        let directory = self.fresh_directory(desk, &visit.revision)?;
        let actor = Actor::signed_in(visit.person, directory, desk.today());
        Ok(Arc::new(match &visit.by_token {
            Some(token) => actor.by_token(token.id.clone()),
            None => actor,
        }))
    }

    /// A count for the menu, from memory when it is fresh enough.
    pub(crate) fn count(&self, person: PersonId, href: &str, ask: impl FnOnce() -> Option<i64>) -> Option<i64> {
        let key = (person, href.to_owned());
        let kept = *self.inner.counts_kept.read();
        if let Some((_, count)) = self.inner.counts.lock().get(&key).filter(|(at, _)| at.elapsed() < kept) {
            return Some(*count);
        }
        let count = ask()?;
        let mut counts = self.inner.counts.lock();
        if counts.len() > 20_000 {
            counts.clear();
        }
        counts.insert(key, (Instant::now(), count));
        Some(count)
    }

    /// Keeps counts for another time. For tests.
    #[doc(hidden)]
    pub fn keep_counts(&self, kept: Duration) {
        *self.inner.counts_kept.write() = kept;
    }

    /// Forgets a person's counts, after they have changed something.
    pub(crate) fn forget_counts(&self, person: PersonId) {
        self.inner.counts.lock().retain(|(who, _), _| *who != person);
    }
}

impl std::fmt::Debug for App {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "App({:?}, {} rooms)", self.inner.db, self.inner.rooms.len())
    }
}
