//! What an act, a provision and a requirement of one's own are, without database and pages.

pub mod act;
pub mod check;
pub mod diff;
pub mod own;
pub mod provision;

pub use act::Act;
pub use own::Requirement;
pub use provision::{Kind, Law, Mark, Operator, Provision};

kernel::id! {
    /// A provision or a requirement of one's own. A provision's is made from its key, and so the same in every wording.
    ProvisionId;
    /// That a thing serves a provision.
    TieId;
}

/// The kind of subjects that are provisions.
pub const PROVISION: &str = "provision";
