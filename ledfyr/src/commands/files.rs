//! What can go wrong with backups and copies, in words for the one who makes them; and where passphrases come from.

use crate::Fault;
use archive::{Error, Passphrase};
use db::DbError;
use std::{
    io::{self, BufRead},
    path::{Path, PathBuf},
};

/// The variable that may hold the passphrase.
pub(crate) const VARIABLE: &str = "LEDFYR_BACKUP_PASSPHRASE";

/// Where the passphrase comes from: never the command line, which others can see.
#[derive(clap::Args)]
pub(crate) struct Secret {
    /// Fil med lösenfrasen på första raden; annars `LEDFYR_BACKUP_PASSPHRASE` i miljön, annars standard in
    #[arg(long, value_name = "FIL")]
    passphrase_file: Option<PathBuf>,
}

impl Secret {
    /// Reads the passphrase.
    pub(crate) fn read(&self) -> Result<Passphrase, Fault> {
        let text = match (&self.passphrase_file, std::env::var(VARIABLE)) {
            (Some(path), _) => std::fs::read_to_string(path).map_err(Fault::at(path))?,
            (None, Ok(text)) if !text.is_empty() => text,
            _ => {
                let mut line = String::new();
                let read = io::stdin().lock().read_line(&mut line);
                read.map_err(|error| Fault::Machine("lösenfrasen kunde inte läsas".into(), error))?;
                line
            }
        };
        let first = text.lines().next().unwrap_or_default();
        Passphrase::new(first).ok_or_else(|| {
            Fault::Refused(format!(
                "lösenfrasen ska ha minst {} tecken. Den läses från --passphrase-file, {VARIABLE} eller standard in.",
                Passphrase::LEAST
            ))
        })
    }
}

/// What an archive's error means.
pub(crate) fn archive(path: &Path, error: Error) -> Fault {
    let name = path.display();
    Fault::Refused(match error {
        Error::Io(source) if source.kind() == io::ErrorKind::InvalidData => return damaged(path),
        Error::Io(source) => return Fault::File { path: path.to_owned(), source },
        Error::Exists => format!("{name} finns redan. Säkerhetskopior skrivs aldrig över; välj ett annat namn."),
        Error::Busy => format!("{name} skrivs just nu av ett annat program."),
        Error::Foreign => format!("{name} är ingen säkerhetskopia, eller från en nyare version av Ledfyr."),
        Error::Sealed => format!("{name} är krypterad."),
        Error::Passphrase => format!("fel lösenfras för {name}."),
    })
}

/// What went wrong while a backup was written: the disk that it is written to, most often.
pub(crate) fn saving(path: &Path, fault: Fault) -> Fault {
    match fault {
        Fault::Db(DbError::Io(source)) => Fault::File { path: path.to_owned(), source },
        Fault::Db(DbError::NotFound) => Fault::Refused("det finns ingen databas att säkerhetskopiera.".into()),
        fault => fault,
    }
}

/// What went wrong while a backup was read, or written into the database.
pub(crate) fn reading(path: &Path, error: DbError) -> Fault {
    match error {
        DbError::Io(source) if matches!(source.kind(), io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof) => {
            damaged(path)
        }
        DbError::Io(source) => Fault::File { path: path.to_owned(), source },
        DbError::NotEmpty => not_empty(),
        DbError::Differs(what) => Fault::Refused(format!(
            "det som lästes in stämmer inte med säkerhetskopian ({what}). Inget har sparats; installationen är lika tom som förut."
        )),
        error => error.into(),
    }
}

/// What went wrong while one database was copied into another.
pub(crate) fn copying(error: DbError) -> Fault {
    match error {
        DbError::NotEmpty => {
            Fault::Refused("målet är inte tomt. Ingenting skrivs över; välj en ny fil eller en tom databas.".into())
        }
        DbError::Differs(what) => Fault::Refused(format!("kopian blev inte lik källan ({what}). Ingenting har sparats i målet.")),
        error => error.into(),
    }
}

fn damaged(path: &Path) -> Fault {
    Fault::Refused(format!("{} är skadad eller avbruten. Inget har återställts; ta en annan säkerhetskopia.", path.display()))
}

pub(crate) fn not_empty() -> Fault {
    Fault::Refused(
        "här finns redan en databas. En säkerhetskopia läses bara in i en tom installation: välj en ny datamapp eller en tom databas."
            .into(),
    )
}
