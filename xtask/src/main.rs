//! Tools of the house: `cargo run -p xtask -- <tidy | map | matrix | new-capability NAME NOUN>`.

mod crates;
mod map;
mod room;
mod sources;
mod tidy;

use std::{process::ExitCode, result::Result};

/// What a tool answers: nothing, or why it stopped.
type Done = Result<(), String>;

const USAGE: &str = "cargo run -p xtask -- …
  tidy                           checks what a tool can check of STYLE.md
  map                            writes docs/map.md
  matrix                         writes docs/authority-matrix.md, routes.md and unscoped-statements.md
  new-capability NAME NOUN       makes a room, as in: new-capability suggestions synpunkter";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["tidy"] => tidy::run(),
        ["map"] => map::write(),
        ["matrix"] => matrix(),
        ["new-capability", name, noun] => room::make(name, noun),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// The tests of the whole house know what the documents should say; they write them when asked to.
fn matrix() -> Done {
    let mut cargo = sources::cargo();
    cargo.args(["test", "-q", "-p", "ledfyr", "--test", "house", "documents"]).env("UPDATE", "1");
    sources::obey(&mut cargo)
}
