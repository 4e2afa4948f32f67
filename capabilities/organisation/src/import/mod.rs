//! Units from a file: the file read as rows, the rows read as a plan, the plan carried out.

pub mod columns;
pub mod plan;
pub mod sheet;

pub use plan::{Fault, Outcome, Plan, PlannedRow, plan};
pub use sheet::{Sheet, Unreadable};
