//! The pages, one file each.

pub mod case;
pub mod drop;
pub mod edit;
pub mod finish;
pub mod history;
pub mod judge;
pub mod list;
pub mod new;
pub mod next;
pub mod plan;
pub mod reopen;
pub mod start;
mod step;

use crate::url;
use web::Routes;

/// The room's routes.
pub fn routes() -> Routes {
    Routes::new()
        .get::<url::Actions, _>(list::show)
        .get::<url::New, _>(new::show)
        .post::<url::New, _>(new::save)
        .get::<url::Show, _>(case::show)
        .get::<url::Edit, _>(edit::show)
        .post::<url::Edit, _>(edit::save)
        .post::<url::Start, _>(start::save)
        .get::<url::Finish, _>(finish::show)
        .post::<url::Finish, _>(finish::save)
        .get::<url::Judge, _>(judge::show)
        .post::<url::Judge, _>(judge::save)
        .get::<url::Drop, _>(drop::show)
        .post::<url::Drop, _>(drop::save)
        .get::<url::Reopen, _>(reopen::show)
        .post::<url::Reopen, _>(reopen::save)
}

/// The forms, for the samples.
pub fn forms() -> [(&'static str, step::View); 5] {
    [
        ("actions start", start::view),
        ("actions finish", finish::view),
        ("actions judge", judge::view),
        ("actions drop", drop::view),
        ("actions reopen", reopen::view),
    ]
}
