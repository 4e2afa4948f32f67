//! Work that comes back: each job runs once when it is due, however many nodes there are.

use crate::{Db, DbError, Desk, Mode, args, conn::Kind};
use authority::Actor;
use kernel::Timestamp;
use std::sync::Arc;

/// A recurring job of a room.
#[derive(Clone, Copy)]
pub struct Job {
    /// `room.what`.
    pub name: &'static str,
    /// Minutes from one run to the next.
    pub every_minutes: i64,
    /// The work, in one transaction.
    pub run: fn(&mut Desk) -> Result<(), DbError>,
}

/// What a look for due jobs came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobRun {
    /// Nothing was due, or another node had it.
    Nothing,
    /// This job ran.
    Ran(&'static str),
    /// This job failed and waits for its next time.
    Failed(&'static str),
}

impl Db {
    /// Makes the jobs known; those already known keep their time.
    pub fn register_jobs(&self, jobs: &[Job], actor: &Arc<Actor>, now: Timestamp) -> Result<(), DbError> {
        let mut desk = self.desk(Mode::Write, actor.clone(), now)?;
        for job in jobs {
            desk.run(
                "INSERT INTO job (name, due_at, last_run_at, failures) VALUES (?, ?, NULL, 0) ON CONFLICT (name) DO NOTHING",
                &args![job.name, now],
            )?;
        }
        desk.finish()
    }

    /// Runs one job that is due. The claim and the work are one transaction, so a node that dies leaves the job to another.
    pub fn run_due_job(&self, jobs: &[Job], actor: &Arc<Actor>, now: Timestamp) -> Result<JobRun, DbError> {
        let mut desk = self.desk(Mode::Write, actor.clone(), now)?;
        let lock = if self.kind() == Kind::Postgres { " FOR UPDATE SKIP LOCKED" } else { "" };
        let due: Vec<(String,)> =
            desk.query(&format!("SELECT name FROM job WHERE due_at <= ? ORDER BY due_at, name LIMIT 20{lock}"), &args![now])?;
        let Some(job) = due.iter().find_map(|(name,)| jobs.iter().find(|job| job.name == name)) else {
            desk.refuse()?;
            return Ok(JobRun::Nothing);
        };
        let next = now.plus_minutes(job.every_minutes);
        match (job.run)(&mut desk) {
            Ok(()) => {
                desk.run("UPDATE job SET due_at = ?, last_run_at = ?, failures = 0 WHERE name = ?", &args![next, now, job.name])?;
                desk.finish()?;
                Ok(JobRun::Ran(job.name))
            }
            // Others stood in the way; it is still due.
            Err(error) if error.is_race() => {
                desk.refuse()?;
                Ok(JobRun::Nothing)
            }
            Err(error) => {
                tracing::warn!(job = job.name, %error, "a job failed");
                desk.refuse()?;
                let mut desk = self.desk(Mode::Write, actor.clone(), now)?;
                desk.run("UPDATE job SET due_at = ?, failures = failures + 1 WHERE name = ?", &args![next, job.name])?;
                desk.finish()?;
                Ok(JobRun::Failed(job.name))
            }
        }
    }
}
