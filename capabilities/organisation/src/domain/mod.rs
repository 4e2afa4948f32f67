//! The trade itself: units through time, what may be done with them, and who does what. No input or output.

pub mod command;
pub mod decide;
pub mod duty;
pub mod history;
pub mod kinds;
pub mod organisation;
pub mod unit;

#[cfg(test)]
mod tests;

pub use command::{Command, Refusal};
pub use decide::decide;
pub use kinds::{Kind, Kinds};
pub use organisation::{Node, Organisation};
pub use unit::{Facts, Period, Unit};
