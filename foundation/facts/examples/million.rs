//! A million facts, and how long questions about them take: `cargo run --release -p facts --example million`.

use authority::Track;
use facts::{Column, Fact, Filter, Month, Split, Table};
use kernel::{Day, Id, Ulid, UnitId};
use std::time::Instant;

const TRACKS: [Track; 3] = [Track::Hsl, Track::Sol, Track::Both];

fn main() {
    let Ok(start) = "2016-12-01".parse::<Day>().map(Month::of) else { return };
    let mut table = Table::new(14);
    let begun = Instant::now();
    (1..=1_000_000).for_each(|key| table.put(&scattered(key, start)));
    println!("{} facts, {} MB, put in {} ms", table.len(), table.bytes() / 1_000_000, begun.elapsed().as_millis());
    let all = Filter { units: None, from: start, until: start.plus(119), track: None, only: Vec::new(), withheld: true };
    let narrow = Filter {
        units: Some((1..200).map(unit).collect()),
        track: Some(Track::Hsl),
        only: vec![(Column::One(3), codes('c', 40)), (Column::Many, codes('o', 10))],
        ..all.clone()
    };
    time(&table, "everything", &all);
    time(&table, "narrowed", &narrow);
}

fn unit(number: u64) -> UnitId {
    UnitId::from_ulid(Ulid(u128::from(number)))
}

fn codes(letter: char, count: u32) -> Vec<String> {
    (0..count).map(|code| format!("{letter}{code}")).collect()
}

/// A cheap scatter: every column gets codes of its own.
fn scattered(key: u64, start: Month) -> Fact {
    let mixed = key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 20;
    Fact {
        key,
        unit: unit(1 + mixed % 400),
        track: TRACKS[usize::try_from(mixed % 3).unwrap_or(0)],
        withheld: mixed.is_multiple_of(500),
        counts: true,
        month: start.plus(i32::try_from(mixed % 120).unwrap_or(0)),
        times: 1,
        codes: (0..14).map(|column| format!("c{}", (mixed >> column) % 90)).collect(),
        many: (0..mixed % 3).map(|cause| format!("o{}", (mixed + cause) % 38)).collect(),
    }
}

fn time(table: &Table, name: &str, filter: &Filter) {
    let (ninety, causes) = (codes('c', 90), codes('o', 38));
    let groups: Vec<Vec<UnitId>> = (0..40).map(|group| (0..10).map(|at| unit(1 + group * 10 + at)).collect()).collect();
    for (what, rows, columns) in [
        ("by month", Split::Months, Split::Whole),
        ("codes by codes", Split::Codes(Column::One(0), &ninety), Split::Codes(Column::One(1), &ninety)),
        ("units by month", Split::Units(&groups), Split::Months),
        ("causes by codes", Split::Codes(Column::Many, &causes), Split::Codes(Column::One(2), &ninety)),
    ] {
        // The quickest of ten: what it takes when nothing else has the machine.
        let runs = (0..10).map(|_| {
            let begun = Instant::now();
            let chosen = table.choose(filter, None);
            let picked = begun.elapsed();
            let whole = chosen.grid(rows, columns).whole.value();
            (begun.elapsed(), picked, whole)
        });
        if let Some((all, picked, whole)) = runs.min() {
            println!("{name}, {what}: {picked:.1?} to pick, {all:.1?} in all, {whole}");
        }
    }
}
