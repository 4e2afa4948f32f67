//! myday.
