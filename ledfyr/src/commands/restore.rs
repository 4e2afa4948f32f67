//! `ledfyr restore`: a backup into an empty installation, or only a look at whether it is whole.

use super::{
    backup::tell,
    files::{self, Secret},
    progress::Progress,
};
use crate::{
    Fault,
    backup::{self, Contents},
    capabilities,
    config::Config,
    data, house,
};
use archive::{Passphrase, Reader};
use db::transfer::{self, Load};
use std::path::{Path, PathBuf};

/// Where the backup is.
#[derive(clap::Args)]
pub(crate) struct From {
    /// Säkerhetskopian
    #[arg(value_name = "FIL")]
    file: PathBuf,
    /// Läs igenom och kontrollera filen utan att återställa något
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    secret: Secret,
}

/// Looks through the backup, fills the empty installation, and compares what came in with what was saved.
pub(crate) fn run(config: &Config, from: &From) -> Result<(), Fault> {
    let passphrase = if Reader::is_sealed(&from.file).map_err(|error| files::archive(&from.file, error))? {
        Some(from.secret.read()?)
    } else {
        None
    };
    let contents = look(&from.file, passphrase.as_ref())?;
    if from.check {
        println!("Säkerhetskopian är hel.");
        tell(&contents);
        return Ok(());
    }
    let place = data::place(config);
    // One program at a time for each folder: nobody starts the house halfway.
    let _claim = if config.database_url.is_none() { Some(data::claim(config)?) } else { None };
    if !transfer::is_empty(&place)? {
        return Err(files::not_empty());
    }
    house::knows(&contents.head.steps)?;
    let mut keys = match &contents.head.keys {
        Some(text) => data::Keys::brought(config, text)?,
        None => data::Keys::find(config)?,
    };
    if contents.head.keys.is_none() && keys.are_new() {
        return Err(Fault::Refused(
            "säkerhetskopian har ingen nyckel med sig. Lägg först tillbaka nyckelfilen (key_file, annars secrets/field.key i datamappen)."
                .into(),
        ));
    }
    let rows = fill(from, (passphrase.as_ref(), &contents), (&place, &mut keys))?;
    println!("Återställt. {} rader, lika som i säkerhetskopian. Spåret är helt: {rows} rader.", contents.rows());
    tell(&contents);
    Ok(())
}

fn look(file: &Path, passphrase: Option<&Passphrase>) -> Result<Contents, Fault> {
    let mut reader = Reader::open(file, passphrase).map_err(|error| files::archive(file, error))?;
    backup::look(&mut reader).map_err(|error| files::reading(file, error))
}

fn fill(
    from: &From,
    (passphrase, contents): (Option<&Passphrase>, &Contents),
    (place, keys): (&db::Place, &mut data::Keys),
) -> Result<i64, Fault> {
    let rooms = capabilities::migrations();
    let mut load = Load::begin(place, &rooms, &contents.head.steps).map_err(|error| files::reading(&from.file, error))?;
    let mut reader = Reader::open(&from.file, passphrase).map_err(|error| files::archive(&from.file, error))?;
    let poured = backup::pour(&mut reader, &mut Progress::to(&mut load)).map_err(|error| files::reading(&from.file, error))?;
    let vault = keys.vault()?;
    house::fits(&mut load, &vault)?;
    // Written before the data appears: a key without data does no harm, data without its key does.
    keys.keep()?;
    load.finish(&poured.counts, (&rooms, &vault)).map_err(|error| files::reading(&from.file, error))
}
