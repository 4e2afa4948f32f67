//! Readers: a few connections that take turns.

use crate::{
    DbError,
    conn::{Conn, Tx},
    figures::Figures,
};
use parking_lot::{Condvar, Mutex};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};

type Open = Box<dyn Fn() -> Result<Conn, DbError> + Send + Sync>;

pub(crate) struct Pool {
    state: Mutex<State>,
    freed: Condvar,
    open: Open,
    figures: Arc<Figures>,
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
    pub(crate) fn new(most: usize, open: Open, figures: Arc<Figures>) -> Arc<Self> {
        Arc::new(Self { state: Mutex::new(State { idle: Vec::new(), out: 0, most }), freed: Condvar::new(), open, figures })
    }

    /// Takes a connection, waiting at most ten seconds for a free one.
    pub(crate) fn take(self: &Arc<Self>) -> Result<Loan, DbError> {
        let begun = Instant::now();
        let mut state = self.state.lock();
        while state.idle.is_empty() && state.out >= state.most {
            if self.freed.wait_for(&mut state, Duration::from_secs(10)).timed_out() {
                return Err(DbError::Unavailable("no reader is free".into()));
            }
        }
        self.figures.waits.observe(begun.elapsed().as_secs_f64());
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

impl Pool {
    /// Takes a connection with a reading transaction begun. One that was lost while nobody used it is replaced, and so are
    /// the others that lie idle: nothing has been said on them yet.
    pub(crate) fn read(self: &Arc<Self>) -> Result<Loan, DbError> {
        let mut loan = self.take()?;
        let mut begun = loan.conn()?.begin(Tx::Read);
        if begun.as_ref().is_err_and(DbError::is_lost_connection) {
            let lost = std::mem::take(&mut self.state.lock().idle);
            drop(lost);
            loan.conn = Some((self.open)()?);
            begun = loan.conn()?.begin(Tx::Read);
        }
        if let Err(error) = begun {
            loan.discard();
            return Err(error);
        }
        Ok(loan)
    }
}

impl Loan {
    /// Ends its transaction; a connection on which even that fails isn't used again.
    pub(crate) fn close(&mut self) {
        if !self.conn().is_ok_and(|conn| conn.batch("COMMIT").is_ok()) {
            self.discard();
        }
    }

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
