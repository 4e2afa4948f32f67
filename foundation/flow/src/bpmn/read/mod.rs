//! From a BPMN file to step tables.

mod beside;
mod lanes;
mod nodes;
mod pools;
mod report;

use super::xml::{self, Node, Unreadable};
use crate::{Kind, Lane, Table};
pub use report::{Became, Changed, LeftOut, Why};
use std::collections::HashSet;

/// What was taken in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taken {
    /// The processes: the one that the file is about first, then those within its steps.
    pub processes: Vec<Process>,
    /// What was taken in as something else than it was.
    pub changed: Vec<Changed>,
    /// What a step table has no place for.
    pub left_out: Vec<LeftOut>,
}

/// A process of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Process {
    /// Its name; may be empty.
    pub name: String,
    /// What it is for, when the file says so.
    pub purpose: String,
    /// The step of an earlier process that it is the inside of.
    pub inside: Option<String>,
    /// Its steps.
    pub table: Table,
}

/// A file while it is read.
#[derive(Default)]
struct Reading {
    taken: Taken,
    ids: HashSet<String>,
    /// The middle of each shape, where the file says it, and the bounds of each lane.
    middles: std::collections::HashMap<String, (f64, f64)>,
    bounds: std::collections::HashMap<String, [f64; 4]>,
}

/// Reads a file.
pub fn read(bytes: &[u8]) -> Result<Taken, Unreadable> {
    let root = xml::parse(bytes)?;
    let bpmn = root.name == "definitions" && (root.space.contains("BPMN") || root.space.contains("bpmn"));
    if !bpmn {
        return Err(Unreadable::NotBpmn);
    }
    let mut reading = Reading::default();
    reading.shapes(&root);
    let pools = pools::pools(&root);
    if pools.iter().all(|pool| pool.process.is_none()) {
        return Err(Unreadable::NoProcess);
    }
    let whole = reading.pools(&pools);
    reading.taken.processes.insert(0, whole);
    beside::messages(&root, &pools, &mut reading.taken);
    beside::rest(&root, &pools, &mut reading.taken);
    for process in &mut reading.taken.processes {
        tidy(process);
    }
    Ok(reading.taken)
}

/// Starts come first and ends last where the file has them in any order; the others keep theirs.
fn tidy(process: &mut Process) {
    process.table.steps.sort_by_key(|step| match step.kind {
        Kind::Start => 0,
        Kind::End => 2,
        _ => 1,
    });
    let steps = &process.table.steps;
    let used = |lane: &Lane| steps.iter().any(|step| step.lane == lane.name);
    if process.inside.is_some() || process.table.lanes.iter().any(|lane| lane.name.is_empty()) {
        process.table.lanes = process.table.lanes.iter().filter(|lane| used(lane)).cloned().collect();
    }
}

/// An element's name in one line, not longer than a name is.
fn name(node: &Node) -> String {
    one_line(node.get("name"), 160)
}

fn one_line(text: &str, most: usize) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(most).collect()
}

/// What an element says about itself.
fn documentation(node: &Node) -> String {
    let parts: Vec<&str> = node.all("documentation").map(|part| part.text.trim()).filter(|part| !part.is_empty()).collect();
    plain(&parts.join("\n"))
}

/// Text without the tags that some editors write into it.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for letter in text.chars().take(20_000) {
        match letter {
            '<' => inside = true,
            '>' if inside => inside = false,
            letter if !inside && (letter == '\n' || !letter.is_control()) => out.push(letter),
            _ => {}
        }
    }
    out.trim().chars().take(4_000).collect()
}
