//! Pools: the parties of a file, each with its process, or without one to look into.

use super::super::xml::Node;
use super::name;

pub(super) struct Pool<'n> {
    /// The pool, when the file draws one around its process.
    pub(super) node: Option<&'n Node>,
    pub(super) process: Option<&'n Node>,
    pub(super) name: String,
}

/// The parties, the one with most in it first.
pub(super) fn pools(root: &Node) -> Vec<Pool<'_>> {
    let processes: Vec<&Node> = root.all("process").collect();
    let mut pools: Vec<Pool<'_>> = Vec::new();
    for participant in root.all("collaboration").flat_map(|all| all.all("participant")) {
        // A reference may carry the prefix of its namespace.
        let wanted = participant.get("processRef").rsplit(':').next().unwrap_or_default();
        let process = processes.iter().copied().find(|process| !wanted.is_empty() && process.get("id") == wanted);
        let twice =
            pools.iter().any(|pool| pool.process.is_some_and(|known| process.is_some_and(|one| std::ptr::eq(known, one))));
        let process = process.filter(|_| !twice);
        pools.push(Pool { node: Some(participant), process, name: name(participant) });
    }
    for process in processes {
        if !pools.iter().any(|pool| pool.process.is_some_and(|known| std::ptr::eq(known, process))) {
            pools.push(Pool { node: None, process: Some(process), name: name(process) });
        }
    }
    pools.sort_by_key(|pool| std::cmp::Reverse(pool.process.map_or(0, |process| process.children.len())));
    pools
}
