//! What the months say: numbers with a verdict, and what has become better for good.

use crate::{
    actions::Read,
    codebook,
    dataset::{CATEGORY, EVENTS, NATURE, TYPE},
    domain,
    store::routing::MANAGERS,
    url,
};
use authority::Role;
use db::{DbError, Desk};
use facts::{Column, Filter, Month, Split, trend};
use kernel::UnitId;
use text::{Speaks, dates, t};
use web::{Better, Signal, Ui};

/// How many months the pictures go back.
const MONTHS: i32 = 13;

/// An entry of the codebook with its months, oldest first.
type Series = (&'static codebook::Item, Vec<f64>);

/// The months of each type, or of each category, at the units that the actor leads or works at.
fn months(ui: &Ui, desk: &mut Desk, (column, items): (Column, &'static [codebook::Item])) -> Result<Vec<Series>, DbError> {
    let units = led_units(ui);
    if units.is_empty() {
        return Ok(Vec::new());
    }
    let until = Month::of(ui.today());
    let filter = Filter {
        units: Some(units.into_iter().collect()),
        from: until.plus(1 - MONTHS),
        until,
        track: None,
        only: vec![(NATURE, vec![domain::Nature::Deviation.code().to_owned()])],
        withheld: false,
    };
    let (shared, scope) = (ui.app().facts(desk, &EVENTS)?, facts::exact(ui.actor()));
    let table = shared.read();
    let codes: Vec<String> = items.iter().map(|item| item.code.clone()).collect();
    let grid = table.choose(&filter, scope.as_deref()).grid(Split::Codes(column, &codes), Split::Months);
    let rows = grid.cells.into_iter().map(|row| row.into_iter().map(|shown| f64::from(shown.value())).collect());
    Ok(items.iter().zip(rows).collect())
}

/// The units that the actor leads; for others, those where they work.
fn led_units(ui: &Ui) -> Vec<UnitId> {
    let directory = ui.actor().directory();
    let leads = |role: &Role| MANAGERS.contains(role);
    let held = ui.actor().holdings();
    let leading = held.iter().any(|held| leads(&held.role));
    let units = held.iter().filter(|held| !leading || leads(&held.role)).flat_map(|held| directory.subtree(held.unit));
    let mut units: Vec<_> = units.collect();
    units.sort();
    units.dedup();
    units
}

/// The three most common types of the actor's units: this month, and what is to be expected.
pub fn signals(ui: &Ui, desk: &mut Desk) -> Result<Vec<Signal>, DbError> {
    let mut all = months(ui, desk, (TYPE, &codebook::newest().types))?;
    all.retain(|(_, series)| series.iter().sum::<f64>() > 0.0);
    all.sort_by(|a, b| b.1.iter().sum::<f64>().total_cmp(&a.1.iter().sum::<f64>()));
    Ok(all.into_iter().take(3).map(|(kind, series)| signal(ui, kind, series)).collect())
}

fn signal(ui: &Ui, kind: &codebook::Item, series: Vec<f64>) -> Signal {
    let last = series.last().copied().unwrap_or(0.0);
    let before = &series[..series.len().saturating_sub(1)];
    // So few a year that one more is no signal.
    let band = trend::limits(before).filter(|_| before.iter().sum::<f64>() >= 12.0);
    let expected = band.unwrap_or((0.0, last));
    // The month isn't over: few so far says nothing yet, many does.
    let unusual = band.is_some_and(|(_, high)| last > high);
    let comment = match (band, unusual) {
        (None, _) => t!(ui, "events-signal-short"),
        (_, true) => t!(ui, "events-signal-more"),
        (_, false) => t!(ui, "events-signal-usual"),
    };
    let href = format!("{}?lage=alla&typ={}", url::Cases {}, kind.code);
    Signal {
        label: kind.label(ui.lang()).to_owned(),
        href: if ui.may::<Read>() { href } else { String::new() },
        series,
        expected,
        comment,
        unusual,
    }
}

/// The clearest lasting change for the better at the actor's units.
pub fn better(ui: &Ui, desk: &mut Desk) -> Result<Vec<Better>, DbError> {
    let whole = |series: &[f64]| series[..series.len().saturating_sub(1)].to_vec();
    let all = months(ui, desk, (CATEGORY, &codebook::newest().categories))?;
    let found = all.iter().filter_map(|(category, series)| Some((*category, domain::shift(&whole(series))?)));
    // Less than two a month is too little to say aloud.
    let found = found.filter(|(_, shift)| shift.before - shift.after >= 2.0);
    let best = found.max_by(|(_, a), (_, b)| (a.before - a.after).total_cmp(&(b.before - b.after)));
    Ok(best.map(|(category, shift)| told(ui, category, shift)).into_iter().collect())
}

#[allow(clippy::cast_possible_truncation)] // rounded counts
fn told(ui: &Ui, category: &codebook::Item, shift: domain::Shift) -> Better {
    let first = Month::of(ui.today()).plus(1 - MONTHS);
    let since = dates::month(ui.lang(), first.plus(i32::try_from(shift.from).unwrap_or(0)).first());
    let (before, after) = (shift.before.round() as i64, shift.after.round() as i64);
    let text =
        t!(ui, "events-better", what = category.label(ui.lang()).to_owned(), before = before, after = after, since = since);
    let href = format!("{}?lage=alla&kategori={}", url::Cases {}, category.code);
    Better { text, link: ui.may::<Read>().then(|| (href, t!(ui, "events-better-link"))) }
}
