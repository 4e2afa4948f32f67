//! A town to walk through: the demonstration's, with fewer events.

use testkit::TestApp;

/// Enough for cases in every phase.
const EVENTS: usize = 300;

/// Fills the house as the demonstration does.
pub fn fill(app: &TestApp) {
    app.fill(|desk| ledfyr::demo::rooms(desk, EVENTS));
}
