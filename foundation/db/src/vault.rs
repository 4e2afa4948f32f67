//! Field encryption: XChaCha20-Poly1305, a key id before each value, and the place of the value bound in, so that a sealed
//! value moved to another row can't be opened.

use crate::DbError;
use authority::Confidential;
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// The format of a sealed value: version, key number, nonce, ciphertext.
const VERSION: u8 = 1;

/// The house's keys. The last one seals; all of them open.
#[derive(Clone)]
pub struct Vault {
    keys: Vec<[u8; 32]>,
}

impl Vault {
    /// A vault with these keys, oldest first; at least one, at most 255.
    pub fn new(keys: Vec<[u8; 32]>) -> Result<Self, DbError> {
        if keys.is_empty() || keys.len() > 255 { Err(DbError::Sealed) } else { Ok(Self { keys }) }
    }

    /// Seals a secret for its place, as in `event.person/01J…`.
    pub fn seal(&self, place: &str, secret: &Confidential<String>, nonce: [u8; 24]) -> Result<Vec<u8>, DbError> {
        secret.sealed(|plain| self.seal_bytes(place, plain.as_bytes(), nonce))
    }

    /// Seals a file for its place.
    pub fn seal_bytes(&self, place: &str, plain: &[u8], nonce: [u8; 24]) -> Result<Vec<u8>, DbError> {
        let number = self.keys.len() - 1;
        let cipher = XChaCha20Poly1305::new((&self.keys[number]).into());
        let sealed = cipher.encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: place.as_bytes() });
        let mut out = vec![VERSION, u8::try_from(number).unwrap_or(0)];
        out.extend_from_slice(&nonce);
        out.extend(sealed.map_err(|_| DbError::Sealed)?);
        Ok(out)
    }

    /// Opens what was sealed for this place.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<Confidential<String>, DbError> {
        String::from_utf8(self.open_bytes(place, sealed)?).map(Confidential::new).map_err(|_| DbError::Sealed)
    }

    /// Opens a file that was sealed for this place.
    pub fn open_bytes(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, DbError> {
        let (head, rest) = sealed.split_at_checked(2).ok_or(DbError::Sealed)?;
        let (nonce, text) = rest.split_at_checked(24).ok_or(DbError::Sealed)?;
        let key = self.keys.get(usize::from(head[1])).filter(|_| head[0] == VERSION).ok_or(DbError::Sealed)?;
        let nonce: [u8; 24] = nonce.try_into().map_err(|_| DbError::Sealed)?;
        let cipher = XChaCha20Poly1305::new(key.into());
        cipher.decrypt(&XNonce::from(nonce), Payload { msg: text, aad: place.as_bytes() }).map_err(|_| DbError::Sealed)
    }

    /// A key for another purpose, made from the oldest one.
    pub fn derived(&self, purpose: &str) -> [u8; 32] {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.keys[0]) else { return self.keys[0] };
        mac.update(purpose.as_bytes());
        mac.finalize().into_bytes().into()
    }
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Vault({} keys)", self.keys.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_value_opens_in_its_place_alone() {
        let old = Vault::new(vec![[1; 32]]).expect("one key");
        let sealed = old.seal("event.person/1", &Confidential::new("K.A.".into()), [9; 24]).expect("seals");
        assert!(!String::from_utf8_lossy(&sealed).contains("K.A."));
        let ring = Vault::new(vec![[1; 32], [2; 32]]).expect("two keys");
        assert_eq!(ring.open("event.person/1", &sealed).expect("opens"), Confidential::new("K.A.".into()));
        assert!(ring.open("event.person/2", &sealed).is_err(), "moved to another row");
        assert!(Vault::new(vec![[3; 32]]).expect("key").open("event.person/1", &sealed).is_err(), "another key");
        for cut in [0, 1, 2, 20, 26] {
            assert!(ring.open("event.person/1", &sealed[..cut]).is_err(), "cut at {cut}");
        }
    }
}
