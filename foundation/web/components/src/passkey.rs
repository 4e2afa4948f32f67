//! The part of a form that a passkey answers. The only one that needs the script, and it says so.

use maud::{Markup, html};

use crate::{Button, button, button_row};

/// What is asked of the browser.
#[derive(Debug, Clone, Copy)]
pub struct Passkey<'a> {
    /// Whether a new one is made; else one signs in.
    pub create: bool,
    /// The question, in JSON.
    pub options: &'a str,
    /// What the button says.
    pub text: &'a str,
    /// What is said when it came to nothing.
    pub failed: &'a str,
    /// What is said without script.
    pub without: &'a str,
}

/// The button, with the field `svar` for the answer.
pub fn passkey(p: Passkey<'_>) -> Markup {
    html! {
        div data-passkey=(if p.create { "create" } else { "get" }) data-options=(p.options) {
            input type="hidden" name="svar" data-answer;
            p data-without-script { (p.without) }
            p role="alert" data-failed hidden { (p.failed) }
            (button_row([button(Button::primary(p.text))]))
        }
    }
}
