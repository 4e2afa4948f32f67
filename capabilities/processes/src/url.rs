//! The room's addresses.

use crate::domain::{ProcessId, StepId};

web::urls! {
    /// All processes, as a map of maps.
    Processes = "/processer";
    /// A new one: from nothing, from the library, from a file.
    New = "/processer/ny";
    /// The library to start from.
    Library = "/processer/bibliotek";
    /// A process drawn elsewhere.
    TakeIn = "/processer/ta-in";
    /// Activities that lack something.
    Gaps = "/processer/luckor";
    /// Where one works together with others.
    Together = "/processer/samverkan";
    /// Everything that a role does.
    MyRole = "/min-roll";
    /// A step.
    Step { id: StepId } = "/processer/steg/{id}";
    /// Ties a routine to a step.
    LinkStep { id: StepId } = "/processer/steg/{id}/rutin";
    /// Takes a tie away.
    UnlinkStep { id: StepId } = "/processer/steg/{id}/rutin/ta-bort";
    /// A process.
    Show { id: ProcessId } = "/processer/{id}";
    /// What it is called, whose it is, what it is for.
    Edit { id: ProcessId } = "/processer/{id}/uppgifter";
    /// The step table, to be written.
    Table { id: ProcessId } = "/processer/{id}/steg";
    /// Who takes part.
    Lanes { id: ProcessId } = "/processer/{id}/roller";
    /// A new step.
    AddStep { id: ProcessId } = "/processer/{id}/steg/nytt";
    /// Changes a step.
    EditStep { id: ProcessId, step: StepId } = "/processer/{id}/steg/{step}";
    /// Moves a step.
    MoveStep { id: ProcessId, step: StepId } = "/processer/{id}/steg/{step}/flytta";
    /// Takes a step out.
    RemoveStep { id: ProcessId, step: StepId } = "/processer/{id}/steg/{step}/ta-bort";
    /// Sends the draft for review, or takes it back.
    Send { id: ProcessId } = "/processer/{id}/skicka";
    /// Reviews it.
    Review { id: ProcessId } = "/processer/{id}/granska";
    /// Establishes it.
    Establish { id: ProcessId } = "/processer/{id}/faststall";
    /// Begins a new version.
    Revise { id: ProcessId } = "/processer/{id}/ny-version";
    /// Drops the draft.
    DropDraft { id: ProcessId } = "/processer/{id}/slang-utkast";
    /// Says that it still holds.
    Confirm { id: ProcessId } = "/processer/{id}/fortfarande-ratt";
    /// Retires it.
    Retire { id: ProcessId } = "/processer/{id}/avveckla";
    /// A version, by its number.
    Version { id: ProcessId, number: u16 } = "/processer/{id}/version/{number}";
    /// A version beside another.
    Compare { id: ProcessId, number: u16 } = "/processer/{id}/version/{number}/jamfor";
    /// The process as BPMN.
    Bpmn { id: ProcessId } = "/processer/{id}/bpmn";
    /// Walks through it.
    Walk { id: ProcessId, number: u16 } = "/processer/{id}/ga/{number}";
}
