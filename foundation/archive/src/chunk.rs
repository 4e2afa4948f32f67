//! The proof of each chunk: that it is whole, in its place, and that nothing comes after the last.

use crate::damaged;
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use sha2::{Digest, Sha256};
use std::io;

/// So much goes into one chunk.
pub(crate) const CHUNK: usize = 64 * 1024;
/// The bit of the length that says that no chunk comes after.
pub(crate) const LAST: u32 = 1 << 31;
/// SHA-256 in an open file, Poly1305's tag in a sealed one.
const DIGEST: usize = 32;

/// Proves chunk after chunk, in writing and in reading.
pub(crate) enum Proof {
    Open { before: [u8; DIGEST] },
    Sealed { cipher: Box<XChaCha20Poly1305>, nonce: [u8; 19], number: u32, header: Vec<u8> },
}

impl Proof {
    pub(crate) fn open(header: &[u8]) -> Self {
        Self::Open { before: Sha256::digest(header).into() }
    }

    pub(crate) fn sealed(key: &[u8; 32], nonce: [u8; 19], header: Vec<u8>) -> Self {
        Self::Sealed { cipher: Box::new(XChaCha20Poly1305::new(key.into())), nonce, number: 0, header }
    }

    /// How much longer a chunk becomes.
    pub(crate) fn overhead(&self) -> usize {
        if matches!(self, Self::Open { .. }) { DIGEST } else { 16 }
    }

    /// The chunk as it is written after its length.
    pub(crate) fn wrap(&mut self, length: u32, content: &[u8]) -> io::Result<Vec<u8>> {
        match self {
            Self::Open { before } => {
                *before = chained(before, length, content);
                Ok([content, before].concat())
            }
            Self::Sealed { cipher, nonce, number, header } => {
                let bound = [header.as_slice(), &length.to_le_bytes()].concat();
                let nonce = next(nonce, number, length)?;
                cipher.encrypt(&nonce, Payload { msg: content, aad: &bound }).map_err(|_| damaged())
            }
        }
    }

    /// The content of a chunk that was read.
    pub(crate) fn unwrap(&mut self, length: u32, chunk: &[u8]) -> io::Result<Vec<u8>> {
        match self {
            Self::Open { before } => {
                let (content, proof) = chunk.split_at_checked(chunk.len().wrapping_sub(DIGEST)).ok_or_else(damaged)?;
                *before = chained(before, length, content);
                if before == proof { Ok(content.to_vec()) } else { Err(damaged()) }
            }
            Self::Sealed { cipher, nonce, number, header } => {
                let bound = [header.as_slice(), &length.to_le_bytes()].concat();
                let nonce = next(nonce, number, length)?;
                cipher.decrypt(&nonce, Payload { msg: chunk, aad: &bound }).map_err(|_| damaged())
            }
        }
    }
}

fn chained(before: &[u8; DIGEST], length: u32, content: &[u8]) -> [u8; DIGEST] {
    Sha256::new().chain_update(before).chain_update(length.to_le_bytes()).chain_update(content).finalize().into()
}

fn next(start: &[u8; 19], number: &mut u32, length: u32) -> io::Result<XNonce> {
    let mut nonce = [0; 24];
    nonce[..19].copy_from_slice(start);
    nonce[19..23].copy_from_slice(&number.to_le_bytes());
    nonce[23] = u8::from(length & LAST != 0);
    *number = number.checked_add(1).ok_or_else(damaged)?;
    Ok(XNonce::from(nonce))
}
