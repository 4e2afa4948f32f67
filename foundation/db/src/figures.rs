//! What the database does, in numbers, for those who watch the house. No ids, no names.

use crate::{Db, DbError, args};
use kernel::Timestamp;
use prometheus_client::{
    metrics::{
        counter::Counter,
        histogram::{Histogram, exponential_buckets},
    },
    registry::Registry,
};

/// Counted since the house opened.
pub(crate) struct Figures {
    /// How many changes went into each commit.
    pub(crate) batches: Histogram,
    /// Commits that failed.
    pub(crate) failed: Counter,
    /// How long a commit took, in seconds, the wait for the disk included.
    pub(crate) commits: Histogram,
    /// How long one waited for a free reader, in seconds.
    pub(crate) waits: Histogram,
}

impl Default for Figures {
    fn default() -> Self {
        let seconds = || Histogram::new(exponential_buckets(0.0005, 4.0, 8));
        let batches = Histogram::new(exponential_buckets(1.0, 2.0, 7));
        Self { batches, failed: Counter::default(), commits: seconds(), waits: seconds() }
    }
}

/// How things are right now.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct State {
    /// Happenings that wait to be delivered.
    pub outbox: i64,
    /// When the oldest of them happened.
    pub oldest: Option<Timestamp>,
    /// Each job with when it last ran and how often it has failed since.
    pub jobs: Vec<(String, Option<Timestamp>, i64)>,
}

impl Db {
    /// Lets a registry show the counts.
    pub fn register(&self, registry: &mut Registry) {
        let figures = self.figures();
        registry.register("ledfyr_db_commit_changes", "Changes in each commit", figures.batches.clone());
        registry.register("ledfyr_db_commit_seconds", "Time of each commit", figures.commits.clone());
        registry.register("ledfyr_db_commit_failures", "Commits that failed", figures.failed.clone());
        registry.register("ledfyr_db_reader_wait_seconds", "Wait for a free reader", figures.waits.clone());
    }

    /// How many changes wait for their turn at a writer.
    pub fn writer_queue(&self) -> usize {
        self.writers().iter().map(|writer| writer.queue()).sum()
    }

    /// What waits and what has run.
    pub fn state(&self) -> Result<State, DbError> {
        let mut state = State::default();
        let mut loan = self.readers().read()?;
        loan.conn()?.query("SELECT COUNT(*), MIN(at) FROM outbox", &args![], &mut |row| {
            (state.outbox, state.oldest) = (row.take()?, row.take()?);
            Ok(())
        })?;
        loan.conn()?.query("SELECT name, last_run_at, failures FROM job ORDER BY name", &args![], &mut |row| {
            state.jobs.push((row.take()?, row.take()?, row.take()?));
            Ok(())
        })?;
        loan.close();
        Ok(state)
    }
}
