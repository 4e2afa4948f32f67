//! The order of a day. Pure.

mod order;

pub use order::{When, order, when};
