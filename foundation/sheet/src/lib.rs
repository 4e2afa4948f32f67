//! A file as rows of text: CSV in the ways that Swedish offices write it, or the first sheet of an Excel workbook.
//!
//! What comes in is a stranger's: sizes are counted while reading, never believed.

#![cfg_attr(test, allow(clippy::expect_used))]

pub mod out;

use calamine::{DataRef, Reader, Xlsx};
use std::io::{Cursor, Read};

/// The most bytes of a file.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;
/// The most rows below the heading.
pub const MOST_ROWS: usize = 2_000;
/// The most columns that are read; the rest is left.
const MOST_COLUMNS: usize = 60;
/// The most bytes that a workbook may unfold to.
const MOST_UNFOLDED: u64 = 24 * 1024 * 1024;

/// Rows of trimmed text, each with its number in the file. Empty rows are left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The first row.
    pub heading: Vec<String>,
    /// The rows below.
    pub rows: Vec<(usize, Vec<String>)>,
}

/// Why a file can't be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// Larger than [`MOST_BYTES`], or unfolds to more than is reasonable.
    TooLarge,
    /// More than [`MOST_ROWS`].
    TooManyRows,
    /// Nothing below the heading.
    Empty,
    /// An Excel file of the time before .xlsx, or a locked one.
    OldExcel,
    /// Not a table at all.
    NotATable,
}

/// Reads a file.
pub fn read(bytes: &[u8]) -> Result<Sheet, Unreadable> {
    if bytes.len() > MOST_BYTES {
        return Err(Unreadable::TooLarge);
    }
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(Unreadable::OldExcel);
    }
    let mut rows = if bytes.starts_with(b"PK") { workbook(bytes)? } else { csv(bytes)? };
    if rows.is_empty() {
        return Err(Unreadable::Empty);
    }
    let (_, heading) = rows.remove(0);
    if rows.is_empty() { Err(Unreadable::Empty) } else { Ok(Sheet { heading, rows }) }
}

fn csv(bytes: &[u8]) -> Result<Vec<(usize, Vec<String>)>, Unreadable> {
    let text = decoded(bytes);
    if text.contains('\0') {
        return Err(Unreadable::NotATable);
    }
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |mark: u8| first.bytes().filter(|byte| *byte == mark).count();
    let delimiter = [b';', b'\t', b','].into_iter().max_by_key(|mark| (count(*mark), *mark == b';')).unwrap_or(b';');
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes());
    let mut rows = Rows::default();
    for record in reader.records() {
        let record = record.map_err(|_| Unreadable::NotATable)?;
        let line = record.position().map_or(0, csv::Position::line);
        rows.push(usize::try_from(line).unwrap_or(0), record.iter().take(MOST_COLUMNS).map(tidied).collect())?;
    }
    Ok(rows.0)
}

/// UTF-8 with or without a mark, UTF-16 with one, else Windows-1252, which reads any byte.
fn decoded(bytes: &[u8]) -> String {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default()).0.into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    }
}

fn workbook(bytes: &[u8]) -> Result<Vec<(usize, Vec<String>)>, Unreadable> {
    unfolds_reasonably(bytes)?;
    let bytes = bytes.to_owned();
    // The reader of a format as wide as Excel's is the one place where a hostile file may find a panic.
    std::panic::catch_unwind(move || first_sheet(&bytes)).unwrap_or(Err(Unreadable::NotATable))
}

/// Unfolds every part once and counts: what the file says about its sizes is not to be trusted.
fn unfolds_reasonably(bytes: &[u8]) -> Result<(), Unreadable> {
    let mut parts = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::NotATable)?;
    let mut left = MOST_UNFOLDED;
    for at in 0..parts.len() {
        let part = parts.by_index(at).map_err(|_| Unreadable::NotATable)?;
        let unfolded = std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).map_err(|_| Unreadable::NotATable)?;
        left = left.checked_sub(unfolded).ok_or(Unreadable::TooLarge)?;
    }
    Ok(())
}

