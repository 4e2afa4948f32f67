//! The demonstration municipality with as many events as one wants.

use crate::Fault;
use ledfyr::{House, Installation, config::Config};
use std::{path::PathBuf, time::Instant};

/// Fills the place and says how long that took.
pub fn generate(events: usize, data: PathBuf, database: Option<String>) -> Result<(), Fault> {
    let begun = Instant::now();
    let config = Config { data, database_url: database, ..Config::default() };
    let house = House::open(&config, Installation::Demo)?;
    ledfyr::demo::fill(&house.app, events)?;
    println!("{events} events in {:.1} s", begun.elapsed().as_secs_f64());
    Ok(())
}
