//! The room's pages, one file each.

pub mod list;
pub mod mark;

use crate::url;
use web::Routes;

/// The room's routes.
pub fn routes() -> Routes {
    Routes::new().get::<url::All, _>(list::show).get::<url::Open, _>(mark::open).post::<url::MarkAll, _>(mark::all)
}
