//! The reaches that policies are written with: the words of the authority matrix.
//!
//! Each room's `actions.rs` is one part of the policy table; the whole is printed, reviewed and kept fresh as
//! `docs/authority-matrix.md`.

use crate::{Reach, Tracks};

const NOTHING: Reach = Reach { subtree: None, handed: false, own: false };

/// Every row of the unit and below.
pub const SUBTREE: Reach = Reach { subtree: Some(Tracks::ALL), ..NOTHING };
/// Health care rows of the unit and below.
pub const SUBTREE_HSL: Reach = Reach { subtree: Some(Tracks::HSL), ..NOTHING };
/// Social care rows of the unit and below.
pub const SUBTREE_SOL: Reach = Reach { subtree: Some(Tracks::SOL), ..NOTHING };
/// Every row of the unit and below, and what has been handed over.
pub const SUBTREE_OR_HANDED: Reach = Reach { subtree: Some(Tracks::ALL), handed: true, own: false };
/// Health care rows of the unit and below, and what has been handed over.
pub const SUBTREE_HSL_OR_HANDED: Reach = Reach { subtree: Some(Tracks::HSL), handed: true, own: false };
/// What has been handed to the person or to the role.
pub const HANDED: Reach = Reach { handed: true, ..NOTHING };
/// The person's own rows.
pub const OWN: Reach = Reach { own: true, ..NOTHING };
/// The person's own rows and what has been handed over.
pub const OWN_OR_HANDED: Reach = Reach { subtree: None, handed: true, own: true };
/// Everything above.
pub const SUBTREE_OWN_OR_HANDED: Reach = Reach { subtree: Some(Tracks::ALL), handed: true, own: true };
