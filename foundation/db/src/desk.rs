//! A desk: one request's connection in a transaction, with who sits at it, what time it is, and the trail it leaves.

use crate::{
    Args, Db, DbError, FromRow, Work, args,
    memo::Memo,
    pool::Loan,
    trail::{Entry, EntryKind},
    writer::Turn,
};
use authority::{Action, Actor, Denied, Permit};
use kernel::{Day, Id, Subject, Timestamp};
use std::sync::Arc;

/// What the transaction may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Look only.
    Read,
    /// Change.
    Write,
}

#[allow(clippy::large_enum_variant)] // one for each request, on its stack
enum Lease {
    Reader(Loan),
    Writer(Turn),
}

/// One request at work.
pub struct Desk {
    db: Db,
    lease: Option<Lease>,
    actor: Arc<Actor>,
    now: Timestamp,
    entries: Vec<Entry>,
    statements: usize,
    pub(crate) memo: Memo,
}

impl Desk {
    pub(crate) fn open(db: &Db, mode: Mode, actor: Arc<Actor>, now: Timestamp) -> Result<Self, DbError> {
        let lease = match mode {
            Mode::Write => Lease::Writer(db.writer().begin()?),
            Mode::Read => Lease::Reader(db.readers().read()?),
        };
        Ok(Self { db: db.clone(), lease: Some(lease), actor, now, entries: Vec::new(), statements: 0, memo: Memo::default() })
    }

    /// Who sits here.
    pub fn actor(&self) -> &Arc<Actor> {
        &self.actor
    }

    /// Seats another: the one whom the session at the door belongs to.
    pub fn seat(&mut self, actor: Arc<Actor>) {
        self.memo = Memo::default();
        self.actor = actor;
    }

    /// The moment of the request; the same throughout.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// The Swedish day of the request.
    pub fn today(&self) -> Day {
        self.now.day()
    }

    /// A new id.
    pub fn new_id<I: Id>(&self) -> I {
        self.db.with_chance(|chance| chance.id(self.now))
    }

    /// Random bytes, fit for secrets outside tests.
    pub fn random<const N: usize>(&self) -> [u8; N] {
        self.db.with_chance(kernel::Chance::bytes)
    }

    /// How many statements have been run here.
    pub fn statements(&self) -> usize {
        self.statements
    }

    /// The database behind the desk.
    pub fn db(&self) -> &Db {
        &self.db
    }

