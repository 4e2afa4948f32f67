//! Passwords: hashed with argon2id, compared in the same time whoever it is, made up for the first sign-in.
//!
//! A hash takes tens of milliseconds. It is computed while no turn at the writer is held.

use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use web::{Ask, FromAsk, Problem, Ui};

/// Memory in KiB, rounds and lanes: what OWASP's password storage guide asks of argon2id at least.
const MEMORY_KIB: u32 = 19 * 1024;
const ROUNDS: u32 = 2;
const LANES: u32 = 1;

/// The hash of a password that nobody has, to be compared with when there is no account.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdCBvZiBub2JvZHkhIQ$nu94rlXSogy3NTivNYVys7DSnws0IaqXMaJ1baV+ng4";

/// Letters and digits that can't be mistaken for each other; 32 of them, so that each byte chooses evenly.
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// A password's hash, as it is stored.
#[derive(Clone, PartialEq, Eq)]
pub struct Hash(String);

impl Hash {
    /// As it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Hash {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("•••")
    }
}

fn argon2() -> Result<Argon2<'static>, Problem> {
    let params = Params::new(MEMORY_KIB, ROUNDS, LANES, None).map_err(|error| Problem::Internal(error.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// Hashes a password with a salt of its own.
pub fn hash(password: &str, salt: [u8; 16]) -> Result<Hash, Problem> {
    let made = argon2()?.hash_password_with_salt(password.as_bytes(), &salt);
    made.map(|hash| Hash(hash.to_string())).map_err(|error| Problem::Internal(error.to_string()))
}

/// Whether the password is the one that was hashed. Without a hash it takes as long, and is wrong.
pub fn verify(password: &str, stored: Option<&str>) -> Result<bool, Problem> {
    let right = argon2()?.verify_password(password.as_bytes(), stored.unwrap_or(NOBODY)).is_ok();
    Ok(right && stored.is_some())
}

/// A password for the first sign-in, with its hash: made before a turn at the database is taken.
pub struct OneTime {
    /// Shown once, kept nowhere.
    pub password: String,
    /// What is stored.
    pub hash: Hash,
}

impl FromAsk for OneTime {
    fn from_ask(_: &Ask, ui: &Ui) -> Result<Self, Problem> {
        let password = one_time(ui.app().random());
        let hash = hash(&password, ui.app().random())?;
        Ok(Self { password, hash })
    }
}

/// Sixteen letters in fours, eighty bits.
fn one_time(bytes: [u8; 16]) -> String {
    letters(bytes, 4)
}

/// Letters in groups, five bits each.
pub fn letters<const N: usize>(bytes: [u8; N], group: usize) -> String {
    let letters = bytes.map(|byte| char::from(LETTERS[usize::from(byte % 32)]));
    letters.chunks(group).map(|some| some.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_1_a_password_fits_its_own_hash_alone() {
        let stored = hash("tre röda lindar", [1; 16]).expect("hashed");
        assert!(stored.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert_eq!(verify("tre röda lindar", Some(stored.as_str())).ok(), Some(true));
        assert_eq!(verify("tre röda linder", Some(stored.as_str())).ok(), Some(false));
        assert_eq!(verify("tre röda lindar", Some("broken")).ok(), Some(false));
        assert_ne!(stored, hash("tre röda lindar", [2; 16]).expect("hashed"), "salted");
    }

    #[test]
    fn sec_1_nobody_is_compared_with_a_hash_of_the_same_cost() {
        assert!(NOBODY.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert_eq!(NOBODY, hash("the password of nobody", *b"salt of nobody!!").expect("hashed").as_str());
        assert_eq!(verify("the password of nobody", None).ok(), Some(false));
    }
}
