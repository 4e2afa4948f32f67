//! Lists of things to open.

use maud::{Markup, html};

use crate::{Icon, Tone, icon};

/// A row: what it is about, and when.
#[derive(Debug, Default)]
pub struct Row<'a> {
    /// Where it leads. The link covers the row. Empty: no link.
    pub href: &'a str,
    /// What is to be done, or what it is.
    pub title: &'a str,
    /// In a disc before the title.
    pub icon: Option<Icon>,
    /// Tone of the disc.
    pub tone: Tone,
    /// A quiet line below the title.
    pub meta: Markup,
    /// At the other end: [`due`], [`progress`], a tag.
    pub end: Markup,
}

/// A row of [`rows`].
pub fn row(r: Row<'_>) -> Markup {
    html! {
        li {
            @if let Some(mark) = r.icon { span.disc data-tone=[r.tone.code()] { (icon(mark)) } } @else { span {} }
            div {
                @if r.href.is_empty() { span.title { (r.title) } } @else { a.title href=(r.href) { (r.title) } }
                @if !r.meta.0.is_empty() { div.meta { (r.meta) } }
            }
            @if !r.end.0.is_empty() { div.end { (r.end) } }
        }
    }
}

/// The rows that matter most on the page: a card with a soft shadow.
pub fn rows(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { ul.rows.card.lift role="list" { @for item in items { (item) } } }
}

/// Rows in a plain card.
pub fn card_rows(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { ul.rows.card role="list" { @for item in items { (item) } } }
}

/// When something is due. `late` makes it red; the words say it too ("2 dagar sen").
pub fn due(text: &str, late: bool) -> Markup {
    html! { span.due data-tone=[late.then_some("bad")] { (text) } }
}

/// How much is done, in words and as a bar. `label` says what is counted.
pub fn progress(done: u64, of: u64, text: &str, label: &str) -> Markup {
    html! { span { (text) } progress.progress value=(done) max=(of) aria-label=(label) {} }
}
