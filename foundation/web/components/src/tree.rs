//! Units below units, and what changes in them.

use maud::{Markup, html};

use crate::{Icon, Tone, icon};

/// A unit of a tree.
#[derive(Debug, Default)]
pub struct Branch<'a> {
    /// Its page.
    pub href: &'a str,
    /// Its name.
    pub title: &'a str,
    /// A quiet line beside it.
    pub meta: &'a str,
    /// Tags beside it.
    pub tags: Markup,
    /// Whether it is the one shown.
    pub current: bool,
}

/// A unit with those below it, of [`branch`] too.
pub fn branch(b: Branch<'_>, below: Vec<Markup>) -> Markup {
    html! {
        li {
            div.branch {
                a href=(b.href) aria-current=[b.current.then_some("true")] { (b.title) }
                @if !b.meta.is_empty() { span.meta { (b.meta) } }
                (b.tags)
            }
            @if !below.is_empty() { ul role="list" { @for item in below { (item) } } }
        }
    }
}

/// A tree; `label` names it.
pub fn tree(label: &str, items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { nav.tree aria-label=(label) { ul role="list" { @for item in items { (item) } } } }
}

/// What happens to a row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Change {
    /// It comes.
    Added,
    /// It becomes different.
    #[default]
    Changed,
    /// It goes.
    Removed,
    /// It can not be taken in.
    Wrong,
}

impl Change {
    const fn tone(self) -> Tone {
        match self {
            Self::Added => Tone::Good,
            Self::Changed => Tone::Info,
            Self::Removed => Tone::Warn,
            Self::Wrong => Tone::Bad,
        }
    }

    const fn icon(self) -> Icon {
        match self {
            Self::Added => Icon::Plus,
            Self::Changed => Icon::Pencil,
            Self::Removed => Icon::Minus,
            Self::Wrong => Icon::ExclamationmarkTriangle,
        }
    }
}

/// A change to look at before it is made, or afterwards.
#[derive(Debug, Clone, Copy, Default)]
pub struct DiffRow<'a> {
    /// What happens.
    pub change: Change,
    /// That in a word ("Ändras").
    pub word: &'a str,
    /// What it happens to.
    pub title: &'a str,
    /// As it was.
    pub before: &'a str,
    /// As it becomes.
    pub after: &'a str,
    /// What is wrong with it.
    pub wrong: Option<&'a str>,
}

/// One of [`diffs`].
pub fn diff_row(d: DiffRow<'_>) -> Markup {
    html! {
        li {
            span.disc data-tone=[d.change.tone().code()] { (icon(d.change.icon())) }
            div {
                p { b { (d.title) } " " span.small.muted { (d.word) } }
                p.values {
                    @if !d.before.is_empty() { del { (d.before) } }
                    @if !d.before.is_empty() && !d.after.is_empty() { (icon(Icon::ArrowRight)) }
                    @if !d.after.is_empty() { ins { (d.after) } }
                }
                @if let Some(wrong) = d.wrong { p.wrong { (wrong) } }
            }
        }
    }
}

/// Changes, one below the other.
pub fn diffs(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { ul.diffs role="list" { @for item in items { (item) } } }
}

/// A piece of a text beside an older one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worded<'a> {
    /// In both.
    Same(&'a str),
    /// Taken away.
    Gone(&'a str),
    /// Put in.
    New(&'a str),
}

/// A text beside an older one, word by word. The words say to those who listen what is taken away, and what is put in.
pub fn worded<'a>((gone, new): (&str, &str), pieces: impl IntoIterator<Item = Worded<'a>>) -> Markup {
    html! {
        p.worded lang="sv" {
            @for piece in pieces {
                @match piece {
                    Worded::Same(text) => { (text) " " }
                    Worded::Gone(text) => { del { span.sr { (gone) " " } (text) } " " }
                    Worded::New(text) => { ins { span.sr { (new) " " } (text) } " " }
                }
            }
        }
    }
}
