//! A digest of a set of rows: the sum of each row's SHA-256. Two databases sort text differently; a sum doesn't mind.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// A digest of rows, whatever their order. It finds mistakes; against tampering stands the trail's keyed chain.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Digest([u64; 4]);

impl Digest {
    /// Counts in one row.
    pub fn add(&mut self, row: &[u8]) {
        let hash: [u8; 32] = Sha256::digest(row).into();
        for (sum, part) in self.0.iter_mut().zip(hash.as_chunks::<8>().0) {
            *sum = sum.wrapping_add(u64::from_be_bytes(*part));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(rows: &[&[u8]]) -> Digest {
        let mut digest = Digest::default();
        for row in rows {
            digest.add(row);
        }
        digest
    }

    #[test]
    fn order_doesnt_matter_and_content_does() {
        assert_eq!(of(&[b"a", b"b"]), of(&[b"b", b"a"]));
        for other in [&[b"a" as &[u8], b"c"] as &[&[u8]], &[b"a"], &[b"a", b"b", b"b"], &[]] {
            assert_ne!(of(&[b"a", b"b"]), of(other));
        }
    }
}
