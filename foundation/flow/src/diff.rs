//! How two versions of a table differ, step by step.

use crate::{Next, Step, Table};

/// What of a step is different.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What is done.
    Name,
    /// Who does it.
    Lane,
    /// What kind of step it is.
    Kind,
    /// The part of the process.
    Phase,
    /// What comes next.
    Next,
    /// The description.
    Text,
    /// Routines and checklists.
    Support,
    /// With whom and how one works together.
    Together,
    /// The process that it opens.
    Opens,
}

/// A difference between an older and a newer table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// A step that came.
    Added(Step),
    /// A step that went.
    Removed(Step),
    /// A step that became different: as it is now, and for each part as it was and as it is.
    Changed(Step, Vec<(Part, String, String)>),
    /// Steps that are the same stand in another order.
    Moved,
}

/// Every difference: the newer table's steps in their order, then those that went.
pub fn compare(older: &Table, newer: &Table) -> Vec<Difference> {
    let mut found = Vec::new();
    for step in &newer.steps {
        match older.step(&step.id) {
            None => found.push(Difference::Added(step.clone())),
            Some(before) => {
                let parts = parts((older, before), (newer, step));
                if !parts.is_empty() {
                    found.push(Difference::Changed(step.clone(), parts));
                }
            }
        }
    }
    let gone = older.steps.iter().filter(|step| newer.step(&step.id).is_none());
    found.extend(gone.cloned().map(Difference::Removed));
    let common = |table: &Table, other: &Table| -> Vec<String> {
        table.steps.iter().filter(|step| other.step(&step.id).is_some()).map(|step| step.id.clone()).collect()
    };
    if common(older, newer) != common(newer, older) {
        found.push(Difference::Moved);
    }
    found
}

fn parts((older, before): (&Table, &Step), (newer, now): (&Table, &Step)) -> Vec<(Part, String, String)> {
    let together = |step: &Step| [step.with.as_str(), step.how.as_str()].join(" ").trim().to_owned();
    let all = [
        (Part::Name, before.name.clone(), now.name.clone()),
        (Part::Lane, before.lane.clone(), now.lane.clone()),
        (Part::Kind, before.kind.code().to_owned(), now.kind.code().to_owned()),
        (Part::Phase, before.phase.clone(), now.phase.clone()),
        (Part::Next, ways(older, before), ways(newer, now)),
        (Part::Text, before.text.clone(), now.text.clone()),
        (Part::Support, before.support.clone(), now.support.clone()),
        (Part::Together, together(before), together(now)),
        (Part::Opens, before.opens.clone().unwrap_or_default(), now.opens.clone().unwrap_or_default()),
    ];
    // Another name of the step that follows is no change of this one.
    let same_ways = before.next == now.next;
    all.into_iter().filter(|(part, before, now)| before != now && !(*part == Part::Next && same_ways)).collect()
}

fn ways(table: &Table, step: &Step) -> String {
    let said = |next: &Next| {
        let name = table.step(&next.to).map_or("?", |step| step.name.as_str());
        if next.when.is_empty() { name.to_owned() } else { format!("{}: {name}", next.when) }
    };
    step.next.iter().map(said).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Kind;

    #[test]
    fn pro_1_two_versions_are_compared_step_by_step() {
        let step = |id: &str, name: &str| Step::new(id, Kind::Activity, name, "A");
        let older = Table { lanes: vec![], steps: vec![step("1", "Ta emot"), step("2", "Utreda"), step("3", "Besluta")] };
        let mut newer =
            Table { lanes: vec![], steps: vec![step("2", "Utreda behov"), step("1", "Ta emot"), step("4", "Följa upp")] };
        newer.steps[1].next.push(Next::to("4"));
        let found = compare(&older, &newer);
        assert_eq!(
            found[0],
            Difference::Changed(newer.steps[0].clone(), vec![(Part::Name, "Utreda".into(), "Utreda behov".into())])
        );
        assert_eq!(found[1], Difference::Changed(newer.steps[1].clone(), vec![(Part::Next, String::new(), "Följa upp".into())]));
        assert_eq!(
            found[2..],
            [Difference::Added(newer.steps[2].clone()), Difference::Removed(older.steps[2].clone()), Difference::Moved]
        );
        assert_eq!(compare(&newer, &newer), []);
    }
}
