//! What people do in the room, and who may.

authority::actions! {
    /// Read the organisation and the responsibility map. Neither is a secret within the municipality.
    read ReadUnits = "organisation.read" { Employee: OWN, SystemAdministrator: SUBTREE }
    /// Open, change, move, merge, close and reopen units; a director within the own administration.
    change ChangeUnits = "organisation.change" { SystemAdministrator: SUBTREE, Director: SUBTREE }
    /// Read units in from a file: for the whole organisation at once.
    change ImportUnits = "organisation.import" { SystemAdministrator: SUBTREE }
    /// Work on a draft of the responsibility map.
    change DraftDuties = "organisation.draft-duties" { SystemAdministrator: SUBTREE, Director: SUBTREE, QualityDeveloper: SUBTREE }
    /// Put a version of the responsibility map in force.
    change EstablishDuties = "organisation.establish-duties" { SystemAdministrator: SUBTREE, Director: SUBTREE }
}
