//! Reports being written: sealed, one's own, forgotten after three days.

use crate::{
    actions::Report,
    domain::{Draft, DraftId},
};
use authority::{Change, Confidential};
use db::{DbError, Work, args};
use kernel::Timestamp;

db::statements! {
    /// One's own draft.
    OPEN = scoped "SELECT d.sealed FROM event_draft d WHERE d.id = ? AND {visible:d}";
    /// The newest of one's own drafts.
    LATEST = scoped "SELECT d.id, d.changed_at FROM event_draft d WHERE {visible:d} ORDER BY d.changed_at DESC LIMIT 1";
    /// Adds or saves a draft.
    SAVE = unscoped "INSERT INTO event_draft (id, unit_id, track, withheld, owner_id, changed_at, sealed) VALUES (?, '', 'both', 1, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET changed_at = excluded.changed_at, sealed = excluded.sealed WHERE event_draft.owner_id = excluded.owner_id"
        because "a draft is saved by its owner alone";
    /// Takes one's own draft to make a report of it.
    TAKE = unscoped "DELETE FROM event_draft WHERE id = ? AND owner_id = ? RETURNING sealed" because "a draft is sent by its owner alone";
    /// Throws a draft away.
    REMOVE = unscoped "DELETE FROM event_draft WHERE id = ? AND owner_id = ?" because "a draft is thrown away by its owner alone";
    /// Forgets old drafts.
    FORGET = unscoped "DELETE FROM event_draft WHERE changed_at < ?" because "the house forgets what nobody sent";
}

fn place(id: DraftId) -> String {
    format!("event_draft.sealed/{id}")
}

/// One's own draft.
pub fn open(work: &mut Work<'_, Report>, id: DraftId) -> Result<Draft, DbError> {
    let (sealed,): (Vec<u8>,) = work.one(OPEN, args![id])?;
    let opened = work.unseal(&place(id), &sealed)?;
    Ok(serde_json::from_str(opened.reveal(work.permit()))?)
}

/// Takes one's own draft to make a report of it; sent twice, it is there once.
pub fn take(work: &mut Work<'_, Report>, id: DraftId) -> Result<Draft, DbError> {
    let owner = work.actor().person();
    let (sealed,): (Vec<u8>,) = work.one(TAKE, args![id, owner])?;
    let opened = work.unseal(&place(id), &sealed)?;
    Ok(serde_json::from_str(opened.reveal(work.permit()))?)
}

/// The newest of one's own drafts.
pub fn latest(work: &mut Work<'_, Report>) -> Result<Option<(DraftId, Timestamp)>, DbError> {
    work.first(LATEST, args![])
}

/// Saves a draft.
pub fn save(work: &mut Work<'_, Report>, id: DraftId, draft: &Draft) -> Result<(), DbError> {
    let (owner, now) = (work.actor().person(), work.now());
    let sealed = work.seal(&place(id), &Confidential::new(serde_json::to_string(draft)?))?;
    work.change_one(SAVE, args![id, owner, now, sealed])
}

/// Throws a draft away; who comes second with the same draft, or with another's, is stale.
pub fn remove(work: &mut Work<'_, Report>, id: DraftId) -> Result<(), DbError> {
    let owner = work.actor().person();
    work.change_one(REMOVE, args![id, owner])
}

/// Forgets drafts that haven't been written on since.
pub fn forget<A: Change>(work: &mut Work<'_, A>, before: Timestamp) -> Result<u64, DbError> {
    work.execute(FORGET, args![before])
}
