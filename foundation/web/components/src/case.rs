//! The parts of a case: its course, secrecy, the next step, its facts and its history.

use std::borrow::Cow;

use maud::{Markup, html};

use crate::{Icon, icon};

/// A step in the course of a case.
#[derive(Debug, Clone)]
pub struct Step<'a> {
    title: Cow<'a, str>,
    note: Cow<'a, str>,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Done,
    Now,
    Later,
}

impl<'a> Step<'a> {
    /// A step behind us.
    pub fn done(title: impl Into<Cow<'a, str>>) -> Self {
        Self { title: title.into(), note: Cow::Borrowed(""), state: State::Done }
    }

    /// The step we are at.
    pub fn now(title: impl Into<Cow<'a, str>>) -> Self {
        Self { state: State::Now, ..Self::done(title) }
    }

    /// A step ahead.
    pub fn later(title: impl Into<Cow<'a, str>>) -> Self {
        Self { state: State::Later, ..Self::done(title) }
    }

    /// A short note below, such as the day.
    #[must_use]
    pub fn note(self, note: impl Into<Cow<'a, str>>) -> Self {
        Self { note: note.into(), ..self }
    }
}

/// The words around the steps.
#[derive(Debug, Clone, Copy, Default)]
pub struct Steps<'a> {
    /// Name of the list ("Ärendets gång").
    pub label: &'a str,
    /// Before the current step on phones, where it stands alone ("Steg 3 av 6: ").
    pub position: &'a str,
    /// Said after a step that is done ("klart").
    pub done: &'a str,
}

/// The course of a case.
pub fn steps<'a>(s: Steps<'_>, items: impl IntoIterator<Item = Step<'a>>) -> Markup {
    html! {
        ol.steps role="list" aria-label=(s.label) {
            @for step in items {
                li data-done[step.state == State::Done] aria-current=[(step.state == State::Now).then_some("step")] {
                    @if step.state == State::Now { span.only-narrow { (s.position) } }
                    (step.title)
                    @if step.state == State::Done { span.sr { ", " (s.done) } }
                    @if !step.note.is_empty() { " " small { (step.note) } }
                }
            }
        }
    }
}

/// Secrecy: the law in bold, then why one sees this and that it is logged.
pub fn lock(law: &str, body: Markup) -> Markup {
    html! { div.lock { (icon(Icon::PadlockLocked)) div { b { (law) } " " (body) } } }
}

/// A word that is protected, or stands for what is.
pub fn mask(text: &str) -> Markup {
    html! { span.mask { (text) } }
}

/// The one thing to do next.
#[derive(Debug, Default)]
pub struct NextStep<'a> {
    /// `id` of its heading.
    pub id: &'a str,
    /// Whose turn it is ("Nästa steg är ditt").
    pub eyebrow: &'a str,
    /// The step as a question or a task.
    pub title: &'a str,
    /// How, and how long it takes.
    pub text: &'a str,
    /// The button, or a form with one.
    pub action: Markup,
    /// Another way, as a link.
    pub alternative: Markup,
}

/// The one thing to do next.
pub fn next_step(n: NextStep<'_>) -> Markup {
    html! {
        section.next aria-labelledby=(n.id) {
            p.eyebrow { (n.eyebrow) }
            h2.h3 id=(n.id) { (n.title) }
            @if !n.text.is_empty() { p.small.muted { (n.text) } }
            (n.action)
            @if !n.alternative.0.is_empty() { div.alt { (n.alternative) } }
        }
    }
}

/// Questions and their answers.
pub fn dl<T: AsRef<str>>(items: impl IntoIterator<Item = (T, Markup)>) -> Markup {
    html! { dl.dl { @for (term, value) in items { dt { (term.as_ref()) } dd { (value) } } } }
}

/// Something that happened in a case.
#[derive(Debug, Default)]
pub struct Entry<'a> {
    /// The moment for machines.
    pub at: &'a str,
    /// The moment for people ("I dag 8.14").
    pub when: &'a str,
    /// What happened, and who did it.
    pub text: Markup,
    /// What was said or written.
    pub say: Option<&'a str>,
    /// One of the moments that matter.
    pub key: bool,
}

/// One of [`timeline`].
pub fn entry(e: Entry<'_>) -> Markup {
    html! {
        li data-key[e.key] {
            time datetime=(e.at) { (e.when) }
            (e.text)
            @if let Some(say) = e.say { p.say { (say) } }
        }
    }
}

/// What happened, newest first.
pub fn timeline(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { ol.timeline role="list" { @for item in items { (item) } } }
}
