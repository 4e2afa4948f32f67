//! Chance as a parameter: ids and secrets from the operating system, or repeatable ones for tests and the demonstration.

use crate::{Id, Timestamp, Ulid};
use rand::{Rng, RngExt, SeedableRng, rngs::StdRng};

/// A source of random bits.
pub struct Chance(StdRng);

impl Chance {
    /// Seeded from the operating system: fit for secrets.
    pub fn os() -> Self {
        Self(rand::make_rng())
    }

    /// The same bits for the same seed: for tests and the demonstration, never for secrets.
    pub fn seeded(seed: u64) -> Self {
        Self(StdRng::seed_from_u64(seed))
    }

    /// A new id that sorts by the time it was made.
    pub fn id<I: Id>(&mut self, now: Timestamp) -> I {
        let millis = u64::try_from(now.0).unwrap_or(0);
        I::from_ulid(Ulid::from_parts(millis, self.0.random()))
    }

    /// A number from 0 up to but not including `limit` (0 when `limit` is 0).
    pub fn below(&mut self, limit: u64) -> u64 {
        if limit == 0 { 0 } else { self.0.random_range(0..limit) }
    }

    /// Random bytes.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.fill_bytes(&mut bytes);
        bytes
    }
}

impl std::fmt::Debug for Chance {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Chance")
    }
}
