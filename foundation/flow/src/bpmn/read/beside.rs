//! What stands beside the steps: notes, messages between parties, and everything that isn't a process.

use super::super::xml::Node;
use super::{Became, Reading, Taken, Why, name, plain, pools::Pool};
use crate::Step;

impl Reading {
    /// A note that is tied to a step is told at the step; one that isn't is left out.
    pub(super) fn annotations(&mut self, process: &Node, steps: &mut [Step]) {
        let ties: Vec<(&str, &str)> =
            process.all("association").map(|tie| (tie.get("sourceRef"), tie.get("targetRef"))).collect();
        for note in process.all("textAnnotation") {
            let id = note.get("id");
            let text = note.all("text").next().map(|text| plain(&text.text)).unwrap_or_default();
            let other = ties.iter().filter_map(|(from, to)| match (*from == id, *to == id) {
                (true, _) => Some(*to),
                (_, true) => Some(*from),
                _ => None,
            });
            let other: Vec<&str> = other.collect();
            match steps.iter_mut().find(|step| other.contains(&step.id.as_str())) {
                Some(step) if !text.is_empty() => {
                    [step.text.as_str(), text.as_str()].join("\n").trim().clone_into(&mut step.text);
                    self.taken.became(note, Became::Text);
                }
                _ => self.taken.leave(note, Why::NoPlace),
            }
        }
    }
}

/// Messages between parties: at the step it says with whom, and what.
pub(super) fn messages(root: &Node, pools: &[Pool<'_>], taken: &mut Taken) {
    for flow in root.all("collaboration").flat_map(|all| all.all("messageFlow")) {
        let reference = |attribute: &str| flow.get(attribute).rsplit(':').next().unwrap_or_default();
        let ends = [(reference("sourceRef"), reference("targetRef")), (reference("targetRef"), reference("sourceRef"))];
        let mut told = false;
        for (here, there) in ends {
            let party = party(pools, taken, there);
            let table = taken.processes.iter_mut().flat_map(|process| &mut process.table.steps);
            let Some(step) = table.into_iter().find(|step| step.id == here).filter(|_| !party.is_empty()) else { continue };
            told = true;
            if step.with.is_empty() {
                step.with = party;
            } else if !step.with.split(", ").any(|known| known == party) && step.with.len() < 400 {
                step.with = format!("{}, {party}", step.with);
            }
            let said = name(flow);
            if !said.is_empty() && step.how.len() < 400 {
                [step.how.as_str(), said.as_str()].join("\n").trim().clone_into(&mut step.how);
            }
        }
        if told {
            taken.became(flow, Became::Together);
        } else {
            taken.leave(flow, Why::LeadsNowhere);
        }
    }
    for pool in pools.iter().filter(|pool| pool.process.is_none()) {
        let Some(node) = pool.node else { continue };
        let known = taken
            .processes
            .iter()
            .flat_map(|process| &process.table.steps)
            .any(|step| step.with.split(", ").any(|with| with == pool.name));
        if known { taken.became(node, Became::Together) } else { taken.leave(node, Why::NoPlace) }
    }
}

/// Who the other end of a message is: a party, or the lane of a step.
fn party(pools: &[Pool<'_>], taken: &Taken, id: &str) -> String {
    if let Some(pool) = pools.iter().find(|pool| pool.node.is_some_and(|node| node.get("id") == id)) {
        return pool.name.clone();
    }
    let mut steps = taken.processes.iter().flat_map(|process| &process.table.steps);
    steps.find(|step| step.id == id).map(|step| step.lane.clone()).unwrap_or_default()
}

/// Everything of a file that is neither process, party, message nor picture.
pub(super) fn rest(root: &Node, pools: &[Pool<'_>], taken: &mut Taken) {
    for node in &root.children {
        match node.name.as_str() {
            "process" | "BPMNDiagram" | "documentation" | "itemDefinition" | "message" | "signal" | "error" | "escalation"
            | "category" => {}
            "collaboration" => {
                let other = node.children.iter().filter(|child| {
                    !matches!(
                        child.name.as_str(),
                        "participant" | "messageFlow" | "documentation" | "association" | "textAnnotation"
                    )
                });
                other.for_each(|child| {
                    taken.leave(child, if child.name == "extensionElements" { Why::ForeignMaker } else { Why::NoPlace });
                });
                node.all("textAnnotation").for_each(|note| taken.leave(note, Why::NoPlace));
            }
            "extensionElements" => taken.leave(node, Why::ForeignMaker),
            _ => taken.leave(node, Why::NoPlace),
        }
    }
    debug_assert!(!pools.is_empty());
}
