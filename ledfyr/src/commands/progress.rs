//! How far a long copying has come, on standard error.

use db::{
    DbError,
    transfer::{Count, Sink, Table},
};
use kernel::Cell;

/// A word after so many rows.
const STEP: u64 = 250_000;

/// Passes everything on, and says a word now and then.
pub(crate) struct Progress<'a> {
    sink: &'a mut dyn Sink,
    rows: u64,
}

impl<'a> Progress<'a> {
    /// On the way to this sink.
    pub(crate) fn to(sink: &'a mut dyn Sink) -> Self {
        Self { sink, rows: 0 }
    }
}

impl Sink for Progress<'_> {
    fn begin(&mut self, table: &Table) -> Result<(), DbError> {
        self.sink.begin(table)
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), DbError> {
        self.rows += 1;
        if self.rows.is_multiple_of(STEP) {
            eprintln!("{} rader …", self.rows);
        }
        self.sink.row(cells)
    }

    fn end(&mut self, count: &Count) -> Result<(), DbError> {
        self.sink.end(count)
    }
}

/// A size in words.
#[allow(clippy::cast_precision_loss)] // for reading
pub(crate) fn bytes(count: u64) -> String {
    match count {
        0..1_000_000 => format!("{} kB", count.div_ceil(1000)),
        _ => format!("{:.1} MB", count as f64 / 1e6).replace('.', ","),
    }
}
