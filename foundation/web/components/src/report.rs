//! The frame of a page with one question: reporting, sign-in, public forms.

use maud::{Markup, html};

use crate::shell::{Brand, MAIN_ID, brand, skip_link, strip};
use crate::{Icon, icon};

/// What stands around the question.
#[derive(Debug, Default)]
pub struct ReportShell<'a> {
    /// "Hoppa till innehållet".
    pub skip: &'a str,
    /// A line above everything, such as that this is a demonstration.
    pub strip: Option<Markup>,
    /// Instead of a way back, on the first and the last page.
    pub brand: Option<Brand<'a>>,
    /// The way back: address and text.
    pub back: Option<(&'a str, &'a str)>,
    /// Which question of how many, and that in words: `(4, 6, "Fråga 4 av 6")`.
    pub question: Option<(u32, u32, &'a str)>,
    /// The way out: address and text.
    pub cancel: Option<(&'a str, &'a str)>,
    /// A wide column, for pages that are no question.
    pub wide: bool,
}

/// The frame with a question in it.
pub fn report_shell(r: ReportShell<'_>, body: Markup) -> Markup {
    html! {
        (skip_link(r.skip))
        header.r-top {
            (strip(r.strip))
            div.r-top-in data-wide[r.wide] {
                @if let Some(name) = r.brand { (brand(name)) }
                @if let Some((href, text)) = r.back { a href=(href) data-back { (icon(Icon::ArrowLeft)) (text) } }
                @if let Some((_, _, text)) = r.question { span.small.muted id="fraga" { (text) } }
                @if let Some((href, text)) = r.cancel { a href=(href) data-cancel { (text) } }
            }
            @if let Some((at, of, _)) = r.question {
                progress.r-progress value=(at) max=(of) aria-labelledby="fraga" {}
            }
        }
        main.r-main id=(MAIN_ID) tabindex="-1" data-wide[r.wide] { (body) }
    }
}

/// Languages to choose from: code, name in the language itself, address.
pub fn languages<'a>(current: &str, items: impl IntoIterator<Item = (&'a str, &'a str, &'a str)>) -> Markup {
    html! {
        ul.languages role="list" {
            @for (code, name, href) in items {
                li {
                    a lang=(code) hreflang=(code) href=(href) aria-current=[(code == current).then_some("true")] { (name) }
                }
            }
        }
    }
}
