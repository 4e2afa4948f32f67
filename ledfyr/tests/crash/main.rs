//! SEC-5, SYS-1: what the program does when it is killed, when the disk is full, when PostgreSQL goes away, when it is told to
//! stop, and when it is two. Everything is done to the real program from outside, under load.
//!
//! `LEDFYR_TEST_SEED` repeats the moments of an earlier run, `LEDFYR_TEST_CRASHES` sets how many times it is killed.

#![allow(clippy::expect_used, clippy::panic)] // a test stops with a word

#[path = "../common/mod.rs"]
mod common;

mod cluster;
mod farewell;
mod full;
mod house;
mod kills;
mod ledger;
mod load;
mod nodes;
mod outage;
mod reporter;
mod rows;

use std::time::{Duration, Instant};

/// Waits until something holds. Slow machines get their time; what never comes stops the test.
pub(crate) fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < Duration::from_mins(2), "never: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
    println!("{:.1} s until {what}", begun.elapsed().as_secs_f64());
}
