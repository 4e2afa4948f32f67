//! Fields that one types or picks in.

use maud::{Markup, html};

use crate::field::framed;
use crate::{Field, Icon, icon};

/// What is typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum InputKind {
    /// Any text.
    #[default]
    Text,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A whole number: digits on phones, and no arrows that change it by mistake.
    Number,
    /// A password. What was typed is never sent back.
    Password,
    /// Words to search for.
    Search,
}

/// How wide a field is: as wide as its answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Width {
    /// The column.
    #[default]
    Full,
    /// A name.
    Medium,
    /// A number, a day.
    Short,
}

impl Width {
    fn code(self) -> Option<&'static str> {
        match self {
            Self::Full => None,
            Self::Medium => Some("medium"),
            Self::Short => Some("short"),
        }
    }
}

/// What a one-line field asks of the browser.
#[derive(Debug, Clone, Copy, Default)]
pub struct Input<'a> {
    /// What is typed.
    pub kind: InputKind,
    /// Width.
    pub width: Width,
    /// What the browser may fill in, as HTML names it (`username`).
    pub autocomplete: Option<&'a str>,
    /// Most letters.
    pub max: Option<u32>,
}

/// A line of text.
pub fn text_field(f: Field<'_>) -> Markup {
    input_field(f, Input::default())
}

/// A line of text of a certain kind.
pub fn input_field(f: Field<'_>, i: Input<'_>) -> Markup {
    let (kind, mode) = match i.kind {
        InputKind::Text => ("text", None),
        InputKind::Email => ("email", None),
        InputKind::Phone => ("tel", None),
        InputKind::Number => ("text", Some("numeric")),
        InputKind::Password => ("password", None),
        InputKind::Search => ("search", None),
    };
    let value = if i.kind == InputKind::Password { "" } else { f.value };
    framed(
        &f,
        html! {
            input.ds-input id=(f.id()) name=(f.name) type=(kind) inputmode=[mode] value=(value) maxlength=[i.max]
                autocomplete=[i.autocomplete] data-width=[i.width.code()] required[f.required]
                aria-describedby=[f.described()] aria-invalid=[f.wrong()];
        },
    )
}

/// Several lines of text; the field grows with them.
pub fn text_area(f: Field<'_>, lines: u8) -> Markup {
    framed(
        &f,
        html! {
            textarea.ds-input id=(f.id()) name=(f.name) rows=(lines) required[f.required] spellcheck="true"
                aria-describedby=[f.described()] aria-invalid=[f.wrong()] { "\n" (f.value) }
        },
    )
}

/// A day, `2026-11-23`, between two days.
pub fn date_field(f: Field<'_>, from: Option<&str>, to: Option<&str>) -> Markup {
    picked(f, "date", from, to)
}

/// A time of day, `21:10`.
pub fn time_field(f: Field<'_>) -> Markup {
    picked(f, "time", None, None)
}

fn picked(f: Field<'_>, kind: &str, from: Option<&str>, to: Option<&str>) -> Markup {
    framed(
        &f,
        html! {
            input.ds-input id=(f.id()) name=(f.name) type=(kind) value=(f.value) min=[from] max=[to] data-width="short"
                required[f.required] aria-describedby=[f.described()] aria-invalid=[f.wrong()];
        },
    )
}

/// What files may be chosen.
#[derive(Debug, Clone, Copy, Default)]
pub struct FileField<'a> {
    /// Kinds, as HTML writes them (`image/*`, `.csv,.xlsx`).
    pub accept: &'a str,
    /// Opens the camera of a phone.
    pub camera: bool,
    /// Photos, taken now or before.
    pub photo: bool,
    /// More than one.
    pub many: bool,
}

/// Files to send. The form must be `multipart`.
pub fn file_field(f: Field<'_>, files: FileField<'_>) -> Markup {
    let mark = if files.camera || files.photo { Icon::Camera } else { Icon::Upload };
    let bare = Field { label: "", hint: None, ..f };
    html! {
        div.field data-wrong[f.error.is_some()] {
            div.upload {
                (icon(mark))
                div {
                    label.label for=(f.id()) { (f.label) @if let Some(text) = f.mark { " " span.mark { "(" (text) ")" } } }
                    @if let Some(hint) = f.hint { p.hint id=(format!("{}-hint", f.id())) { (hint) } }
                    input id=(f.id()) name=(f.name) type="file" accept=(files.accept) multiple[files.many]
                        capture=[files.camera.then_some("environment")] required[f.required]
                        aria-describedby=[f.described()] aria-invalid=[f.wrong()];
                    p.chosen role="status" {}
                }
            }
            (bare.notes())
        }
    }
}
