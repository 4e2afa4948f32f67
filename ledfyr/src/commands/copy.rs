//! `ledfyr copy`: everything from one database into another, of either kind.

use super::{files, progress::Progress};
use crate::{Fault, capabilities, config::Config, data, house};
use db::{
    DbError, Place,
    transfer::{Load, Snapshot},
};
use std::path::PathBuf;

/// Between what.
#[derive(clap::Args)]
pub(crate) struct Between {
    /// Databasen som kopieras: en SQLite-fil, en datamapp eller postgres://…
    #[arg(long, value_name = "KÄLLA")]
    from: String,
    /// Den tomma databas som den kopieras till: en ny SQLite-fil eller postgres://…
    #[arg(long, value_name = "MÅL")]
    to: String,
}

/// Copies, reads the copy back, and compares.
pub(crate) fn run(config: &Config, between: &Between) -> Result<(), Fault> {
    let keys = data::Keys::find(config)?;
    if keys.are_new() {
        return Err(Fault::Refused("nyckelfilen saknas. Utan den kan kopian inte kontrolleras.".into()));
    }
    let (from, to) = (place(&between.from), place(&between.to));
    if let Place::File(path) = &from
        && data::is_served(path)
    {
        eprintln!("Ledfyr körs mot databasen som kopieras. Det som skrivs från och med nu kommer inte med.");
    }
    let mut snapshot = Snapshot::take(&from).map_err(|error| match error {
        DbError::NotFound => Fault::Refused(format!("{} finns inte.", between.from)),
        error => error.into(),
    })?;
    if snapshot.steps().is_empty() {
        return Err(Fault::Refused("källan är tom.".into()));
    }
    house::knows(snapshot.steps())?;
    let (rooms, vault) = (capabilities::migrations(), keys.vault()?);
    let mut load = Load::begin(&to, &rooms, snapshot.steps()).map_err(files::copying)?;
    let counts = snapshot.pour(&mut Progress::to(&mut load)).map_err(files::copying)?;
    house::fits(&mut load, &vault)?;
    let trail = load.finish(&counts, (&rooms, &vault)).map_err(files::copying)?;
    let rows: u64 = counts.iter().map(|count| count.rows).sum();
    println!("Kopierat: {rows} rader i {} tabeller, jämförda rad för rad. Spåret är helt: {trail} rader.", counts.len());
    println!("Nyckeln är densamma. Ta med nyckelfilen.");
    Ok(())
}

fn place(text: &str) -> Place {
    if text.starts_with("postgres://") || text.starts_with("postgresql://") {
        return Place::Server(text.to_owned());
    }
    let path = PathBuf::from(text);
    Place::File(if path.is_dir() { path.join("ledfyr.db") } else { path })
}
