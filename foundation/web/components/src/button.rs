//! Buttons and links that look like buttons. One primary button a page.

use maud::{Markup, html};

use crate::{Icon, icon};

/// A button that sends its form. `Button::primary("Spara")` and the like are enough for most.
#[derive(Debug, Clone, Copy, Default)]
pub struct Button<'a> {
    /// What it does, verb first.
    pub text: &'a str,
    /// To what, for those who listen, where what stands beside it says so to those who see.
    pub what: &'a str,
    /// `None` for the primary button.
    pub variant: Option<&'static str>,
    /// For what can not be undone.
    pub danger: bool,
    /// Beside the text.
    pub icon: Option<Icon>,
    /// As wide as the column.
    pub full: bool,
    /// Lower, inside rows and tables.
    pub small: bool,
    /// Sent along when this button was the one.
    pub sends: Option<(&'a str, &'a str)>,
    /// The `id` of the form, when the button stands outside of it.
    pub form: Option<&'a str>,
}

impl<'a> Button<'a> {
    /// The one filled button.
    pub fn primary(text: &'a str) -> Self {
        Self { text, ..Self::default() }
    }

    /// Framed.
    pub fn secondary(text: &'a str) -> Self {
        Self { text, variant: Some("secondary"), ..Self::default() }
    }

    /// Without a frame.
    pub fn tertiary(text: &'a str) -> Self {
        Self { text, variant: Some("tertiary"), ..Self::default() }
    }

    /// Red, for what can not be undone.
    pub fn danger(text: &'a str) -> Self {
        Self { text, danger: true, ..Self::default() }
    }

    /// The primary button of a question: as wide as the column.
    pub fn wide(text: &'a str) -> Self {
        Self { text, full: true, ..Self::default() }
    }
}

/// A button that sends the form it stands in.
pub fn button(b: Button<'_>) -> Markup {
    html! {
        button.ds-button type="submit" data-variant=[b.variant] data-tone=[b.danger.then_some("danger")]
            data-full[b.full] data-small[b.small] form=[b.form]
            name=[b.sends.map(|(name, _)| name)] value=[b.sends.map(|(_, value)| value)] {
            @if let Some(mark) = b.icon { (icon(mark)) }
            (b.text)
            @if !b.what.is_empty() { span.sr { " " (b.what) } }
        }
    }
}

/// A link that looks like a button.
#[derive(Debug, Clone, Copy, Default)]
pub struct LinkButton<'a> {
    /// Where it leads.
    pub href: &'a str,
    /// What it does, verb first.
    pub text: &'a str,
    /// To what, for those who listen.
    pub what: &'a str,
    /// `None` for the primary button.
    pub variant: Option<&'static str>,
    /// Beside the text.
    pub icon: Option<Icon>,
    /// As wide as the column.
    pub full: bool,
    /// Lower, inside rows and tables.
    pub small: bool,
    /// A file to save, not a page.
    pub download: bool,
}

impl<'a> LinkButton<'a> {
    /// The one filled button.
    pub fn primary(href: &'a str, text: &'a str) -> Self {
        Self { href, text, ..Self::default() }
    }

    /// Framed.
    pub fn secondary(href: &'a str, text: &'a str) -> Self {
        Self { href, text, variant: Some("secondary"), ..Self::default() }
    }

    /// Without a frame.
    pub fn tertiary(href: &'a str, text: &'a str) -> Self {
        Self { href, text, variant: Some("tertiary"), ..Self::default() }
    }
}

/// A link that looks like a button.
pub fn link_button(b: LinkButton<'_>) -> Markup {
    html! {
        a.ds-button href=(b.href) data-variant=[b.variant] data-full[b.full] data-small[b.small] download[b.download] {
            @if let Some(mark) = b.icon { (icon(mark)) }
            (b.text)
            @if !b.what.is_empty() { span.sr { " " (b.what) } }
        }
    }
}

/// Prints the page. Hidden until the script shows it, as it needs one.
pub fn print_button(text: &str) -> Markup {
    html! {
        button.ds-button type="button" data-variant="secondary" data-print hidden { (icon(Icon::PrinterLarge)) (text) }
    }
}

/// Buttons in a line.
pub fn button_row(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { div.btn-row { @for item in items { (item) } } }
}
