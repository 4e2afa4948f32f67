//! The room's addresses.

use crate::domain::ActionId;

web::urls! {
    /// The list; filters in the question part.
    Actions = "/atgarder";
    /// A new one; `for` in the question part says what it hangs on.
    New = "/atgarder/ny";
    /// One action.
    Show { id: ActionId } = "/atgarder/{id}";
    /// Changes the plan.
    Edit { id: ActionId } = "/atgarder/{id}/andra";
    /// Starts it.
    Start { id: ActionId } = "/atgarder/{id}/starta";
    /// Says that it is done, with proof.
    Finish { id: ActionId } = "/atgarder/{id}/klar";
    /// Judges the effect.
    Judge { id: ActionId } = "/atgarder/{id}/effekt";
    /// Drops it.
    Drop { id: ActionId } = "/atgarder/{id}/avbryt";
    /// Opens it again.
    Reopen { id: ActionId } = "/atgarder/{id}/oppna";
}
