//! BPMN 2.0, as BPMN's own makers and others write it. Out: lanes, steps, ways and where they stand. In: whatever a step table has
//! a place for, with a list of what it has none for. What comes in is a stranger's: it is bounded, and never refers outside itself.

mod read;
mod write;
mod xml;

pub use read::{Became, Changed, LeftOut, Process, Taken, Why, read};
pub use write::{Titles, write};
pub use xml::{MOST_BYTES, Unreadable};
