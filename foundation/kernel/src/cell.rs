//! What fits in one database cell, and how our types go in and come out. Pure: which database it is stays unknown here.

use crate::{Day, Subject, Timestamp};
use std::borrow::Cow;

/// One cell: the four column types of the house, or nothing.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Null,
    /// BIGINT.
    Int(i64),
    /// DOUBLE PRECISION.
    Real(f64),
    /// TEXT.
    Text(Cow<'a, str>),
    /// BYTEA.
    Bytes(Cow<'a, [u8]>),
    /// Several cells for one `IN (?)`; only ever goes in.
    List(Vec<Cell<'static>>),
}

/// A type that has a place in a cell.
pub trait Stored: Sized {
    /// As it is written.
    fn store(&self) -> Cell<'static>;
    /// As it was read; `None` when the cell doesn't hold such a thing.
    fn load(cell: Cell<'_>) -> Option<Self>;
}

impl Stored for i64 {
    fn store(&self) -> Cell<'static> {
        Cell::Int(*self)
    }
    fn load(cell: Cell<'_>) -> Option<Self> {
        if let Cell::Int(value) = cell { Some(value) } else { None }
    }
}

impl Stored for f64 {
    fn store(&self) -> Cell<'static> {
        Cell::Real(*self)
    }
    #[allow(clippy::cast_precision_loss)] // whole numbers in a real column are small
    fn load(cell: Cell<'_>) -> Option<Self> {
        match cell {
            Cell::Real(value) => Some(value),
            Cell::Int(value) => Some(value as Self),
            _ => None,
        }
    }
}

impl Stored for bool {
    fn store(&self) -> Cell<'static> {
        Cell::Int(i64::from(*self))
    }
    fn load(cell: Cell<'_>) -> Option<Self> {
        match cell {
            Cell::Int(0) => Some(false),
            Cell::Int(1) => Some(true),
            _ => None,
        }
    }
}

impl Stored for String {
    fn store(&self) -> Cell<'static> {
        Cell::Text(Cow::Owned(self.clone()))
    }
    fn load(cell: Cell<'_>) -> Option<Self> {
        if let Cell::Text(text) = cell { Some(text.into_owned()) } else { None }
    }
}

impl Stored for Vec<u8> {
    fn store(&self) -> Cell<'static> {
        Cell::Bytes(Cow::Owned(self.clone()))
    }
    fn load(cell: Cell<'_>) -> Option<Self> {
        if let Cell::Bytes(bytes) = cell { Some(bytes.into_owned()) } else { None }
    }
}

impl<T: Stored> Stored for Option<T> {
    fn store(&self) -> Cell<'static> {
        self.as_ref().map_or(Cell::Null, Stored::store)
    }
    fn load(cell: Cell<'_>) -> Option<Self> {
        if cell == Cell::Null { Some(None) } else { T::load(cell).map(Some) }
    }
}

impl Stored for Timestamp {
    fn store(&self) -> Cell<'static> {
        Cell::Int(self.0)
    }
    fn load(cell: Cell<'_>) -> Option<Self> {
        i64::load(cell).map(Self)
    }
}

/// Stores a type through its text: `Display` in, `FromStr` out.
#[macro_export]
macro_rules! stored_as_text {
    ($($name:ty),+ $(,)?) => { $(
        impl $crate::Stored for $name {
            fn store(&self) -> $crate::Cell<'static> { $crate::Cell::Text(::std::string::ToString::to_string(self).into()) }
            fn load(cell: $crate::Cell<'_>) -> Option<Self> {
                if let $crate::Cell::Text(text) = cell { text.parse().ok() } else { None }
            }
        }
    )+ };
}

stored_as_text!(Day, Subject);

impl From<&str> for Cell<'static> {
    fn from(text: &str) -> Self {
        Self::Text(Cow::Owned(text.to_owned()))
    }
}

impl<T: Stored> From<&T> for Cell<'static> {
    fn from(value: &T) -> Self {
        value.store()
    }
}

/// What can be an argument: everything stored, text slices, and cells themselves.
pub trait ToCell {
    /// As a cell.
    fn cell(&self) -> Cell<'static>;
}

impl<T: Stored> ToCell for T {
    fn cell(&self) -> Cell<'static> {
        self.store()
    }
}

impl ToCell for Cell<'static> {
    fn cell(&self) -> Cell<'static> {
        self.clone()
    }
}

impl ToCell for &str {
    fn cell(&self) -> Cell<'static> {
        (*self).into()
    }
}

/// Several values for one `IN (?)`.
pub fn list<T: Stored>(values: impl IntoIterator<Item = T>) -> Cell<'static> {
    Cell::List(values.into_iter().map(|value| value.store()).collect())
}
