//! The rooms, one line each, in the order in which they are wired.

use db::RoomMigrations;
use web::Capability;

/// Every room of the house.
#[rustfmt::skip] // a line each, however short
pub fn all() -> Vec<Capability> {
    vec![
        organisation::capability(),
        people::capability(),
        events::capability(),
        actions::capability(),
        logreview::capability(),
        analysis::capability(),
        regulations::capability(),
        processes::capability(),
        myday::capability(),
        notices::capability(),
        api::capability(),
    ]
}

/// Every room's tables.
pub(crate) fn migrations() -> Vec<RoomMigrations> {
    all().iter().filter_map(|room| room.migrations).collect()
}
