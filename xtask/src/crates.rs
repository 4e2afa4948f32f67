//! The crates of the house, as cargo knows them.

use crate::sources;
use serde::Deserialize;

/// A crate.
pub struct Crate {
    /// Its name.
    pub name: String,
    /// Its folder, from the top.
    pub folder: String,
    /// What it leans on: name, and whether it is for tests alone.
    pub leans_on: Vec<(String, bool)>,
}

/// The floors, from the bottom up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Floor {
    /// Knows no room.
    Foundation,
    /// A room.
    Capability,
    /// The roof.
    Roof,
    /// Tools, which no one leans on.
    Tool,
}

impl Crate {
    /// The floor it stands on.
    pub fn floor(&self) -> Floor {
        match self.folder.split('/').next() {
            // The demonstration's stories lean on the kernel alone, so every room may use them.
            Some("foundation" | "demo") => Floor::Foundation,
            Some("capabilities") => Floor::Capability,
            Some("ledfyr") => Floor::Roof,
            _ => Floor::Tool,
        }
    }
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    manifest_path: String,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
}

/// Every crate, by folder.
pub fn all() -> Result<Vec<Crate>, String> {
    let mut cargo = sources::cargo();
    cargo.args(["metadata", "--no-deps", "--format-version", "1"]).current_dir(sources::top());
    let output = cargo.output().map_err(|error| error.to_string())?;
    let metadata: Metadata = serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("cargo metadata: {error}: {}", String::from_utf8_lossy(&output.stderr)))?;
    let top = sources::top();
    let mut crates: Vec<Crate> = metadata.packages.into_iter().map(|package| known(&top, package)).collect();
    crates.sort_by(|one, other| (one.floor(), &one.folder).cmp(&(other.floor(), &other.folder)));
    Ok(crates)
}

fn known(top: &std::path::Path, package: Package) -> Crate {
    let folder = std::path::Path::new(&package.manifest_path).parent().unwrap_or(top);
    let folder = folder.strip_prefix(top).unwrap_or(folder).display().to_string();
    let for_tests = |dependency: &Dependency| dependency.kind.as_deref() == Some("dev");
    let leans_on = package.dependencies.iter().map(|dependency| (dependency.name.clone(), for_tests(dependency))).collect();
    Crate { name: package.name, folder, leans_on }
}
