//! Changing a table one step at a time.

use super::StepId;
use flow::{Kind, Lane, Next, Step, Table};
use std::collections::HashMap;

/// Where a step goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// Before the one above.
    Up,
    /// After the one below.
    Down,
}

/// A step as it was written: everything but its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The step; its id is of no account.
    pub step: Step,
    /// The step that it is put after, when it is new.
    pub after: Option<String>,
    /// A lane that isn't in the table yet.
    pub new_lane: Option<Lane>,
}

/// The table with a step added or changed. A new one is put into the way: what it comes after leads to it, and it leads on to where
/// that led, unless its own ways say otherwise.
pub fn with_step(table: &Table, id: StepId, written: &Written) -> Table {
    let mut table = table.clone();
    let mut step = Step { id: id.to_string(), ..written.step.clone() };
    if let Some(lane) = &written.new_lane {
        if table.lanes.iter().all(|known| known.name != lane.name) {
            table.lanes.push(lane.clone());
        }
        step.lane.clone_from(&lane.name);
    }
    if step.kind == Kind::End {
        step.next.clear();
    }
    if let Some(held) = table.steps.iter_mut().find(|held| held.id == step.id) {
        *held = step;
        return table;
    }
    let before = written.after.as_ref().and_then(|after| table.steps.iter().position(|held| held.id == *after));
    let Some(before) = before else {
        table.steps.push(step);
        return table;
    };
    if step.next.is_empty() && step.kind != Kind::End && table.steps[before].kind != Kind::Decision {
        step.next = std::mem::take(&mut table.steps[before].next);
    }
    if table.steps[before].kind != Kind::End && table.steps[before].next.iter().all(|next| next.to != step.id) {
        table.steps[before].next.push(Next::to(step.id.clone()));
    }
    table.steps.insert(before + 1, step);
    table
}

/// The table with a step moved a place up or down. Only its place in the list changes, not where it leads.
pub fn moved(table: &Table, id: StepId, way: Move) -> Table {
    let mut table = table.clone();
    let Some(at) = table.steps.iter().position(|step| step.id == id.to_string()) else { return table };
    let other = match way {
        Move::Up => at.checked_sub(1),
        Move::Down => Some(at + 1).filter(|other| *other < table.steps.len()),
    };
    if let Some(other) = other {
        table.steps.swap(at, other);
    }
    table
}

/// A first table: where it begins and where it is over.
pub fn fresh(ids: [StepId; 2], lane: &str, (need_in, need_out): (&str, &str)) -> Table {
    let [start, end] = ids.map(|id| id.to_string());
    let first = Step { next: vec![Next::to(end.clone())], ..Step::new(start, Kind::Start, need_in, lane) };
    let lanes = vec![Lane { name: lane.to_owned(), external: false }];
    Table { lanes, steps: vec![first, Step::new(end, Kind::End, need_out, lane)] }
}

/// A table from elsewhere with ids of our own, and bounded as if it had been written here. Lanes without a name get one.
pub fn taken_in(table: &Table, nameless: &str, mut id: impl FnMut() -> StepId) -> (Table, HashMap<String, StepId>) {
    let ids: HashMap<String, StepId> = table.steps.iter().map(|step| (step.id.clone(), id())).collect();
    let lane_name = |name: &str| if name.trim().is_empty() { nameless.to_owned() } else { short(name, 80) };
    let mut lanes: Vec<Lane> = Vec::new();
    for lane in &table.lanes {
        let name = lane_name(&lane.name);
        if lanes.iter().all(|known| known.name != name) {
            lanes.push(Lane { name, external: lane.external });
        }
    }
    let new_id = |old: &str| ids.get(old).map(ToString::to_string);
    let step = |step: &Step| Step {
        id: new_id(&step.id).unwrap_or_default(),
        kind: step.kind,
        name: short(&step.name, 160),
        lane: lane_name(&step.lane),
        phase: short(&step.phase, 80),
        text: step.text.chars().take(4_000).collect(),
        support: step.support.chars().take(1_000).collect(),
        with: short(&step.with, 200),
        how: step.how.chars().take(1_000).collect(),
        opens: None,
        next: step.next.iter().filter_map(|next| Some(Next { to: new_id(&next.to)?, when: short(&next.when, 80) })).collect(),
    };
    let steps = table.steps.iter().map(step).collect();
    (Table { lanes, steps }, ids)
}

fn short(text: &str, most: usize) -> String {
    text.trim().chars().take(most).collect()
}
