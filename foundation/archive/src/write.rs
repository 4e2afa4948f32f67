//! Writing: beside the name first, under the name when everything is on disk.

use crate::{
    Error, Passphrase,
    chunk::{CHUNK, LAST, Proof},
    seal::{COSTS, Recipe, key},
};
use flate2::{Compression, write::GzEncoder};
use kernel::Chance;
use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

pub(crate) const MAGIC: &[u8; 16] = b"LEDFYR-ARCHIVE-1";

/// A file being written. Dropped before [`Writer::finish`] it leaves nothing behind.
pub struct Writer {
    packed: Option<GzEncoder<Chunks>>,
    part: PathBuf,
    path: PathBuf,
}

struct Chunks {
    file: File,
    proof: Proof,
    waiting: Vec<u8>,
}

impl Writer {
    /// Begins a file, for its owner's eyes only; sealed if there is a passphrase.
    pub fn create(path: &Path, passphrase: Option<&Passphrase>) -> Result<Self, Error> {
        if path.exists() {
            return Err(Error::Exists);
        }
        let part = PathBuf::from(format!("{}.part", path.display()));
        let mut file = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(&part)?;
        file.try_lock().map_err(|error| match error {
            fs::TryLockError::WouldBlock => Error::Busy,
            fs::TryLockError::Error(error) => error.into(),
        })?;
        // What an earlier attempt left.
        file.set_len(0)?;
        let (header, proof) = header(passphrase)?;
        let mut writer = Self { packed: None, part, path: path.to_owned() };
        file.write_all(&header)?;
        let chunks = Chunks { file, proof, waiting: Vec::with_capacity(2 * CHUNK) };
        writer.packed = Some(GzEncoder::new(chunks, Compression::fast()));
        Ok(writer)
    }

    /// Sees that all of it is on disk, and gives it its name. Says how long it became, in bytes.
    pub fn finish(mut self) -> Result<u64, Error> {
        let Some(packed) = self.packed.take() else { return Err(Error::Busy) };
        let mut chunks = match packed.finish() {
            Ok(chunks) => chunks,
            Err(error) => return Err(self.thrown_away(error)),
        };
        let ended = chunks.end().and_then(|()| chunks.file.sync_all()).and_then(|()| chunks.file.metadata());
        let length = match ended {
            Ok(about) => about.len(),
            Err(error) => return Err(self.thrown_away(error)),
        };
        if self.path.exists() {
            let _ = fs::remove_file(&self.part);
            return Err(Error::Exists);
        }
        fs::rename(&self.part, &self.path)?;
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder)?.sync_all()?;
        Ok(length)
    }

    fn thrown_away(&self, error: io::Error) -> Error {
        let _ = fs::remove_file(&self.part);
        error.into()
    }
}

fn header(passphrase: Option<&Passphrase>) -> Result<(Vec<u8>, Proof), Error> {
    let mut header = MAGIC.to_vec();
    let Some(passphrase) = passphrase else {
        header.push(0);
        let proof = Proof::open(&header);
        return Ok((header, proof));
    };
    let mut chance = Chance::os();
    let recipe = Recipe { salt: chance.bytes(), nonce: chance.bytes(), costs: COSTS };
    let (key, check) = key(passphrase, &recipe)?;
    header.push(1);
    header.extend(recipe.salt);
    header.extend(recipe.nonce);
    recipe.costs.iter().for_each(|cost| header.extend(cost.to_le_bytes()));
    header.extend(check);
    let proof = Proof::sealed(&key, recipe.nonce, header.clone());
    Ok((header, proof))
}

impl Write for Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.packed.as_mut().map_or(Ok(0), |packed| packed.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.packed.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl Write for Chunks {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.waiting.extend_from_slice(bytes);
        while self.waiting.len() > CHUNK {
            let rest = self.waiting.split_off(CHUNK);
            let chunk = std::mem::replace(&mut self.waiting, rest);
            self.put(&chunk, 0)?;
        }
        Ok(bytes.len())
    }

    /// A chunk goes when it is full.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Chunks {
    fn put(&mut self, content: &[u8], last: u32) -> io::Result<()> {
        let length = u32::try_from(content.len()).unwrap_or(u32::MAX) | last;
        let chunk = self.proof.wrap(length, content)?;
        self.file.write_all(&length.to_le_bytes())?;
        self.file.write_all(&chunk)
    }

    fn end(&mut self) -> io::Result<()> {
        let rest = std::mem::take(&mut self.waiting);
        self.put(&rest, LAST)
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        if let Some(packed) = self.packed.take() {
            // The encoder writes its end when it is dropped; what it writes to is thrown away.
            drop(packed);
            let _ = fs::remove_file(&self.part);
        }
    }
}
