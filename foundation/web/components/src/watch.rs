//! Fields that a script looks through while one writes.

use maud::{Markup, html};

/// What is said softly about each thing that looks like personal data.
#[derive(Debug, Clone, Copy, Default)]
pub struct Watch<'a> {
    /// A personal number.
    pub number: &'a str,
    /// A telephone number.
    pub phone: &'a str,
    /// An e-mail address.
    pub email: &'a str,
    /// A name.
    pub name: &'a str,
    /// First names, in small letters, between spaces.
    pub names: &'a str,
}

/// Fields with several lines, looked through while one writes. Without a script the server asks when the form is sent.
pub fn watch(w: Watch<'_>, fields: Markup) -> Markup {
    html! {
        div.stack-m data-watch data-number=(w.number) data-phone=(w.phone) data-email=(w.email) data-name=(w.name) data-names=(w.names) {
            (fields)
            p.muted data-watch-hint role="status" {}
        }
    }
}
