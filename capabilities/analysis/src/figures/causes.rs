//! Causes, the most common first, with what they add up to (Pareto).

use super::{Cell, Numbers, Tab, beneath, opens, shares::told};
use crate::{axis::Item, domain, domain::Figure, question::Question};
use components::prelude::*;
use facts::Shown;
use text::{Speaks, numbers::decimal, t};
use web::Ui;

/// The most bars; the table has them all.
const MOST: usize = 10;

/// The causes that were found, the most common first.
fn found(numbers: &Numbers) -> Vec<(&Item, Shown)> {
    let Some((axis, shown)) = &numbers.causes else { return Vec::new() };
    let without_unstated = shown.split_last().map_or(&[][..], |(_, found)| found);
    told(axis, without_unstated)
}

/// As a table.
pub fn table(ui: &Ui, question: &Question, numbers: &Numbers) -> Tab {
    let found = found(numbers);
    let parts = domain::pareto(&found.iter().map(|(_, shown)| *shown).collect::<Vec<_>>());
    let row = |((item, shown), part): (&(&Item, Shown), f64)| {
        vec![Cell::Text(item.label.clone()), Cell::Number(*shown, question.behind(&item.narrow, *shown)), Cell::Part(part)]
    };
    Tab {
        title: t!(ui, "analysis-causes-table"),
        columns: vec![t!(ui, "analysis-causes-cause"), t!(ui, "analysis-count"), t!(ui, "analysis-causes-together")],
        rows: found.iter().zip(parts).map(row).collect(),
    }
}

/// As a picture.
pub fn view(ui: &Ui, question: &Question, numbers: &Numbers) -> Markup {
    let found = found(numbers);
    if numbers.causes.is_none() {
        return html! {};
    }
    let shown: Vec<Shown> = found.iter().map(|(_, shown)| *shown).collect();
    let finding = match domain::few_stand_for(&shown) {
        Some((few, part)) => {
            t!(ui, "analysis-causes-few", n = i64::try_from(few).unwrap_or(0), part = decimal(ui.lang(), part * 100.0, 0))
        }
        None => found.first().map_or_else(
            || t!(ui, "analysis-causes-table"),
            |(item, _)| t!(ui, "analysis-causes-most", what = item.label.clone()),
        ),
    };
    let bar = |(item, shown): &(&Item, Shown)| {
        let amount = Amount { value: u64::from(shown.value()), text: opens(ui, *shown, question.behind(&item.narrow, *shown)) };
        (html! { (item.label) }, amount)
    };
    figure(
        &finding,
        &t!(ui, "analysis-causes-text"),
        html! {
            @if found.is_empty() { (muted(&t!(ui, "analysis-nothing"))) } @else { (bars_of(found.iter().take(MOST).map(bar))) }
            (beneath(ui, question, (Figure::Causes, &table(ui, question, numbers))))
        },
    )
}
