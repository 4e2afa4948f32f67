//! What the house does by itself: delivering happenings, running the jobs that are due, going errands.

use crate::App;
use db::{DbError, Desk, Happening, JobRun};
use std::{
    cell::Cell,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

/// Work with the world outside, such as talking to a mail server. It runs outside any transaction, on a thread apart from
/// happenings and jobs, and opens desks of its own before and after it talks: claim, talk, settle. A claim is a row changed
/// with the condition that nobody else has changed it, so that of several nodes one goes the errand.
#[derive(Clone, Copy)]
pub struct Errand {
    /// `room.what`.
    pub name: &'static str,
    /// Goes one errand; `false` when there was none to go.
    pub run: fn(&App) -> Result<bool, DbError>,
}

/// While there is much to deliver, a job that is due waits so long for its turn.
const JOBS_WAIT: Duration = Duration::from_secs(1);

/// Runs until `stop` is set. Give it a thread of its own.
pub fn run_background(app: &App, stop: &Arc<AtomicBool>) {
    let (registered, looked) = (Cell::new(false), Cell::new(Instant::now()));
    let house = || {
        if !registered.get() {
            register(app)?;
            registered.set(true);
        }
        // However much there is to deliver, jobs get their turn.
        let turn = looked.get().elapsed() >= JOBS_WAIT;
        if (!turn && deliver_one(app)?) || run_one(app)? {
            return Ok(true);
        }
        looked.set(Instant::now());
        Ok(turn && deliver_one(app)?)
    };
    std::thread::scope(|threads| {
        // So that the first who asks for statistics needn't wait. What fails here is tried again when somebody asks.
        threads.spawn(|| {
            if let Err(error) = app.read_facts() {
                tracing::warn!(%error, "statistics could not be read");
            }
        });
        if app.rooms().iter().any(|room| !room.errands.is_empty()) {
            threads.spawn(|| keep_on(stop, Duration::from_secs(1), || errands(app)));
        }
        keep_on(stop, Duration::from_millis(250), house);
    });
}

/// Does something again and again; with a pause when there was nothing to do, a longer one when it failed.
fn keep_on(stop: &AtomicBool, pause: Duration, work: impl Fn() -> Result<bool, DbError>) {
    while !stop.load(Ordering::SeqCst) {
        match work() {
            Ok(true) => {}
            Ok(false) => std::thread::sleep(pause),
            Err(error) => {
                tracing::warn!(%error, "background work waits");
                std::thread::sleep(Duration::from_secs(2));
            }
        }
    }
}

fn register(app: &App) -> Result<(), DbError> {
    let jobs: Vec<_> = app.rooms().iter().flat_map(|room| room.jobs.iter().copied()).collect();
    app.db().register_jobs(&jobs, &app.system()?, app.clock().now())
}

/// One job that is due; `false` when there was none.
fn run_one(app: &App) -> Result<bool, DbError> {
    let jobs: Vec<_> = app.rooms().iter().flat_map(|room| room.jobs.iter().copied()).collect();
    let ran = app.db().run_due_job(&jobs, &app.system()?, app.clock().now())?;
    Ok(ran != JobRun::Nothing)
}

fn deliver_one(app: &App) -> Result<bool, DbError> {
    let hear = |desk: &mut Desk, happening: &Happening| {
        for room in app.rooms() {
            if let Some(listen) = room.listen {
                listen(desk, happening)?;
            }
            if let Some(relay) = room.relay {
                relay(app, desk, happening)?;
            }
        }
        Ok(())
    };
    app.db().deliver_next(&app.system()?, app.clock().now(), &hear)
}

/// One errand of each room that has any to go.
fn errands(app: &App) -> Result<bool, DbError> {
    let mut gone = false;
    for errand in app.rooms().iter().flat_map(|room| room.errands) {
        gone |= (errand.run)(app).inspect_err(|_| tracing::warn!(errand = errand.name, "an errand failed"))?;
    }
    Ok(gone)
}

/// Delivers everything that is due, runs every due job and goes every errand; for tests and the demonstration.
pub fn settle(app: &App) -> Result<(), DbError> {
    register(app)?;
    while deliver_one(app)? || run_one(app)? || errands(app)? {}
    Ok(())
}
