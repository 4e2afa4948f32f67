//! Photos: of a report being written, then of its case. Sealed; read by whoever the draft or the case is for.

use crate::{
    actions::{Read, ReadOwn, Report},
    domain::{CaseId, DraftId, PhotoId},
};
use authority::{Action, Change};
use db::{DbError, FromRow, Row, Work, args};
use files::Picture;
use kernel::Timestamp;

db::statements! {
    /// Adds a photo.
    ADD = unscoped "INSERT INTO event_photo (id, report_id, added_at, width, height, caption, sealed) VALUES (?, ?, ?, ?, ?, ?, ?)"
        because "the draft was opened in the same transaction";
    /// Says what it shows.
    CAPTION = unscoped "UPDATE event_photo SET caption = ? WHERE id = ? AND report_id = ?" because "the draft was opened in the same transaction";
    /// Removes one.
    REMOVE = unscoped "DELETE FROM event_photo WHERE id = ? AND report_id = ?" because "the draft was opened in the same transaction";
    /// Removes those of a draft that is thrown away.
    CLEAR = unscoped "DELETE FROM event_photo WHERE report_id = ?" because "the draft was thrown away in the same transaction";
    /// Removes those of drafts that are being forgotten.
    FORGET = unscoped "DELETE FROM event_photo WHERE report_id IN (SELECT id FROM event_draft WHERE changed_at < ?)"
        because "the house forgets what nobody sent";
    /// Those of a draft.
    OF_DRAFT = scoped "SELECT p.id, p.width, p.height, p.caption FROM event_photo p JOIN event_draft d ON d.id = p.report_id
        WHERE p.report_id = ? AND {visible:d} ORDER BY p.id LIMIT 3";
    /// Those of a case.
    OF_CASE = scoped "SELECT p.id, p.width, p.height, p.caption FROM event_photo p JOIN event e ON e.id = p.report_id
        WHERE p.report_id = ? AND {visible:e} ORDER BY p.id LIMIT 3";
    /// What one of a draft shows.
    IN_DRAFT = scoped "SELECT p.sealed FROM event_photo p JOIN event_draft d ON d.id = p.report_id WHERE p.report_id = ? AND p.id = ? AND {visible:d}";
    /// What one of a case shows.
    IN_CASE = scoped "SELECT p.sealed FROM event_photo p JOIN event e ON e.id = p.report_id WHERE p.report_id = ? AND p.id = ? AND {visible:e}";
}

/// The most photos of a report.
pub const MOST: usize = 3;

/// A photo without what it shows.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // named as the columns
pub struct Photo {
    pub id: PhotoId,
    pub width: i64,
    pub height: i64,
    pub caption: String,
}

struct Found(Photo, Vec<u8>);

impl FromRow for Found {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let photo = Photo { id: row.take()?, width: row.take()?, height: row.take()?, caption: String::new() };
        Ok(Self(photo, row.take()?))
    }
}

fn place(id: PhotoId) -> String {
    format!("event_photo.sealed/{id}")
}

fn caption_place(id: PhotoId) -> String {
    format!("event_photo.caption/{id}")
}

/// Adds a photo to one's own draft.
pub fn add(work: &mut Work<'_, Report>, draft: DraftId, picture: &Picture) -> Result<PhotoId, DbError> {
    let (id, now): (PhotoId, Timestamp) = (work.new_id(), work.now());
    let (caption, sealed) = (work.seal_bytes(&caption_place(id), b"")?, work.seal_bytes(&place(id), &picture.bytes)?);
    work.execute(ADD, args![id, draft, now, i64::from(picture.width), i64::from(picture.height), caption, sealed])?;
    Ok(id)
}

/// Says what a photo of one's own draft shows.
pub fn describe(work: &mut Work<'_, Report>, draft: DraftId, (id, caption): (PhotoId, &str)) -> Result<(), DbError> {
    let sealed = work.seal_bytes(&caption_place(id), caption.as_bytes())?;
    work.execute(CAPTION, args![sealed, id, draft]).map(drop)
}

/// Removes a photo of one's own draft.
pub fn remove(work: &mut Work<'_, Report>, draft: DraftId, id: PhotoId) -> Result<(), DbError> {
    work.execute(REMOVE, args![id, draft]).map(drop)
}

/// Removes the photos of a draft that is thrown away.
pub fn clear(work: &mut Work<'_, Report>, draft: DraftId) -> Result<(), DbError> {
    work.execute(CLEAR, args![draft]).map(drop)
}

/// Removes the photos of drafts that haven't been written on since; before the drafts themselves.
pub fn forget<A: Change>(work: &mut Work<'_, A>, before: Timestamp) -> Result<(), DbError> {
    work.execute(FORGET, args![before]).map(drop)
}

/// The photos of one's own draft.
pub fn in_draft(work: &mut Work<'_, Report>, draft: DraftId) -> Result<Vec<Photo>, DbError> {
    let found = work.rows(OF_DRAFT, args![draft])?;
    captioned(work, found)
}

/// The photos of a case that one may see, or reported.
pub fn in_case<A: Action>(work: &mut Work<'_, A>, case: CaseId) -> Result<Vec<Photo>, DbError> {
    let found = work.rows(OF_CASE, args![case])?;
    captioned(work, found)
}

fn captioned<A: Action>(work: &Work<'_, A>, found: Vec<Found>) -> Result<Vec<Photo>, DbError> {
    let opened = found.into_iter().map(|Found(photo, sealed)| {
        let caption = String::from_utf8(work.unseal_bytes(&caption_place(photo.id), &sealed)?).unwrap_or_default();
        Ok(Photo { caption, ..photo })
    });
    opened.collect()
}

/// What a photo of one's own draft shows.
pub fn of_draft(work: &mut Work<'_, Report>, draft: DraftId, id: PhotoId) -> Result<Vec<u8>, DbError> {
    let (sealed,): (Vec<u8>,) = work.one(IN_DRAFT, args![draft, id])?;
    work.unseal_bytes(&place(id), &sealed)
}

/// What a photo of a case shows; that it was looked at is written to the access log.
pub fn of_case(work: &mut Work<'_, Read>, case: CaseId, id: PhotoId) -> Result<Vec<u8>, DbError> {
    let (sealed,): (Vec<u8>,) = work.opened(IN_CASE, args![case, id], super::subject(case))?;
    work.unseal_bytes(&place(id), &sealed)
}

/// What a photo that one sent oneself shows.
pub fn of_own(work: &mut Work<'_, ReadOwn>, case: CaseId, id: PhotoId) -> Result<Vec<u8>, DbError> {
    let (sealed,): (Vec<u8>,) = work.one(IN_CASE, args![case, id])?;
    work.unseal_bytes(&place(id), &sealed)
}
