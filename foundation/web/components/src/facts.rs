//! What stands in the side column: numbers with a verdict, dates, what became better.

use maud::{Markup, html};

use crate::{Icon, Tone, icon};

/// A number, or a thing, with a comment.
#[derive(Debug, Default)]
pub struct Fact<'a> {
    /// What is counted, or the thing itself.
    pub label: &'a str,
    /// Where it leads. Empty: no link.
    pub href: &'a str,
    /// The number.
    pub number: Option<&'a str>,
    /// The verdict in words ("Som vanligt").
    pub comment: &'a str,
    /// Tone of the verdict.
    pub tone: Tone,
    /// A [`crate::sparkline`].
    pub spark: Markup,
}

/// One of [`facts`].
pub fn fact(f: Fact<'_>) -> Markup {
    html! {
        li {
            div {
                @if f.href.is_empty() { span.label { (f.label) } } @else { a href=(f.href) { (f.label) } }
                @if let Some(number) = f.number { " " span.number { (number) } }
                @if !f.comment.is_empty() { p.comment data-tone=[f.tone.code()] { (f.comment) } }
            }
            (f.spark)
        }
    }
}

/// Numbers or things with comments.
pub fn facts(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { ul.facts role="list" { @for item in items { (item) } } }
}

/// Something on a day.
#[derive(Debug, Clone, Copy, Default)]
pub struct DateItem<'a> {
    /// The day for machines, `2026-12-01`.
    pub at: &'a str,
    /// The day of the month.
    pub day: &'a str,
    /// The month, short.
    pub month: &'a str,
    /// What.
    pub title: &'a str,
    /// Where it leads.
    pub href: &'a str,
    /// A quiet line below.
    pub note: &'a str,
}

/// One of [`dates`].
pub fn date(d: DateItem<'_>) -> Markup {
    html! {
        li {
            time datetime=(d.at) { (d.day) " " span { (d.month) } }
            div {
                a href=(d.href) { (d.title) }
                @if !d.note.is_empty() { p.small.muted { (d.note) } }
            }
        }
    }
}

/// Things on days.
pub fn dates(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { ul.dates role="list" { @for item in items { (item) } } }
}

/// What became better. `id` is that of the heading.
pub fn quote(id: &str, title: &str, body: Markup) -> Markup {
    html! {
        section.quote aria-labelledby=(id) {
            h2.h3 id=(id) { (icon(Icon::LightBulb)) (title) }
            (body)
        }
    }
}
