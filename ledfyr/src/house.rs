//! The house put together: keys, database, rooms.

use crate::{Fault, capabilities, config::Config, data};
use db::{
    Db, DbError, Mode, Vault,
    transfer::{Load, Step},
};
use files::Uploads;
use kernel::{Chance, Clock};
use std::{fs::File, sync::Arc, time::Duration};
use web::{App, Rates, Settings};

kernel::code_enum! {
    /// What an installation is for. Decided at its first start, for good.
    pub enum Installation {
        /// A municipality's own.
        Real = "real",
        /// Älvsala kommun, which doesn't exist.
        Demo = "demo",
    }
}

/// The house's fact that says which installation it is.
const INSTALLATION: &str = "installation";
/// The house's fact that tells whether the keys are those that the data was sealed with.
const KEY_CHECK: &str = "key";

/// The house, ready to be served.
pub struct House {
    /// The application.
    pub app: App,
    _claim: Option<File>,
}

impl House {
    /// Opens the house for serving: one program at a time for each folder with the embedded database.
    pub fn open(config: &Config, installation: Installation) -> Result<Self, Fault> {
        let claim = if config.database_url.is_none() { Some(data::claim(config)?) } else { None };
        let db = database(config, Some(installation))?;
        let app = App::new(db, Clock::system(), settings(config, installation)?, capabilities::all());
        furnish(&app)?;
        Ok(Self { app, _claim: claim })
    }

    /// Opens the house beside one that may be running: for the command line.
    pub fn beside(config: &Config) -> Result<App, Fault> {
        let db = database(config, None)?;
        Ok(App::new(db, Clock::system(), settings(config, Installation::Real)?, capabilities::all()))
    }
}

/// Opens the database, brings its tables up to date, and sees that keys and installation are the right ones.
fn database(config: &Config, installation: Option<Installation>) -> Result<Db, Fault> {
    data::folder(config)?;
    let mut keys = data::Keys::find(config)?;
    if keys.are_new() && config.database_url.is_none() && data::database(config).exists() {
        return Err(key_is_missing());
    }
    let place = data::place(config);
    let sizes = (config.readers, config.writers);
    let config = db::Config { place, readers: sizes.0, writers: sizes.1, vault: keys.vault()?, chance: Chance::os() };
    let db = Db::open(config, &capabilities::migrations())?;
    settle_facts(&db, &mut keys, installation)?;
    Ok(db)
}

/// Compares what the database says of itself with what we came with; writes it down in a new one.
fn settle_facts(db: &Db, keys: &mut data::Keys, installation: Option<Installation>) -> Result<(), Fault> {
    let check = key_check(&db.derived_key("check"));
    let nobody = Arc::new(authority::Actor::system(Arc::default()));
    let mut desk = db.desk(Mode::Write, nobody, Clock::system().now())?;
    let known = desk.fact(KEY_CHECK)?;
    match &known {
        Some(_) if keys.are_new() => return Err(key_is_missing()),
        Some(known) if *known != check => return Err(key_is_wrong()),
        Some(_) => {}
        None => {
            keys.keep()?;
            desk.set_fact(KEY_CHECK, &check)?;
        }
    }
    let was = desk.fact(INSTALLATION)?;
    if let Some(wanted) = installation {
        match was.as_deref().map(Installation::from_code) {
            None => desk.set_fact(INSTALLATION, wanted.code())?,
            Some(Some(was)) if was == wanted => {}
            Some(_) => return Err(other_installation(wanted)),
        }
    }
    Ok(desk.finish()?)
}

/// What the database keeps of the key, to know it again.
fn key_check(derived: &[u8; 32]) -> String {
    derived.iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}

/// Whether these keys are those that the data being read in was sealed with.
pub(crate) fn fits(load: &mut Load, vault: &Vault) -> Result<(), Fault> {
    let known = load.fact(KEY_CHECK)?;
    if known.as_deref() == Some(&key_check(&vault.derived("check"))) { Ok(()) } else { Err(key_is_wrong()) }
}

/// Whether this program knows every one of these steps; those of a later version it doesn't.
pub(crate) fn knows(steps: &[Step]) -> Result<(), Fault> {
    let known = db::transfer::all_steps(&capabilities::migrations());
    match steps.iter().find(|step| !known.contains(step)) {
        None => Ok(()),
        Some(Step { room, number }) => {
            let what =
                format!("uppgifterna är från en nyare version av Ledfyr (steg {room}/{number}). Uppgradera programmet först.");
            Err(Fault::Refused(what))
        }
    }
}

/// What every house has from its first day: the municipality itself, and the responsibility map as delivered.
fn furnish(app: &App) -> Result<(), DbError> {
    let mut desk = app.db().desk(Mode::Write, app.system()?, app.clock().now())?;
    organisation::install(&mut desk)?;
    regulations::install(&mut desk)?;
    if !app.settings().demo {
        organisation::found_municipality(&mut desk, &app.settings().municipality)?;
    }
    desk.finish()
}

fn key_is_missing() -> Fault {
    Fault::Refused(
        "databasen finns men nyckeln saknas. Lägg tillbaka nyckelfilen; utan den kan skyddade uppgifter inte läsas.".into(),
    )
}

fn key_is_wrong() -> Fault {
    Fault::Refused("nyckeln hör inte till databasen. Lägg tillbaka den nyckelfil som databasen skapades med.".into())
}

fn other_installation(wanted: Installation) -> Fault {
    Fault::Refused(match wanted {
        Installation::Demo => "datan är en kommuns egen. Demonstrationen startar aldrig på den; välj en annan datamapp.".into(),
        Installation::Real => "datan är demonstrationens, med kända lösenord. Välj en annan datamapp för kommunens egen.".into(),
    })
}

pub(crate) fn settings(config: &Config, installation: Installation) -> Result<Settings, Fault> {
    let demo = installation == Installation::Demo;
    Ok(Settings {
        municipality: if demo { "Älvsala kommun".into() } else { config.municipality.clone() },
        base_url: config.public_url(),
        demo,
        behind_proxy: config.behind_proxy,
        limits: Rates { requests_per_second: config.requests_per_second, sign_ins_per_minute: config.sign_ins_per_minute },
        counts_kept: Duration::from_secs(20),
        mail: config.mail.settings()?,
        uploads: config.virus_scanner.as_deref().map(Uploads::scanned_by).unwrap_or_default(),
    })
}
