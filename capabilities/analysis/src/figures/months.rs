//! Month by month, with what is to be expected (IND-3).

use super::{Cell, Numbers, Tab, beneath, said};
use crate::{
    actions::MarkChange,
    domain::{self, Direction, Figure},
    question::Question,
    store::change::Known,
    url,
};
use components::prelude::*;
use facts::{
    Month, Shown,
    trend::{Signal, Trend, trend},
};
use text::{Speaks, dates, numbers::decimal, t};
use web::Ui;

/// Judged: the values, what they say, and whether the last month isn't over.
struct Judged {
    values: Vec<f64>,
    trend: Trend,
    open: bool,
}

fn judged(ui: &Ui, question: &Question, numbers: &Numbers) -> Judged {
    let values: Vec<f64> = numbers.months.1.iter().map(|shown| shown.estimate()).collect();
    let open = question.filter.until == Month::of(ui.today());
    let breaks: Vec<usize> = numbers.changes.iter().filter_map(|known| place(question, known)).collect();
    Judged { trend: trend(&values, &breaks, open), values, open }
}

/// Where on the axis a change was made.
fn place(question: &Question, known: &Known) -> Option<usize> {
    usize::try_from(known.month.since(question.filter.from)).ok()
}

fn month(question: &Question, at: usize) -> Month {
    question.filter.from.plus(i32::try_from(at).unwrap_or(0))
}

fn name(ui: &Ui, question: &Question, at: usize) -> String {
    dates::month_and_year(ui.lang(), month(question, at).first())
}

/// As a table.
pub fn table(ui: &Ui, question: &Question, numbers: &Numbers) -> Tab {
    let judged = judged(ui, question, numbers);
    let row = |(at, (item, shown)): (usize, (&crate::axis::Item, &Shown))| {
        let number = Cell::Number(*shown, question.behind(&item.narrow, *shown));
        vec![Cell::Month(month(question, at)), number, Cell::Text(word(ui, &judged, at))]
    };
    let (axis, shown) = &numbers.months;
    Tab {
        title: t!(ui, "analysis-months-table"),
        columns: vec![axis.label.clone(), t!(ui, "analysis-count"), t!(ui, "analysis-months-verdict")],
        rows: axis.items.iter().zip(shown).enumerate().map(row).collect(),
    }
}

fn word(ui: &Ui, judged: &Judged, at: usize) -> String {
    match judged.trend.signals[at] {
        Some(Signal::Above) => t!(ui, "analysis-months-above"),
        Some(Signal::Below) => t!(ui, "analysis-months-below"),
        Some(Signal::RunAbove) => t!(ui, "analysis-months-run-above"),
        Some(Signal::RunBelow) => t!(ui, "analysis-months-run-below"),
        None if judged.open && at + 1 == judged.values.len() => t!(ui, "analysis-months-open"),
        None => t!(ui, "analysis-months-usual"),
    }
}

/// As a picture.
pub fn view(ui: &Ui, question: &Question, numbers: &Numbers) -> Markup {
    let judged = judged(ui, question, numbers);
    let few = numbers.months.1.iter().filter(|shown| shown.few()).count();
    let drawn = judged.values.len() > 2 && few * 2 <= judged.values.len();
    let (title, text) = if drawn {
        (finding(ui, question, &judged), expected(ui, &judged))
    } else {
        (t!(ui, "analysis-months-few"), t!(ui, "analysis-months-few-text"))
    };
    figure(
        &title,
        &text,
        html! {
            @if drawn { (chart(ui, question, (&judged, numbers), (&title, &text))) }
            (signals(ui, question, (&judged, numbers)))
            (beneath(ui, question, (Figure::Months, &table(ui, question, numbers))))
            (changes(ui, question, numbers))
        },
    )
}

/// The verdict in calm words.
fn finding(ui: &Ui, question: &Question, judged: &Judged) -> String {
    match domain::turn(&judged.trend) {
        Some((at, Direction::More)) => t!(ui, "analysis-months-more", since = name(ui, question, at)),
        Some((at, Direction::Fewer)) => t!(ui, "analysis-months-fewer", since = name(ui, question, at)),
        None => t!(ui, "analysis-months-as-usual"),
    }
}

