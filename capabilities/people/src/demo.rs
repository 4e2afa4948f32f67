//! The people of the demonstration municipality.

use text::t;
use web::Ui;

/// What everyone in the demonstration signs in with. It is shown on the sign-in page.
pub const PASSWORD: &str = "alvsala-demo";

/// Somebody one can be with one click.
pub struct Persona {
    /// What they sign in with.
    pub user_name: &'static str,
    /// What one sees as them: the code of a text.
    note: &'static str,
}

/// Those whom one can be, in the order of the cards.
pub const PERSONAS: &[Persona] =
    &[Persona { user_name: "karin.lindgren", note: "unit_manager" }, Persona { user_name: "omsorg", note: "employee" }];

/// What one sees as this person.
pub fn note(ui: &Ui, persona: &Persona) -> String {
    t!(ui, "people-demo-note", persona = persona.note)
}
