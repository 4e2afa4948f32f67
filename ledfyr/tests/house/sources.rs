//! The sources of the house, for the tests that compare what is written with what is.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The top of the repository.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the repository").to_owned()
}

/// The folder of a room or of a part of the foundation.
pub fn folder(room: &str) -> PathBuf {
    let found = ["capabilities", "foundation"].iter().map(|floor| top().join(floor).join(room)).find(|path| path.is_dir());
    found.unwrap_or_else(|| panic!("{room} has no folder"))
}

/// Every file below a folder whose name ends so.
pub fn files(folder: &Path, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(end) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The text of every Rust file of a room, apart from its actions.
pub fn code(room: &str) -> String {
    let files = files(&folder(room).join("src"), ".rs").into_iter().filter(|path| !path.ends_with("actions.rs"));
    files.map(|path| fs::read_to_string(path).expect("a source file")).collect()
}
