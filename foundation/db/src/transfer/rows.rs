//! A row as bytes, the same for the same row on both databases: for files and for digests.

use kernel::Cell;
use std::borrow::Cow;

const NULL: u8 = 0;
const INT: u8 = 1;
const REAL: u8 = 2;
const TEXT: u8 = 3;
const BYTES: u8 = 4;

/// Appends the cells to the buffer. PostgreSQL has no NUL in text, so none is written.
pub fn encode(cells: &[Cell<'_>], out: &mut Vec<u8>) {
    for cell in cells {
        match cell {
            // A list only ever goes into a statement.
            Cell::Null | Cell::List(_) => out.push(NULL),
            Cell::Int(value) => {
                out.push(INT);
                out.extend(value.to_le_bytes());
            }
            Cell::Real(value) => {
                out.push(REAL);
                out.extend(value.to_le_bytes());
            }
            Cell::Text(text) if text.contains('\0') => long(TEXT, text.replace('\0', "").as_bytes(), out),
            Cell::Text(text) => long(TEXT, text.as_bytes(), out),
            Cell::Bytes(bytes) => long(BYTES, bytes, out),
        }
    }
}

fn long(tag: u8, bytes: &[u8], out: &mut Vec<u8>) {
    out.push(tag);
    out.extend((bytes.len() as u64).to_le_bytes());
    out.extend(bytes);
}

/// Reads so many cells back; `None` when the bytes aren't exactly that.
pub fn decode(mut bytes: &[u8], columns: usize) -> Option<Vec<Cell<'_>>> {
    let mut cells = Vec::with_capacity(columns);
    for _ in 0..columns {
        let (tag, rest) = bytes.split_first()?;
        bytes = rest;
        cells.push(match *tag {
            NULL => Cell::Null,
            INT => Cell::Int(i64::from_le_bytes(eight(&mut bytes)?)),
            REAL => Cell::Real(f64::from_le_bytes(eight(&mut bytes)?)),
            TEXT => Cell::Text(Cow::Borrowed(std::str::from_utf8(content(&mut bytes)?).ok()?)),
            BYTES => Cell::Bytes(Cow::Borrowed(content(&mut bytes)?)),
            _ => return None,
        });
    }
    bytes.is_empty().then_some(cells)
}

fn eight(bytes: &mut &[u8]) -> Option<[u8; 8]> {
    let (eight, rest) = bytes.split_first_chunk::<8>()?;
    *bytes = rest;
    Some(*eight)
}

fn content<'a>(bytes: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = usize::try_from(u64::from_le_bytes(eight(bytes)?)).ok()?;
    let (content, rest) = bytes.split_at_checked(length)?;
    *bytes = rest;
    Some(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_comes_back_and_nonsense_is_refused() {
        let cells = [
            Cell::Null,
            Cell::Int(i64::MIN),
            Cell::Real(0.1),
            Cell::Text("Råå 👵".into()),
            Cell::Bytes(vec![0, 255].into()),
            Cell::Text("".into()),
        ];
        let mut bytes = Vec::new();
        encode(&cells, &mut bytes);
        assert_eq!(decode(&bytes, cells.len()).expect("reads"), cells);
        assert_eq!(decode(&bytes, cells.len() - 1), None, "one too few");
        for cut in 0..bytes.len() {
            assert_eq!(decode(&bytes[..cut], cells.len()), None, "cut at {cut}");
        }
        let mut huge = vec![TEXT];
        huge.extend(u64::MAX.to_le_bytes());
        assert_eq!(decode(&huge, 1), None);
    }
}
