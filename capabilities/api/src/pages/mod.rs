//! The page, and the document.

pub mod about;

use crate::{actions::ReadAbout, url};
use web::{Answer, Granted, Reply, Routes, StatusCode};

/// The room's routes.
pub fn routes() -> Routes {
    Routes::new().get::<url::About, _>(about::show).get::<url::Document, _>(document)
}

/// The document.
fn document(granted: Granted<ReadAbout>) -> Answer {
    let document = web::api_document(granted.ui.app());
    granted.reply(Reply::json(StatusCode::OK, &document))
}
