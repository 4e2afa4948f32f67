//! Radios and ticks, as cards for questions and plain for forms with many fields.

use std::borrow::Cow;

use maud::{Markup, html};

use crate::field::grouped;
use crate::{Field, Icon, icon};

/// Something to choose.
#[derive(Debug, Clone, Default)]
pub struct Choice<'a> {
    value: Cow<'a, str>,
    title: Cow<'a, str>,
    detail: Cow<'a, str>,
    icon: Option<Icon>,
    on: bool,
}

impl<'a> Choice<'a> {
    /// A value and what it is called.
    pub fn new(value: impl Into<Cow<'a, str>>, title: impl Into<Cow<'a, str>>) -> Self {
        Self { value: value.into(), title: title.into(), ..Self::default() }
    }

    /// Explains it.
    #[must_use]
    pub fn detail(self, detail: impl Into<Cow<'a, str>>) -> Self {
        Self { detail: detail.into(), ..self }
    }

    /// A picture at the other end.
    #[must_use]
    pub fn icon(self, icon: Icon) -> Self {
        Self { icon: Some(icon), ..self }
    }

    /// Chosen. Radios are also chosen by the value of their field.
    #[must_use]
    pub fn on(self, on: bool) -> Self {
        Self { on, ..self }
    }
}

/// Cards, one of which can be chosen.
pub fn choices<'a>(f: Field<'_>, items: impl IntoIterator<Item = Choice<'a>>) -> Markup {
    grouped(
        &f,
        Some("radiogroup"),
        html! {
            div.choices { @for (at, item) in items.into_iter().enumerate() { (card(&f, "radio", at, &item)) } }
        },
    )
}

/// Cards, several of which can be chosen.
pub fn choices_many<'a>(f: Field<'_>, items: impl IntoIterator<Item = Choice<'a>>) -> Markup {
    grouped(
        &f,
        None,
        html! {
            div.choices { @for (at, item) in items.into_iter().enumerate() { (card(&f, "checkbox", at, &item)) } }
        },
    )
}

/// Plain radios. `inline` sets them beside each other.
pub fn radios<'a>(f: Field<'_>, inline: bool, items: impl IntoIterator<Item = Choice<'a>>) -> Markup {
    grouped(
        &f,
        Some("radiogroup"),
        html! {
            div.ticks data-inline[inline] {
                @for (at, item) in items.into_iter().enumerate() { (tick(&f, "radio", at, &item)) }
            }
        },
    )
}

/// Plain ticks.
pub fn checkboxes<'a>(f: Field<'_>, items: impl IntoIterator<Item = Choice<'a>>) -> Markup {
    grouped(
        &f,
        None,
        html! {
            div.ticks { @for (at, item) in items.into_iter().enumerate() { (tick(&f, "checkbox", at, &item)) } }
        },
    )
}

/// One tick on its own; sends `1`.
pub fn checkbox(f: Field<'_>, on: bool) -> Markup {
    html! {
        div.field data-wrong[f.error.is_some()] {
            label.tick {
                input.ds-input type="checkbox" id=(f.id()) name=(f.name) value="1" checked[on] required[f.required]
                    aria-describedby=[f.described()] aria-invalid=[f.wrong()];
                span { (f.label) }
            }
            (f.notes())
        }
    }
}

fn card(f: &Field<'_>, kind: &str, at: usize, c: &Choice<'_>) -> Markup {
    html! {
        label.choice {
            (control(f, kind, at, c))
            span {
                span.title { (c.title) }
                @if !c.detail.is_empty() { " " span.detail { (c.detail) } }
            }
            @if let Some(mark) = c.icon { (icon(mark)) }
        }
    }
}

fn tick(f: &Field<'_>, kind: &str, at: usize, c: &Choice<'_>) -> Markup {
    html! {
        label.tick {
            (control(f, kind, at, c))
            span { (c.title) @if !c.detail.is_empty() { " " span.detail { (c.detail) } } }
        }
    }
}

/// The first control has the `id` that errors link to.
fn control(f: &Field<'_>, kind: &str, at: usize, c: &Choice<'_>) -> Markup {
    let id = if at == 0 { f.id().to_owned() } else { format!("{}-{at}", f.id()) };
    let on = c.on || (kind == "radio" && !f.value.is_empty() && c.value == f.value);
    html! { input.ds-input type=(kind) id=(id) name=(f.name) value=(c.value) checked[on]; }
}