    /// Asks the policy for the action `A`, and gives the work that it allows.
    pub fn work<A: Action>(&mut self) -> Result<Work<'_, A>, Denied> {
        let permit = Permit::request(self.actor.clone())?;
        Ok(Work::new(self, permit))
    }

    /// The work of a permit already granted.
    pub fn work_with<A: Action>(&mut self, permit: Permit<A>) -> Work<'_, A> {
        Work::new(self, permit)
    }

    pub(crate) fn reads_only(&self) -> bool {
        matches!(self.lease, Some(Lease::Reader(_)))
    }

    fn count(&mut self) {
        self.statements += 1;
        self.db.count_statement();
    }

    pub(crate) fn run(&mut self, sql: &str, args: &Args) -> Result<u64, DbError> {
        self.count();
        match &mut self.lease {
            Some(Lease::Writer(turn)) => turn.conn()?.run(sql, args),
            _ => Err(DbError::Unavailable("a reading desk can't write".into())),
        }
    }

    pub(crate) fn query<T: FromRow>(&mut self, sql: &str, args: &Args) -> Result<Vec<T>, DbError> {
        self.count();
        let conn = match &mut self.lease {
            Some(Lease::Writer(turn)) => turn.conn()?,
            Some(Lease::Reader(loan)) => loan.conn()?,
            None => return Err(DbError::Unavailable("the desk is closed".into())),
        };
        let mut rows = Vec::new();
        conn.query(sql, args, &mut |row| {
            rows.push(T::from_row(row)?);
            Ok(())
        })?;
        Ok(rows)
    }

    pub(crate) fn note(&mut self, mut entry: Entry) {
        // What is done by a token, and not at the pages, is told apart in the trail.
        if let Some(token) = self.actor.token() {
            let mut detail = entry.detail.as_object().cloned().unwrap_or_default();
            detail.insert("token".into(), token.into());
            entry.detail = detail.into();
        }
        self.entries.push(entry);
    }

    /// What was last changed here, and how; none when nothing was.
    pub fn last_change(&self) -> Option<(Subject, String)> {
        let changes = self.entries.iter().rev().find(|entry| entry.kind == EntryKind::Change);
        changes.map(|entry| (entry.subject.clone(), entry.what.clone()))
    }

    /// A fact of the house, such as the revision of the directory.
    pub fn fact(&mut self, name: &str) -> Result<Option<String>, DbError> {
        let found: Vec<(String,)> = self.query("SELECT value FROM house WHERE name = ?", &args![name])?;
        Ok(found.into_iter().next().map(|(value,)| value))
    }

    /// Two facts of the house at once.
    pub fn facts(&mut self, names: [&str; 2]) -> Result<[Option<String>; 2], DbError> {
        let found: Vec<(String, String)> =
            self.query("SELECT name, value FROM house WHERE name IN (?, ?)", &args![names[0], names[1]])?;
        Ok(names.map(|name| found.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())))
    }

    /// Writes a fact of the house.
    pub fn set_fact(&mut self, name: &str, value: &str) -> Result<(), DbError> {
        self.run(
            "INSERT INTO house (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            &args![name, value],
        )
        .map(drop)
    }

    /// The last entry of the trail. Entries are numbered in the order in which changes were committed, on all nodes together.
    pub fn trail_seq(&mut self) -> Result<i64, DbError> {
        let found: Vec<(i64,)> = self.query("SELECT seq FROM trail_head WHERE id = 1", &args![])?;
        Ok(found.into_iter().next().map_or(0, |(seq,)| seq))
    }

    /// The ids of the things of a kind that have changed after an entry of the trail.
    pub fn changed(&mut self, kind: &str, after: i64) -> Result<Vec<String>, DbError> {
        const CHANGED: &str = "SELECT DISTINCT subject FROM trail WHERE seq > ? AND kind = 'change' AND subject LIKE ?";
        let found: Vec<(String,)> = self.query(CHANGED, &args![after, format!("{kind}/%")])?;
        Ok(found.into_iter().filter_map(|(subject,)| Some(subject.split_once('/')?.1.to_owned())).collect())
    }

    /// Where an earlier sending of the same form was answered to, if it came from the same sender.
    pub fn answered(&mut self, once: &str, sender: &str) -> Result<Option<String>, DbError> {
        let found: Vec<(String,)> =
            self.query("SELECT location FROM submission WHERE once = ? AND sender = ?", &args![once, sender])?;
        Ok(found.into_iter().next().map(|(location,)| location))
    }

    /// Remembers the answer to a form, so that a second sending of it changes nothing.
    pub fn remember(&mut self, once: &str, sender: &str, location: &str) -> Result<(), DbError> {
        self.run(
            "INSERT INTO submission (once, sender, at, location) VALUES (?, ?, ?, ?)",
            &args![once, sender, self.now, location],
        )
        .map(drop)
    }

    /// Ends the request and keeps what it did; returns when that is on disk.
    pub fn finish(mut self) -> Result<(), DbError> {
        self.end(true)
    }

    /// Ends the request and rolls its changes back; that something was looked at stays in the trail.
    pub fn refuse(mut self) -> Result<(), DbError> {
        self.entries.retain(|entry| entry.kind == EntryKind::Access);
        self.end(false)
    }

    /// As [`Self::finish`], for one who still needs what else is on the desk.
    pub fn end_keeping(&mut self) -> Result<(), DbError> {
        self.end(true)
    }

    fn end(&mut self, keep: bool) -> Result<(), DbError> {
        let entries = std::mem::take(&mut self.entries);
        match self.lease.take() {
            Some(Lease::Writer(turn)) => turn.finish(keep, entries),
            Some(Lease::Reader(mut loan)) => {
                loan.close();
                drop(loan);
                if entries.is_empty() { Ok(()) } else { self.db.writer().note(entries) }
            }
            None => Ok(()),
        }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        if let Some(Lease::Reader(mut loan)) = self.lease.take() {
            loan.close();
        }
    }
}
