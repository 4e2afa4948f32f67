//! Pages, one file each.

pub(crate) mod case;
pub(crate) mod extract;
pub(crate) mod interval;
pub(crate) mod list;
pub(crate) mod note;
pub(crate) mod parts;
pub(crate) mod pointers;
pub(crate) mod review;
pub(crate) mod reviews;
pub(crate) mod sample;

use crate::url;
use web::Routes;

/// The room's pages.
pub fn routes() -> Routes {
    Routes::new()
        .get::<url::Accesses, _>(list::show)
        .get::<url::Pointers, _>(pointers::show)
        .get::<url::Sample, _>(sample::show)
        .get::<url::Reviews, _>(reviews::show)
        .get::<url::Note, _>(note::show)
        .post::<url::Note, _>(note::save)
        .get::<url::Interval, _>(interval::show)
        .post::<url::Interval, _>(interval::save)
        .get::<url::Review, _>(review::show)
        .get::<url::Case, _>(case::show)
        .get::<url::Extract, _>(extract::send)
}
