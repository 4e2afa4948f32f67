//! What is wrong with a row.

use super::Column;
use crate::domain::Refusal;

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Nothing stands where something must.
    Missing(Column),
    /// What stands there can't be read as what it should be.
    Unreadable(Column),
    /// There is no such unit.
    NoUnit(String),
    /// Several units are called that.
    SeveralUnits(String),
    /// There is no such role.
    NoRole(String),
    /// Another row says something else about the same person.
    Contradicts(Column),
    /// It may not be done.
    Refused(Refusal),
}
