//! The frame of a page for people who are signed in: top bar, menu, bottom bar.

use maud::{Markup, html};

use crate::{Icon, icon};

/// The `id` of the main column, where the skip link leads.
pub const MAIN_ID: &str = "innehall";

/// The `id` of the menu: on phones a link to it opens it, also without script.
pub const MENU_ID: &str = "meny";

/// The name in the corner.
#[derive(Debug, Clone, Copy, Default)]
pub struct Brand<'a> {
    /// Where it leads: the start page.
    pub href: &'a str,
    /// The product.
    pub name: &'a str,
    /// The municipality.
    pub place: &'a str,
}

/// The search field of the top bar.
#[derive(Debug, Clone, Copy, Default)]
pub struct Search<'a> {
    /// Where the question `q` goes.
    pub action: &'a str,
    /// What one can search for.
    pub label: &'a str,
    /// The button, for those who listen.
    pub button: &'a str,
    /// What was searched for.
    pub value: &'a str,
}

/// Who is signed in.
#[derive(Debug, Clone, Copy, Default)]
pub struct User<'a> {
    /// To one's own page.
    pub href: &'a str,
    /// Name.
    pub name: &'a str,
    /// Two letters.
    pub initials: &'a str,
    /// Says where the link leads, for those who listen.
    pub label: &'a str,
}

/// Everything around the main column.
#[derive(Debug, Default)]
pub struct Shell<'a> {
    /// "Hoppa till innehållet".
    pub skip: &'a str,
    /// A line above everything, such as that this is a demonstration.
    pub strip: Option<Markup>,
    /// The name in the corner.
    pub brand: Brand<'a>,
    /// The search field.
    pub search: Option<Search<'a>>,
    /// Places beside one's name, of [`top_item`].
    pub bells: Markup,
    /// Who is signed in.
    pub user: Option<User<'a>>,
    /// The filled button above the menu: address and text.
    pub report: Option<(&'a str, &'a str)>,
    /// The menu, of [`nav_group`].
    pub menu: Markup,
    /// Name of the menu, and of the link that closes it on phones.
    pub menu_label: (&'a str, &'a str),
    /// The bottom bar on phones, of [`quick_item`].
    pub quick: Markup,
    /// Name of the bottom bar.
    pub quick_label: &'a str,
    /// Links at the end.
    pub footer: Markup,
}

/// The frame with a page in it.
pub fn shell(s: Shell<'_>, body: Markup) -> Markup {
    let (menu_label, menu_close) = s.menu_label;
    html! {
        (skip_link(s.skip))
        header.top {
            (strip(s.strip))
            div.top-in {
                (brand(s.brand))
                div.top-end {
                    @if let Some(search) = s.search { (search_form(search)) }
                    (s.bells)
                    @if let Some(user) = s.user { (account(user)) }
                }
            }
        }
        div.shell {
            nav.side id=(MENU_ID) aria-label=(menu_label) {
                a.close href=(format!("#{MAIN_ID}")) { (icon(Icon::XMark)) (menu_close) }
                @if let Some((href, text)) = s.report { a.ds-button href=(href) { (icon(Icon::Plus)) (text) } }
                (s.menu)
            }
            main.main id=(MAIN_ID) tabindex="-1" { (body) }
            footer.foot { (s.footer) }
        }
        nav.bottom aria-label=(s.quick_label) { (s.quick) }
    }
}

/// A place in a menu.
#[derive(Debug, Clone, Copy, Default)]
pub struct NavItem<'a> {
    /// Where it leads.
    pub href: &'a str,
    /// Its name.
    pub text: &'a str,
    /// Its picture.
    pub icon: Option<Icon>,
    /// Whether one is there.
    pub current: bool,
    /// How many wait there, and what they are ("öppna").
    pub count: Option<(u64, &'a str)>,
}

/// Places that belong together, with or without a name for them.
pub fn nav_group(name: Option<&str>, items: impl IntoIterator<Item = Markup>) -> Markup {
    html! {
        @if let Some(name) = name { p.group { (name) } }
        ul role="list" { @for item in items { li { (item) } } }
    }
}

/// A place in the menu.
pub fn nav_item(n: NavItem<'_>) -> Markup {
    html! {
        a href=(n.href) aria-current=[n.current.then_some("page")] {
            @if let Some(mark) = n.icon { (icon(mark)) }
            (n.text)
            @if let Some((count, word)) = n.count {
                span.count { span.sr { ", " } (count) span.sr { " " (word) } }
            }
        }
    }
}

/// A place in the top bar: a picture, and how many are new.
pub fn top_item(n: NavItem<'_>) -> Markup {
    html! {
        a.bell href=(n.href) aria-current=[n.current.then_some("page")] {
            @if let Some(mark) = n.icon { (icon(mark)) }
            span.sr { (n.text) }
            @if let Some((count, word)) = n.count {
                span.count { span.sr { ", " } (count) span.sr { " " (word) } }
            }
        }
    }
}

/// A place in the bottom bar. "Mer" leads to `#meny`.
pub fn quick_item(n: NavItem<'_>) -> Markup {
    html! {
        a href=(n.href) aria-current=[n.current.then_some("page")] {
            @if let Some(mark) = n.icon { (icon(mark)) }
            (n.text)
        }
    }
}

pub(crate) fn skip_link(text: &str) -> Markup {
    html! { a.skip href=(format!("#{MAIN_ID}")) { (text) } }
}

pub(crate) fn strip(text: Option<Markup>) -> Markup {
    html! { @if let Some(text) = text { div.strip { (text) } } }
}

pub(crate) fn brand(b: Brand<'_>) -> Markup {
    html! {
        a.brand href=(b.href) {
            svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" {
                rect width="32" height="32" rx="8" fill="#115e5b" {}
                path d="M9 20.5c2.2-5.6 4-8.4 5.4-8.4 2.2 0 1.2 6.6 3.6 6.6 1.6 0 2.6-2.9 5-6.9" fill="none"
                    stroke="#fff" stroke-width="2.4" stroke-linecap="round" {}
                circle cx="23.5" cy="22.5" r="2" fill="#e3b65c" {}
            }
            span { b { (b.name) } @if !b.place.is_empty() { " " small { (b.place) } } }
        }
    }
}

fn search_form(s: Search<'_>) -> Markup {
    html! {
        form.search role="search" action=(s.action) {
            label.sr for="sok" { (s.label) }
            (icon(Icon::MagnifyingGlass))
            input.ds-input id="sok" name="q" type="search" value=(s.value) placeholder=(s.label);
            button.sr type="submit" tabindex="-1" { (s.button) }
        }
    }
}

fn account(u: User<'_>) -> Markup {
    html! {
        a.user href=(u.href) {
            span.avatar aria-hidden="true" { (u.initials) }
            span.name { (u.name) }
            span.sr { ", " (u.label) }
        }
    }
}
