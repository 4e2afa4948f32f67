//! Addresses.

use crate::domain::{AssignmentId, ImportId, SessionId};
use kernel::PersonId;

web::urls! {
    /// Sign in.
    SignIn = "/logga-in";
    /// Choose a password of one's own at the first sign-in.
    FirstPassword = "/logga-in/eget-losenord";
    /// Sign in as someone of the demonstration.
    SignInDemo = "/logga-in/demo";
    /// Sign out.
    SignOut = "/logga-ut";
    /// My account.
    Account = "/konto";
    /// How I want the pages.
    Look = "/konto/utseende";
    /// My password.
    Password = "/konto/losenord";
    /// End one of my sessions.
    EndSession { id: SessionId } = "/konto/inloggningar/{id}/avsluta";
    /// End all my sessions but this.
    EndOthers = "/konto/inloggningar/avsluta-andra";
    /// People.
    People = "/personer";
    /// Add a person.
    NewPerson = "/personer/ny";
    /// What a new holder of a role needs to know.
    Introduction = "/personer/introduktion";
    /// Take in a list of people.
    Import = "/personer/las-in";
    /// An empty list to fill in.
    Template = "/personer/las-in/mall";
    /// What a list would change.
    Preview { id: ImportId } = "/personer/las-in/{id}";
    /// One person.
    Person { id: PersonId } = "/personer/{id}";
    /// Change what is known of a person.
    EditPerson { id: PersonId } = "/personer/{id}/andra";
    /// Give a person a one-time password.
    ResetPassword { id: PersonId } = "/personer/{id}/nytt-losenord";
    /// Let a person try to sign in again.
    Unlock { id: PersonId } = "/personer/{id}/las-upp";
    /// Close an account.
    Deactivate { id: PersonId } = "/personer/{id}/avsluta";
    /// Open a closed account.
    Reactivate { id: PersonId } = "/personer/{id}/aterstall";
    /// Give a person a role.
    NewRole { id: PersonId } = "/personer/{id}/roller/ny";
    /// Change the period of a role, or end it.
    EditRole { id: PersonId, role: AssignmentId } = "/personer/{id}/roller/{role}";
    /// Hand a role over to another.
    HandOver { id: PersonId } = "/personer/{id}/byte";
    /// Say that the introduction is done.
    Introduced { id: AssignmentId } = "/personer/introduktion/{id}/klar";
}
