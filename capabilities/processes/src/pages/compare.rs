//! A version beside an older one: steps that came, went, became different.

use super::parts;
use crate::{
    access::{self, Seen},
    actions::Read,
    domain::{Process, Version},
    url, words,
};
use components::{
    Change, DiffRow, Field, Filters, Icon, PageHead, box_card, diff_row, diffs, empty_state, filters, page_head, select,
};
use flow::{Difference, Part, Step, Table, compare};
use maud::{Markup, html};
use text::t;
use web::{Answer, Granted, Page, Problem, Search, Ui};

/// The page; `mot` in the address says with which version, else with the one before.
pub fn show(mut granted: Granted<Read>, at: url::Compare, Search(asked): Search) -> Answer {
    let (_, desk) = granted.parts();
    let seen = access::open(desk, at.id)?;
    let number = i64::from(at.number);
    let newer = seen.versions.iter().find(|version| version.number == number).ok_or(Problem::NotFound)?;
    let wanted: Option<i64> = asked.get("mot").parse().ok();
    let older = seen.versions.iter().filter(|version| version.number < number);
    let older =
        older.clone().find(|version| Some(version.number) == wanted).or_else(|| older.clone().next()).ok_or(Problem::NotFound)?;
    let title = t!(granted.ui, "processes-compare-title", newer = newer.number, older = older.number);
    let body = view(&granted.ui, &seen, (older, newer));
    granted.page(Page::new(title, body))
}

/// The page.
pub fn view(ui: &Ui, seen: &Seen, (older, newer): (&Version, &Version)) -> Markup {
    let title = t!(ui, "processes-compare-title", newer = newer.number, older = older.number);
    let found = compare(&older.table, &newer.table);
    let empty = empty_state(
        Icon::CheckmarkCircle,
        &t!(ui, "processes-compare-same"),
        html! { p { (t!(ui, "processes-compare-same-text")) } },
    );
    let rows: Vec<Markup> = found.iter().flat_map(|difference| rows(ui, difference, (&older.table, &newer.table))).collect();
    html! {
        (parts::way_back(ui, Some(&seen.process), &title))
        (page_head(PageHead { title: &title, lede: Some(&seen.process.name), ..PageHead::default() }))
        @if seen.versions.len() > 2 { (which(ui, &seen.process, (&seen.versions, older, newer))) }
        @if rows.is_empty() { (empty) } @else { (box_card(diffs(rows))) }
    }
}

fn which(ui: &Ui, process: &Process, (all, older, newer): (&[Version], &Version, &Version)) -> Markup {
    let number = u16::try_from(newer.number).unwrap_or(u16::MAX);
    let action = url::Compare { id: process.id, number }.to_string();
    let (label, chosen) = (t!(ui, "processes-compare-with"), older.number.to_string());
    let options = all
        .iter()
        .filter(|version| version.number < newer.number)
        .map(|version| (version.number.to_string(), t!(ui, "processes-version", number = version.number)));
    filters(
        Filters { action: &action, label: &label, submit: &t!(ui, "processes-compare-show"), clear: None, results: "skillnader" },
        select(Field::new("mot", &label, &chosen), options),
    )
}

fn rows(ui: &Ui, difference: &Difference, (older, newer): (&Table, &Table)) -> Vec<Markup> {
    let whole = |table: &Table, step: &Step| (words::numbered(ui, table, step), step.lane.clone());
    match difference {
        Difference::Added(step) => {
            let (title, lane) = whole(newer, step);
            vec![diff_row(DiffRow {
                change: Change::Added,
                word: &t!(ui, "processes-compare-added"),
                title: &title,
                after: &lane,
                ..DiffRow::default()
            })]
        }
        Difference::Removed(step) => {
            let (title, lane) = whole(older, step);
            vec![diff_row(DiffRow {
                change: Change::Removed,
                word: &t!(ui, "processes-compare-removed"),
                title: &title,
                before: &lane,
                ..DiffRow::default()
            })]
        }
        Difference::Changed(step, parts) => {
            let title = words::numbered(ui, newer, step);
            parts.iter().map(|part| changed(ui, &title, part)).collect()
        }
        Difference::Moved => vec![diff_row(DiffRow {
            word: &t!(ui, "processes-compare-moved"),
            title: &t!(ui, "processes-compare-order"),
            ..DiffRow::default()
        })],
    }
}

fn changed(ui: &Ui, title: &str, (part, before, after): &(Part, String, String)) -> Markup {
    let word = match part {
        Part::Name => t!(ui, "processes-step-name"),
        Part::Lane => t!(ui, "processes-column-who"),
        Part::Kind => t!(ui, "processes-step-kind"),
        Part::Phase => t!(ui, "processes-step-phase"),
        Part::Next => t!(ui, "processes-column-next"),
        Part::Text => t!(ui, "processes-step-text"),
        Part::Support => t!(ui, "processes-step-support"),
        Part::Together => t!(ui, "processes-step-with"),
        Part::Opens => t!(ui, "processes-step-opens"),
    };
    let said = |value: &str| match (part, flow::Kind::from_code(value)) {
        (Part::Kind, Some(kind)) => words::step_kind(ui, kind),
        // Which process it opens is an id; that it is another says enough.
        (Part::Opens, _) if !value.is_empty() => t!(ui, "processes-step-sub"),
        _ => value.to_owned(),
    };
    let (before, after) = (said(before), said(after));
    diff_row(DiffRow { change: Change::Changed, word: &word, title, before: &before, after: &after, wrong: None })
}
