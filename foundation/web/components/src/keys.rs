//! Single keys for work that is done many times over.

use maud::{Markup, html};

/// The words around the keys.
#[derive(Debug, Clone, Copy, Default)]
pub struct Keys<'a> {
    /// What the part is called.
    pub label: &'a str,
    /// The tick that switches the keys off and on.
    pub switch: &'a str,
    /// When they work, and how they are seen.
    pub hint: &'a str,
}

/// A part where single keys press what they stand for: key, and a selector of what is pressed within the part. They work only
/// while the focus is within it and not where one types, and can be switched off (WCAG 2.1.4). Without script there are none.
pub fn keyed(k: Keys<'_>, keys: &[(&str, &str)], body: Markup) -> Markup {
    let pairs = keys.iter().map(|(key, selector)| format!("{key} {selector}")).collect::<Vec<_>>().join("|");
    html! {
        section.keyed aria-label=(k.label) tabindex="-1" data-keys=(pairs) {
            div.keys hidden data-keys-bar {
                label.tick { input.ds-input type="checkbox" data-keys-switch; span { (k.switch) } }
                p.small.muted { (k.hint) }
            }
            (body)
        }
    }
}
