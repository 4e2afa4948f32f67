//! Photos on pages: of a case, and of one's own report.

use crate::{
    actions::{Read, ReadOwn},
    domain::CaseId,
    store::{
        photo::{self, Photo},
        record::Record,
    },
    url,
};
use authority::Action;
use components::prelude::*;
use db::{DbError, Work};
use text::t;
use web::{Answer, Granted, Reply, Ui};

/// A photo and where it is.
pub struct Shown {
    /// What is known of it.
    pub photo: Photo,
    /// Its address.
    pub src: String,
}

/// The photos of a case that has so many.
pub fn of_case<A: Action>(
    work: &mut Work<'_, A>,
    (case, count): (CaseId, i64),
    src: impl Fn(&Photo) -> String,
) -> Result<Vec<Shown>, DbError> {
    let photos = if count > 0 { photo::in_case(work, case)? } else { Vec::new() };
    Ok(photos.into_iter().map(|photo| Shown { src: src(&photo), photo }).collect())
}

/// The photos of a case where those who may see it see them.
pub fn for_case(granted: &mut Granted<Read>, record: &Record) -> Result<Vec<Shown>, DbError> {
    let id = record.case.id;
    of_case(&mut granted.work(), (id, record.photos), |photo| url::CasePhoto { id, photo: photo.id }.to_string())
}

/// A photo of a case, for those who may see the case.
pub fn show(mut granted: Granted<Read>, at: url::CasePhoto) -> Answer {
    let bytes = photo::of_case(&mut granted.work(), at.id, at.photo)?;
    granted.reply(Reply::picture(files::Picture::MEDIA_TYPE, bytes))
}

/// A photo that one sent oneself.
pub fn show_own(mut granted: Granted<ReadOwn>, at: url::MyPhoto) -> Answer {
    let bytes = photo::of_own(&mut granted.work(), at.id, at.photo)?;
    granted.reply(Reply::picture(files::Picture::MEDIA_TYPE, bytes))
}

/// Photos beside each other; nothing when there are none.
pub fn gallery(ui: &Ui, shown: &[Shown]) -> Markup {
    if shown.is_empty() {
        return html! {};
    }
    photos(shown.iter().enumerate().map(|(at, one)| figure_of(ui, (at + 1, shown.len()), one, html! { (one.photo.caption) })))
}

/// One photo with what stands below it.
pub fn figure_of(ui: &Ui, (at, of): (usize, usize), shown: &Shown, below: Markup) -> Markup {
    let caption = &shown.photo.caption;
    let alt = if caption.is_empty() { t!(ui, "events-photo-alt", at = at, of = of) } else { caption.clone() };
    photo_figure(PhotoFigure { src: &shown.src, alt: &alt, width: shown.photo.width, height: shown.photo.height }, below)
}
