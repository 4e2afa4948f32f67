//! Messages on a page.

use maud::{Markup, html};

use crate::{Icon, Tone, icon};

/// A message. Good news are read out when they arrive; the title says what the tone means.
pub fn notice(tone: Tone, title: &str, body: Markup) -> Markup {
    let mark = match tone {
        Tone::Good => Icon::CheckmarkCircle,
        Tone::Warn => Icon::ExclamationmarkTriangle,
        Tone::Bad => Icon::XMarkOctagon,
        Tone::Plum => Icon::PadlockLocked,
        Tone::Plain | Tone::Info | Tone::Accent => Icon::InformationSquare,
    };
    let tone = if tone == Tone::Plain { Tone::Info } else { tone };
    html! {
        div.notice data-tone=[tone.code()] role=[(tone == Tone::Good).then_some("status")] {
            (icon(mark))
            div { b { (title) } @if !body.0.is_empty() { div.body { (body) } } }
        }
    }
}

/// An empty list, which says what to do instead.
pub fn empty_state(mark: Icon, title: &str, body: Markup) -> Markup {
    html! {
        div.empty {
            span.disc { (icon(mark)) }
            div { p.h3 { (title) } div.muted { (body) } }
        }
    }
}

/// A hint with a picture.
pub fn help(mark: Icon, text: Markup) -> Markup {
    html! { div.help { (icon(mark)) div { (text) } } }
}

/// A quiet line about the state, such as that a draft is saved.
pub fn status_line(mark: Icon, text: &str) -> Markup {
    html! { p.status role="status" { (icon(mark)) span { (text) } } }
}
