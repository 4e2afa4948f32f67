//! From the database into the file.

use super::{Contents, FORMAT, Head};
use crate::Fault;
use db::{
    DbError, Place,
    transfer::{Count, Sink, Snapshot, Table, encode},
};
use kernel::{Cell, Timestamp};
use std::io::{self, Write};

/// What to write where.
pub(crate) struct Backup {
    /// The database.
    pub(crate) place: Place,
    /// Which kind it is.
    pub(crate) kind: db::Kind,
    /// The moment, for the head.
    pub(crate) now: Timestamp,
    /// The key file's text, if it is to come along.
    pub(crate) keys: Option<String>,
}

/// Writes everything in the database, as it is at one moment.
pub(crate) fn save(backup: Backup, out: &mut dyn Write) -> Result<Contents, Fault> {
    let mut snapshot = Snapshot::take(&backup.place)?;
    let head = Head {
        format: FORMAT,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        at: backup.now.0,
        database: backup.kind,
        steps: snapshot.steps().to_vec(),
        keys: backup.keys,
    };
    let mut frames = Frames { out, buffer: Vec::new() };
    frames.json(b'H', &head)?;
    let counts = snapshot.pour(&mut frames)?;
    frames.json(b'Z', &counts.len())?;
    Ok(Contents { head, counts })
}

struct Frames<'a> {
    out: &'a mut dyn Write,
    buffer: Vec<u8>,
}

impl Frames<'_> {
    fn put(&mut self, letter: u8, content: &[u8]) -> io::Result<()> {
        let length = u32::try_from(content.len()).map_err(io::Error::other)?;
        self.out.write_all(&[letter])?;
        self.out.write_all(&length.to_le_bytes())?;
        self.out.write_all(content)
    }

    fn json(&mut self, letter: u8, content: &impl serde::Serialize) -> Result<(), DbError> {
        Ok(self.put(letter, &serde_json::to_vec(content)?)?)
    }
}

impl Sink for Frames<'_> {
    fn begin(&mut self, table: &Table) -> Result<(), DbError> {
        self.json(b'T', table)
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), DbError> {
        let mut buffer = std::mem::take(&mut self.buffer);
        buffer.clear();
        encode(cells, &mut buffer);
        let put = self.put(b'R', &buffer);
        self.buffer = buffer;
        Ok(put?)
    }

    fn end(&mut self, count: &Count) -> Result<(), DbError> {
        self.json(b'E', count)
    }
}
