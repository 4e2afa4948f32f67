//! A value that can't be printed by accident. The secret and its key live in this crate alone.

use crate::{Permit, Reveals};

/// A secret: no Display, no Serialize, and a Debug that hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct Confidential<T>(T);

impl<T> Confidential<T> {
    /// Locks the value in.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value, for one who holds a permit to see it.
    pub fn reveal<A: Reveals>(&self, _permit: &Permit<A>) -> &T {
        &self.0
    }

    /// The value, for locking it into the database: `encrypt` gets it, and only what it makes of it comes out.
    pub fn sealed<S>(&self, encrypt: impl FnOnce(&T) -> S) -> S {
        encrypt(&self.0)
    }
}

impl<T> std::fmt::Debug for Confidential<T> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("•••")
    }
}
