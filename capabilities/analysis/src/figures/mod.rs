//! The figures: each is counted once, and told as a picture, as a table and as a file from the same numbers.

mod causes;
mod cross;
mod months;
mod shares;
mod tab;
mod units;

pub use tab::{Cell, Tab};

use crate::{axis::Axis, domain::Figure, question::Question, store::change::Known, url};
use authority::Scope;
use components::prelude::*;
use facts::{Grid, Month, Shown, Split, Table};
use sheet::out::Format;
use text::{Speaks, numbers, t};
use web::Ui;

/// Everything that the page tells, counted.
pub struct Numbers {
    /// All of it.
    pub whole: Shown,
    /// Month by month.
    pub months: (Axis, Vec<Shown>),
    /// Split by one thing.
    pub shares: (Axis, Vec<Shown>),
    /// By cause, when the facts know causes.
    pub causes: Option<(Axis, Vec<Shown>)>,
    /// Two things against each other.
    pub cross: (Axis, Axis, Grid),
    /// Units now and before, with the wholes last.
    pub units: (Axis, Vec<(Shown, Shown)>),
    /// Known changes.
    pub changes: Vec<Known>,
}

/// The axis that is asked for under a name, or the usual one, or units: those there always are.
fn asked(ui: &Ui, question: &Question, (name, usual): (&str, &str)) -> Axis {
    let found = Axis::named(ui, question, question.fields.get(name)).or_else(|| Axis::named(ui, question, usual));
    found.unwrap_or_else(|| Axis::units(ui, question))
}

/// Counts.
pub fn count(ui: &Ui, question: &Question, (table, scope): (&Table, Option<&Scope>), changes: Vec<Known>) -> Numbers {
    let chosen = table.choose(&question.filter, scope);
    let rows = |axis: &Axis| chosen.grid(axis.split(), Split::Whole).rows;
    let months = Axis::months(ui, question);
    let shares = asked(ui, question, ("dela", "typ"));
    let causes = Axis::named(ui, question, "orsak");
    let (down, across) = (asked(ui, question, ("rad", "tid")), asked(ui, question, ("kol", "veckodag")));
    let units = Axis::units(ui, question);
    let (now, before) = question.period.compared(Month::of(ui.today()));
    let during = |range| {
        let filter = question.during(range);
        let grid = table.choose(&filter, scope).grid(units.split(), Split::Whole);
        grid.rows.into_iter().chain([grid.whole]).collect::<Vec<_>>()
    };
    let compared = during(now).into_iter().zip(during(before)).collect();
    let grid = chosen.grid(down.split(), across.split());
    let (by_month, by_share) = (chosen.grid(months.split(), Split::Whole), rows(&shares));
    let by_cause = causes.as_ref().map(&rows);
    Numbers {
        whole: by_month.whole,
        months: (months, by_month.rows),
        shares: (shares, by_share),
        causes: causes.zip(by_cause),
        cross: (down, across, grid),
        units: (units, compared),
        changes,
    }
}

/// A figure as a table.
pub fn table(ui: &Ui, question: &Question, (figure, numbers): (Figure, &Numbers)) -> Tab {
    match figure {
        Figure::Months => months::table(ui, question, numbers),
        Figure::Shares => shares::table(ui, question, &numbers.shares),
        Figure::Causes => causes::table(ui, question, numbers),
        Figure::Cross => cross::table(ui, question, &numbers.cross),
        Figure::Units => units::table(ui, question, &numbers.units),
    }
}

/// Every figure.
pub fn view(ui: &Ui, question: &Question, numbers: &Numbers) -> Markup {
    stack([
        months::view(ui, question, numbers),
        two_columns([shares::view(ui, question, &numbers.shares), causes::view(ui, question, numbers)]),
        cross::view(ui, question, &numbers.cross),
        units::view(ui, question, numbers),
    ])
}

/// A number in words, without more than may be said.
pub fn said(ui: &Ui, shown: Shown) -> String {
    let number = numbers::number(ui.lang(), i64::from(shown.value()));
    if shown.few() { t!(ui, "analysis-few") } else { number }
}

/// A number that opens its list.
fn opens(ui: &Ui, shown: Shown, href: Option<String>) -> Markup {
    match href {
        Some(href) => link(&href, &said(ui, shown)),
        None if shown.few() => html! { (t!(ui, "analysis-few-short")) (sr_only(&t!(ui, "analysis-few"))) },
        None => html! { (said(ui, shown)) },
    }
}

/// The ways to take a figure along.
fn files(ui: &Ui, question: &Question, figure: Figure) -> Markup {
    let query = question.fields.query();
    let to = |format| format!("{}?{query}", url::File { figure, format });
    figure_files([(to(Format::Xlsx), t!(ui, "analysis-file-xlsx")), (to(Format::Csv), t!(ui, "analysis-file-csv"))])
}

/// A figure's table, folded away, and its files.
fn beneath(ui: &Ui, question: &Question, (figure, tab): (Figure, &Tab)) -> Markup {
    html! {
        (details(&t!(ui, "analysis-as-table"), None, false, tab.view(ui)))
        (files(ui, question, figure))
    }
}
