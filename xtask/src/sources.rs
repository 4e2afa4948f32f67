//! Files of the repository, and programs run in it.

use crate::Done;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The top of the repository: where xtask was built, or above where it is run from.
pub fn top() -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let above = here.ancestors().find(|path| path.join("xtask/Cargo.toml").is_file());
    above.map_or_else(|| here.clone(), Path::to_owned)
}

/// Folders that aren't ours.
const OUTSIDE: [&str; 7] = ["target", "dist", "data", "node_modules", ".git", "pictures", "template"];

/// Every file below a folder of the repository whose name ends so, by its path from the top.
pub fn files(below: &str, ends: &[&str]) -> Vec<String> {
    let top = top();
    let (mut found, mut folders) = (Vec::new(), vec![top.join(below)]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            if path.is_dir() {
                // A room may have a folder of data; only the one at the top is the program's.
                let outside = OUTSIDE.contains(&name.as_str()) && !(name == "data" && folder != top);
                if !outside {
                    folders.push(path);
                }
            } else if ends.iter().any(|end| name.ends_with(end)) {
                found.extend(path.strip_prefix(&top).ok().map(|path| path.display().to_string()));
            }
        }
    }
    found.sort();
    found
}

/// The text of a file by its path from the top; empty when it can't be read.
pub fn read(path: &str) -> String {
    fs::read_to_string(top().join(path)).unwrap_or_default()
}

/// Writes a file by its path from the top, with the folders that it needs.
pub fn write(path: &str, text: &str) -> Done {
    let path = top().join(path);
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(&path, text)).map_err(|error| format!("{}: {error}", path.display()))
}

/// The cargo that runs us.
pub fn cargo() -> Command {
    Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()))
}

/// Runs a program at the top and waits; says so when it fails.
pub fn obey(command: &mut Command) -> Done {
    let status = command.current_dir(top()).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{command:?}: {status}")),
        Err(error) => Err(format!("{command:?}: {error}")),
    }
}
