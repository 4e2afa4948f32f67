//! What holds for the whole house, whatever rooms it has.

#![allow(clippy::expect_used)]

mod documents;
mod migrations;
mod page;
mod samples;
mod sources;
mod statements;
mod texts;
mod town;
mod walk;
