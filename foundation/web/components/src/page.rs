//! The parts that divide a page.

use maud::{Markup, html};

use crate::icon::chevron;
use crate::{Icon, icon};

/// The top of a page.
#[derive(Debug, Default)]
pub struct PageHead<'a> {
    /// The heading.
    pub title: &'a str,
    /// A sentence below it.
    pub lede: Option<&'a str>,
    /// Tags below it, of [`crate::tags`].
    pub tags: Markup,
    /// A quiet line at the other end, such as the date.
    pub eyebrow: Option<&'a str>,
    /// Buttons at the other end, of [`crate::button_row`].
    pub actions: Markup,
}

/// The top of a page.
pub fn page_head(p: PageHead<'_>) -> Markup {
    html! {
        div.page-head {
            div {
                h1.h1 { (p.title) }
                @if let Some(lede) = p.lede { p.lede { (lede) } }
                (p.tags)
            }
            @if let Some(eyebrow) = p.eyebrow { p.eyebrow { (eyebrow) } }
            (p.actions)
        }
    }
}

/// Where one is: the pages above, then this one. `label` names the list ("Brödsmulor").
pub fn crumbs<H, T>(label: &str, above: impl IntoIterator<Item = (H, T)>, here: &str) -> Markup
where
    H: AsRef<str>,
    T: AsRef<str>,
{
    html! {
        nav.crumbs aria-label=(label) {
            ol role="list" {
                @for (href, text) in above {
                    li { a href=(href.as_ref()) { (text.as_ref()) } (icon(Icon::ChevronRight)) }
                }
                li { span aria-current="page" { (here) } }
            }
        }
    }
}

/// The heading of a part.
#[derive(Debug, Clone, Copy, Default)]
pub struct Head<'a> {
    /// `id` of the heading, unique on the page.
    pub id: &'a str,
    /// The heading.
    pub title: &'a str,
    /// Address and text of a link at the other end.
    pub link: Option<(&'a str, &'a str)>,
    /// Smaller, for the side column.
    pub small: bool,
}

impl<'a> Head<'a> {
    /// A heading.
    pub fn new(id: &'a str, title: &'a str) -> Self {
        Self { id, title, ..Self::default() }
    }

    /// A smaller heading, for the side column.
    pub fn small(id: &'a str, title: &'a str) -> Self {
        Self { small: true, ..Self::new(id, title) }
    }

    /// With a link at the other end.
    #[must_use]
    pub fn link(self, href: &'a str, text: &'a str) -> Self {
        Self { link: Some((href, text)), ..self }
    }

    fn render(self) -> Markup {
        html! {
            div.sec-head {
                h2 class=(if self.small { "h3" } else { "h2" }) id=(self.id) { (self.title) }
                @if let Some((href, text)) = self.link { a href=(href) { (text) } }
            }
        }
    }
}

/// A part with a heading, straight on the paper.
pub fn section(head: Head<'_>, body: Markup) -> Markup {
    html! { section aria-labelledby=(head.id) { (head.render()) (body) } }
}

/// A part with a heading, in a card.
pub fn card(head: Head<'_>, body: Markup) -> Markup {
    html! { section.card.pad aria-labelledby=(head.id) { (head.render()) div.stack-s { (body) } } }
}

/// A card without a heading.
pub fn box_card(body: Markup) -> Markup {
    html! { div.card.pad { (body) } }
}

/// A main column and a side column; `label` names the latter.
pub fn columns(main: impl IntoIterator<Item = Markup>, label: &str, side: impl IntoIterator<Item = Markup>) -> Markup {
    html! {
        div.cols {
            div.stack { @for part in main { (part) } }
            aside.stack aria-label=(label) { @for part in side { (part) } }
        }
    }
}

/// The columns of a case: the next step comes first on phones.
pub fn case_columns(
    next: Markup,
    main: impl IntoIterator<Item = Markup>,
    label: &str,
    side: impl IntoIterator<Item = Markup>,
) -> Markup {
    html! {
        div.cols data-case {
            div.c-next { (next) }
            div.stack.c-main { @for part in main { (part) } }
            aside.stack.c-rest aria-label=(label) { @for part in side { (part) } }
        }
    }
}

/// Two columns of the same width.
pub fn two_columns(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { div.grid-2 { @for item in items { (item) } } }
}

/// A column narrow enough to read and to fill in.
pub fn narrow(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { div.narrow.stack-m { @for item in items { (item) } } }
}

/// Something that opens. Without a picture of its own it shows an arrow.
pub fn details(summary: &str, mark: Option<Icon>, open: bool, body: Markup) -> Markup {
    html! {
        details.more open[open] {
            summary { @if let Some(mark) = mark { (icon(mark)) } @else { (chevron()) } (summary) }
            div.more-body { (body) }
        }
    }
}
