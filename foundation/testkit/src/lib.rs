//! What tests need: a fresh database of either kind, and a whole application with people who speak the trade.

#![allow(clippy::expect_used, clippy::panic)] // a test that can't be set up should stop at once, with a word

mod database;

pub use database::{NOW, TestDb, day, now};

/// Runs a story on both databases: `both! { /// What it shows. fn name(db: TestDb) { … } }` makes `name::sqlite` and `name::postgres`.
#[macro_export]
macro_rules! both {
    ($($(#[$meta:meta])* fn $name:ident($arg:ident: $kind:ty) $body:block)+) => { $(
        $(#[$meta])*
        mod $name {
            use super::*;
            fn story($arg: $kind) $body
            #[test]
            fn sqlite() { story(<$kind>::sqlite()); }
            #[test]
            fn postgres() { story(<$kind>::postgres()); }
        }
    )+ };
}
