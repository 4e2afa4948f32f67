//! The room's pages, one file each.

pub mod choices;
pub mod list;
pub mod mail;
pub mod mark;

use crate::url;
use web::Routes;

/// The room's routes.
pub fn routes() -> Routes {
    Routes::new()
        .get::<url::All, _>(list::show)
        .get::<url::Open, _>(mark::open)
        .post::<url::MarkAll, _>(mark::all)
        .get::<url::Choices, _>(choices::show)
        .post::<url::Choices, _>(choices::save)
        .get::<url::MailState, _>(mail::show)
        .post::<url::Retry, _>(mail::retry)
}
