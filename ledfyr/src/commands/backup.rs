//! `ledfyr backup`: everything in the database into one file, while the house is open.

use super::{
    files::{self, Secret},
    progress::bytes,
};
use crate::{
    Fault,
    backup::{self, Backup, Contents},
    config::Config,
    data,
};
use archive::Writer;
use kernel::Clock;
use std::path::PathBuf;

/// Where the backup goes, and how.
#[derive(clap::Args)]
pub(crate) struct To {
    /// Filen som säkerhetskopian skrivs till; den får inte finnas
    #[arg(value_name = "FIL")]
    file: PathBuf,
    /// Kryptera filen med en lösenfras, från standard in om inget annat sägs
    #[arg(long)]
    encrypt: bool,
    /// Ta med nyckeln som skyddar vem en avvikelse gäller; bara tillsammans med --encrypt
    #[arg(long, requires = "encrypt")]
    with_key: bool,
    #[command(flatten)]
    secret: Secret,
}

/// Writes the backup, and says what it holds.
pub(crate) fn run(config: &Config, to: &To) -> Result<(), Fault> {
    let place = data::place(config);
    let passphrase = if to.encrypt { Some(to.secret.read()?) } else { None };
    let keys = if to.with_key { Some(data::Keys::find(config)?) } else { None };
    if keys.as_ref().is_some_and(data::Keys::are_new) {
        return Err(Fault::Refused("nyckelfilen saknas, så den kan inte tas med.".into()));
    }
    let kind = if config.database_url.is_some() { db::Kind::Postgres } else { db::Kind::Sqlite };
    let mut writer = Writer::create(&to.file, passphrase.as_ref()).map_err(|error| files::archive(&to.file, error))?;
    let what = Backup { place, kind, now: Clock::system().now(), keys: keys.map(|keys| keys.text()) };
    let contents = backup::save(what, &mut writer).map_err(|fault| files::saving(&to.file, fault))?;
    let length = writer.finish().map_err(|error| files::archive(&to.file, error))?;
    println!("Säkerhetskopian {} är skriven: {}.", to.file.display(), bytes(length));
    tell(&contents);
    println!("{}", if to.encrypt { "Filen är krypterad." } else { "Filen är inte krypterad. Förvara den som databasen." });
    if !to.with_key {
        println!("Nyckeln är inte med. Spara en kopia av nyckelfilen på ett annat ställe.");
    }
    Ok(())
}

/// What a backup holds, in words.
pub(crate) fn tell(contents: &Contents) {
    let head = &contents.head;
    let made = kernel::Timestamp(head.at).local();
    println!("Gjord {} {:02}.{:02} med Ledfyr {} på {}.", made.date(), made.hour(), made.minute(), head.program, head.database);
    println!("Innehåller {} rader i {} tabeller, allt som det var i ett ögonblick:", contents.rows(), contents.counts.len());
    for count in contents.counts.iter().filter(|count| count.rows > 0) {
        println!("    {:<24} {:>10}", count.table, count.rows);
    }
}
