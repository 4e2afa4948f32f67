//! What the months say: numbers with a verdict, and what has become better for good.

use crate::{
    actions::{Count, Read},
    codebook, domain,
    store::{month, routing::MANAGERS},
    url,
};
use authority::Role;
use db::{DbError, Desk};
use kernel::UnitId;
use std::collections::BTreeMap;
use text::{Speaks, dates, t};
use web::{Better, Signal, Ui};

/// How many months the pictures go back.
const MONTHS: i64 = 13;

/// Months by type, and by category, for the units that the actor leads or works at.
struct Months {
    names: Vec<String>,
    counted: Vec<month::Counted>,
}

fn months(ui: &Ui, desk: &mut Desk) -> Result<Option<Months>, DbError> {
    let units = led_units(ui);
    let Ok(mut work) = desk.work::<Count>() else { return Ok(None) };
    if units.is_empty() {
        return Ok(None);
    }
    let mut day = ui.today();
    let mut names = Vec::new();
    for _ in 0..MONTHS {
        names.push(day.to_string()[..7].to_owned());
        day = kernel::Day(day.0.first_of_month()).plus_days(-1);
    }
    names.reverse();
    let counted = month::series(&mut work, &units, &names[0])?;
    Ok(Some(Months { names, counted }))
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

impl Months {
    #[allow(clippy::cast_precision_loss)] // counts of events
    fn series(&self, which: impl Fn(&month::Counted) -> bool) -> Vec<f64> {
        let mut sums: BTreeMap<&str, i64> = BTreeMap::new();
        for counted in self.counted.iter().filter(|counted| which(counted)) {
            *sums.entry(counted.0.as_str()).or_default() += counted.3;
        }
        self.names.iter().map(|name| sums.get(name.as_str()).copied().unwrap_or(0) as f64).collect()
    }
}

/// The three most common types of the actor's units: this month, and what is to be expected.
pub fn signals(ui: &Ui, desk: &mut Desk) -> Result<Vec<Signal>, DbError> {
    let Some(months) = months(ui, desk)? else { return Ok(Vec::new()) };
    let mut all: Vec<_> =
        codebook::newest().types.iter().map(|kind| (kind, months.series(|counted| counted.1 == kind.code))).collect();
    all.retain(|(_, series)| series.iter().sum::<f64>() > 0.0);
    all.sort_by(|a, b| b.1.iter().sum::<f64>().total_cmp(&a.1.iter().sum::<f64>()));
    Ok(all.into_iter().take(3).map(|(kind, series)| signal(ui, kind, series)).collect())
}

fn signal(ui: &Ui, kind: &codebook::Item, series: Vec<f64>) -> Signal {
    let last = series.last().copied().unwrap_or(0.0);
    let before = &series[..series.len().saturating_sub(1)];
    // So few a year that one more is no signal.
    let band = domain::band(before).filter(|_| before.iter().sum::<f64>() >= 12.0);
    let expected = band.map_or((0.0, last), |band| (band.low, band.high));
    // The month isn't over: few so far says nothing yet, many does.
    let unusual = band.is_some_and(|band| last > band.high);
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
    let Some(months) = months(ui, desk)? else { return Ok(Vec::new()) };
    let whole = |series: Vec<f64>| series[..series.len().saturating_sub(1)].to_vec();
    let found = codebook::newest().categories.iter().filter_map(|category| {
        let shift = domain::shift(&whole(months.series(|counted| counted.2 == category.code)))?;
        Some((category, shift))
    });
    // Less than two a month is too little to say aloud.
    let found = found.filter(|(_, shift)| shift.before - shift.after >= 2.0);
    let best = found.max_by(|(_, a), (_, b)| (a.before - a.after).total_cmp(&(b.before - b.after)));
    Ok(best.map(|(category, shift)| told(ui, &months, category, shift)).into_iter().collect())
}

#[allow(clippy::cast_possible_truncation)] // rounded counts
fn told(ui: &Ui, months: &Months, category: &codebook::Item, shift: domain::Shift) -> Better {
    let since = months.names.get(shift.from).and_then(|name| format!("{name}-01").parse().ok());
    let since = since.map(|day| dates::month(ui.lang(), day)).unwrap_or_default();
    let (before, after) = (shift.before.round() as i64, shift.after.round() as i64);
    let text =
        t!(ui, "events-better", what = category.label(ui.lang()).to_owned(), before = before, after = after, since = since);
    let href = format!("{}?lage=alla&kategori={}", url::Cases {}, category.code);
    Better { text, link: ui.may::<Read>().then(|| (href, t!(ui, "events-better-link"))) }
}
