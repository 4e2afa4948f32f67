//! Split by one thing: bars, the most first, or in the order of what is a scale.

use super::{Cell, Tab, beneath, opens, said};
use crate::{
    axis::{self, Axis, Item},
    domain::Figure,
    question::Question,
};
use components::prelude::*;
use facts::Shown;
use text::{t, words::small_first};
use web::Ui;

/// The most bars; the table has them all.
const MOST: usize = 12;
/// What has an order of its own.
const ORDERED: [&str; 7] = [axis::MONTHS, "veckodag", "tid", "timme", "alder", "allvar", "riskniva"];

/// The groups that have something, in the order in which they are told.
pub(super) fn told<'a>(axis: &'a Axis, shown: &'a [Shown]) -> Vec<(&'a Item, Shown)> {
    let mut all: Vec<(&Item, Shown)> = axis.items.iter().zip(shown.iter().copied()).collect();
    let unstated = if axis.has_unstated() { all.pop() } else { None };
    if !ORDERED.contains(&axis.name.as_str()) {
        all.sort_by_key(|(_, shown)| std::cmp::Reverse(shown.value()));
        all.retain(|(_, shown)| shown.value() > 0);
    }
    all.into_iter().chain(unstated.filter(|(_, shown)| shown.value() > 0)).collect()
}

/// As a table.
pub fn table(ui: &Ui, question: &Question, (axis, shown): &(Axis, Vec<Shown>)) -> Tab {
    let row = |(item, shown): (&Item, Shown)| {
        vec![Cell::Text(item.label.clone()), Cell::Number(shown, question.behind(&item.narrow, shown))]
    };
    Tab {
        title: t!(ui, "analysis-shares-table", what = axis.label.clone()),
        columns: vec![axis.label.clone(), t!(ui, "analysis-count")],
        rows: told(axis, shown).into_iter().map(row).collect(),
    }
}

/// As a picture.
pub fn view(ui: &Ui, question: &Question, numbers: &(Axis, Vec<Shown>)) -> Markup {
    let (axis, shown) = numbers;
    let told = told(axis, shown);
    let text = t!(ui, "analysis-shares-text", what = small_first(&axis.label));
    let bar = |(item, shown): &(&Item, Shown)| {
        let amount = Amount { value: u64::from(shown.value()), text: opens(ui, *shown, question.behind(&item.narrow, *shown)) };
        (html! { (item.label) }, amount)
    };
    figure(
        &finding(ui, axis, &told),
        &text,
        html! {
            @if told.is_empty() { (muted(&t!(ui, "analysis-nothing"))) } @else { (bars_of(told.iter().take(MOST).map(bar))) }
            (beneath(ui, question, (Figure::Shares, &table(ui, question, numbers))))
        },
    )
}

/// "Fall är vanligast", when something is.
fn finding(ui: &Ui, axis: &Axis, told: &[(&Item, Shown)]) -> String {
    let most = told.iter().max_by_key(|(_, shown)| shown.value());
    match most.filter(|(_, shown)| shown.value() >= 5) {
        Some((item, shown)) => t!(ui, "analysis-shares-most", what = item.label.clone(), n = said(ui, *shown)),
        None => t!(ui, "analysis-shares-table", what = axis.label.clone()),
    }
}
