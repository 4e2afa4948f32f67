//! What a file would do, as it is kept between the preview and the word to go ahead.

use crate::domain::{Refusal, Unit};
use kernel::{Day, UnitId};
use serde::{Deserialize, Serialize};

/// What is to happen, decided when the file was read.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Plan {
    /// The day from which changes hold.
    pub from: Day,
    /// Row by row.
    pub rows: Vec<PlannedRow>,
    /// The units as they become, those above before those below; new ones have version 0.
    pub units: Vec<Unit>,
}

/// What a row would do.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PlannedRow {
    /// Its number in the file.
    pub line: usize,
    /// The code in it.
    pub code: String,
    /// The name in it.
    pub name: String,
    /// What would happen.
    pub outcome: Outcome,
}

/// What would happen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// A new unit.
    New(UnitId),
    /// A unit becomes another: as it is, as it becomes.
    Changed(Box<(Unit, Unit)>),
    /// Nothing.
    Same,
    /// The row can't be used.
    Wrong(Fault),
}

/// Why a row can't be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fault {
    /// Nothing stands in this column, by its name in files.
    Missing(String),
    /// What stands in this column isn't known.
    Unknown(String, String),
    /// What stands in this column is too long.
    TooLong(String),
    /// The code stands in an earlier row too.
    Twice(usize),
    /// The unit above has no row and doesn't exist.
    NoParent(String),
    /// The row of the unit above can't be used.
    ParentWrong(usize),
    /// The organisation's own rules say no.
    Refused(Refusal),
}
