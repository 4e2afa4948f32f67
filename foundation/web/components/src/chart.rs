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

/// The files that a figure can be taken along as: addresses and texts. Last in the figure.
pub fn figure_files<H: AsRef<str>, T: AsRef<str>>(files: impl IntoIterator<Item = (H, T)>) -> Markup {
    html! { p.fig-files { @for (href, text) in files { a href=(href.as_ref()) { (text.as_ref()) } } } }
}

/// Bars, longest as wide as there is room.
pub fn bars<T: AsRef<str>>(items: impl IntoIterator<Item = (T, u64)>) -> Markup {
    bars_of(items.into_iter().map(|(name, count)| (html! { (name.as_ref()) }, Amount::plain(count))))
}

/// An amount: how much, and how it is said, which can be a link.
#[derive(Debug, Clone)]
pub struct Amount {
    /// How much, for the picture.
    pub value: u64,
    /// How it is said.
    pub text: Markup,
}

impl Amount {
    /// An amount that is said as it is.
    pub fn plain(value: u64) -> Self {
        Self { value, text: html! { (value) } }
    }
}

/// Bars whose amounts are said in their own way.
pub fn bars_of(items: impl IntoIterator<Item = (Markup, Amount)>) -> Markup {
    let items: Vec<_> = items.into_iter().collect();
    let most = items.iter().map(|(_, amount)| amount.value).max().unwrap_or(0).max(1);
    html! {
        ul.bars role="list" {
            @for (name, amount) in &items {
                li {
                    span { (name) }
                    svg viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
                        rect.track width="1000" height="20" {}
                        rect.bar width=(amount.value * 1000 / most) height="20" {}
                    }
                    b { (amount.text) }
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
    heat_of(h, rows.into_iter().map(|(name, counts)| (name, counts.into_iter().map(Amount::plain).collect())))
}

/// As [`heat`], with amounts that are said in their own way. A wide one scrolls sideways within itself.
pub fn heat_of(h: Heat<'_>, rows: impl IntoIterator<Item = (String, Vec<Amount>)>) -> Markup {
    let rows: Vec<_> = rows.into_iter().collect();
    let most = rows.iter().flat_map(|(_, amounts)| amounts).map(|amount| amount.value).max().unwrap_or(0).max(1);
    html! {
        div.heat-wrap tabindex="0" role="region" aria-label=(h.caption) {
            table.heat data-wide[h.columns.len() > 8] {
                caption { @if h.show_caption { (h.caption) } @else { span.sr { (h.caption) } } }
                thead {
                    tr {
                        th scope="col" { span.sr { (h.corner) } }
                        @for column in h.columns { th scope="col" { (column) } }
                    }
                }
                tbody {
                    @for (name, amounts) in &rows {
                        tr {
                            th scope="row" { (name) }
                            // Five steps: nothing, then quarters of the most.
                            @for amount in amounts { td data-level=((amount.value * 4).div_ceil(most)) { (amount.text) } }
                        }
                    }
                }
            }
        }
    }
}
