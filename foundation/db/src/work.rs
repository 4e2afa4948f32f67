//! What a permit lets one do at a desk.

use crate::{
    Args, DbError, Desk, FromRow, Happening, Query, Recorded, args, expand,
    trail::{Entry, EntryKind},
};
use authority::{Action, Actor, Change, Confidential, Permit, Scope};
use kernel::{Cell, Day, Id, Subject, Timestamp};
use std::sync::Arc;

/// A desk with a permit for `A`. Statements cover the rows of that permit's scope.
pub struct Work<'d, A: Action> {
    desk: &'d mut Desk,
    permit: Permit<A>,
}

impl<'d, A: Action> Work<'d, A> {
    pub(crate) fn new(desk: &'d mut Desk, permit: Permit<A>) -> Self {
        Self { desk, permit }
    }

    /// Who works.
    pub fn actor(&self) -> &Arc<Actor> {
        self.permit.actor()
    }

    /// The permit itself; opens confidential values when the action reveals.
    pub fn permit(&self) -> &Permit<A> {
        &self.permit
    }

    /// Which rows are covered.
    pub fn scope(&self) -> &Scope {
        self.permit.scope()
    }

    /// The desk, for asking about another action.
    pub fn desk(&mut self) -> &mut Desk {
        self.desk
    }

    /// The moment of the request.
    pub fn now(&self) -> Timestamp {
        self.desk.now()
    }

    /// The Swedish day of the request.
    pub fn today(&self) -> Day {
        self.desk.today()
    }

    /// A new id.
    pub fn new_id<I: Id>(&self) -> I {
        self.desk.new_id()
    }

    /// Every row that the statement finds; give it a LIMIT.
    pub fn rows<T: FromRow>(&mut self, query: impl Into<Query>, args: Args) -> Result<Vec<T>, DbError> {
        let expanded = expand::expand(&query.into(), args, self.permit.scope());
        self.desk.query(&expanded.sql, &expanded.args)
    }

    /// The first row, if any.
    pub fn first<T: FromRow>(&mut self, query: impl Into<Query>, args: Args) -> Result<Option<T>, DbError> {
        Ok(self.rows(query, args)?.into_iter().next())
    }

    /// The first row, or [`DbError::NotFound`].
    pub fn one<T: FromRow>(&mut self, query: impl Into<Query>, args: Args) -> Result<T, DbError> {
        self.first(query, args)?.ok_or(DbError::NotFound)
    }

    /// One protected row; that it was opened is written to the access log, whatever becomes of the request.
    pub fn opened<T: FromRow>(&mut self, query: impl Into<Query>, args: Args, subject: Subject) -> Result<T, DbError> {
        let found = self.one(query, args)?;
        self.looked(subject, "opened", serde_json::Value::Null);
        Ok(found)
    }

    /// Writes an entry to the access log.
    pub fn looked(&mut self, subject: Subject, what: &str, detail: serde_json::Value) {
        let entry = self.entry(EntryKind::Access, subject, what, detail);
        self.desk.note(entry);
    }

    /// Opens a sealed value; `place` is where it is kept, as in `event.person/01J…`.
    pub fn unseal(&self, place: &str, sealed: &[u8]) -> Result<Confidential<String>, DbError> {
        self.desk.db().vault().open(place, sealed)
    }

    /// Opens a sealed file. It is for whoever the row is for that it stands in: find it with a scoped statement.
    pub fn unseal_bytes(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, DbError> {
        self.desk.db().vault().open_bytes(place, sealed)
    }

    fn entry(&self, kind: EntryKind, subject: Subject, what: &str, detail: serde_json::Value) -> Entry {
        let person = self.actor().person();
        Entry { at: self.now(), kind, person, action: A::NAME, subject, what: what.to_owned(), detail }
    }
}

impl<A: Change> Work<'_, A> {
    /// Runs a statement that changes rows; gives how many.
    pub fn execute(&mut self, query: impl Into<Query>, args: Args) -> Result<u64, DbError> {
        let expanded = expand::expand(&query.into(), args, self.permit.scope());
        self.desk.run(&expanded.sql, &expanded.args)
    }

    /// Changes exactly one row; otherwise someone else was first.
    pub fn change_one(&mut self, query: impl Into<Query>, args: Args) -> Result<(), DbError> {
        if self.execute(query, args)? == 1 { Ok(()) } else { Err(DbError::Stale) }
    }

    /// Writes what was done to the audit trail, in the same transaction. `detail` holds codes and ids, never free text or names.
    pub fn record(&mut self, subject: Subject, what: &str, detail: serde_json::Value) -> Recorded {
        let entry = self.entry(EntryKind::Change, subject, what, detail);
        self.desk.note(entry);
        Recorded(())
    }

    /// Tells the other rooms, through the outbox, in the same transaction.
    pub fn tell(&mut self, kind: &str, subject: &Subject, payload: serde_json::Value) -> Result<(), DbError> {
        Happening::post(self.desk, kind, subject, &payload)
    }

    /// Seals a secret for its place.
    pub fn seal(&self, place: &str, secret: &Confidential<String>) -> Result<Cell<'static>, DbError> {
        let sealed = self.desk.db().vault().seal(place, secret, self.desk.random())?;
        Ok(Cell::Bytes(sealed.into()))
    }

    /// Seals a file for its place: safe in a copy of the database, and read by whoever the row is for.
    pub fn seal_bytes(&self, place: &str, plain: &[u8]) -> Result<Cell<'static>, DbError> {
        let sealed = self.desk.db().vault().seal_bytes(place, plain, self.desk.random())?;
        Ok(Cell::Bytes(sealed.into()))
    }

    /// Hands a row to a person or a role (see `authority::person_key`, `role_key`), until it is taken back.
    pub fn hand_over(&mut self, row: impl Id, holder: &str, reason: &str) -> Result<(), DbError> {
        const ADD: &str = "INSERT INTO access_grant (subject_id, holder, given_at, reason, ended_at)
            SELECT ?, ?, ?, ?, NULL WHERE NOT EXISTS (SELECT 1 FROM access_grant WHERE subject_id = ? AND holder = ? AND ended_at IS NULL)
            ON CONFLICT (subject_id, holder, given_at) DO UPDATE SET reason = excluded.reason, ended_at = NULL";
        let id = row.to_string();
        let now = self.now();
        self.desk.run(ADD, &args![id, holder, now, reason, id, holder]).map(drop)
    }

    /// Ends a hand-over.
    pub fn take_back(&mut self, row: impl Id, holder: &str) -> Result<(), DbError> {
        const END: &str = "UPDATE access_grant SET ended_at = ? WHERE subject_id = ? AND holder = ? AND ended_at IS NULL";
        let now = self.now();
        self.desk.run(END, &args![now, row.to_string(), holder]).map(drop)
    }
}
