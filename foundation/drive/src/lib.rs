//! Driving the real program from outside, as a browser does: starting and killing it, getting pages, following forms. For
//! tests of what happens when things break, and for measurements. Knows no room: paths and answers come from the caller.

mod client;
mod form;
mod program;

pub use client::{Begun, Client, Response};
pub use form::Form;
pub use program::{Heard, Program};
