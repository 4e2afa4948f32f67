//! Running text.

use maud::{Markup, html};

/// The heading of a page. One a page.
pub fn h1(text: &str) -> Markup {
    html! { h1.h1 { (text) } }
}

/// The heading of a part.
pub fn h2(text: &str) -> Markup {
    html! { h2.h2 { (text) } }
}

/// The heading of a part within a part.
pub fn h3(text: &str) -> Markup {
    html! { h3.h3 { (text) } }
}

/// The sentence below the heading of a page.
pub fn lede(text: &str) -> Markup {
    html! { p.lede { (text) } }
}

/// A quiet paragraph.
pub fn muted(text: &str) -> Markup {
    html! { p.muted { (text) } }
}

/// A small, quiet paragraph.
pub fn small(text: &str) -> Markup {
    html! { p.small.muted { (text) } }
}

/// A second, quiet line in a table's cell.
pub fn under(text: &str) -> Markup {
    html! { small { (text) } }
}

/// A link in running text.
pub fn link(href: &str, text: &str) -> Markup {
    html! { a href=(href) { (text) } }
}

/// Words for those who listen to the page only.
pub fn sr_only(text: &str) -> Markup {
    html! { span.sr { (text) } }
}

/// A moment: `at` for machines, `text` for people.
pub fn when(at: &str, text: &str) -> Markup {
    html! { time datetime=(at) { (text) } }
}

/// Text with a comfortable line length.
pub fn prose(body: Markup) -> Markup {
    html! { div.prose { (body) } }
}

/// What a person has typed, with its paragraphs and line breaks.
pub fn paragraphs(typed: &str) -> Markup {
    let text = typed.replace("\r\n", "\n");
    html! {
        div.prose {
            @for paragraph in text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()) {
                p {
                    @for (at, line) in paragraph.lines().enumerate() {
                        @if at > 0 { br; }
                        (line)
                    }
                }
            }
        }
    }
}

/// Parts below each other, with the distance of a page.
pub fn stack(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { div.stack { @for item in items { (item) } } }
}

/// Short things, each on a line of its own, as in a table's cell.
pub fn lines(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { div.lines { @for item in items { div { (item) } } } }
}
