//! The table as a graph of positions: what leads where, what turns back, what can be reached.

use crate::{Kind, Table};
use std::collections::HashMap;

/// The ways of a table, by position. Ways to steps that aren't there, and second ways to the same step, are left out.
pub(crate) struct Graph {
    /// For each step: the positions it leads to, with the position of the way among its own.
    pub(crate) next: Vec<Vec<(usize, usize)>>,
    starts: Vec<usize>,
    ends: Vec<usize>,
}

impl Graph {
    pub(crate) fn of(table: &Table) -> Self {
        let mut places: HashMap<&str, usize> = HashMap::new();
        for (at, step) in table.steps.iter().enumerate() {
            places.entry(step.id.as_str()).or_insert(at);
        }
        let next = table.steps.iter().map(|step| {
            let mut ways: Vec<(usize, usize)> = Vec::new();
            for (way, next) in step.next.iter().enumerate() {
                if let Some(to) = places.get(next.to.as_str()).filter(|to| ways.iter().all(|(known, _)| known != *to)) {
                    ways.push((*to, way));
                }
            }
            ways
        });
        let of_kind = |kind| table.steps.iter().enumerate().filter(move |(_, step)| step.kind == kind).map(|(at, _)| at);
        Self { next: next.collect(), starts: of_kind(Kind::Start).collect(), ends: of_kind(Kind::End).collect() }
    }

    fn len(&self) -> usize {
        self.next.len()
    }

    /// Where the process begins: its starts, else the first step.
    fn roots(&self) -> Vec<usize> {
        if self.starts.is_empty() { (0..self.len().min(1)).collect() } else { self.starts.clone() }
    }

    /// Which steps can be reached from where it begins.
    pub(crate) fn reached(&self) -> Vec<bool> {
        spread(&self.roots(), self.len(), |at| self.next[at].iter().map(|(to, _)| *to).collect())
    }

    /// From which steps an end can be reached.
    pub(crate) fn ends_somewhere(&self) -> Vec<bool> {
        let mut before = vec![Vec::new(); self.len()];
        for (from, ways) in self.next.iter().enumerate() {
            for (to, _) in ways {
                before[*to].push(from);
            }
        }
        spread(&self.ends, self.len(), |at| before[at].clone())
    }

    /// The ways that turn back, found in the order of the table: without them there is no loop.
    pub(crate) fn turning_back(&self) -> Vec<(usize, usize)> {
        #[derive(Clone, Copy, PartialEq)]
        enum Seen {
            Not,
            Open,
            Done,
        }
        let mut seen = vec![Seen::Not; self.len()];
        let mut back = Vec::new();
        for root in self.roots().into_iter().chain(0..self.len()) {
            if seen[root] != Seen::Not {
                continue;
            }
            seen[root] = Seen::Open;
            let mut path = vec![(root, 0)];
            while let Some((at, way)) = path.pop() {
                let Some((to, _)) = self.next[at].get(way).copied() else {
                    seen[at] = Seen::Done;
                    continue;
                };
                path.push((at, way + 1));
                match seen[to] {
                    Seen::Open => back.push((at, to)),
                    Seen::Not => {
                        seen[to] = Seen::Open;
                        path.push((to, 0));
                    }
                    Seen::Done => {}
                }
            }
        }
        back
    }

    /// How many steps lie before each, by the longest way, not counting ways that turn back.
    pub(crate) fn ranks(&self, back: &[(usize, usize)]) -> Vec<usize> {
        let forward = |from: usize| self.next[from].iter().map(|(to, _)| *to).filter(move |to| !back.contains(&(from, *to)));
        let mut waits = vec![0_usize; self.len()];
        for to in (0..self.len()).flat_map(forward) {
            waits[to] += 1;
        }
        let mut ranks = vec![0; self.len()];
        let mut ready: Vec<usize> = (0..self.len()).filter(|at| waits[*at] == 0).collect();
        while let Some(at) = ready.pop() {
            for to in forward(at) {
                ranks[to] = ranks[to].max(ranks[at] + 1);
                waits[to] -= 1;
                if waits[to] == 0 {
                    ready.push(to);
                }
            }
        }
        ranks
    }
}

fn spread(from: &[usize], size: usize, on: impl Fn(usize) -> Vec<usize>) -> Vec<bool> {
    let mut seen = vec![false; size];
    let mut todo = from.to_vec();
    while let Some(at) = todo.pop() {
        if !std::mem::replace(&mut seen[at], true) {
            todo.extend(on(at));
        }
    }
    seen
}
