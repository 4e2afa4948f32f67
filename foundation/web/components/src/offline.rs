//! A form that lives on the device: all its parts in one page, shown one at a time by the script, and the words and patterns
//! that the script needs. Without script only the first part is there, and its button leads to the ordinary pages.

use maud::{Markup, html};

use crate::{Icon, icon};

/// The form around the parts. `action` is where it goes without script, `sends` where the script sends the whole.
pub fn device_form(action: &str, sends: &str, hidden: &[(&str, &str)], body: Markup) -> Markup {
    html! {
        form.form method="post" action=(action) novalidate accept-charset="utf-8" enctype="multipart/form-data" data-device=(sends) {
            (body)
            @for (name, value) in hidden { input type="hidden" name=(name) value=(value); }
        }
    }
}

/// When a part is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// From the start.
    First,
    /// When the script says so.
    Later,
}

/// A part of the form: a question, or what comes after.
pub fn part(name: &str, question: bool, shown: Shown, body: Markup) -> Markup {
    html! {
        div.form data-part=(name) data-question[question] hidden[shown == Shown::Later] tabindex="-1" { (body) }
    }
}

/// Markup that the script copies.
pub fn pattern(name: &str, body: Markup) -> Markup {
    html! { template data-pattern=(name) { (body) } }
}

/// Words that the script needs, by name.
pub fn device_words<'a>(words: impl IntoIterator<Item = (&'a str, &'a str)>) -> Markup {
    html! { template data-words { @for (name, word) in words { data value=(name) { (word) } } } }
}

/// A quiet line that says when it was last kept; the script fills in the time for `{}`.
pub fn saved_line(text: &str) -> Markup {
    html! { p.status role="status" data-saved=(text) { (icon(Icon::CheckmarkCircle)) span {} } }
}
