//! Units from a file: the file read as rows, the rows read as a plan, the plan carried out.

pub mod columns;
pub mod outcome;
pub mod plan;

pub use ::sheet::{Sheet, Unreadable};
pub use outcome::{Fault, Outcome, Plan, PlannedRow};
pub use plan::plan;
