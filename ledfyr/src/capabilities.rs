//! The rooms, one line each, in the order in which they are wired.

use web::Capability;

/// Every room of the house.
pub fn all() -> Vec<Capability> {
    vec![people::capability(), events::capability(), actions::capability(), myday::capability()]
}
