//! What the house does by itself: delivering happenings and running the jobs that are due.

use crate::App;
use db::{DbError, Desk, Happening, JobRun};
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

/// Runs until `stop` is set. Give it a thread of its own.
pub fn run_background(app: &App, stop: &Arc<AtomicBool>) {
    if let Err(error) = register(app) {
        tracing::error!(%error, "jobs could not be registered");
    }
    while !stop.load(Ordering::SeqCst) {
        match round(app) {
            Ok(true) => {}
            Ok(false) => std::thread::sleep(Duration::from_millis(250)),
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

/// One happening or one job; `false` when there was neither.
fn round(app: &App) -> Result<bool, DbError> {
    if deliver_one(app)? {
        return Ok(true);
    }
    let jobs: Vec<_> = app.rooms().iter().flat_map(|room| room.jobs.iter().copied()).collect();
    let ran = app.db().run_due_job(&jobs, &app.system()?, app.clock().now())?;
    Ok(ran != JobRun::Nothing)
}

fn deliver_one(app: &App) -> Result<bool, DbError> {
    let listeners: Vec<_> = app.rooms().iter().filter_map(|room| room.listen).collect();
    let hear = |desk: &mut Desk, happening: &Happening| listeners.iter().try_for_each(|listen| listen(desk, happening));
    app.db().deliver_next(&app.system()?, app.clock().now(), &hear)
}

/// Delivers everything that is due and runs every due job; for tests and the demonstration.
pub fn settle(app: &App) -> Result<(), DbError> {
    register(app)?;
    while round(app)? {}
    Ok(())
}
