//! What became of each batch of changes, told to those who wait for it.

use crate::DbError;
use parking_lot::{Condvar, Mutex};
use std::collections::BTreeMap;

#[derive(Default)]
pub(crate) struct Outcomes {
    known: Mutex<Known>,
    published: Condvar,
}

#[derive(Default)]
struct Known {
    done: u64,
    failed: BTreeMap<u64, DbError>,
}

impl Outcomes {
    /// Tells what became of a batch.
    pub(crate) fn publish(&self, batch: u64, outcome: Result<(), DbError>) {
        let mut known = self.known.lock();
        known.done = known.done.max(batch);
        if let Err(error) = outcome {
            known.failed.insert(batch, error);
            if known.failed.len() > 1000 {
                known.failed.pop_first();
            }
        }
        drop(known);
        self.published.notify_all();
    }

    /// Waits until the batch is on disk, or has failed.
    pub(crate) fn wait_for(&self, batch: u64) -> Result<(), DbError> {
        let mut known = self.known.lock();
        while known.done < batch {
            self.published.wait(&mut known);
        }
        known.failed.get(&batch).map_or(Ok(()), |why| Err(why.shared()))
    }
}
