//! The rooms, one line each, in the order in which they are wired.

use web::Capability;

/// Every room of the house.
#[rustfmt::skip] // a line each, however short
pub fn all() -> Vec<Capability> {
    vec![
        organisation::capability(),
        people::capability(),
        events::capability(),
        actions::capability(),
        analysis::capability(),
        myday::capability(),
        notices::capability(),
    ]
}
