//! The step table.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;

kernel::code_enum! {
    /// What kind of step it is.
    pub enum Kind {
        /// Where it begins: the need that sets it going.
        Start = "start",
        /// Somebody does something.
        Activity = "activity",
        /// A way is chosen; each way on has its condition.
        Decision = "decision",
        /// Ways part and are all gone, or all must have come before one goes on.
        Together = "together",
        /// Something is waited for: an answer, a day.
        Wait = "wait",
        /// A process of its own.
        Sub = "sub",
        /// Where it is over.
        End = "end",
    }
}

/// A process as a table of steps.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Who takes part, in the order of the map from above.
    pub lanes: Vec<Lane>,
    /// The steps, in their order.
    pub steps: Vec<Step>,
}

/// A role or an external party.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lane {
    /// Its name, unique in the table.
    pub name: String,
    /// Whether it is outside the organisation.
    #[serde(default)]
    pub external: bool,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its id, unique in the table and the same in every version of it.
    pub id: String,
    /// What kind it is.
    pub kind: Kind,
    /// What is done, verb first. Empty where the kind says enough.
    pub name: String,
    /// The name of the lane that does it.
    pub lane: String,
    /// The part of the process that it belongs to.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phase: String,
    /// More about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Routines and checklists by name, one a line.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub support: String,
    /// With whom one works together.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub with: String,
    /// How that is done.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub how: String,
    /// The process that a sub-process opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<String>,
    /// What comes next.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub next: Vec<Next>,
}

/// A way on from a step.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Next {
    /// The step that it leads to.
    pub to: String,
    /// On what condition. Empty: always.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub when: String,
}

impl Next {
    /// A way on without condition.
    pub fn to(step: impl Into<String>) -> Self {
        Self { to: step.into(), when: String::new() }
    }
}

impl Step {
    /// A step with nothing said about it but this.
    pub fn new(id: impl Into<String>, kind: Kind, name: impl Into<String>, lane: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind,
            name: name.into(),
            lane: lane.into(),
            phase: String::new(),
            text: String::new(),
            support: String::new(),
            with: String::new(),
            how: String::new(),
            opens: None,
            next: Vec::new(),
        }
    }
}

impl Table {
    /// The step with this id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// The numbers that steps are called by: those between where it begins and where it is over, in their order from 1.
    pub fn numbers(&self) -> HashMap<&str, usize> {
        let counted = self.steps.iter().filter(|step| !matches!(step.kind, Kind::Start | Kind::End));
        counted.zip(1..).map(|(step, number)| (step.id.as_str(), number)).collect()
    }

    /// The steps that lead to this one.
    pub fn before<'t>(&'t self, id: &'t str) -> impl Iterator<Item = &'t Step> {
        self.steps.iter().filter(move |step| step.next.iter().any(|next| next.to == id))
    }

    /// Takes a step out. Those before it lead to what came after it, so that the way isn't broken.
    pub fn remove(&mut self, id: &str) {
        let Some(at) = self.steps.iter().position(|step| step.id == id) else { return };
        let gone = self.steps.remove(at);
        let after: Vec<Next> = gone.next.into_iter().filter(|next| next.to != id).collect();
        for step in &mut self.steps {
            let Some(at) = step.next.iter().position(|next| next.to == id) else { continue };
            let way = step.next.remove(at);
            step.next.retain(|next| next.to != id);
            // A way that had a condition keeps it when there is one way on.
            let bridges = after.iter().map(|next| {
                let when = if after.len() == 1 && !way.when.is_empty() { way.when.clone() } else { next.when.clone() };
                Next { to: next.to.clone(), when }
            });
            let fresh: Vec<Next> = bridges.filter(|bridge| step.next.iter().all(|held| held.to != bridge.to)).collect();
            step.next.splice(at.min(step.next.len())..at.min(step.next.len()), fresh);
        }
    }

    /// Gives a lane another name, also at its steps.
    pub fn rename_lane(&mut self, from: &str, to: &str) {
        for lane in self.lanes.iter_mut().filter(|lane| lane.name == from) {
            to.clone_into(&mut lane.name);
        }
        for step in self.steps.iter_mut().filter(|step| step.lane == from) {
            to.clone_into(&mut step.lane);
        }
    }
}
