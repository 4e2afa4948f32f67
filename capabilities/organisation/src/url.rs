//! The room's addresses.

use crate::{domain::duty::DutyId, store::import::ImportId};
use kernel::UnitId;

web::urls! {
    /// The tree.
    Units = "/organisation";
    /// The units, for other systems.
    ApiUnits = "/api/v1/units";
    /// One unit, for other systems.
    ApiUnit { id: UnitId } = "/api/v1/units/{id}";
    /// One unit.
    UnitPage { id: UnitId } = "/organisation/enhet/{id}";
    /// Open a new one.
    NewUnit = "/organisation/ny";
    /// Change one.
    EditUnit { id: UnitId } = "/organisation/enhet/{id}/andra";
    /// Put one under another.
    MoveUnit { id: UnitId } = "/organisation/enhet/{id}/flytta";
    /// Let another take over.
    MergeUnit { id: UnitId } = "/organisation/enhet/{id}/sla-ihop";
    /// Close one.
    CloseUnit { id: UnitId } = "/organisation/enhet/{id}/stang";
    /// Open one again.
    ReopenUnit { id: UnitId } = "/organisation/enhet/{id}/oppna";
    /// Choose a file of units.
    Import = "/organisation/import";
    /// A file to start from.
    ImportTemplate = "/organisation/importmall";
    /// What a file would do, and the word to go ahead.
    Preview { id: ImportId } = "/organisation/import/{id}";
    /// Who does what.
    Duties = "/organisation/ansvar";
    /// What I do.
    MyDuties = "/organisation/ansvar/mina";
    /// Every version.
    Versions = "/organisation/ansvar/versioner";
    /// One version.
    Version { number: i64 } = "/organisation/ansvar/versioner/{number}";
    /// What a version changed.
    Compare { number: i64 } = "/organisation/ansvar/versioner/{number}/jamfor";
    /// The draft.
    Draft = "/organisation/ansvar/utkast";
    /// Add a duty.
    NewDuty = "/organisation/ansvar/utkast/ny";
    /// Change a duty.
    EditDuty { id: DutyId } = "/organisation/ansvar/utkast/uppgift/{id}";
    /// Take a duty out.
    RemoveDuty { id: DutyId } = "/organisation/ansvar/utkast/uppgift/{id}/ta-bort";
    /// Put a duty a step up or down.
    PlaceDuty { id: DutyId } = "/organisation/ansvar/utkast/uppgift/{id}/flytta";
    /// Put the draft in force.
    Establish = "/organisation/ansvar/utkast/faststall";
    /// Throw the draft away.
    Discard = "/organisation/ansvar/utkast/kasta";
}
