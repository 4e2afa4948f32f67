//! Choosing one of many from a list.

use maud::{Markup, html};

use crate::Field;
use crate::field::framed;

/// A list to choose from: values and texts. The first may be `("", "Välj …")`.
pub fn select<V, T>(f: Field<'_>, options: impl IntoIterator<Item = (V, T)>) -> Markup
where
    V: AsRef<str>,
    T: AsRef<str>,
{
    listed(f, None, all(f.value, options))
}

/// A long list to search in. Without script it is a list to choose from. `none` says that nothing was found.
pub fn combobox<V, T>(f: Field<'_>, none: &str, options: impl IntoIterator<Item = (V, T)>) -> Markup
where
    V: AsRef<str>,
    T: AsRef<str>,
{
    listed(f, Some(none), all(f.value, options))
}

/// A list to choose from, in named groups. `first` stands before them.
pub fn select_grouped<G, V, T>(f: Field<'_>, first: &str, groups: impl IntoIterator<Item = (G, Vec<(V, T)>)>) -> Markup
where
    G: AsRef<str>,
    V: AsRef<str>,
    T: AsRef<str>,
{
    listed(
        f,
        None,
        html! {
            option value="" { (first) }
            @for (name, options) in groups { optgroup label=(name.as_ref()) { (all(f.value, options)) } }
        },
    )
}

fn listed(f: Field<'_>, none: Option<&str>, options: Markup) -> Markup {
    framed(
        &f,
        html! {
            select.ds-input id=(f.id()) name=(f.name) required[f.required] data-combobox[none.is_some()] data-none=[none]
                aria-describedby=[f.described()] aria-invalid=[f.wrong()] { (options) }
        },
    )
}

fn all<V: AsRef<str>, T: AsRef<str>>(chosen: &str, options: impl IntoIterator<Item = (V, T)>) -> Markup {
    html! {
        @for (value, text) in options {
            option value=(value.as_ref()) selected[value.as_ref() == chosen] { (text.as_ref()) }
        }
    }
}
