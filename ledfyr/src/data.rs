//! The data folder: its rights, its key, and that one program at a time serves from it.

use crate::{Fault, config::Config};
use db::{Place, Vault};
use kernel::Chance;
use std::{
    fmt::Write as _,
    fs::{self, File, OpenOptions},
    io::Write as _,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

/// The data folder, made if it isn't there.
pub(crate) fn folder(config: &Config) -> Result<&Path, Fault> {
    private(&config.data)?;
    Ok(&config.data)
}

/// Where the embedded database lies.
pub(crate) fn database(config: &Config) -> PathBuf {
    config.data.join("ledfyr.db")
}

/// The database that is configured.
pub(crate) fn place(config: &Config) -> Place {
    config.database_url.clone().map_or_else(|| Place::File(database(config)), Place::Server)
}

fn private(folder: &Path) -> Result<(), Fault> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(Fault::at(folder))
}

/// Keeps other programs from serving from the same folder, for as long as the answer is held.
pub(crate) fn claim(config: &Config) -> Result<File, Fault> {
    let path = folder(config)?.join("ledfyr.lock");
    let file = File::create(&path).map_err(Fault::at(&path))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(fs::TryLockError::WouldBlock) => {
            Err(Fault::Refused(format!("Ledfyr körs redan med datamappen {}. Stoppa den först.", config.data.display())))
        }
        Err(fs::TryLockError::Error(error)) => Err(Fault::at(&path)(error)),
    }
}

/// Whether a program serves from this database file right now.
pub(crate) fn is_served(database: &Path) -> bool {
    let lock = File::open(database.with_file_name("ledfyr.lock"));
    lock.is_ok_and(|lock| matches!(lock.try_lock_shared(), Err(fs::TryLockError::WouldBlock)))
}

/// The keys, and whether they were made just now and aren't written down yet.
pub(crate) struct Keys {
    keys: Vec<[u8; 32]>,
    fresh: Option<PathBuf>,
}

impl Keys {
    /// Reads the key file: 64 hexadecimal digits a line, oldest key first. New ones when there is no file.
    pub(crate) fn find(config: &Config) -> Result<Self, Fault> {
        let path = key_file(config);
        match fs::read_to_string(&path) {
            Ok(text) => {
                let fault = || Fault::Refused(format!("{}: ska ha 64 hexadecimala tecken på varje rad", path.display()));
                Ok(Self { keys: parse(&text).ok_or_else(fault)?, fresh: None })
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                Ok(Self { keys: vec![Chance::os().bytes()], fresh: Some(path) })
            }
            Err(error) => Err(Fault::at(&path)(error)),
        }
    }

    /// The keys that a backup brought; none others may be there already.
    pub(crate) fn brought(config: &Config, text: &str) -> Result<Self, Fault> {
        let found = Self::find(config)?;
        let keys = parse(text).ok_or_else(|| Fault::Refused("nyckeln i säkerhetskopian går inte att läsa.".into()))?;
        if found.fresh.is_none() && found.keys != keys {
            let path = key_file(config);
            return Err(Fault::Refused(format!("{} är en annan nyckel än säkerhetskopians. Flytta den först.", path.display())));
        }
        Ok(Self { keys, fresh: found.fresh })
    }

    /// As the key file has them.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        for key in &self.keys {
            for byte in key {
                let _ = write!(text, "{byte:02x}");
            }
            text.push('\n');
        }
        text
    }

    /// Whether no file has them yet.
    pub(crate) fn are_new(&self) -> bool {
        self.fresh.is_some()
    }

    /// The keys as the database takes them.
    pub(crate) fn vault(&self) -> Result<Vault, Fault> {
        Ok(Vault::new(self.keys.clone())?)
    }

    /// Writes new keys down, for their owner's eyes only.
    pub(crate) fn keep(&mut self) -> Result<(), Fault> {
        let Some(path) = self.fresh.take() else { return Ok(()) };
        if let Some(folder) = path.parent() {
            private(folder)?;
        }
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path).map_err(Fault::at(&path))?;
        file.write_all(self.text().as_bytes()).and_then(|()| file.sync_all()).map_err(Fault::at(&path))
    }
}

fn key_file(config: &Config) -> PathBuf {
    config.key_file.clone().unwrap_or_else(|| config.data.join("secrets").join("field.key"))
}

fn parse(text: &str) -> Option<Vec<[u8; 32]>> {
    let keys: Option<Vec<_>> = text.lines().filter(|line| !line.trim().is_empty()).map(unhex).collect();
    keys.filter(|keys| !keys.is_empty())
}

fn unhex(line: &str) -> Option<[u8; 32]> {
    let line = line.trim();
    let mut key = [0; 32];
    if line.len() != 64 || !line.is_ascii() {
        return None;
    }
    for (at, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&line[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(key)
}
