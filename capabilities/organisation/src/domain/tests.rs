//! Every command, in the states that matter (ORG-2).

use super::{Command, Facts, Organisation, Period, Refusal, Unit, decide, history};
use crate::data::kinds;
use kernel::{Day, Id, Ulid, UnitId};
use proptest::prelude::*;

fn id(number: u128) -> UnitId {
    UnitId::from_ulid(Ulid(number))
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn facts(kind: &str) -> Facts {
    let (service_areas, legal_areas) = (vec![], vec!["sol".into()]);
    Facts {
        name: format!("En {kind}"),
        kind: kind.into(),
        service_areas,
        legal_areas,
        operating_form: "own".into(),
        provider: None,
    }
}

fn unit(number: u128, kind: &str, parent: Option<u128>) -> Unit {
    let period = Period { from: day("2024-01-01"), until: None, parent: parent.map(id), merged_into: None, facts: facts(kind) };
    Unit::new(id(number), format!("K{number}"), 1, vec![period]).expect("one period")
}

/// 1 municipality; 2 and 3 administrations; 4 department under 2; 5 and 6 units under 4 and 2; 7 an operation under 5.
fn town() -> Organisation {
    Organisation::new([
        unit(1, "municipality", None),
        unit(2, "administration", Some(1)),
        unit(3, "administration", Some(1)),
        unit(4, "department", Some(2)),
        unit(5, "unit", Some(4)),
        unit(6, "unit", Some(2)),
        unit(7, "operation", Some(5)),
    ])
}

fn refused(number: u128, command: &Command) -> Option<Refusal> {
    decide(&town(), kinds(), id(number), command).err()
}

fn open(parent: Option<u128>, kind: &str) -> Command {
    Command::Open { code: "NY".into(), parent: parent.map(id), from: day("2026-01-01"), facts: facts(kind) }
}

/// Whom, what, why not.
#[rustfmt::skip] // a line each
fn refusals() -> Vec<(u128, Command, Refusal)> {
    let on = day("2026-01-01");
    let close = |last| Command::Close { last: day(last) };
    let private = Facts { operating_form: "contracted".into(), ..facts("unit") };
    vec![
        (9, open(None, "unit"), Refusal::NeedsParent),
        (9, open(None, "municipality"), Refusal::OneTop),
        (9, open(Some(8), "unit"), Refusal::NoSuchUnit),
        (9, open(Some(5), "unit"), Refusal::ParentTooLow),
        (9, Command::Open { code: "k5".into(), parent: Some(id(2)), from: on, facts: facts("unit") }, Refusal::CodeTaken(id(5))),
        (
            9,
            Command::Open { code: "NY".into(), parent: Some(id(2)), from: day("2020-01-01"), facts: facts("unit") },
            Refusal::ParentClosed(None),
        ),
        (9, Command::Open { code: "NY".into(), parent: Some(id(2)), from: on, facts: private }, Refusal::ProviderMissing),
        (2, Command::Move { to: id(2), on }, Refusal::UnderItself),
        (2, Command::Move { to: id(4), on }, Refusal::UnderItself),
        (6, Command::Move { to: id(2), on }, Refusal::SamePlace),
        (6, Command::Move { to: id(7), on }, Refusal::ParentTooLow),
        (6, Command::Move { to: id(3), on: day("2023-01-01") }, Refusal::BeforeLastChange(day("2024-01-01"))),
        (2, close("2026-01-01"), Refusal::OpenBelow(vec![id(4), id(6)])),
        (6, close("2023-01-01"), Refusal::BeforeLastChange(day("2024-01-01"))),
        (6, Command::Reopen { from: on }, Refusal::NotClosed),
        (6, Command::Merge { into: id(6), on }, Refusal::UnderItself),
        (6, Command::Merge { into: id(8), on }, Refusal::NoSuchUnit),
        (4, Command::Merge { into: id(3), on }, Refusal::OpenBelow(vec![id(5)])),
        (4, Command::Change { from: on, facts: facts("operation") }, Refusal::ChildrenTooHigh),
        (4, Command::Change { from: on, facts: facts("board") }, Refusal::ParentTooLow),
        (
            5,
            Command::Correct { code: "K5".into(), opened: day("2025-01-01"), facts: facts("unit") },
            Refusal::OpenedTooLate(day("2024-01-01")),
        ),
    ]
}

#[test]
fn what_may_not_be_done_is_refused_with_its_reason() {
    for (number, command, expected) in refusals() {
        assert_eq!(refused(number, &command), Some(expected), "{number} {command:?}");
    }
}

#[test]
fn what_is_closed_stays_as_it_is_until_it_opens() {
    let mut all = town();
    all.put(decide(&all, kinds(), id(6), &Command::Close { last: day("2026-01-31") }).expect("closes"));
    let closed = Refusal::Closed(day("2026-01-31"));
    let on = day("2026-03-01");
    for command in [
        Command::Move { to: id(3), on },
        Command::Change { from: on, facts: facts("unit") },
        Command::Close { last: on },
        Command::Merge { into: id(5), on },
    ] {
        assert_eq!(decide(&all, kinds(), id(6), &command).err(), Some(closed.clone()), "{command:?}");
    }
    let under = Command::Open { code: "NY".into(), parent: Some(id(6)), from: on, facts: facts("operation") };
    assert_eq!(decide(&all, kinds(), id(9), &under).err(), Some(Refusal::ParentClosed(Some(day("2026-01-31")))));
    let regretted = decide(&all, kinds(), id(6), &Command::Reopen { from: day("2026-02-01") }).expect("opens");
    assert_eq!(regretted.periods().len(), 1, "the closing is taken back");
    let again = decide(&all, kinds(), id(6), &Command::Reopen { from: on }).expect("opens");
    assert_eq!((again.on(day("2026-02-15")), again.periods().len()), (None, 2));
    all.put(again.clone());
    let told: Vec<_> = history::history(&all, &again).into_iter().map(|(day, what)| (day.to_string(), what)).collect();
    assert_eq!(told[0], ("2026-03-01".into(), history::Happened::Reopened));
    assert_eq!(told[1], ("2026-01-31".into(), history::Happened::Closed));
}

fn find(nodes: &[super::Node], wanted: UnitId) -> Vec<UnitId> {
    nodes.iter().flat_map(|node| if node.id == wanted { node.all() } else { find(&node.below, wanted) }).collect()
}

#[test]
fn a_tree_is_that_of_its_day() {
    let mut all = town();
    all.put(decide(&all, kinds(), id(5), &Command::Move { to: id(3), on: day("2026-05-01") }).expect("moves"));
    let under = |day: Day, parent: u128| {
        let tree = all.tree_on(day);
        find(&tree, id(parent))
    };
    assert_eq!(under(day("2026-04-30"), 2), vec![id(2), id(4), id(5), id(7), id(6)]);
    assert_eq!(under(day("2026-05-01"), 2), vec![id(2), id(4), id(6)]);
    assert_eq!(under(day("2026-05-01"), 3), vec![id(3), id(5), id(7)]);
    assert!(all.tree_on(day("2023-12-31")).is_empty());
    assert_eq!(all.path_on(id(7), day("2026-05-01")), vec![id(7), id(5), id(3), id(1)]);
    let back = Command::Move { to: id(4), on: day("2026-05-01") };
    let unit = decide(&all, kinds(), id(5), &back).expect("moves back");
    assert_eq!(unit.periods().len(), 2, "a second change on the same day replaces the first");
}

#[test]
fn a_future_move_cannot_close_a_ring() {
    let mut all = town();
    all.put(
        decide(&all, kinds(), id(4), &Command::Change { from: day("2026-01-01"), facts: facts("department") }).expect("same"),
    );
    all.put(
        decide(&all, kinds(), id(3), &Command::Change { from: day("2026-01-01"), facts: facts("department") }).expect("lower"),
    );
    all.put(decide(&all, kinds(), id(3), &Command::Move { to: id(2), on: day("2027-01-01") }).expect("later"));
    let ring = Command::Move { to: id(3), on: day("2026-06-01") };
    assert_eq!(decide(&all, kinds(), id(2), &ring).err(), Some(Refusal::UnderItself));
}

fn any_command() -> impl Strategy<Value = (u128, Command)> {
    let days = (0_i64..900).prop_map(|n| day("2024-01-01").plus_days(n));
    let kind = prop::sample::select(vec!["administration", "department", "unit", "operation"]);
    (1_u128..10, 1_u128..10, days, kind, 0..6).prop_map(|(number, other, on, kind, which)| {
        let command = match which {
            0 => Command::Open { code: format!("K{number}"), parent: Some(id(other)), from: on, facts: facts(kind) },
            1 => Command::Move { to: id(other), on },
            2 => Command::Merge { into: id(other), on },
            3 => Command::Close { last: on },
            4 => Command::Reopen { from: on },
            _ => Command::Change { from: on, facts: facts(kind) },
        };
        // A new unit has an id of its own.
        (if which == 0 { number + 20 } else { number }, command)
    })
}

proptest! {
    /// Whatever is done, on every day each open unit stands once in one tree with the municipality at its top.
    #[test]
    fn there_is_always_one_tree(commands in prop::collection::vec(any_command(), 0..30), probe in 0_i64..1000) {
        let mut all = town();
        for (number, command) in commands {
            if let Ok(unit) = decide(&all, kinds(), id(number), &command) {
                prop_assert!(Unit::new(unit.id, unit.code.clone(), 1, unit.periods().to_vec()).is_some(), "periods in order");
                all.put(unit);
            }
        }
        let on = day("2024-01-01").plus_days(probe);
        let tree = all.tree_on(on);
        prop_assert_eq!(tree.len(), 1);
        let open = all.units().filter(|unit| unit.on(on).is_some()).count();
        prop_assert_eq!(tree[0].all().len(), open);
    }
}
