//! Proof that a form came from a page of ours: a token bound to the session, masked anew on each page so that compression
//! can't give it away.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// Bytes of a token before masking.
const LENGTH: usize = 16;

/// The token for a session (or for nobody), masked with `mask`.
pub(crate) fn make(key: &[u8; 32], session: &str, mask: [u8; LENGTH]) -> String {
    let bare = bare(key, session);
    let masked = bare.iter().zip(mask).map(|(byte, mask)| byte ^ mask);
    hex(mask.iter().copied().chain(masked))
}

/// Whether the token was made for the session.
pub(crate) fn fits(key: &[u8; 32], session: &str, token: &str) -> bool {
    let Some(bytes) = unhex(token).filter(|bytes| bytes.len() == 2 * LENGTH) else { return false };
    let (mask, masked) = bytes.split_at(LENGTH);
    let wrong = bare(key, session)
        .iter()
        .zip(mask.iter().zip(masked))
        .fold(0, |wrong, (byte, (mask, masked))| wrong | (byte ^ mask ^ masked));
    wrong == 0
}

/// SHA-256 in hexadecimal: how session tokens are stored.
pub fn digest(text: impl AsRef<[u8]>) -> String {
    hex(Sha256::digest(text).iter().copied())
}

/// Bytes as hexadecimal.
pub fn hex(bytes: impl IntoIterator<Item = u8>) -> String {
    bytes.into_iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

fn bare(key: &[u8; 32], session: &str) -> [u8; LENGTH] {
    let mut out = [0; LENGTH];
    if let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) {
        mac.update(session.as_bytes());
        out.copy_from_slice(&mac.finalize().into_bytes()[..LENGTH]);
    }
    out
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || text.len() % 2 == 1 {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_fits_its_session_alone_and_never_looks_the_same() {
        let (one, two) = (make(&[1; 32], "s", [5; 16]), make(&[1; 32], "s", [9; 16]));
        assert_ne!(one, two);
        assert!(fits(&[1; 32], "s", &one) && fits(&[1; 32], "s", &two));
        assert!(!fits(&[1; 32], "t", &one) && !fits(&[2; 32], "s", &one));
        for wrong in ["", "zz", "å", "00", &one[1..], &one[2..]] {
            assert!(!fits(&[1; 32], "s", wrong), "{wrong}");
        }
    }
}
