//! The room's pages.

mod change;
mod file;
mod show;

pub use change::{remove_view, view as change_view};
pub use show::{units, view as show_view};

use crate::url;
use web::Routes;

/// The room's routes.
pub fn routes() -> Routes {
    Routes::new()
        .get::<url::Development, _>(show::show)
        .get::<url::File, _>(file::send)
        .get::<url::Change, _>(change::show)
        .post::<url::Change, _>(change::save)
        .get::<url::Remove, _>(change::ask)
        .post::<url::Remove, _>(change::remove)
}
