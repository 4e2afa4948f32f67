//! Two things against each other: a table that is its own picture.

use super::{Cell, Tab, files, opens};
use crate::{
    axis::{self, Axis},
    domain::{self, Figure},
    question::Question,
    url,
};
use components::prelude::*;
use facts::{Grid, Shown};
use text::{t, words::small_first};
use web::Ui;

/// The most columns; those with the most stay.
const MOST_COLUMNS: usize = 12;
/// The most rows.
const MOST_ROWS: usize = 30;

/// The rows and columns that are told, by their places: all with something, the most of them, in their order.
fn places(axis: &Axis, wholes: &[Shown], most: usize) -> Vec<usize> {
    let mut places: Vec<usize> = (0..wholes.len()).collect();
    let ordered = ["veckodag", "tid", "timme"].contains(&axis.name.as_str());
    places.retain(|at| wholes[*at].value() > 0 || (ordered && at + 1 < wholes.len()));
    places.sort_by_key(|at| std::cmp::Reverse(wholes[*at].value()));
    // Of months the latest stay, however few.
    if axis.name == axis::MONTHS {
        places.sort_by_key(|at| std::cmp::Reverse(*at));
    }
    places.truncate(most);
    places.sort_unstable();
    places
}

/// As a table.
pub fn table(ui: &Ui, question: &Question, (down, across, grid): &(Axis, Axis, Grid)) -> Tab {
    let (rows, columns) = (places(down, &grid.rows, usize::MAX), places(across, &grid.columns, usize::MAX));
    let row = |r: &usize| {
        let cells = columns
            .iter()
            .map(|c| Cell::Number(grid.cells[*r][*c], behind(question, (down, *r), (across, *c), grid.cells[*r][*c])));
        [Cell::Text(down.items[*r].label.clone())].into_iter().chain(cells).collect()
    };
    Tab {
        title: title(ui, down, across),
        columns: [down.label.clone()].into_iter().chain(columns.iter().map(|c| across.items[*c].label.clone())).collect(),
        rows: rows.iter().map(row).collect(),
    }
}

fn title(ui: &Ui, down: &Axis, across: &Axis) -> String {
    t!(ui, "analysis-cross-table", down = down.label.clone(), across = small_first(&across.label))
}

fn behind(question: &Question, (down, r): (&Axis, usize), (across, c): (&Axis, usize), shown: Shown) -> Option<String> {
    let narrow: Vec<(&str, String)> = down.items[r].narrow.iter().chain(&across.items[c].narrow).cloned().collect();
    question.behind(&narrow, shown)
}

/// As a picture.
pub fn view(ui: &Ui, question: &Question, numbers: &(Axis, Axis, Grid)) -> Markup {
    let (down, across, grid) = numbers;
    let (rows, columns) = (places(down, &grid.rows, MOST_ROWS), places(across, &grid.columns, MOST_COLUMNS));
    let amount = |r: usize, c: usize| {
        let shown = grid.cells[r][c];
        Amount { value: u64::from(shown.value()), text: opens(ui, shown, behind(question, (down, r), (across, c), shown)) }
    };
    let names: Vec<String> = columns.iter().map(|c| short(across, *c)).collect();
    let caption = title(ui, down, across);
    let heat = Heat { caption: &caption, show_caption: false, corner: &down.label, columns: &names };
    let lines = rows.iter().map(|r| (down.items[*r].label.clone(), columns.iter().map(|c| amount(*r, *c)).collect()));
    figure(
        &finding(ui, (down, across), grid),
        &caption,
        html! {
            (choice(ui, question, (down, across)))
            @if rows.is_empty() || columns.is_empty() { (muted(&t!(ui, "analysis-nothing"))) } @else { (heat_of(heat, lines)) }
            (files(ui, question, Figure::Cross))
        },
    )
}

/// Weekdays by three letters, as seven columns are many on a phone.
fn short(axis: &Axis, at: usize) -> String {
    let label = &axis.items[at].label;
    if axis.name == "veckodag" && at < 7 { label.chars().take(3).collect() } else { label.clone() }
}

/// "Flest klockan 18–21", when one row stands out; otherwise when a column does.
fn finding(ui: &Ui, (down, across): (&Axis, &Axis), grid: &Grid) -> String {
    let peak = |axis: &Axis, wholes: &[Shown]| {
        let known = if axis.has_unstated() { wholes.split_last().map_or(&[][..], |(_, known)| known) } else { wholes };
        domain::peak(known).map(|at| axis.items[at].label.clone())
    };
    match (peak(down, &grid.rows), peak(across, &grid.columns)) {
        (Some(what), _) if down.name == "tid" || down.name == "timme" => t!(ui, "analysis-cross-clock", what = what),
        (Some(what), _) | (None, Some(what)) => t!(ui, "analysis-cross-most", what = what),
        (None, None) => t!(ui, "analysis-cross-even"),
    }
}

/// Which two things.
fn choice(ui: &Ui, question: &Question, (down, across): (&Axis, &Axis)) -> Markup {
    let all = axis::all(ui, question);
    let (rows, columns) = (t!(ui, "analysis-cross-rows"), t!(ui, "analysis-cross-columns"));
    let action = url::Development {}.to_string();
    let kept = question.fields.pairs().filter(|(name, _)| !["rad", "kol"].contains(name));
    filters(
        Filters {
            action: &action,
            label: &t!(ui, "analysis-cross-choose"),
            submit: &t!(ui, "analysis-show"),
            clear: None,
            results: "utveckling",
        },
        html! {
            @for (name, value) in kept { input type="hidden" name=(name) value=(value); }
            (select(Field::new("rad", &rows, &down.name), all.clone()))
            (select(Field::new("kol", &columns, &across.name), all))
        },
    )
}
