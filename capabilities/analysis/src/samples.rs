//! The pages with made-up numbers, for the tests that look at every page.

use crate::{
    figures, pages, question,
    store::change::{ChangeId, Known},
};
use authority::{Scope, Track, Units};
use facts::{Fact, Month, Table};
use kernel::{Id, Ulid, UnitId};
use web::{Dataset, Errors, Fields, FormState, Sample, Ui};

/// Each page once, in the shapes that differ.
pub fn samples(ui: &Ui) -> Vec<Sample> {
    let known = known(ui);
    let wrong = FormState::wrong(Fields::default(), Errors::one("namn", "Skriv vad som ändrades"));
    let mut all = vec![
        Sample { name: "known change", body: pages::change_view(ui, pages::units(ui), &wrong) },
        Sample { name: "take a known change away", body: pages::remove_view(ui, &known) },
    ];
    let Some(set) = question::dataset(ui, &Fields::default()) else { return all };
    let everything = Scope { hsl: Units::All, sol: Units::All, own: None, handed: Vec::new(), person: None, everything: false };
    for (name, facts, scope) in [
        ("development", 400, Some(&everything)),
        ("development, rounded", 400, None),
        ("development, empty", 0, Some(&everything)),
    ] {
        let question = question::read(ui, &Fields::default(), set);
        let table = table(ui, set, facts);
        let numbers = figures::count(ui, &question, (&table, scope), vec![known.clone()]);
        all.push(Sample { name, body: pages::show_view(ui, &question, &numbers) });
    }
    all
}

fn known(ui: &Ui) -> Known {
    let id = ChangeId::from_ulid(Ulid(1));
    Known { id, unit: None, month: Month::of(ui.today()).plus(-11), name: "Dubbelkontroll <införs>".into() }
}

fn table(ui: &Ui, set: &Dataset, facts: u64) -> Table {
    let dimensions = (set.about)(ui).dimensions;
    let mut table = Table::new(set.columns);
    for key in 1..=facts {
        let mixed = usize::try_from(key.wrapping_mul(7919) % 1009).unwrap_or(0);
        let mut codes = vec![String::new(); set.columns];
        for dimension in &dimensions {
            let value = dimension.values.get(mixed % dimension.values.len().max(1)).map_or("", |(code, _)| code);
            let value = if dimension.usual.is_empty() { value } else { dimension.usual };
            if let facts::Column::One(column) = dimension.column {
                value.clone_into(&mut codes[column]);
            }
        }
        let causes = dimensions.iter().find(|dimension| dimension.column == facts::Column::Many);
        let many = causes.and_then(|causes| causes.values.get(mixed % 5)).map(|(code, _)| code.clone());
        table.put(&Fact {
            key,
            unit: UnitId::from_ulid(Ulid(2)),
            track: Track::Both,
            withheld: false,
            counts: true,
            month: Month::of(ui.today()).plus(-i32::try_from(mixed % 24).unwrap_or(0)),
            times: 1,
            codes,
            many: many.into_iter().collect(),
        });
    }
    table
}
