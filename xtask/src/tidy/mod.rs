//! `tidy`: what a tool can check of STYLE.md and ARCHITECTURE.md.

mod arrows;
mod code;
mod exceptions;
mod plan;
mod words;

use crate::{Done, map, sources};

/// Something that isn't as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Which rule, as in `xtask/tidy-exceptions.toml`.
    pub rule: &'static str,
    /// The file, from the top.
    pub path: String,
    /// The line; 0 for the whole file.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

impl Fault {
    fn new(rule: &'static str, path: &str, line: usize, what: impl Into<String>) -> Self {
        Self { rule, path: path.to_owned(), line, what: what.into() }
    }
}

/// Checks everything.
pub fn run() -> Done {
    let crates = crate::crates::all()?;
    let mut faults = arrows::faults(&crates);
    for path in sources::files("", &[".rs"]) {
        faults.extend(code::faults(&path, &sources::read(&path)));
    }
    for path in sources::files("", &[".rs", ".md", ".toml", ".sql", ".ftl", ".js", ".mjs", ".css", ".sh"]) {
        faults.extend(words::faults(&path, &sources::read(&path)));
    }
    faults.extend(crates.iter().flat_map(plan::faults));
    if sources::read(map::PLACE) != map::draw()? {
        faults.push(Fault::new("map", map::PLACE, 0, "is old: run cargo run -p xtask -- map"));
    }
    report(exceptions::sift(faults)?)
}

fn report(faults: Vec<Fault>) -> Done {
    for Fault { rule, path, line, what } in &faults {
        eprintln!("{path}:{line}: {what} [{rule}]");
    }
    if faults.is_empty() { Ok(()) } else { Err(format!("tidy: {} faults", faults.len())) }
}
