//! What didn't come in as it was.

use super::super::xml::Node;
use super::name;

/// Why something was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A step table has no place for it.
    NoPlace,
    /// It leads from or to something that isn't in the file.
    LeadsNowhere,
    /// Its id is taken by something else.
    SameId,
    /// It is another program's own.
    ForeignMaker,
}

/// What something became instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Became {
    /// The description of a step.
    Text,
    /// With whom one works together, at a step.
    Together,
    /// A step of its own.
    Step,
    /// An ordinary way on.
    Way,
}

/// Something that was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// What it is, as BPMN calls it.
    pub what: String,
    /// Its id in the file.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Why.
    pub why: Why,
}

/// Something that was taken in as something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// What it was, as BPMN calls it.
    pub what: String,
    /// Its id in the file.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it became.
    pub became: Became,
}

/// So many are told of each; a file with more than that is of another kind than processes.
const MOST: usize = 500;

impl super::Taken {
    pub(super) fn leave(&mut self, node: &Node, why: Why) {
        if self.left_out.len() < MOST {
            self.left_out.push(LeftOut { what: node.name.clone(), id: node.get("id").to_owned(), name: name(node), why });
        }
    }

    pub(super) fn became(&mut self, node: &Node, became: Became) {
        if self.changed.len() < MOST {
            self.changed.push(Changed { what: node.name.clone(), id: node.get("id").to_owned(), name: name(node), became });
        }
    }
}
