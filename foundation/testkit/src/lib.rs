//! What tests need: a fresh database of either kind, and a whole application with people who speak the trade.
//!
//! ```no_run
//! # fn rooms() -> Vec<web::Capability> { Vec::new() }
//! use testkit::{TestApp, both};
//! use authority::Role;
//! both! {
//!     in rooms();
//!     /// EVT-1: an employee reports, the manager sees it.
//!     fn the_manager_sees_the_report(app: TestApp) {
//!         app.fill(|desk| web::directory_changed(desk));
//!         let seen = app.as_(Role::UnitManager).get("/avvikelser");
//!         assert_eq!(seen.status, 200);
//!         assert!(seen.text().contains("Fall"));
//!     }
//! }
//! # fn main() {}
//! ```

#![allow(clippy::expect_used, clippy::panic, clippy::missing_panics_doc)] // a test that can't be set up should stop at once, with a word

mod app;
mod database;
mod door;
mod meeting;
mod seen;
pub mod village;
mod visitor;

pub use app::TestApp;
pub use database::{EmptyDb, NOW, TestDb, day, now};
pub use seen::Seen;
pub use visitor::{Visitor, Who};

/// Runs a story on both databases: `both! { /// What it shows. fn name(db: TestDb) { … } }` makes `name::sqlite` and
/// `name::postgres`. With rooms, `both! { in rooms(); fn name(app: TestApp) { … } }`.
#[macro_export]
macro_rules! both {
    (in $rooms:expr; $($(#[$meta:meta])* fn $name:ident($arg:ident: $kind:ty) $body:block)+) => { $(
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports)]
            use super::*;
            fn story($arg: $kind) $body
            #[test]
            fn sqlite() { story(<$kind>::sqlite($rooms)); }
            #[test]
            fn postgres() { story(<$kind>::postgres($rooms)); }
        }
    )+ };
    ($($(#[$meta:meta])* fn $name:ident($arg:ident: $kind:ty) $body:block)+) => { $(
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports)]
            use super::*;
            fn story($arg: $kind) $body
            #[test]
            fn sqlite() { story(<$kind>::sqlite()); }
            #[test]
            fn postgres() { story(<$kind>::postgres()); }
        }
    )+ };
}
