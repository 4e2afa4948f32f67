//! What holds for the whole house, whatever rooms it has.

#![allow(clippy::expect_used, clippy::panic)] // a test stops with a word

mod api;
mod budget;
mod documents;
mod hostile;
mod migrations;
mod notices;
mod page;
mod samples;
mod sources;
mod statements;
mod texts;
mod town;
mod walk;
