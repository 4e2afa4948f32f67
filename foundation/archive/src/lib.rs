//! A file that shows when it has been cut, changed or lengthened, compressed, and sealed with a passphrase if asked.
//!
//! ```text
//! magic 16 bytes | kind 1 byte (0 open, 1 sealed)
//! sealed: salt 16 | nonce's beginning 19 | memory KiB, rounds, lanes: 4 bytes each | passphrase check 16
//! chunks: length 4 bytes, highest bit set in the last one | content | proof
//! ```
//!
//! All numbers are little-endian. The content of all chunks together is one gzip stream. In an open file a chunk's proof
//! is SHA-256 over the proof before it, the length and the content. In a sealed file the content is sealed with
//! XChaCha20-Poly1305 (whose tag is the proof), the header and the length bound in, and the nonce is its beginning, the
//! chunk's number and whether it is the last. The key comes from the passphrase by Argon2id.

mod chunk;
mod read;
mod seal;
mod write;

pub use read::Reader;
pub use seal::Passphrase;
pub use write::Writer;

/// Why a file can't be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file or its folder says no.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// A file of that name is there already.
    #[error("exists already")]
    Exists,
    /// Another program is writing it.
    #[error("being written by another")]
    Busy,
    /// Not a file of ours, or of a later version.
    #[error("not an archive")]
    Foreign,
    /// It is sealed, and no passphrase was given.
    #[error("sealed")]
    Sealed,
    /// Another passphrase sealed it.
    #[error("wrong passphrase")]
    Passphrase,
}

/// What a damaged file's error says; it comes as [`std::io::ErrorKind::InvalidData`] out of [`Reader`].
pub(crate) fn damaged() -> std::io::Error {
    std::io::Error::new(std::io::ErrorKind::InvalidData, "damaged")
}
