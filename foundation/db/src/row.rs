//! Rows come out column by column, in the statement's order, straight into our types.

use crate::DbError;
use kernel::{Cell, Stored};
use std::borrow::Cow;

pub(crate) enum Source<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a postgres::Row),
}

/// One row being read.
pub struct Row<'a> {
    source: Source<'a>,
    next: usize,
    statement: &'a str,
}

/// A type that a whole row becomes. Refuse impossible rows here, with [`Row::impossible`].
pub trait FromRow: Sized {
    /// Reads the columns in order.
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError>;
}

impl<'a> Row<'a> {
    pub(crate) fn new(source: Source<'a>, statement: &'a str) -> Self {
        Self { source, next: 0, statement }
    }

    /// The next column.
    pub fn take<T: Stored>(&mut self) -> Result<T, DbError> {
        let cell = self.cell()?;
        T::load(cell).ok_or_else(|| self.impossible())
    }

    /// The next column, as it stands.
    pub(crate) fn cell(&mut self) -> Result<Cell<'a>, DbError> {
        let column = self.next;
        self.next += 1;
        match self.source {
            Source::Sqlite(row) => sqlite_cell(row, column),
            Source::Postgres(row) => postgres_cell(row, column),
        }
    }

    /// The next column: JSON text of this shape.
    pub fn json<T: serde::de::DeserializeOwned>(&mut self) -> Result<T, DbError> {
        Ok(serde_json::from_str(&self.take::<String>()?)?)
    }

    /// Says that the column last taken contradicts the model.
    pub fn impossible(&self) -> DbError {
        DbError::Impossible { statement: self.statement.chars().take(80).collect(), column: self.next }
    }
}

fn sqlite_cell<'a>(row: &'a rusqlite::Row<'_>, column: usize) -> Result<Cell<'a>, DbError> {
    use rusqlite::types::ValueRef;
    Ok(match row.get_ref(column)? {
        ValueRef::Null => Cell::Null,
        ValueRef::Integer(value) => Cell::Int(value),
        ValueRef::Real(value) => Cell::Real(value),
        ValueRef::Text(bytes) => Cell::Text(String::from_utf8_lossy(bytes)),
        ValueRef::Blob(bytes) => Cell::Bytes(Cow::Borrowed(bytes)),
    })
}

fn postgres_cell(row: &postgres::Row, column: usize) -> Result<Cell<'_>, DbError> {
    use postgres::types::Type;
    let Some(about) = row.columns().get(column) else { return Ok(Cell::Null) };
    Ok(match *about.type_() {
        Type::INT8 => row.try_get::<_, Option<i64>>(column)?.map_or(Cell::Null, Cell::Int),
        Type::INT4 => row.try_get::<_, Option<i32>>(column)?.map_or(Cell::Null, |value| Cell::Int(value.into())),
        Type::FLOAT8 => row.try_get::<_, Option<f64>>(column)?.map_or(Cell::Null, Cell::Real),
        Type::BOOL => row.try_get::<_, Option<bool>>(column)?.map_or(Cell::Null, |value| Cell::Int(value.into())),
        Type::BYTEA => row.try_get::<_, Option<&[u8]>>(column)?.map_or(Cell::Null, |bytes| Cell::Bytes(Cow::Borrowed(bytes))),
        _ => row.try_get::<_, Option<&str>>(column)?.map_or(Cell::Null, |text| Cell::Text(Cow::Borrowed(text))),
    })
}

macro_rules! tuple_rows {
    ($(($($name:ident),+))+) => { $(
        impl<$($name: Stored),+> FromRow for ($($name,)+) {
            fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> { Ok(($(row.take::<$name>()?,)+)) }
        }
    )+ };
}
tuple_rows! { (A) (A, B) (A, B, C) (A, B, C, D) (A, B, C, D, E) (A, B, C, D, E, F) }
