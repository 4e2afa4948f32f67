//! The pages: the day, and everything that waits.

pub mod all;
mod lede;
mod parts;
pub mod today;

use crate::url;
use web::Routes;

/// The room's routes.
pub fn routes() -> Routes {
    Routes::new().get::<url::Today, _>(today::show).get::<url::All, _>(all::show)
}
