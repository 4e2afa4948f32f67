//! Happenings: written with the change that they tell of, delivered once to every room that listens.

use crate::{Db, DbError, Desk, FromRow, Mode, Row, args, conn::Kind};
use authority::Actor;
use kernel::{PersonId, Subject, Timestamp};
use std::sync::Arc;

kernel::id! {
    /// A happening.
    HappeningId;
}

/// Something that happened in a room.
#[derive(Debug, Clone, PartialEq)]
pub struct Happening {
    id: HappeningId,
    /// When.
    pub at: Timestamp,
    /// `room.what`, as in `events.closed`.
    pub kind: String,
    /// To what.
    pub subject: Subject,
    /// The rest: codes and ids.
    pub payload: serde_json::Value,
    /// Who brought it about; none for the house itself.
    pub by: Option<PersonId>,
    tries: i64,
}

impl FromRow for Happening {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self {
            id: row.take()?,
            at: row.take()?,
            kind: row.take()?,
            subject: row.take()?,
            payload: row.json()?,
            by: row.take()?,
            tries: row.take()?,
        })
    }
}

impl Happening {
    /// Something that happened earlier, for a room that tells of it without the outbox: the demonstration.
    pub fn past(desk: &Desk, at: Timestamp, (kind, subject): (&str, Subject), payload: serde_json::Value) -> Self {
        Self { id: desk.new_id(), at, kind: kind.to_owned(), subject, payload, by: None, tries: 0 }
    }

    pub(crate) fn post(desk: &mut Desk, kind: &str, subject: &Subject, payload: &serde_json::Value) -> Result<(), DbError> {
        const ADD: &str =
            "INSERT INTO outbox (id, at, kind, subject, payload, by_id, next_try_at, tries) VALUES (?, ?, ?, ?, ?, ?, ?, 0)";
        let (now, by) = (desk.now(), desk.actor().person());
        let id: HappeningId = desk.new_id();
        desk.run(ADD, &args![id, now, kind, subject.clone(), payload.to_string(), by, now]).map(drop)
    }
}

impl Db {
    /// Delivers the next happening that is due, in one transaction with all that the listeners do; `false` when there is none.
    /// A delivery that fails is tried again later, with longer and longer pauses.
    pub fn deliver_next(
        &self,
        actor: &Arc<Actor>,
        now: Timestamp,
        listeners: &dyn Fn(&mut Desk, &Happening) -> Result<(), DbError>,
    ) -> Result<bool, DbError> {
        const NEXT: &str = "SELECT id, at, kind, subject, payload, by_id, tries FROM outbox WHERE next_try_at <= ? ORDER BY next_try_at, id LIMIT 1";
        let mut desk = self.desk(Mode::Write, actor.clone(), now)?;
        let lock = if self.kind() == Kind::Postgres { " FOR UPDATE SKIP LOCKED" } else { "" };
        let Some(happening) = desk.query::<Happening>(&format!("{NEXT}{lock}"), &args![now])?.into_iter().next() else {
            desk.refuse()?;
            return Ok(false);
        };
        match listeners(&mut desk, &happening) {
            Ok(()) => {
                desk.run("DELETE FROM outbox WHERE id = ?", &args![happening.id])?;
                desk.finish()?;
            }
            // Others stood in the way; it is tried again at once.
            Err(error) if error.is_race() => desk.refuse()?,
            Err(error) => {
                tracing::warn!(kind = %happening.kind, tries = happening.tries, %error, "a happening could not be delivered");
                desk.refuse()?;
                self.postpone(actor, now, &happening)?;
            }
        }
        Ok(true)
    }

    fn postpone(&self, actor: &Arc<Actor>, now: Timestamp, happening: &Happening) -> Result<(), DbError> {
        let minutes = 1_i64 << happening.tries.clamp(0, 10);
        let mut desk = self.desk(Mode::Write, actor.clone(), now)?;
        desk.run(
            "UPDATE outbox SET tries = tries + 1, next_try_at = ? WHERE id = ?",
            &args![now.plus_minutes(minutes), happening.id],
        )?;
        desk.finish()
    }
}
