//! The parts of a day.

use crate::gather::Day;
use components::{
    DateItem, Fact, Head, Row, Spark, Tone, card, date, dates as date_list, due, fact, facts, link, quote, row, section,
    sparkline,
};
use maud::{Markup, html};
use text::{Speaks, dates, moments, numbers, t, words::capital};
use web::{Better, Coming, Signal, Ui, Waiting};

/// So many things ahead are shown.
const AHEAD: usize = 4;

/// Something that waits, as a row.
pub fn waiting(ui: &Ui, one: &Waiting) -> Markup {
    let when = one.due.map(|day| moments::due(ui.lang(), day, ui.today()));
    row(Row {
        href: &one.href,
        title: &one.title,
        icon: Some(one.icon),
        tone: one.tone,
        meta: html! { (one.meta) },
        end: when.map_or_else(|| html! {}, |when| due(&when.text, when.tone == moments::Tone::Late)),
    })
}

/// The side column: how things are, what became better, what comes next. What has nothing to say is left out.
pub fn side(ui: &Ui, day: &Day) -> Vec<Markup> {
    let state = (!day.signals.is_empty()).then(|| state(ui, &day.signals));
    let better = (!day.better.is_empty()).then(|| better(ui, &day.better));
    let coming = (!day.coming.is_empty()).then(|| coming(ui, &day.coming));
    [state, better, coming].into_iter().flatten().collect()
}

fn state(ui: &Ui, signals: &[Signal]) -> Markup {
    let title = t!(ui, "myday-state", month = dates::month(ui.lang(), ui.today()));
    card(Head::small("laget", &title), facts(signals.iter().map(|signal| number(ui, signal))))
}

fn number(ui: &Ui, signal: &Signal) -> Markup {
    let last = signal.series.last().copied().unwrap_or_default();
    let (low, high) = signal.expected;
    fact(Fact {
        label: &signal.label,
        href: &signal.href,
        number: Some(&numbers::decimal(ui.lang(), last, 0)),
        comment: &signal.comment,
        tone: if signal.unusual { Tone::Warn } else { Tone::Plain },
        spark: sparkline(Spark {
            values: &signal.series,
            band: Some((low, high)),
            label: &t!(ui, "myday-spark", label = signal.label.clone(), n = signal.series.len()),
        }),
    })
}

fn better(ui: &Ui, better: &[Better]) -> Markup {
    quote(
        "battre",
        &t!(ui, "myday-better"),
        html! {
            @for one in better {
                p { (one.text) }
                @if let Some((href, text)) = &one.link { p { (link(href, text)) } }
            }
        },
    )
}

fn coming(ui: &Ui, coming: &[Coming]) -> Markup {
    let title = t!(ui, "myday-coming");
    section(Head::small("kommer", &title), date_list(coming.iter().take(AHEAD).map(|one| ahead(ui, one))))
}

fn ahead(ui: &Ui, one: &Coming) -> Markup {
    let written = dates::short(ui.lang(), one.day, ui.today());
    let mut words = written.split_whitespace();
    let (day, month) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    date(DateItem { at: &one.day.to_string(), day, month, title: &capital(&one.title), href: &one.href, note: &one.meta })
}
