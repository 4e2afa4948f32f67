//! RPT-10 and EVT-10: no question, and no two questions together, give away what a few people of others' units went through.

#![allow(clippy::expect_used)] // a test that fails says where

use authority::{Scope, Track, Units};
use facts::{Column, Fact, Filter, Month, Shown, Split, Table};
use kernel::{Id, Ulid, UnitId};
use proptest::prelude::*;

fn unit(number: u128) -> UnitId {
    UnitId::from_ulid(Ulid(number))
}

fn month(text: &str) -> Month {
    text.parse().expect("a month")
}

/// One who leads unit 1 alone.
fn scope() -> Scope {
    let own = Units::Some(vec![unit(1)]);
    Scope { hsl: own.clone(), sol: own, own: None, handed: Vec::new(), person: None, everything: false }
}

fn everywhere() -> Filter {
    Filter { units: None, from: month("2026-01"), until: month("2026-06"), track: None, only: Vec::new(), withheld: true }
}

fn at(units: &[u128], filter: &Filter) -> Filter {
    Filter { units: Some(units.iter().map(|number| unit(*number)).collect()), ..filter.clone() }
}

fn facts() -> impl Strategy<Value = Vec<Fact>> {
    let one = (1_u128..5, 0_i32..6, 0_usize..3, 0_usize..3, any::<bool>(), 1_u16..4).prop_map(
        |(at, later, sex, cause, withheld, times)| Fact {
            key: 0,
            unit: unit(at),
            track: [Track::Hsl, Track::Sol, Track::Both][sex],
            withheld: withheld && later == 0,
            counts: true,
            month: month("2026-01").plus(later),
            times,
            codes: vec![["woman", "man", ""][sex].to_owned()],
            many: ["a", "b"][..cause.min(2)].iter().map(|code| (*code).to_owned()).collect(),
        },
    );
    prop::collection::vec(one, 0..60).prop_map(|mut facts| {
        facts.iter_mut().zip(1..).for_each(|(fact, key)| fact.key = key);
        facts
    })
}

fn table(facts: &[Fact]) -> Table {
    let mut table = Table::new(1);
    for fact in facts {
        table.put(fact);
    }
    table
}

/// The questions that one can ask to get at unit 2: with and without it, its women, its months, its causes.
fn asked() -> Vec<Filter> {
    let all = everywhere();
    let mut asked =
        vec![all.clone(), at(&[2], &all), at(&[1, 2], &all), at(&[1, 2, 3], &all), at(&[1, 3], &all), at(&[3, 4], &all)];
    let narrowed: Vec<Filter> = asked
        .iter()
        .flat_map(|filter| {
            [
                Filter { only: vec![(Column::One(0), vec!["woman".into()])], ..filter.clone() },
                Filter { only: vec![(Column::Many, vec!["a".into()])], ..filter.clone() },
                Filter { until: month("2026-05"), ..filter.clone() },
                Filter { track: Some(Track::Hsl), ..filter.clone() },
                Filter { withheld: false, ..filter.clone() },
            ]
        })
        .collect();
    asked.extend(narrowed);
    asked
}

/// What one's own unit adds, which one knows exactly.
fn own_part(facts: &[Fact], filter: &Filter) -> u32 {
    let own: Vec<Fact> = facts.iter().filter(|fact| fact.unit == unit(1) && !fact.withheld).cloned().collect();
    let filter = Filter { units: filter.units.clone(), ..filter.clone() };
    let scope = Scope { hsl: Units::All, sol: Units::All, ..scope() };
    let filter = if filter.units.as_ref().is_none_or(|units| units.contains(&unit(1))) { at(&[1], &filter) } else { return 0 };
    table(&own).choose(&filter, Some(&scope)).whole().value()
}

