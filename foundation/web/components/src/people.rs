//! People.

use maud::{Markup, html};

/// Two letters in a disc. The name stands beside it.
pub fn avatar(initials: &str) -> Markup {
    html! { span.avatar aria-hidden="true" { (initials) } }
}

/// Somebody one can sign in as, in the demonstration.
#[derive(Debug, Clone, Copy, Default)]
pub struct Persona<'a> {
    /// Where the choice goes.
    pub action: &'a str,
    /// Sent along.
    pub hidden: &'a [(&'a str, &'a str)],
    /// Name.
    pub name: &'a str,
    /// Two letters.
    pub initials: &'a str,
    /// Role and place.
    pub role: &'a str,
    /// What one sees as this person.
    pub note: &'a str,
}

/// The card of a persona: a form whose button covers it.
pub fn persona_card(p: Persona<'_>) -> Markup {
    html! {
        form.persona.card method="post" action=(p.action) {
            (avatar(p.initials))
            button type="submit" { (p.name) }
            span.role { (p.role) }
            span.note { (p.note) }
            @for (name, value) in p.hidden { input type="hidden" name=(name) value=(value); }
        }
    }
}

/// The cards of all personas.
pub fn personas(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { div.personas { @for item in items { (item) } } }
}
