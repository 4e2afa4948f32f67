//! The room's addresses.

use crate::domain::ActionId;

web::urls! {
    /// The list; filters in the question part.
    Actions = "/atgarder";
    /// The code lists, for other systems.
    ApiCodes = "/api/v1/action-code-lists";
    /// The list, for other systems.
    ApiActions = "/api/v1/actions";
    /// One action, for other systems.
    ApiAction { id: ActionId } = "/api/v1/actions/{id}";
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
