//! What is wrong with a table: what stops it from being reviewed, and what one should look at.

use crate::{Kind, Table, walk::Graph};
use std::collections::HashSet;

/// Something that isn't as it should be. Steps are named by their ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// There is no step at all.
    Empty,
    /// It doesn't say where it begins.
    NoStart,
    /// It doesn't say where it is over.
    NoEnd,
    /// A step without a name.
    Nameless(String),
    /// A step that nobody does: its lane isn't among the lanes.
    Nobody(String),
    /// A step that leads to one that isn't there.
    LeadsNowhere(String),
    /// A step that leads to itself.
    LeadsToItself(String),
    /// A step that one never comes to.
    Unreached(String),
    /// A step that nothing follows, though it isn't where it is over.
    Stops(String),
    /// A step from which one goes round for ever.
    NoWayOut(String),
    /// A choice with fewer than two ways in or out.
    NoChoice(String),
    /// A choice with a way that has no condition.
    NoCondition(String),
    /// Something follows after it is over.
    GoesOn(String),
    /// Something leads to where it begins.
    BeginsTwice(String),
    /// A lane without steps.
    Idle(String),
}

impl Fault {
    /// Whether a table with it can't be sent for review.
    pub fn stops(&self) -> bool {
        !matches!(self, Self::Idle(_) | Self::BeginsTwice(_) | Self::NoCondition(_))
    }

    /// The step that it is about.
    pub fn step(&self) -> Option<&str> {
        match self {
            Self::Empty | Self::NoStart | Self::NoEnd | Self::Idle(_) => None,
            Self::Nameless(step)
            | Self::Nobody(step)
            | Self::LeadsNowhere(step)
            | Self::LeadsToItself(step)
            | Self::Unreached(step)
            | Self::Stops(step)
            | Self::NoWayOut(step)
            | Self::NoChoice(step)
            | Self::NoCondition(step)
            | Self::GoesOn(step)
            | Self::BeginsTwice(step) => Some(step),
        }
    }
}

/// Everything wrong with a table, in the order of its steps.
pub fn check(table: &Table) -> Vec<Fault> {
    if table.steps.is_empty() {
        return vec![Fault::Empty];
    }
    let has = |kind| table.steps.iter().any(|step| step.kind == kind);
    let mut faults = Vec::new();
    faults.extend((!has(Kind::Start)).then_some(Fault::NoStart));
    faults.extend((!has(Kind::End)).then_some(Fault::NoEnd));
    let graph = Graph::of(table);
    let (reached, ends) = (graph.reached(), graph.ends_somewhere());
    let ids: HashSet<&str> = table.steps.iter().map(|step| step.id.as_str()).collect();
    for (at, step) in table.steps.iter().enumerate() {
        let id = || step.id.clone();
        let speaks_for_itself = !matches!(step.kind, Kind::Activity | Kind::Sub);
        let known = step.next.iter().filter(|next| ids.contains(next.to.as_str())).count();
        let before = table.before(&step.id).count();
        let over = step.kind == Kind::End;
        let found = [
            (step.name.trim().is_empty() && !speaks_for_itself, Fault::Nameless(id())),
            (table.lanes.iter().all(|lane| lane.name != step.lane), Fault::Nobody(id())),
            (known < step.next.len(), Fault::LeadsNowhere(id())),
            (step.next.iter().any(|next| next.to == step.id), Fault::LeadsToItself(id())),
            (!reached[at], Fault::Unreached(id())),
            (!over && known == 0, Fault::Stops(id())),
            (known > 0 && !ends[at] && has(Kind::End) && !over, Fault::NoWayOut(id())),
            (step.kind == Kind::Decision && known < 2 && before < 2, Fault::NoChoice(id())),
            (
                step.kind == Kind::Decision && known > 1 && step.next.iter().any(|next| next.when.is_empty()),
                Fault::NoCondition(id()),
            ),
            (over && !step.next.is_empty(), Fault::GoesOn(id())),
            (step.kind == Kind::Start && before > 0, Fault::BeginsTwice(id())),
        ];
        faults.extend(found.into_iter().filter(|(wrong, _)| *wrong).map(|(_, fault)| fault));
    }
    let idle = table.lanes.iter().filter(|lane| table.steps.iter().all(|step| step.lane != lane.name));
    faults.extend(idle.map(|lane| Fault::Idle(lane.name.clone())));
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Lane, Next, Step};

    fn table(steps: &[(&str, Kind, &[&str])]) -> Table {
        let lanes = vec![Lane { name: "A".into(), external: false }];
        let steps = steps.iter().map(|(id, kind, next)| Step {
            next: next.iter().map(|to| Next { to: (*to).into(), when: "Ja".into() }).collect(),
            ..Step::new(*id, *kind, *id, "A")
        });
        Table { lanes, steps: steps.collect() }
    }

    fn wrong(steps: &[(&str, Kind, &[&str])]) -> Vec<Fault> {
        check(&table(steps))
    }

    #[test]
    fn pro_1_a_whole_table_has_nothing_wrong() {
        use Kind::{Activity, Decision, End, Start};
        let whole: &[(&str, Kind, &[&str])] =
            &[("s", Start, &["a"]), ("a", Activity, &["d"]), ("d", Decision, &["a", "e"]), ("e", End, &[])];
        assert_eq!(wrong(whole), []);
    }

    #[test]
    fn pro_1_each_rule_fires() {
        use Kind::{Activity, Decision, End, Start};
        assert_eq!(wrong(&[]), [Fault::Empty]);
        assert_eq!(wrong(&[("a", Activity, &["e"]), ("e", End, &[])]), [Fault::NoStart]);
        let cases: [(&[(&str, Kind, &[&str])], Fault); 8] = [
            (&[("s", Start, &["a"]), ("a", Activity, &[])], Fault::NoEnd),
            (&[("s", Start, &["e", "x"]), ("e", End, &[])], Fault::LeadsNowhere("s".into())),
            (&[("s", Start, &["s", "e"]), ("e", End, &[])], Fault::LeadsToItself("s".into())),
            (&[("s", Start, &["e"]), ("b", Activity, &["e"]), ("e", End, &[])], Fault::Unreached("b".into())),
            (&[("s", Start, &["b", "e"]), ("b", Activity, &[]), ("e", End, &[])], Fault::Stops("b".into())),
            (
                &[("s", Start, &["a", "e"]), ("a", Activity, &["b"]), ("b", Activity, &["a"]), ("e", End, &[])],
                Fault::NoWayOut("b".into()),
            ),
            (&[("s", Start, &["d"]), ("d", Decision, &["e"]), ("e", End, &[])], Fault::NoChoice("d".into())),
            (&[("s", Start, &["e"]), ("e", End, &["s"])], Fault::GoesOn("e".into())),
        ];
        for (steps, fault) in cases {
            assert!(wrong(steps).contains(&fault), "{fault:?}: {:?}", wrong(steps));
        }
        let mut table = table(&[("s", Start, &["a"]), ("a", Activity, &["e"]), ("e", End, &[])]);
        table.steps[1].name = " ".into();
        table.steps[1].lane = "B".into();
        table.lanes.push(Lane { name: "C".into(), external: true });
        let found = check(&table);
        assert_eq!(found, [Fault::Nameless("a".into()), Fault::Nobody("a".into()), Fault::Idle("C".into())]);
        assert!(!Fault::Idle("C".into()).stops());
    }
}
