//! From a passphrase to a key.

use crate::Error;
use argon2::{Algorithm, Argon2, Params, Version};
use sha2::{Digest, Sha256};

/// What seals a file. Never shown.
pub struct Passphrase(String);

impl Passphrase {
    /// The fewest letters: a file can be tried offline for as long as one likes.
    pub const LEAST: usize = 16;

    /// A passphrase; `None` when it is too short.
    pub fn new(text: &str) -> Option<Self> {
        (text.chars().count() >= Self::LEAST).then(|| Self(text.to_owned()))
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("•••")
    }
}

/// What a sealed file says of how its key was made.
#[derive(Clone, Copy)]
pub(crate) struct Recipe {
    pub(crate) salt: [u8; 16],
    pub(crate) nonce: [u8; 19],
    pub(crate) costs: [u32; 3],
}

/// Memory in KiB, rounds, lanes: RFC 9106's second choice, for machines with little memory to spare.
pub(crate) const COSTS: [u32; 3] = [64 * 1024, 3, 4];
/// A file that asks for more than this isn't ours.
const MOST: [u32; 3] = [1024 * 1024, 16, 16];

/// The key, and a proof of the passphrase that doesn't give the key away.
pub(crate) fn key(passphrase: &Passphrase, recipe: &Recipe) -> Result<([u8; 32], [u8; 16]), Error> {
    let [memory, rounds, lanes] = recipe.costs;
    if recipe.costs.iter().zip(MOST).any(|(cost, most)| *cost > most) {
        return Err(Error::Foreign);
    }
    let params = Params::new(memory, rounds, lanes, Some(64)).map_err(|_| Error::Foreign)?;
    let mut made = [0; 64];
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon2.hash_password_into(passphrase.0.as_bytes(), &recipe.salt, &mut made).map_err(|_| Error::Foreign)?;
    let (mut key, mut check) = ([0; 32], [0; 16]);
    key.copy_from_slice(&made[..32]);
    check.copy_from_slice(&Sha256::digest(&made[32..])[..16]);
    Ok((key, check))
}
