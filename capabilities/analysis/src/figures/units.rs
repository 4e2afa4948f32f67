//! Units beside each other, and this period beside the one before.

use super::{Cell, Numbers, Tab, files};
use crate::{
    axis::Axis,
    domain::{self, Direction, Figure, Verdict},
    question::Question,
};
use components::prelude::*;
use facts::{Month, Shown};
use text::{Speaks, dates, t};
use web::Ui;

fn word(ui: &Ui, (now, before): (Shown, Shown)) -> String {
    match domain::verdict(now, before) {
        Verdict::Usual => t!(ui, "analysis-units-usual"),
        Verdict::Clear(Direction::More) => t!(ui, "analysis-units-more"),
        Verdict::Clear(Direction::Fewer) => t!(ui, "analysis-units-fewer"),
        Verdict::TooFew => t!(ui, "analysis-units-too-few"),
    }
}

fn period(ui: &Ui, (from, until): domain::Range) -> String {
    let name = |month: Month| dates::month_and_year(ui.lang(), month.first());
    t!(ui, "analysis-period-span", from = name(from), until = name(until))
}

/// As a table; the whole stands last.
pub fn table(ui: &Ui, question: &Question, (axis, compared): &(Axis, Vec<(Shown, Shown)>)) -> Tab {
    let (now, before) = question.period.compared(Month::of(ui.today()));
    let narrowed = |narrow: &[(&str, String)], (from, until): domain::Range, shown| {
        let during = [("fran_manad", from.to_string()), ("till_manad", until.to_string())];
        Cell::Number(shown, question.behind(&[narrow, &during[..]].concat(), shown))
    };
    let row = |label: String, narrow: &[(&str, String)], pair: (Shown, Shown)| {
        vec![Cell::Text(label), narrowed(narrow, now, pair.0), narrowed(narrow, before, pair.1), Cell::Text(word(ui, pair))]
    };
    let units = axis.items.iter().zip(compared).map(|(item, pair)| row(item.label.clone(), &item.narrow, *pair));
    let whole = compared.last().map(|pair| row(t!(ui, "analysis-units-whole"), &[], *pair));
    Tab {
        title: t!(ui, "analysis-units-table"),
        columns: vec![axis.label.clone(), period(ui, now), period(ui, before), t!(ui, "analysis-units-verdict")],
        rows: units.chain(whole).collect(),
    }
}

/// On the page.
pub fn view(ui: &Ui, question: &Question, numbers: &Numbers) -> Markup {
    let finding = match numbers.units.1.last().map(|pair| domain::verdict(pair.0, pair.1)) {
        Some(Verdict::Clear(Direction::More)) => t!(ui, "analysis-units-finding-more"),
        Some(Verdict::Clear(Direction::Fewer)) => t!(ui, "analysis-units-finding-fewer"),
        _ => t!(ui, "analysis-units-finding-usual"),
    };
    let tab = table(ui, question, &numbers.units);
    figure(&finding, &t!(ui, "analysis-units-text"), html! { (tab.view(ui)) (files(ui, question, Figure::Units)) })
}
