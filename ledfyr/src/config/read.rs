//! Reading the file and the environment, and saying what is wrong with them, all at once.

use super::{Config, KEYS, near::near};
use std::{
    collections::BTreeMap,
    ffi::OsString,
    path::{Path, PathBuf},
};
use toml::de::{DeTable, DeValue};

/// Variables of ours that aren't keys: the file itself, what builds and tests go by, and a backup's passphrase.
const OTHERS: [&str; 3] = ["LEDFYR_CONFIG", "LEDFYR_TARGET", crate::commands::files::VARIABLE];

/// Our part of the environment; empty values count as not set.
pub(super) fn ours(environment: impl IntoIterator<Item = (OsString, OsString)>) -> BTreeMap<String, String> {
    let texts = environment.into_iter().map(|(name, value)| (lossy(&name), lossy(&value)));
    texts.filter(|(name, value)| name.starts_with("LEDFYR_") && !name.starts_with("LEDFYR_TEST_") && !value.is_empty()).collect()
}

fn lossy(text: &OsString) -> String {
    text.to_string_lossy().into_owned()
}

/// The file to read, if any.
pub(super) fn file(given: Option<&Path>, environment: &BTreeMap<String, String>) -> Option<PathBuf> {
    let usual = || Some(PathBuf::from("ledfyr.toml")).filter(|path| path.is_file());
    given.map(Path::to_owned).or_else(|| environment.get("LEDFYR_CONFIG").map(PathBuf::from)).or_else(usual)
}

impl Config {
    /// Reads a file's text; gives what is wrong with it, with its lines.
    pub(super) fn read_toml(&mut self, name: &str, text: &str) -> Vec<String> {
        let table = match DeTable::parse(text) {
            Ok(table) => table,
            Err(error) => return vec![format!("{name}, rad {}: {}", line(text, error.span()), error.message())],
        };
        let mut wrong = Vec::new();
        for (key, value) in table.get_ref() {
            let place = format!("{name}, rad {}", line(text, Some(key.span())));
            let Some(value) = plain(value.get_ref()) else {
                wrong.push(match KEYS.iter().find(|known| known.name == key.get_ref().as_ref()) {
                    Some(known) => format!("{place}: {} ska vara en text, ett tal eller true/false", known.name),
                    None => unknown(&place, key.get_ref(), KEYS.iter().map(|key| key.name)),
                });
                continue;
            };
            wrong.extend(self.read_key(&place, key.get_ref(), &value));
        }
        wrong
    }

    fn read_key(&mut self, place: &str, name: &str, value: &str) -> Option<String> {
        let Some(key) = KEYS.iter().find(|key| key.name == name) else {
            return Some(unknown(place, name, KEYS.iter().map(|key| key.name)));
        };
        // The value isn't repeated: it may hold a password.
        (key.read)(self, value).err().map(|wanted| format!("{place}: {name} ska vara {wanted}"))
    }

    /// Reads the environment; gives what is wrong with it.
    pub(super) fn read_environment(&mut self, environment: &BTreeMap<String, String>) -> Vec<String> {
        let names: Vec<(String, &super::Key)> = KEYS.iter().map(|key| (key.variable(), key)).collect();
        let mut wrong = Vec::new();
        for (name, value) in environment.iter().filter(|(name, _)| !OTHERS.contains(&name.as_str())) {
            match names.iter().find(|(variable, _)| variable == name) {
                Some((_, key)) => {
                    wrong.extend((key.read)(self, value).err().map(|wanted| format!("miljön: {name} ska vara {wanted}")));
                }
                None => wrong.push(unknown("miljön", name, names.iter().map(|(variable, _)| variable.as_str()))),
            }
        }
        wrong
    }
}

fn unknown<'a>(place: &str, name: &str, known: impl Iterator<Item = &'a str>) -> String {
    let meant = near(name, known).map(|near| format!(", menade du {near}?")).unwrap_or_default();
    format!("{place}: {name} finns inte{meant}")
}

/// A value as its text; none for lists, tables and dates.
fn plain(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) => Some(number.to_string()),
        DeValue::Boolean(truth) => Some(truth.to_string()),
        _ => None,
    }
}

fn line(text: &str, span: Option<std::ops::Range<usize>>) -> usize {
    let before = text.get(..span.map_or(0, |span| span.start)).unwrap_or_default();
    before.matches('\n').count() + 1
}
