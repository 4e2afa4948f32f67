//! The floor plan: every room has the same parts.

use super::Fault;
use crate::{
    crates::{Crate, Floor},
    sources,
};

const FILES: [&str; 6] = ["src/lib.rs", "src/actions.rs", "src/texts.rs", "src/url.rs", "i18n.toml", "src/pages/mod.rs"];

/// What a room lacks.
pub fn faults(member: &Crate) -> Vec<Fault> {
    if member.floor() != Floor::Capability {
        return Vec::new();
    }
    let here = sources::top().join(&member.folder);
    let texts = ["sv", "en"].map(|lang| format!("texts/{lang}/{}.ftl", member.name));
    let wanted = FILES.iter().map(|file| (*file).to_owned()).chain(texts).chain(["tests".to_owned()]);
    let lacking = wanted.filter(|part| !here.join(part).exists());
    let mut faults: Vec<Fault> =
        lacking.map(|part| Fault::new("floor-plan", &member.folder, 0, format!("has no {part}"))).collect();
    if here.join("migrations").exists() && !here.join("src/store").exists() {
        faults.push(Fault::new("floor-plan", &member.folder, 0, "has tables but no src/store"));
    }
    faults
}
