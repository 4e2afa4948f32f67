//! Finding in lists: filters, tabs, older and newer.

use maud::{Markup, html};

use crate::{Icon, icon};

/// A bar of filters. It is a form that gets the same page, so that a filter lives in the address.
#[derive(Debug, Clone, Copy, Default)]
pub struct Filters<'a> {
    /// The page.
    pub action: &'a str,
    /// Name of the bar ("Filtrera ärenden").
    pub label: &'a str,
    /// The button ("Visa").
    pub submit: &'a str,
    /// Address and text of the link that takes all filters away.
    pub clear: Option<(&'a str, &'a str)>,
    /// `id` of the [`results`] that change, when a script is there to change only them; empty when they are on another page.
    pub results: &'a str,
}

/// A bar of filters. Lists and ticks are sent when they change. Without results on the same page it is a plain search that leads
/// to another.
pub fn filters(f: Filters<'_>, fields: Markup) -> Markup {
    let here = (!f.results.is_empty()).then(|| format!("#{}", f.results));
    let (get, swap) = (here.as_ref().map(|_| f.action), here.as_ref().map(|_| "outerMorph"));
    html! {
        form.filters role="search" aria-label=(f.label) method="get" action=(f.action) data-autosubmit[here.is_some()]
            hx-get=[get] hx-target=[here.as_deref()] hx-select=[here.as_deref()] hx-swap=[swap] hx-push-url=[get.map(|_| "true")] {
            (fields)
            button.ds-button type="submit" data-variant="secondary" { (f.submit) }
            @if let Some((href, text)) = f.clear { a.ds-button data-variant="tertiary" href=(href) { (text) } }
        }
    }
}

/// Filters that are seldom needed, folded away within a bar of [`filters`].
pub fn more_filters(text: &str, open: bool, fields: Markup) -> Markup {
    html! { details.more open[open] { summary { (crate::icon::chevron()) (text) } div.more-body.filters { (fields) } } }
}

/// What was found. `status` says how much, and is read out when it changes.
pub fn results(id: &str, status: &str, body: Markup) -> Markup {
    html! { div.stack-s id=(id) { p.small.muted role="status" { (status) } (body) } }
}

/// A tab.
#[derive(Debug, Clone, Copy, Default)]
pub struct Tab<'a> {
    /// Its page.
    pub href: &'a str,
    /// Its name.
    pub text: &'a str,
    /// How many wait there.
    pub count: Option<u64>,
    /// Whether one is there.
    pub current: bool,
}

/// One of [`tabs`].
pub fn tab(t: Tab<'_>) -> Markup {
    html! {
        a href=(t.href) aria-current=[t.current.then_some("page")] {
            (t.text) @if let Some(count) = t.count { " " span.count { (count) } }
        }
    }
}

/// Pages beside each other.
pub fn tabs(label: &str, items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { nav.tabs aria-label=(label) { ul role="list" { @for item in items { li { (item) } } } } }
}

/// The ways on from a part of a long list.
#[derive(Debug, Clone, Copy, Default)]
pub struct Pages<'a> {
    /// Name of the ways ("Bläddra").
    pub label: &'a str,
    /// What is shown now.
    pub status: &'a str,
    /// Address and text.
    pub newer: Option<(&'a str, &'a str)>,
    /// Address and text.
    pub older: Option<(&'a str, &'a str)>,
}

/// Newer and older. Nothing when there is only one part.
pub fn pagination(p: Pages<'_>) -> Markup {
    if p.newer.is_none() && p.older.is_none() {
        return Markup::default();
    }
    html! {
        nav.pages aria-label=(p.label) {
            @if let Some((href, text)) = p.newer {
                a.ds-button data-variant="secondary" rel="prev" href=(href) { (icon(Icon::ArrowLeft)) (text) }
            } @else { span {} }
            span { (p.status) }
            @if let Some((href, text)) = p.older {
                a.ds-button data-variant="secondary" rel="next" href=(href) { (text) (icon(Icon::ArrowRight)) }
            } @else { span {} }
        }
    }
}
