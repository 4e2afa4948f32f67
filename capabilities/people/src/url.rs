//! Addresses.

use crate::domain::{AssignmentId, ImportId, PasskeyId, SessionId, TokenId};
use kernel::PersonId;

web::urls! {
    /// Sign in.
    SignIn = "/logga-in";
    /// Choose a password of one's own at the first sign-in.
    FirstPassword = "/logga-in/eget-losenord";
    /// Sign in as someone of the demonstration.
    SignInDemo = "/logga-in/demo";
    /// The second step: a code.
    Code = "/logga-in/kod";
    /// Set up the second step that one's role demands, before coming in.
    SetUpFirst = "/logga-in/tvasteg";
    /// Sign in with a passkey.
    SignInPasskey = "/logga-in/passkey";
    /// The passkey's answer.
    PasskeyAnswer = "/logga-in/passkey/svar";
    /// Sign out.
    SignOut = "/logga-ut";
    /// My account.
    Account = "/konto";
    /// How I want the pages.
    Look = "/konto/utseende";
    /// My password.
    Password = "/konto/losenord";
    /// Prove that it is me, before what is sensitive.
    Confirm = "/konto/bekrafta";
    /// Set up a second step at sign-in.
    Second = "/konto/tvasteg";
    /// The first code of the app.
    FirstCode = "/konto/tvasteg/kod";
    /// New recovery codes.
    NewCodes = "/konto/tvasteg/reservkoder";
    /// Remove the second step.
    RemoveSecond = "/konto/tvasteg/ta-bort";
    /// Add a passkey.
    NewPasskey = "/konto/passkey";
    /// Keep the passkey that the device made.
    KeepPasskey = "/konto/passkey/spara";
    /// Remove a passkey.
    RemovePasskey { id: PasskeyId } = "/konto/passkey/{id}/ta-bort";
    /// End one of my sessions.
    EndSession { id: SessionId } = "/konto/inloggningar/{id}/avsluta";
    /// End all my sessions but this.
    EndOthers = "/konto/inloggningar/avsluta-andra";
    /// End one of my API tokens.
    EndToken { id: TokenId } = "/konto/nycklar/{id}/avsluta";
    /// Who one is, for other systems.
    ApiMe = "/api/v1/me";
    /// People, for other systems.
    ApiPeople = "/api/v1/people";
    /// One person, for other systems.
    ApiPerson { id: PersonId } = "/api/v1/people/{id}";
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
    /// For which roles a second step is asked or demanded.
    SecondRule = "/personer/tvasteg";
    /// One person.
    Person { id: PersonId } = "/personer/{id}";
    /// Change what is known of a person.
    EditPerson { id: PersonId } = "/personer/{id}/andra";
    /// Give a person a one-time password.
    ResetPassword { id: PersonId } = "/personer/{id}/nytt-losenord";
    /// Take the second step away from one who has lost it.
    ResetSecond { id: PersonId } = "/personer/{id}/nollstall-tvasteg";
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
