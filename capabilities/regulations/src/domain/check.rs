//! Reading an act's file, and saying what is wrong with it.

use super::Act;
use std::collections::BTreeSet;

/// The largest file, in bytes.
pub const MOST_BYTES: usize = 256 * 1024;
/// The most provisions in an act.
const MOST_PROVISIONS: usize = 600;
/// The longest text of a provision, in letters.
const LONGEST: usize = 4_000;

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It is too large.
    TooLarge,
    /// It isn't an act in our form: the line, and what the reader says.
    Unreadable(Option<usize>, String),
    /// Something is left out: the act's or a provision's field.
    Missing(String),
    /// Something is longer than it may be.
    TooLong(String),
    /// Two provisions have the same place.
    Twice(String),
    /// A kind of evidence that nobody knows: the place, the kind.
    UnknownEvidence(String, String),
    /// It ended before it began, or was checked before it was issued.
    Dates,
    /// The code is not small letters, digits and hyphens.
    Code(String),
    /// There are too many provisions, or none.
    HowMany(usize),
    /// An act's provision can't be a municipality's own.
    OwnKind(String),
}

/// Reads an act's file. `known` are the kinds of evidence.
pub fn read(bytes: &[u8], known: &[&str]) -> Result<Act, Vec<Fault>> {
    if bytes.len() > MOST_BYTES {
        return Err(vec![Fault::TooLarge]);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| vec![Fault::Unreadable(None, "UTF-8".into())])?;
    let act: Act = toml::from_str(text).map_err(|error| vec![said(text, &error)])?;
    let act = act.resolved();
    let faults = faults(&act, known);
    if faults.is_empty() { Ok(act) } else { Err(faults) }
}

/// What the reader says, and in which line.
fn said(text: &str, error: &toml::de::Error) -> Fault {
    let line = error.span().map(|span| text.get(..span.start).unwrap_or_default().lines().count().max(1));
    Fault::Unreadable(line, error.message().chars().filter(|letter| !letter.is_control()).take(200).collect())
}

/// Everything that is wrong with an act.
pub fn faults(act: &Act, known: &[&str]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let plain = |code: &str| {
        !code.is_empty() && code.len() <= 60 && code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    if !plain(&act.code) {
        faults.push(Fault::Code(act.code.clone()));
    }
    if act.until.is_some_and(|until| until < act.in_force) || act.edition < 1 {
        faults.push(Fault::Dates);
    }
    if act.provisions.is_empty() || act.provisions.len() > MOST_PROVISIONS {
        faults.push(Fault::HowMany(act.provisions.len()));
    }
    let fields = [&act.number, &act.short, &act.name, &act.issuer, &act.source, &act.checked_by];
    faults.extend(lines("", &["number", "short", "name", "issuer", "source", "checked_by"], &fields));
    if !act.source.starts_with("https://") || act.source.contains(['"', '<', ' ']) {
        faults.push(Fault::Missing("source: https://".into()));
    }
    if act.kind.is_own() {
        faults.push(Fault::OwnKind(act.code.clone()));
    }
    faults.extend(provisions(act, known));
    faults
}

fn provisions(act: &Act, known: &[&str]) -> Vec<Fault> {
    let (mut faults, mut places) = (Vec::new(), BTreeSet::new());
    for provision in &act.provisions {
        let place = provision.place();
        faults.extend(lines(&place, &["title", "text", "who"], &[&provision.title, &provision.text, &provision.who]));
        if place.is_empty() {
            faults.push(Fault::Missing(format!("paragraph: {}", provision.title)));
        }
        if provision.sort().is_own() {
            faults.push(Fault::OwnKind(place.clone()));
        }
        let unknown = provision.evidence.iter().filter(|kind| !known.contains(&kind.as_str()));
        faults.extend(unknown.map(|kind| Fault::UnknownEvidence(place.clone(), kind.clone())));
        if !places.insert(place.clone()) {
            faults.push(Fault::Twice(place));
        }
    }
    faults
}

fn lines(place: &str, names: &[&str], values: &[&String]) -> Vec<Fault> {
    let called = |name: &str| if place.is_empty() { name.to_owned() } else { format!("{place}: {name}") };
    let judged = names.iter().zip(values).filter_map(|(name, value)| match value.chars().count() {
        0 => Some(Fault::Missing(called(name))),
        long if long > LONGEST => Some(Fault::TooLong(called(name))),
        _ => None,
    });
    judged.collect()
}
