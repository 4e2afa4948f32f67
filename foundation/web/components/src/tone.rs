//! Tones and tags. A colour never stands alone: a tag has words.

use maud::{Markup, html};

use crate::{Icon, icon};

/// What a part feels like. `Plum` is kept for secrecy, `Bad` for what is late or dangerous.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Tone {
    #[default]
    Plain,
    Good,
    Info,
    Warn,
    Bad,
    Accent,
    Plum,
}

impl Tone {
    pub(crate) const fn code(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Good => Some("good"),
            Self::Info => Some("info"),
            Self::Warn => Some("warn"),
            Self::Bad => Some("bad"),
            Self::Accent => Some("accent"),
            Self::Plum => Some("plum"),
        }
    }
}

/// A small label, such as the state of a case.
pub fn tag(tone: Tone, text: &str, mark: Option<Icon>) -> Markup {
    html! {
        span.tag data-tone=[tone.code()] {
            @if let Some(mark) = mark { (icon(mark)) }
            (text)
        }
    }
}

/// Tags, and other short facts, in a line.
pub fn tags(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { div.tags { @for item in items { (item) } } }
}
