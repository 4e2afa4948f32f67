//! Writes pages with every component, to look at and to test: `cargo run -p components --example gallery -- dist folder`.

mod pages;

use std::fs;
use std::path::{Path, PathBuf};

use components::{Contrast, Document, Scheme, assets, document};

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let mut arguments = std::env::args().skip(1);
    let (Some(dist), Some(out)) = (arguments.next(), arguments.next()) else {
        return Err("give two folders: the built assets, and where to write".into());
    };
    let out = PathBuf::from(out);
    let names = copy(Path::new(&dist), &out.join("tillgangar"))?;
    assets::set(move |logical| hashed(&names, logical));

    for (scheme, contrast, suffix) in [
        (Scheme::Light, Contrast::Auto, "light"),
        (Scheme::Dark, Contrast::Auto, "dark"),
        (Scheme::Light, Contrast::More, "contrast"),
        (Scheme::Dark, Contrast::More, "dark-contrast"),
        (Scheme::Auto, Contrast::Auto, "auto"),
    ] {
        for (name, title, body) in pages::all() {
            let head = Document { lang: "sv", title, scheme, contrast, unlisted: true, person: None };
            fs::write(out.join(format!("{name}-{suffix}.html")), document(head, body).into_string())?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<Vec<String>, Failure> {
    fs::create_dir_all(to)?;
    let mut names = Vec::new();
    for file in fs::read_dir(from)? {
        let file = file?;
        fs::copy(file.path(), to.join(file.file_name()))?;
        names.push(file.file_name().to_string_lossy().into_owned());
    }
    Ok(names)
}

/// `app.css` → `/tillgangar/app-….css`.
fn hashed(names: &[String], logical: &str) -> String {
    let (stem, kind) = logical.rsplit_once('.').unwrap_or((logical, ""));
    let found = names.iter().find(|name| {
        let rest = name.strip_prefix(stem).and_then(|rest| rest.strip_prefix('-'));
        rest.and_then(|rest| rest.strip_suffix(kind)).is_some_and(|rest| rest.len() == 11)
    });
    format!("/tillgangar/{}", found.map_or(logical, String::as_str))
}
