//! Readers: a few connections that take turns.

use crate::{DbError, conn::Conn};
use parking_lot::{Condvar, Mutex};
use std::{sync::Arc, time::Duration};

type Open = Box<dyn Fn() -> Result<Conn, DbError> + Send + Sync>;

pub(crate) struct Pool {
    state: Mutex<State>,
    freed: Condvar,
    open: Open,
}

struct State {
    idle: Vec<Conn>,
    out: usize,
    most: usize,
}

/// A connection on loan; it goes back when dropped, unless it is broken.
pub(crate) struct Loan {
    conn: Option<Conn>,
    pool: Arc<Pool>,
}

impl Pool {
    pub(crate) fn new(most: usize, open: Open) -> Arc<Self> {
        Arc::new(Self { state: Mutex::new(State { idle: Vec::new(), out: 0, most }), freed: Condvar::new(), open })
    }

    /// Takes a connection, waiting at most ten seconds for a free one.
    pub(crate) fn take(self: &Arc<Self>) -> Result<Loan, DbError> {
        let mut state = self.state.lock();
        while state.idle.is_empty() && state.out >= state.most {
            if self.freed.wait_for(&mut state, Duration::from_secs(10)).timed_out() {
                return Err(DbError::Unavailable("no reader is free".into()));
            }
        }
        state.out += 1;
        let idle = state.idle.pop();
        drop(state);
        let loan = |conn| Loan { conn, pool: self.clone() };
        match idle {
            Some(conn) if conn.is_alive() => Ok(loan(Some(conn))),
            _ => {
                // A loan without a connection gives its place back if opening fails.
                let mut empty = loan(None);
                empty.conn = Some((self.open)()?);
                Ok(empty)
            }
        }
    }
}

impl Loan {
    pub(crate) fn conn(&mut self) -> Result<&mut Conn, DbError> {
        self.conn.as_mut().ok_or_else(|| DbError::Unavailable("connection gone".into()))
    }

    /// Gives up the connection instead of returning it.
    pub(crate) fn discard(&mut self) {
        self.conn = None;
    }
}

impl Drop for Loan {
    fn drop(&mut self) {
        let mut state = self.pool.state.lock();
        state.out -= 1;
        state.idle.extend(self.conn.take().filter(Conn::is_alive));
        drop(state);
        self.pool.freed.notify_one();
    }
}
