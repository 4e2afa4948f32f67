//! The form around fields.

use maud::{Markup, html};

/// A form.
#[derive(Debug, Clone, Copy, Default)]
pub struct Form<'a> {
    /// Where it goes.
    pub action: &'a str,
    /// `id`, for buttons outside of it.
    pub id: Option<&'a str>,
    /// Sent along: the token against forgery, the key against double sending, the version that was read.
    pub hidden: &'a [(&'a str, &'a str)],
    /// Carries files.
    pub multipart: bool,
    /// Asks before one leaves it with unsaved text.
    pub guard: bool,
    /// As wide as the page; otherwise as wide as one reads well.
    pub wide: bool,
}

/// A form that is posted. The server judges what was typed, so the browser does not.
pub fn form_frame(f: Form<'_>, body: Markup) -> Markup {
    html! {
        form.form data-wide[f.wide] method="post" action=(f.action) id=[f.id] novalidate accept-charset="utf-8"
            enctype=[f.multipart.then_some("multipart/form-data")] data-guard[f.guard] {
            (body)
            @for (name, value) in f.hidden { input type="hidden" name=(name) value=(value); }
        }
    }
}

/// Fields that matter only when the field `name` has one of these values. Without a script they are always shown.
pub fn only_when(name: &str, values: &[&str], body: Markup) -> Markup {
    html! { div.stack-m data-when=(name) data-values=(values.join(" ")) { (body) } }
}

/// Fields that belong together.
pub fn fieldset(legend: &str, hint: Option<&str>, body: Markup) -> Markup {
    html! {
        fieldset.group {
            legend { span.h3 { (legend) } }
            @if let Some(hint) = hint { p.hint { (hint) } }
            (body)
        }
    }
}

/// What is wrong: `id`s of fields and what to do about them. Nothing when nothing is wrong.
pub fn error_summary<I, T>(title: &str, items: impl IntoIterator<Item = (I, T)>) -> Markup
where
    I: AsRef<str>,
    T: AsRef<str>,
{
    let mut items = items.into_iter().peekable();
    if items.peek().is_none() {
        return Markup::default();
    }
    html! {
        div.errors role="alert" tabindex="-1" data-errors {
            h2 { (title) }
            ul {
                @for (id, text) in items {
                    li {
                        // An error of the whole form has no field to lead to.
                        @if id.as_ref().is_empty() { (text.as_ref()) }
                        @else { a href=(format!("#{}", id.as_ref())) { (text.as_ref()) } }
                    }
                }
            }
        }
    }
}
