//! The writer: changes take turns on one connection, each in a savepoint, and are committed many at once.
//!
//! A change waits for its turn, does its work, and leaves the turn to the next in line. The last in line commits for all
//! that went before; nobody is answered before that commit is on disk. Under load one disk flush thus serves many.

use crate::{
    DbError,
    conn::{Conn, Tx},
    figures::Figures,
    outcomes::Outcomes,
    trail::{self, Entry, Key},
};
use parking_lot::{ArcMutexGuard, Mutex, RawMutex};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Instant,
};

/// So many changes go into one commit at most.
const MOST_IN_A_BATCH: usize = 64;

type Open = Box<dyn Fn() -> Result<Conn, DbError> + Send + Sync>;

pub(crate) struct Writer {
    turn: Arc<Mutex<State>>,
    waiting: AtomicUsize,
    outcomes: Outcomes,
    open: Open,
    key: Key,
    figures: Arc<Figures>,
}

struct State {
    conn: Option<Conn>,
    /// The open batch's number; none when no transaction is open.
    batch: Option<u64>,
    last_batch: u64,
    jobs: usize,
    entries: Vec<Entry>,
}

/// One change's turn at the writer.
pub(crate) struct Turn {
    writer: Arc<Writer>,
    state: Option<ArcMutexGuard<RawMutex, State>>,
}

impl Writer {
    pub(crate) fn new(open: Open, key: Key, figures: Arc<Figures>) -> Arc<Self> {
        let state = State { conn: None, batch: None, last_batch: 0, jobs: 0, entries: Vec::new() };
        Arc::new(Self {
            turn: Arc::new(Mutex::new(state)),
            waiting: AtomicUsize::new(0),
            outcomes: Outcomes::default(),
            open,
            key,
            figures,
        })
    }

    /// How many wait for their turn: what a choice among several writers goes by.
    pub(crate) fn queue(&self) -> usize {
        self.waiting.load(Ordering::SeqCst)
    }

    /// Waits for the turn and begins a savepoint.
    pub(crate) fn begin(self: &Arc<Self>) -> Result<Turn, DbError> {
        self.take_turn(|turn| turn.start().and_then(|()| turn.conn()?.batch("SAVEPOINT change")))
    }

    /// Adds entries to the trail without a change; nothing is there that could be rolled back, so there is no savepoint.
    pub(crate) fn note(self: &Arc<Self>, entries: Vec<Entry>) -> Result<(), DbError> {
        let mut turn = self.take_turn(Turn::start)?;
        turn.add(entries);
        turn.leave()
    }

    fn take_turn(self: &Arc<Self>, start: impl FnOnce(&mut Turn) -> Result<(), DbError>) -> Result<Turn, DbError> {
        self.waiting.fetch_add(1, Ordering::SeqCst);
        let guard = self.turn.lock_arc();
        self.waiting.fetch_sub(1, Ordering::SeqCst);
        let mut turn = Turn { writer: self.clone(), state: Some(guard) };
        match start(&mut turn) {
            Ok(()) => Ok(turn),
            Err(error) => {
                turn.broken(&error);
                Err(error)
            }
        }
    }
}

impl Turn {
    fn start(&mut self) -> Result<(), DbError> {
        let writer = self.writer.clone();
        let Some(state) = self.state.as_mut() else { return Ok(()) };
        if !state.conn.as_ref().is_some_and(Conn::is_alive) {
            state.conn = Some((writer.open)()?);
        }
        if state.batch.is_none() {
            begin(state, &writer.open)?;
            state.last_batch += 1;
            state.batch = Some(state.last_batch);
        }
        Ok(())
    }

    pub(crate) fn conn(&mut self) -> Result<&mut Conn, DbError> {
        self.state.as_mut().and_then(|state| state.conn.as_mut()).ok_or_else(|| DbError::Unavailable("turn is over".into()))
    }

