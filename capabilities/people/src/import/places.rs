//! Which unit is meant.

use super::Fault;
use authority::{Directory, UnitInfo};
use kernel::UnitId;

/// The unit with this name, or with these names above and its own: "Äldreomsorgen / Björkgården".
pub fn unit(directory: &Directory, text: &str) -> Result<UnitId, Fault> {
    let path: Vec<String> = text.split(['/', '>']).map(|name| text::fold(name.trim())).filter(|name| !name.is_empty()).collect();
    let Some((own, above)) = path.split_last() else { return Err(Fault::NoUnit(text.to_owned())) };
    let found: Vec<UnitId> = directory
        .units()
        .filter(|unit| unit.closed.is_none() && text::fold(&unit.name) == *own && is_below(directory, unit, above))
        .map(|unit| unit.id)
        .collect();
    match found.as_slice() {
        [] => Err(Fault::NoUnit(text.to_owned())),
        [one] => Ok(*one),
        _ => Err(Fault::SeveralUnits(text.to_owned())),
    }
}

/// Whether the names stand above the unit, in this order; some may be left out.
fn is_below(directory: &Directory, unit: &UnitInfo, above: &[String]) -> bool {
    let mut wanted = above.iter().rev().peekable();
    for ancestor in directory.ancestors(unit.id).into_iter().skip(1) {
        if wanted.peek().is_some_and(|name| **name == text::fold(directory.unit_name(ancestor))) {
            wanted.next();
        }
    }
    wanted.peek().is_none()
}
