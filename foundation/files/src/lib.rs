//! Uploaded files: checked by what is in them, limited, seen to by a virus scanner where there is one, and pictures made anew
//! so that nothing follows along that can't be seen in them (SEC-6).
//!
//! What comes out is kept sealed, by `Work::seal_bytes`, in the table of the room that it belongs to.

mod picture;
mod scanner;

pub use picture::{LONGEST_SIDE, MOST_BYTES, MOST_PIXELS, Picture};
pub use scanner::Scanner;

use parking_lot::Mutex;
use std::sync::Arc;

/// Why a file isn't taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// More than [`MOST_BYTES`].
    #[error("too many bytes")]
    TooLarge,
    /// More than [`MOST_PIXELS`]: it would fill the memory.
    #[error("too many pixels")]
    TooManyPixels,
    /// Neither JPEG, PNG nor WebP, whatever its name says.
    #[error("not a picture")]
    NotAPicture,
    /// It begins as a picture and can't be read to its end.
    #[error("a damaged picture")]
    Damaged,
    /// The virus scanner says no.
    #[error("refused by the virus scanner")]
    Infected,
    /// There is a virus scanner, and it can't be asked.
    #[error("the virus scanner doesn't answer")]
    ScannerFailed,
}

/// Where uploads are seen to. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Uploads {
    scanner: Option<Scanner>,
    /// A picture in the making takes a hundred megabytes: one at a time.
    turn: Arc<Mutex<()>>,
}

impl Uploads {
    /// With a virus scanner: a command and its arguments.
    pub fn scanned_by(command: &str) -> Self {
        Self { scanner: Scanner::new(command), ..Self::default() }
    }

    /// Sees to a picture: small enough, clean, and made anew.
    pub fn picture(&self, bytes: &[u8]) -> Result<Picture, Refused> {
        if bytes.len() > MOST_BYTES {
            return Err(Refused::TooLarge);
        }
        self.clean(bytes)?;
        let _turn = self.turn.lock();
        Picture::of(bytes)
    }

    /// Asks the virus scanner, where there is one.
    pub fn clean(&self, bytes: &[u8]) -> Result<(), Refused> {
        self.scanner.as_ref().map_or(Ok(()), |scanner| scanner.pass(bytes))
    }
}