proptest! {
    /// Whatever one adds and subtracts, others' units give multiples of five.
    #[test]
    fn rpt_10_differences_of_two_questions_are_never_a_few(facts in facts()) {
        let (table, scope) = (table(&facts), scope());
        let mut others: Vec<u32> = Vec::new();
        for filter in asked() {
            let chosen = table.choose(&filter, Some(&scope));
            let own = own_part(&facts, &filter);
            let whole = chosen.whole().value();
            prop_assert!(whole >= own);
            others.push(whole - own);
        }
        for (one, other) in others.iter().flat_map(|one| others.iter().map(move |other| (one, other))) {
            prop_assert_eq!(one.abs_diff(*other) % 5, 0);
        }
    }

    /// In a table every cell, every sum and every difference between a sum and its cells is a multiple of five too.
    #[test]
    fn rpt_10_cells_cannot_be_computed_from_the_sums_of_their_rows(facts in facts()) {
        let (table, filter) = (table(&facts), everywhere());
        let codes = ["woman".to_owned(), "man".to_owned()];
        let chosen = table.choose(&filter, None);
        let grid = chosen.grid(Split::Codes(Column::One(0), &codes), Split::Months);
        let sums = grid.rows.iter().chain(&grid.columns).chain([&grid.whole]);
        for shown in grid.cells.iter().flatten().chain(sums) {
            prop_assert_eq!(shown.value() % 5, 0);
            prop_assert!(shown.rounded());
        }
    }

    /// One's own are exact: they add up.
    #[test]
    fn evt_10_ones_own_numbers_add_up(facts in facts()) {
        let (table, filter, scope) = (table(&facts), at(&[1], &Filter { withheld: false, ..everywhere() }), scope());
        let grid = table.choose(&filter, Some(&scope)).grid(Split::Months, Split::Whole);
        let real: u32 = facts.iter().filter(|fact| fact.unit == unit(1) && !fact.withheld).map(|fact| u32::from(fact.times)).sum();
        prop_assert_eq!(grid.whole, Shown::plain(real));
        prop_assert_eq!(grid.rows.iter().map(|row| row.value()).sum::<u32>(), real);
    }
}

/// What is withheld from the line is in no unit's number, not even for one who leads everything, and in no split by units.
#[test]
fn evt_10_what_is_withheld_is_never_in_a_units_number() {
    let fact = |key, withheld| Fact {
        key,
        unit: unit(2),
        track: Track::Sol,
        withheld,
        counts: true,
        month: month("2026-02"),
        times: 1,
        codes: vec![String::new()],
        many: Vec::new(),
    };
    let facts: Vec<Fact> = (1..=8).map(|key| fact(key, key > 2)).collect();
    let (table, all) = (table(&facts), Scope { hsl: Units::All, sol: Units::All, ..scope() });
    let line = Filter { withheld: false, ..at(&[2], &everywhere()) };
    assert_eq!(table.choose(&line, Some(&all)).whole(), Shown::plain(2));
    let groups = [vec![unit(2)]];
    let filter = everywhere();
    let grid = table.choose(&filter, Some(&all)).grid(Split::Units(&groups), Split::Whole);
    assert_eq!(grid.cells[0][0], Shown::plain(2));
    assert_eq!(table.choose(&filter, Some(&all)).whole().value(), 2 + 5, "six withheld, as the nearest five");
}

/// A fact that changes replaces what it was; one that comes late finds its place.
#[test]
fn facts_are_replaced_by_their_key() {
    let fact = |key, code: &str| Fact {
        key,
        unit: unit(1),
        track: Track::Both,
        withheld: false,
        counts: true,
        month: month("2026-02"),
        times: 1,
        codes: vec![code.to_owned()],
        many: Vec::new(),
    };
    let (mut table, scope) = (Table::new(1), scope());
    for fact in &[fact(1, "x"), fact(3, "x"), fact(2, "y"), fact(1, "y"), Fact { counts: false, ..fact(3, "x") }] {
        table.put(fact);
    }
    let (filter, codes) = (at(&[1], &everywhere()), ["x".to_owned(), "y".to_owned()]);
    let grid = table.choose(&filter, Some(&scope)).grid(Split::Codes(Column::One(0), &codes), Split::Whole);
    assert_eq!(grid.rows.iter().map(|row| row.value()).collect::<Vec<_>>(), [0, 2, 0]);
    assert_eq!((table.len(), table.last_key()), (3, 3));
}
