//! Chance as a parameter: ids and secrets from the operating system, or repeatable ones for tests and the demonstration.

use crate::{Id, Timestamp, Ulid};
use rand::{Rng, RngExt, SeedableRng, rngs::StdRng};

/// A source of random bits.
pub struct Chance {
    random: StdRng,
    last: Ulid,
}

impl Chance {
    /// Seeded from the operating system: fit for secrets.
    pub fn os() -> Self {
        Self { random: rand::make_rng(), last: Ulid(0) }
    }

    /// The same bits for the same seed: for tests and the demonstration, never for secrets.
    pub fn seeded(seed: u64) -> Self {
        Self { random: StdRng::seed_from_u64(seed), last: Ulid(0) }
    }

    /// A new id; later ones sort after earlier ones.
    pub fn id<I: Id>(&mut self, now: Timestamp) -> I {
        let millis = u64::try_from(now.0).unwrap_or(0);
        let fresh = Ulid::from_parts(millis, self.random.random());
        // Within one millisecond the order of making is kept.
        let same = self.last.timestamp_ms() == fresh.timestamp_ms();
        self.last = if same { Ulid(self.last.0.wrapping_add(1)) } else { fresh };
        I::from_ulid(self.last)
    }

    /// A number from 0 up to but not including `limit` (0 when `limit` is 0).
    pub fn below(&mut self, limit: u64) -> u64 {
        if limit == 0 { 0 } else { self.random.random_range(0..limit) }
    }

    /// Random bytes.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.random.fill_bytes(&mut bytes);
        bytes
    }
}

impl std::fmt::Debug for Chance {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Chance")
    }
}
