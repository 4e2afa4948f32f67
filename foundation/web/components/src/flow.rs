//! The end of a flow: check your answers, and what happens now.

use maud::{Markup, html};

/// An answer to check.
#[derive(Debug, Default)]
pub struct Answer<'a> {
    /// The question.
    pub question: &'a str,
    /// The answer.
    pub value: Markup,
    /// Where it is changed. Empty: it can not be.
    pub href: &'a str,
    /// "Ändra".
    pub change: &'a str,
    /// What is changed, for those who listen ("vad som hände").
    pub what: &'a str,
}

/// One of [`check_answers`].
pub fn answer(a: Answer<'_>) -> Markup {
    html! {
        div {
            dt { (a.question) }
            dd { (a.value) }
            @if !a.href.is_empty() { dd.act { a href=(a.href) { (a.change) span.sr { " " (a.what) } } } }
        }
    }
}

/// All answers, each with a way to change it.
pub fn check_answers(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { dl.answers { @for item in items { (item) } } }
}

/// That it is done.
#[derive(Debug, Default)]
pub struct Confirmation<'a> {
    /// The heading of the page.
    pub title: &'a str,
    /// A line below it, such as the number of the case.
    pub text: Markup,
    /// "Det här händer nu".
    pub next_title: &'a str,
    /// What happens now, step by step.
    pub next: Vec<Markup>,
}

/// That it is done, and what happens now.
pub fn confirmation(c: Confirmation<'_>) -> Markup {
    html! {
        div.done { h1.h1 { (c.title) } @if !c.text.0.is_empty() { p { (c.text) } } }
        @if !c.next.is_empty() { section { h2.h2 { (c.next_title) } (numbered(c.next)) } }
    }
}

/// Steps with numbers.
pub fn numbered(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { ol.numbered role="list" { @for item in items { li { span { (item) } } } } }
}
