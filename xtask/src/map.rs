//! `docs/map.md`: every crate in a line, floor by floor.

use crate::{
    Done,
    crates::{self, Crate, Floor},
    sources,
};
use std::fmt::Write as _;

/// Where the map lies.
pub const PLACE: &str = "docs/map.md";

/// Writes the map.
pub fn write() -> Done {
    sources::write(PLACE, &draw()?)
}

/// The map.
pub fn draw() -> Result<String, String> {
    let crates = crates::all()?;
    let mut text = "# Map\n\nMade by `cargo run -p xtask -- map`; `xtask tidy` fails when it is old. Arrows point down: roof, capabilities, foundation.\n".to_owned();
    for (floor, title) in [
        (Floor::Roof, "The roof"),
        (Floor::Capability, "Capabilities"),
        (Floor::Foundation, "Foundation"),
        (Floor::Tool, "Tools"),
    ] {
        let _ = write!(text, "\n## {title}\n\n| Crate | What it is | Leans on |\n|---|---|---|\n");
        for member in crates.iter().filter(|member| member.floor() == floor) {
            let _ =
                writeln!(text, "| [{}](../{}) | {} | {} |", member.name, member.folder, purpose(member), leans(member, &crates));
        }
    }
    Ok(text)
}

/// The first sentence of what a crate says of itself.
fn purpose(member: &Crate) -> String {
    let lib = sources::read(&format!("{}/src/lib.rs", member.folder));
    let text = if lib.is_empty() { sources::read(&format!("{}/src/main.rs", member.folder)) } else { lib };
    let first = text.lines().next().unwrap_or_default().trim_start_matches("//!").trim();
    first.trim_end_matches('.').to_owned()
}

fn leans(member: &Crate, crates: &[Crate]) -> String {
    let ours = |name: &String| crates.iter().any(|other| other.name == *name);
    let names: Vec<&str> =
        member.leans_on.iter().filter(|(name, tests)| !tests && ours(name)).map(|(name, _)| name.as_str()).collect();
    names.join(", ")
}
