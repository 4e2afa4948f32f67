//! A town to walk through: the demonstration's.

use testkit::TestApp;

/// Every room, in a small organisation.
pub fn rooms() -> Vec<web::Capability> {
    [testkit::village::capability()].into_iter().chain(ledfyr::capabilities::all()).collect()
}

/// Fills the house as the demonstration does, with fewer events.
pub fn fill(_app: &TestApp) {}