/// What is to be expected, in words.
fn expected(ui: &Ui, judged: &Judged) -> String {
    let Some(part) = judged.trend.parts.last() else { return String::new() };
    let number = |value: f64| decimal(ui.lang(), value, usize::from(value < 10.0));
    match part.limits {
        Some((low, high)) => {
            t!(ui, "analysis-months-expected", mean = number(part.middle), low = number(low), high = number(high))
        }
        None => t!(ui, "analysis-months-median", median = number(part.middle)),
    }
}

fn chart(ui: &Ui, question: &Question, (judged, numbers): (&Judged, &Numbers), (title, text): (&str, &str)) -> Markup {
    let last = judged.values.len() - 1;
    let mark = |at: usize| match judged.trend.signals[at] {
        Some(_) => Mark::Signal,
        None if judged.open && at == last => Mark::Open,
        None => Mark::Plain,
    };
    let point = |(at, value): (usize, &f64)| {
        let month = month(question, at);
        let year = (month.number() == 1 || at == 0 && month.number() < 10).then(|| month.year().to_string());
        Point { label: dates::month_short(ui.lang(), month.first()), year, value: *value, mark: mark(at) }
    };
    let points: Vec<Point> = judged.values.iter().enumerate().map(point).collect();
    let note = |from: usize| {
        numbers.changes.iter().find(|known| from > 0 && place(question, known) == Some(from)).map(|known| known.name.clone())
    };
    let stretches: Vec<Stretch> = judged
        .trend
        .parts
        .iter()
        .map(|part| Stretch {
            from: part.from,
            until: part.until,
            middle: part.middle,
            limits: part.limits,
            note: note(part.from).unwrap_or_default(),
        })
        .collect();
    let lines = names(ui, judged);
    trend_chart(TrendChart {
        id: "manader",
        title,
        description: text,
        points: &points,
        stretches: &stretches,
        lines: lines.each_ref().map(String::as_str),
    })
}

/// The names of the lines, with their values.
fn names(ui: &Ui, judged: &Judged) -> [String; 3] {
    let Some(part) = judged.trend.parts.last() else { return Default::default() };
    let number = |value: f64| decimal(ui.lang(), value, usize::from(value < 10.0));
    let (low, high) = part.limits.unwrap_or_default();
    let middle = if part.limits.is_some() {
        t!(ui, "analysis-months-mean", n = number(part.middle))
    } else {
        t!(ui, "analysis-months-middle", n = number(part.middle))
    };
    [t!(ui, "analysis-months-high", n = number(high)), middle, t!(ui, "analysis-months-low", n = number(low))]
}

/// Every month that is no chance, in words: what the shapes in the picture say.
fn signals(ui: &Ui, question: &Question, (judged, numbers): (&Judged, &Numbers)) -> Markup {
    let told = |at: usize| {
        t!(
            ui,
            "analysis-months-signal",
            month = name(ui, question, at),
            n = said(ui, numbers.months.1[at]),
            what = word(ui, judged, at)
        )
    };
    let outside = |signal: Option<Signal>| matches!(signal, Some(Signal::Above | Signal::Below));
    let all: Vec<String> = (0..judged.values.len()).filter(|at| outside(judged.trend.signals[*at])).map(told).collect();
    html! { @if !all.is_empty() { (small(&all.join(" · "))) } }
}

/// Known changes, and the way to name one.
fn changes(ui: &Ui, question: &Question, numbers: &Numbers) -> Markup {
    let query = question.fields.query();
    let line = |known: &Known| {
        t!(ui, "analysis-change-line", since = dates::month_and_year(ui.lang(), known.month.first()), what = known.name.clone())
    };
    html! {
        @for known in &numbers.changes {
            p {
                (line(known)) " "
                @if ui.may::<MarkChange>() { (link(&format!("{}?{query}", url::Remove { id: known.id }), &t!(ui, "analysis-change-remove"))) }
            }
        }
        @if ui.may::<MarkChange>() { p { (link(&format!("{}?{query}", url::Change {}), &t!(ui, "analysis-change-add"))) } }
    }
}
