//! Exceptions with reasons. One that isn't needed any more is a fault, so that the list can only shrink.

use super::Fault;
use crate::sources;
use serde::Deserialize;

const PLACE: &str = "xtask/tidy-exceptions.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    #[serde(default)]
    exception: Vec<Exception>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    rule: String,
    path: String,
    reason: String,
}

/// The faults that no exception covers, and the exceptions that cover none.
pub fn sift(faults: Vec<Fault>) -> Result<Vec<Fault>, String> {
    let list: List = toml::from_str(&sources::read(PLACE)).map_err(|error| format!("{PLACE}: {error}"))?;
    let covers = |exception: &Exception, fault: &Fault| exception.rule == fault.rule && exception.path == fault.path;
    let mut left: Vec<Fault> =
        faults.iter().filter(|fault| !list.exception.iter().any(|exception| covers(exception, fault))).cloned().collect();
    for exception in &list.exception {
        if exception.reason.trim().is_empty() {
            left.push(Fault::new("exceptions", PLACE, 0, format!("{} has no reason", exception.path)));
        }
        if !faults.iter().any(|fault| covers(exception, fault)) {
            let what = format!("{} {} isn't needed any more: take it away", exception.rule, exception.path);
            left.push(Fault::new("exceptions", PLACE, 0, what));
        }
    }
    Ok(left)
}
