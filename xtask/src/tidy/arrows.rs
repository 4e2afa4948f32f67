//! Arrows only point down, and what only one crate may know, only that crate leans on.

use super::Fault;
use crate::crates::{Crate, Floor};

/// The foundation's own order: each leans on those before it. Crates that aren't named stand beside `db`.
const FOUNDATION: [&[&str]; 5] = [&["kernel"], &["authority", "text"], &["db", "components"], &["web"], &["testkit"]];

fn height(name: &str) -> usize {
    FOUNDATION.iter().position(|names| names.contains(&name)).unwrap_or(2)
}

/// Crates from outside that one of ours keeps to itself. The testkit sets tests up past the doors, and the bench is the bare thing.
const KEPT: [(&str, &[&str]); 7] = [
    ("rusqlite", &["db", "bench"]),
    ("postgres", &["db", "testkit", "bench"]),
    ("axum", &["web", "testkit", "bench"]),
    ("tower-http", &["web"]),
    ("chacha20poly1305", &["db", "archive"]),
    ("tokio", &["web", "testkit", "ledfyr", "bench"]),
    ("fluent", &["text"]),
];

/// Every arrow that points the wrong way.
pub fn faults(crates: &[Crate]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for member in crates {
        let manifest = format!("{}/Cargo.toml", member.folder);
        for (name, tests) in &member.leans_on {
            let ours = crates.iter().find(|other| other.name == *name);
            let allowed = match ours {
                Some(other) => points_down(member, other) || (*tests && name == "testkit"),
                None => *tests || kept(member, name),
            };
            if !allowed {
                faults.push(Fault::new("arrows", &manifest, 0, format!("{} must not lean on {name}", member.name)));
            }
        }
    }
    faults
}

fn points_down(member: &Crate, other: &Crate) -> bool {
    match (member.floor(), other.floor()) {
        (Floor::Foundation, Floor::Foundation) => height(&other.name) < height(&member.name),
        (Floor::Capability | Floor::Roof, Floor::Foundation) => other.name != "testkit",
        (Floor::Roof, Floor::Capability) | (Floor::Tool, _) => true,
        _ => false,
    }
}

fn kept(member: &Crate, name: &str) -> bool {
    KEPT.iter().find(|(kept, _)| *kept == name).is_none_or(|(_, by)| by.contains(&member.name.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(folder: &str, leans_on: &[(&str, bool)]) -> Crate {
        let name = folder.rsplit('/').next().unwrap_or_default().to_owned();
        let leans_on = leans_on.iter().map(|(name, tests)| ((*name).to_owned(), *tests)).collect();
        Crate { name, folder: folder.to_owned(), leans_on }
    }

    #[test]
    fn arrows_point_down() {
        let house = |events: &[(&str, bool)]| {
            let rooms = ["foundation/kernel", "foundation/db", "foundation/testkit", "capabilities/people", "ledfyr"];
            let mut all: Vec<Crate> = rooms.iter().map(|folder| member(folder, &[])).collect();
            all.push(member("capabilities/events", events));
            faults(&all).len()
        };
        assert_eq!(house(&[("kernel", false), ("db", false), ("testkit", true), ("csv", false)]), 0);
        for wrong in
            [("people", false), ("people", true), ("ledfyr", false), ("testkit", false), ("rusqlite", false), ("tokio", false)]
        {
            assert_eq!(house(&[wrong]), 1, "{wrong:?}");
        }
    }
}
