//! Figures that are text at the same time.

use maud::{Markup, html};

/// A figure with a heading that says what it shows.
pub fn figure(title: &str, text: &str, body: Markup) -> Markup {
    html! {
        figure.card.fig {
            figcaption { h2.h3 { (title) } @if !text.is_empty() { p { (text) } } }
            (body)
        }
    }
}

/// Bars, longest as wide as there is room.
pub fn bars<T: AsRef<str>>(items: impl IntoIterator<Item = (T, u64)>) -> Markup {
    let items: Vec<_> = items.into_iter().collect();
    let most = items.iter().map(|(_, count)| *count).max().unwrap_or(0).max(1);
    html! {
        ul.bars role="list" {
            @for (name, count) in &items {
                li {
                    span { (name.as_ref()) }
                    svg viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
                        rect.track width="1000" height="20" {}
                        rect.bar width=(count * 1000 / most) height="20" {}
                    }
                    b { (count) }
                }
            }
        }
    }
}

/// A table whose cells are darker the more they hold.
#[derive(Debug, Clone, Copy, Default)]
pub struct Heat<'a> {
    /// Its name.
    pub caption: &'a str,
    /// Whether the name is seen too.
    pub show_caption: bool,
    /// What the rows are, for those who listen.
    pub corner: &'a str,
    /// Names of the columns, short.
    pub columns: &'a [String],
}

/// A table whose cells are darker the more they hold.
pub fn heat(h: Heat<'_>, rows: impl IntoIterator<Item = (String, Vec<u64>)>) -> Markup {
    let rows: Vec<_> = rows.into_iter().collect();
    let most = rows.iter().flat_map(|(_, counts)| counts).copied().max().unwrap_or(0).max(1);
    html! {
        table.heat {
            caption { @if h.show_caption { (h.caption) } @else { span.sr { (h.caption) } } }
            thead {
                tr {
                    th scope="col" { span.sr { (h.corner) } }
                    @for column in h.columns { th scope="col" { (column) } }
                }
            }
            tbody {
                @for (name, counts) in &rows {
                    tr {
                        th scope="row" { (name) }
                        // Five steps: nothing, then quarters of the most.
                        @for count in counts { td data-level=((count * 4).div_ceil(most)) { (count) } }
                    }
                }
            }
        }
    }
}