/// Cell by cell, so that a lone cell far away costs nothing.
fn first_sheet(bytes: &[u8]) -> Result<Vec<(usize, Vec<String>)>, Unreadable> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|_| Unreadable::NotATable)?;
    let name = book.sheet_names().into_iter().next().ok_or(Unreadable::Empty)?;
    let mut cells = book.worksheet_cells_reader(&name).map_err(|_| Unreadable::NotATable)?;
    let mut rows = Rows::default();
    let mut row: (usize, Vec<String>) = (0, Vec::new());
    while let Some(cell) = cells.next_cell().map_err(|_| Unreadable::NotATable)? {
        let (line, column) = cell.get_position();
        let (line, column) = (line as usize + 1, column as usize);
        if line != row.0 {
            rows.push(row.0, std::mem::take(&mut row.1))?;
            row.0 = line;
        }
        if column < MOST_COLUMNS {
            row.1.resize(row.1.len().max(column + 1), String::new());
            row.1[column] = tidied(&written(cell.get_value()));
        }
    }
    rows.push(row.0, row.1)?;
    Ok(rows.0)
}

/// A cell as one would have typed it.
fn written(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => u8::from(*yes).to_string(),
        DataRef::DateTime(moment) => day_of(moment.as_f64()),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// Excel counts days from the last one of 1899.
fn day_of(serial: f64) -> String {
    let start = jiff::civil::date(1899, 12, 30);
    #[allow(clippy::cast_possible_truncation)] // bounded on the line before
    let days = if (0.0..100_000.0).contains(&serial) { serial.floor() as i64 } else { return serial.to_string() };
    kernel::Day(start).plus_days(days).to_string()
}

fn tidied(text: &str) -> String {
    let shown: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[derive(Default)]
struct Rows(Vec<(usize, Vec<String>)>);

impl Rows {
    fn push(&mut self, line: usize, cells: Vec<String>) -> Result<(), Unreadable> {
        if cells.iter().all(String::is_empty) {
            return Ok(());
        }
        if self.0.len() > MOST_ROWS {
            return Err(Unreadable::TooManyRows);
        }
        self.0.push((line, cells));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cells(bytes: &[u8]) -> Vec<Vec<String>> {
        let sheet = read(bytes).expect("readable");
        [vec![sheet.heading], sheet.rows.into_iter().map(|(_, cells)| cells).collect()].concat()
    }

    #[test]
    fn files_are_read_however_the_office_writes_them() {
        let expected = vec![vec!["kod".to_owned(), "namn".into()], vec!["BJ".into(), "Björkgården; öst".into()]];
        assert_eq!(cells("kod;namn\r\n\r\nBJ;\"Björkgården; öst\"\r\n".as_bytes()), expected, "semicolons");
        assert_eq!(cells("\u{feff}kod,namn\nBJ,Björkgården; öst".as_bytes()), expected, "commas and a mark");
        assert_eq!(cells(b"kod\tnamn\nBJ\tBj\xf6rkg\xe5rden; \xf6st\n"), expected, "tabs and Windows-1252");
        let wide: Vec<u8> = "\u{feff}kod\tnamn\nBJ\tBjörkgården; öst".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(cells(&wide), expected, "Excel's Unicode text");
    }

    #[test]
    fn what_is_no_table_is_said_to_be_none() {
        assert_eq!(read(b""), Err(Unreadable::Empty));
        assert_eq!(read(b"kod;namn\n"), Err(Unreadable::Empty));
        assert_eq!(read(b"PK\x03\x04 but nothing more"), Err(Unreadable::NotATable));
        assert_eq!(read(&[0xD0, 0xCF, 0x11, 0xE0, 1]), Err(Unreadable::OldExcel));
        assert_eq!(read(b"a\0\0b"), Err(Unreadable::NotATable));
        assert_eq!(read(&vec![b'a'; MOST_BYTES + 1]), Err(Unreadable::TooLarge));
        let many = "a;b\n".repeat(MOST_ROWS + 2);
        assert_eq!(read(many.as_bytes()), Err(Unreadable::TooManyRows));
    }

    #[test]
    fn days_in_workbooks_are_days() {
        assert_eq!((day_of(46_350.0), day_of(46_350.75)), ("2026-11-24".into(), "2026-11-24".into()));
    }

    proptest! {
        #[test]
        fn whatever_comes_is_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = read(&bytes);
            let _ = read(&[b"PK\x03\x04".as_slice(), &bytes].concat());
        }
    }
}