    /// Ends the change: keeps or rolls back what it wrote, adds its entries to the trail, and waits until that is on disk.
    pub(crate) fn finish(mut self, keep: bool, entries: Vec<Entry>) -> Result<(), DbError> {
        if let Err(error) = self.end(keep, entries) {
            self.broken(&error);
            return Err(error);
        }
        self.leave()
    }

    /// Passes the turn on and waits until the batch is on disk.
    fn leave(mut self) -> Result<(), DbError> {
        let Some(batch) = self.state.as_ref().and_then(|state| state.batch) else { return Ok(()) };
        self.pass_on();
        self.writer.outcomes.wait_for(batch)
    }

    fn add(&mut self, entries: Vec<Entry>) {
        if let Some(state) = self.state.as_mut() {
            state.entries.extend(entries);
            state.jobs += 1;
        }
    }

    fn end(&mut self, keep: bool, entries: Vec<Entry>) -> Result<(), DbError> {
        self.conn()?.batch(if keep {
            "RELEASE SAVEPOINT change"
        } else {
            "ROLLBACK TO SAVEPOINT change; RELEASE SAVEPOINT change"
        })?;
        self.add(entries);
        Ok(())
    }

    /// Leaves the turn to the next in line; the last in line commits for all.
    fn pass_on(&mut self) {
        let Some(mut state) = self.state.take() else { return };
        let Some(batch) = state.batch else { return };
        if self.writer.queue() > 0 && state.jobs < MOST_IN_A_BATCH {
            return;
        }
        let (begun, figures) = (Instant::now(), &self.writer.figures);
        figures.batches.observe(u32::try_from(state.jobs).map_or(f64::MAX, f64::from));
        let committed = commit(&mut state, &self.writer.key);
        figures.commits.observe(begun.elapsed().as_secs_f64());
        if committed.is_err() {
            figures.failed.inc();
        }
        self.writer.outcomes.publish(batch, committed);
    }

    /// The connection or the transaction is lost, and with it the batch.
    fn broken(&mut self, why: &DbError) {
        let Some(mut state) = self.state.take() else { return };
        let batch = state.batch.take();
        abandon(&mut state);
        if let Some(batch) = batch {
            self.writer.outcomes.publish(batch, Err(why.shared()));
        }
    }
}

impl Drop for Turn {
    /// A change that was never ended (a panic, an early return) leaves nothing behind and holds nobody up.
    fn drop(&mut self) {
        if self.state.is_some() {
            match self.end(false, Vec::new()) {
                Ok(()) => self.pass_on(),
                Err(error) => self.broken(&error),
            }
        }
    }
}

/// Begins a transaction. A connection that was lost while nobody used it is replaced: nothing has been said on it yet.
fn begin(state: &mut State, open: &Open) -> Result<(), DbError> {
    let conn = state.conn.as_mut().ok_or_else(|| DbError::Unavailable("no connection".into()))?;
    match conn.begin(Tx::Write) {
        Err(error) if error.is_lost_connection() => {
            state.conn = None;
            state.conn.insert(open()?).begin(Tx::Write)
        }
        begun => begun,
    }
}

fn commit(state: &mut State, key: &Key) -> Result<(), DbError> {
    state.batch = None;
    state.jobs = 0;
    let entries = std::mem::take(&mut state.entries);
    let sealed = match state.conn.as_mut() {
        Some(conn) => trail::append(conn, key, &entries).and_then(|()| conn.batch("COMMIT")),
        None => Err(DbError::Unavailable("no connection".into())),
    };
    if sealed.is_err() {
        abandon(state);
    }
    sealed
}

/// Rolls back and drops the connection; the next change opens a new one.
fn abandon(state: &mut State) {
    state.entries.clear();
    state.jobs = 0;
    if let Some(mut conn) = state.conn.take()
        && conn.is_alive()
    {
        // If even this fails, dropping the connection ends the transaction.
        let _ = conn.batch("ROLLBACK");
    }
}
