//! `new-capability`: a small complete room from `xtask/template`, wired in, with its documents fresh.

use crate::{Done, map, sources};
use std::fs;

/// What the template's words become.
struct Words {
    /// The crate: plural, English.
    room: String,
    /// One of its things.
    thing: String,
    /// On screen: plural, Swedish.
    noun: String,
}

impl Words {
    fn new(name: &str, noun: &str) -> Result<Self, String> {
        let plain = |text: &str| !text.is_empty() && text.chars().all(|letter| letter.is_ascii_lowercase());
        let thing = name.strip_suffix("ies").map_or_else(|| name.trim_end_matches('s').to_owned(), |stem| format!("{stem}y"));
        if !plain(name) || thing == name {
            return Err(format!("{name}: the name is one English word in the plural, in small letters, as in suggestions"));
        }
        if noun.is_empty() || !noun.chars().all(char::is_lowercase) {
            return Err(format!("{noun}: the noun is one Swedish word in the plural, in small letters, as in synpunkter"));
        }
        Ok(Self { room: name.to_owned(), thing, noun: noun.to_owned() })
    }

    fn fill(&self, text: &str) -> String {
        let slug: String = self
            .noun
            .chars()
            .map(|letter| match letter {
                'å' | 'ä' => 'a',
                'ö' => 'o',
                'é' => 'e',
                other => other,
            })
            .collect();
        let pairs = [
            ("{{room}}", self.room.clone()),
            ("{{Room}}", capital(&self.room)),
            ("{{thing}}", self.thing.clone()),
            ("{{Thing}}", capital(&self.thing)),
            ("{{noun}}", self.noun.clone()),
            ("{{Noun}}", capital(&self.noun)),
            ("{{slug}}", slug),
        ];
        pairs.iter().fold(text.to_owned(), |text, (word, becomes)| text.replace(word, becomes))
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Makes the room, wires it in, and makes the documents fresh.
pub fn make(name: &str, noun: &str) -> Done {
    let words = Words::new(name, noun)?;
    let folder = format!("capabilities/{name}");
    if sources::top().join(&folder).exists() {
        return Err(format!("{folder} is there already"));
    }
    for path in template()? {
        let text = words.fill(&sources::read(&format!("xtask/template/{path}")));
        let place = words.fill(path.trim_end_matches(".txt"));
        match place.strip_prefix("journey/") {
            Some(journey) => sources::write(&format!("journeys/stories/{journey}"), &text)?,
            None => sources::write(&format!("{folder}/{place}"), &text)?,
        }
    }
    wire(name)?;
    sources::obey(sources::cargo().args(["fmt", "-p", name, "-p", "ledfyr"]))?;
    map::write()?;
    crate::matrix()?;
    println!("{folder} is made. Try: cargo test -p {name} && cargo test -p ledfyr");
    Ok(())
}

/// The template's files, by their path in it.
fn template() -> Result<Vec<String>, String> {
    let root = sources::top().join("xtask/template");
    let (mut found, mut folders) = (Vec::new(), vec![root.clone()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?.flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(path) = path.strip_prefix(&root) {
                found.push(path.display().to_string());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The three lines that plug a room in: the workspace's, the roof's manifest's, the roof's list's.
fn wire(name: &str) -> Done {
    add("Cargo.toml", "myday = { path", &format!("{name} = {{ path = \"capabilities/{name}\" }}"))?;
    add("ledfyr/Cargo.toml", "myday.workspace", &format!("{name}.workspace = true"))?;
    add("ledfyr/src/capabilities.rs", "myday::capability()", &format!("        {name}::capability(),"))
}

/// Puts a line after the one that begins (or continues) so.
fn add(path: &str, after: &str, line: &str) -> Done {
    let text = sources::read(path);
    let found = text
        .lines()
        .find(|known| known.trim_start().starts_with(after))
        .ok_or_else(|| format!("{path}: no line begins with {after}"))?;
    sources::write(path, &text.replacen(found, &format!("{found}\n{line}"), 1))
}
