//! Things on one side, places on the other, and how each stands in the other.

use crate::{Icon, Tone, icon};
use maud::{Markup, html};

/// How a thing stands at a place.
#[derive(Debug, Clone)]
pub struct Verdict {
    /// Where it is seen closer. Empty: no link.
    pub href: String,
    /// How grave.
    pub tone: Tone,
    /// The picture.
    pub icon: Icon,
    /// A short word or number beside it.
    pub text: String,
    /// The whole, for those who listen; empty when the short word says it.
    pub said: String,
}

/// A table of verdicts. It scrolls sideways within itself; the first column stays.
#[derive(Debug, Clone, Copy, Default)]
pub struct Verdicts<'a> {
    /// Its name.
    pub caption: &'a str,
    /// What the rows are.
    pub corner: &'a str,
    /// The places: address and name. An empty address: no link.
    pub columns: &'a [(String, String)],
}

/// A table of verdicts, row by row: what it is about, and a verdict for each place.
pub fn verdicts(v: Verdicts<'_>, rows: impl IntoIterator<Item = (Markup, Vec<Verdict>)>) -> Markup {
    html! {
        div.verdict-wrap tabindex="0" role="region" aria-label=(v.caption) {
            table.verdicts {
                caption { span.sr { (v.caption) } }
                thead {
                    tr {
                        th scope="col" { (v.corner) }
                        @for (href, name) in v.columns {
                            th scope="col" { @if href.is_empty() { (name) } @else { a href=(href) { (name) } } }
                        }
                    }
                }
                tbody {
                    @for (head, cells) in rows {
                        tr { th scope="row" { (head) } @for cell in &cells { td { (verdict(cell)) } } }
                    }
                }
            }
        }
    }
}

fn verdict(v: &Verdict) -> Markup {
    let body = html! {
        (icon(v.icon))
        @if v.said.is_empty() { (v.text) } @else { span aria-hidden="true" { (v.text) } span.sr { (v.said) } }
    };
    html! {
        @if v.href.is_empty() { span.verdict data-tone=[v.tone.code()] { (body) } }
        @else { a.verdict href=(v.href) data-tone=[v.tone.code()] { (body) } }
    }
}
