//! The red thread (LAW-7): from a thing, upwards to the requirements it serves and downwards to what it led to. Each room says what
//! its own things are linked to; what the actor may not see is left out, and nothing is followed through it.

use db::{DbError, Desk};
use kernel::Subject;
use std::collections::BTreeSet;
use web::{Described, Link, Ui, describe, links};

/// So many things at most.
const MOST: usize = 80;
/// So many steps from where one began.
const DEEPEST: usize = 8;

/// A thing on the thread.
#[derive(Debug, Clone)]
pub struct Node {
    /// Which.
    pub subject: Subject,
    /// What its room says of it.
    pub thing: Described,
}

/// The thread of a thing.
#[derive(Debug, Clone, Default)]
pub struct Chain {
    /// The things, the one where it begins first.
    pub nodes: Vec<Node>,
    /// What links them.
    pub links: Vec<Link>,
    /// Whether there is more than can be shown.
    pub cut: bool,
}

impl Chain {
    /// The thing, if it is on the thread.
    pub fn node(&self, subject: &Subject) -> Option<&Node> {
        self.nodes.iter().find(|node| node.subject == *subject)
    }

    /// What a thing leads to.
    pub fn from(&self, subject: &Subject) -> impl Iterator<Item = (&Link, &Node)> {
        self.links.iter().filter(|link| link.from == *subject).filter_map(|link| Some((link, self.node(&link.to)?)))
    }

    fn add(&mut self, node: Node) -> bool {
        self.cut |= self.nodes.len() >= MOST;
        if !self.cut {
            self.nodes.push(node);
        }
        !self.cut
    }

    fn link(&mut self, link: Link) {
        if !self.links.iter().any(|known| (&known.from, &known.to) == (&link.from, &link.to)) {
            self.links.push(link);
        }
    }
}

/// Follows the thread of a thing; none when the actor may not see it.
pub fn follow(ui: &Ui, desk: &mut Desk, start: &Subject) -> Result<Option<Chain>, DbError> {
    let Some(thing) = describe(ui, desk, start)? else { return Ok(None) };
    let mut chain = Chain { nodes: vec![Node { subject: start.clone(), thing }], ..Chain::default() };
    let mut known = BTreeSet::from([start.clone()]);
    // Upwards and downwards apart: what else serves the same requirement isn't on this thing's thread.
    for upwards in [true, false] {
        walk(ui, desk, (&mut chain, &mut known), (start, upwards))?;
    }
    Ok(Some(chain))
}

fn walk(
    ui: &Ui,
    desk: &mut Desk,
    (chain, known): (&mut Chain, &mut BTreeSet<Subject>),
    (start, upwards): (&Subject, bool),
) -> Result<(), DbError> {
    let mut here = vec![start.clone()];
    for _ in 0..DEEPEST {
        let mut next = Vec::new();
        for subject in here {
            for link in links(ui, desk, &subject)? {
                let (near, far) = if upwards { (&link.to, &link.from) } else { (&link.from, &link.to) };
                if *near != subject {
                    continue;
                }
                let far = far.clone();
                if chain.node(&far).is_none() && known.insert(far.clone()) {
                    let Some(thing) = describe(ui, desk, &far)? else { continue };
                    if !chain.add(Node { subject: far.clone(), thing }) {
                        return Ok(());
                    }
                    next.push(far.clone());
                }
                if chain.node(&far).is_some() {
                    chain.link(link);
                }
            }
        }
        here = next;
    }
    Ok(())
}
