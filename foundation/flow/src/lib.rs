//! Processes as step tables: what is wrong with one, how two differ, how one is drawn as swimlanes, BPMN 2.0 out and in.
//!
//! The table is the model; the drawing follows from it, the same for the same table. Pure: no database, no pages.

#![cfg_attr(test, allow(clippy::expect_used))]

pub mod bpmn;
mod check;
mod diff;
mod layout;
mod model;
mod walk;
mod width;

pub use check::{Fault, check};
pub use diff::{Difference, Part, compare};
pub use layout::{Arrow, Band, Drawn, Line, Picture, Point, draw};
pub use model::{Kind, Lane, Next, Step, Table};
pub use width::{cut, text_width, wrap};
