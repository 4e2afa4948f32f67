//! Out of the file again: first looked through to its end, then poured into an empty database.

use super::{Contents, FORMAT, Head, MOST};
use db::{
    DbError,
    transfer::{Count, Digest, Sink, Table, decode},
};
use kernel::Cell;
use serde::de::DeserializeOwned;
use std::io::{self, Read};

/// Reads the whole backup and keeps nothing of it but what it holds.
pub(crate) fn look(file: &mut dyn Read) -> Result<Contents, DbError> {
    pour(file, &mut Nowhere)
}

/// Pours every row into the sink; counts them, and compares with what the backup says.
pub(crate) fn pour(file: &mut dyn Read, sink: &mut dyn Sink) -> Result<Contents, DbError> {
    let mut frames = Frames { file, content: Vec::new() };
    let head: Head = frames.expect(b'H')?;
    if head.format != FORMAT {
        return Err(DbError::Differs("format".into()));
    }
    let mut counts = Vec::new();
    loop {
        match frames.next()? {
            b'T' => {
                let table: Table = frames.json()?;
                counts.push(pour_table(&mut frames, &table, sink)?);
            }
            b'Z' if frames.json::<usize>()? == counts.len() => break,
            _ => return Err(damaged()),
        }
    }
    // The proof of the last chunk is read only by reading to the end.
    if frames.file.read(&mut [0])? == 0 { Ok(Contents { head, counts }) } else { Err(damaged()) }
}

fn pour_table(frames: &mut Frames<'_>, table: &Table, sink: &mut dyn Sink) -> Result<Count, DbError> {
    sink.begin(table)?;
    let mut count = Count { table: table.name.clone(), rows: 0, digest: Digest::default() };
    loop {
        match frames.next()? {
            b'R' => {
                let cells = decode(&frames.content, table.columns.len()).ok_or_else(damaged)?;
                count.rows += 1;
                count.digest.add(&frames.content);
                sink.row(&cells)?;
            }
            b'E' if frames.json::<Count>()? == count => break,
            _ => return Err(damaged()),
        }
    }
    sink.end(&count)?;
    Ok(count)
}

fn damaged() -> DbError {
    io::Error::new(io::ErrorKind::InvalidData, "damaged").into()
}

struct Frames<'a> {
    file: &'a mut dyn Read,
    content: Vec<u8>,
}

impl Frames<'_> {
    /// Reads the next frame; gives its letter.
    fn next(&mut self) -> Result<u8, DbError> {
        let mut start = [0; 5];
        self.file.read_exact(&mut start)?;
        let length = u32::from_le_bytes([start[1], start[2], start[3], start[4]]) as usize;
        if length > MOST {
            return Err(damaged());
        }
        self.content.resize(length, 0);
        self.file.read_exact(&mut self.content)?;
        Ok(start[0])
    }

    fn json<T: DeserializeOwned>(&self) -> Result<T, DbError> {
        serde_json::from_slice(&self.content).map_err(|_| damaged())
    }

    fn expect<T: DeserializeOwned>(&mut self, letter: u8) -> Result<T, DbError> {
        if self.next()? == letter { self.json() } else { Err(damaged()) }
    }
}

struct Nowhere;

impl Sink for Nowhere {
    fn begin(&mut self, _: &Table) -> Result<(), DbError> {
        Ok(())
    }
    fn row(&mut self, _: &[Cell<'_>]) -> Result<(), DbError> {
        Ok(())
    }
    fn end(&mut self, _: &Count) -> Result<(), DbError> {
        Ok(())
    }
}
