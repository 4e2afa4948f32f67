//! Takes a BPMN file in and writes it out again, for tests with other makers' tools: `rewrite IN OUT`.

use flow::bpmn::{Titles, read, write};
use std::{env, fs, process::ExitCode};

fn main() -> ExitCode {
    let files: Vec<String> = env::args().skip(1).collect();
    let [from, to] = files.as_slice() else { return ExitCode::FAILURE };
    let Some(taken) = fs::read(from).ok().and_then(|bytes| read(&bytes).ok()) else { return ExitCode::FAILURE };
    let Some(main) = taken.processes.first() else { return ExitCode::FAILURE };
    let titles = Titles { id: "1", name: &main.name, purpose: &main.purpose };
    if fs::write(to, write(titles, &main.table)).is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
