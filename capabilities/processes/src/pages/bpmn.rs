//! A process as a BPMN file, for other tools.

use crate::{access, actions::Read, url};
use flow::bpmn::{Titles, write};
use web::{Answer, Granted, Problem, Reply};

/// The file.
pub fn show(mut granted: Granted<Read>, at: url::Bpmn) -> Answer {
    let (_, desk) = granted.parts();
    let seen = access::open(desk, at.id)?;
    let version = seen.shown().ok_or(Problem::NotFound)?;
    let (id, name) = (at.id.to_string(), &seen.process.name);
    let titles = Titles { id: &id, name, purpose: seen.process.purpose.as_deref().unwrap_or_default() };
    let file = write(titles, &version.table);
    let plain: String = name.chars().map(ascii).collect();
    granted.reply(Reply::file(&format!("{plain}.bpmn"), "application/xml", file.into_bytes()))
}

/// A letter that every file system takes.
fn ascii(letter: char) -> char {
    match letter {
        'å' | 'ä' | 'Å' | 'Ä' => 'a',
        'ö' | 'Ö' => 'o',
        'é' => 'e',
        ' ' => '-',
        other => other,
    }
}
