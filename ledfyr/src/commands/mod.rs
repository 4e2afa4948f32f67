//! What the program can be told to do. What is more than a few lines has a file of its own.

pub(crate) mod backup;
pub(crate) mod bpmn;
pub(crate) mod copy;
pub(crate) mod files;
pub(crate) mod mail_test;
mod progress;
pub(crate) mod restore;
pub(crate) mod serve;
pub(crate) mod token;
pub(crate) mod user;

use crate::{
    Fault, House,
    config::{Config, KEYS},
};
use db::Verdict;

/// Every key of the configuration, explained.
#[allow(clippy::unnecessary_wraps)] // a command like the others
pub(crate) fn explain() -> Result<(), Fault> {
    println!("Inställningarna står i en fil i TOML och i miljön. Miljön vinner. Okända namn stoppar programmet.");
    println!("Filen är den som --config eller LEDFYR_CONFIG pekar ut, annars ledfyr.toml där programmet startas.");
    for key in KEYS {
        println!("\n{} ({})\n    {}\n    Om inget sägs: {}", key.name, key.variable(), key.meaning, key.default);
    }
    Ok(())
}

/// Checks the chain of the trail, from after a row that is trusted.
pub(crate) fn verify(config: &Config, from: i64) -> Result<(), Fault> {
    let app = House::beside(config)?;
    let missing = || Fault::Refused(format!("spåret har ingen rad {from}"));
    let mark = app.db().trail_mark(from)?.ok_or_else(missing)?;
    let mut told = from;
    let checked = app.db().verify_trail_from(&mark, &mut |seq| {
        if seq - told >= 100_000 {
            eprintln!("… {seq} rader");
            told = seq;
        }
    })?;
    match checked.verdict {
        Verdict::Whole(rows) => {
            println!("Spåret är helt: {rows} rader.");
            Ok(())
        }
        Verdict::Broken { seq, why } => Err(Fault::Refused(format!("spåret är brutet vid rad {seq}: {why}"))),
    }
}

/// Brings the tables up to date, and nothing else.
pub(crate) fn migrate(config: &Config) -> Result<(), Fault> {
    let app = House::beside(config)?;
    println!("Databasen ({}) är uppdaterad.", app.db().kind());
    Ok(())
}

/// Says the version.
#[allow(clippy::unnecessary_wraps)] // a command like the others
pub(crate) fn version() -> Result<(), Fault> {
    println!("ledfyr {}", env!("CARGO_PKG_VERSION"));
    Ok(())
}
