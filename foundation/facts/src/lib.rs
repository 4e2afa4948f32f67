//! Statistics in memory: one narrow row for each thing that happened, column beside column, counted in milliseconds.
//!
//! What comes out has been through [`Shown`]: exact for one's own units, to the nearest five for others'. Exact numbers of others'
//! units never leave this crate.

mod count;
mod groups;
mod month;
mod shown;
mod table;
pub mod trend;

pub use count::{Chosen, Filter, Grid, Split};
pub use month::Month;
pub use shown::{Exact, Shown, exact};
pub use table::{Column, Fact, Table};
