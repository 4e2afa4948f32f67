//! Who may do what with processes. Established ones are for everybody in the organisation; what is being written is for those who
//! lead the unit, work with quality, or have the process as their own.

authority::actions! {
    /// Read established processes.
    read Read = "processes.read" { Employee: OWN }
    /// Read what is being written, and versions that no longer hold.
    read Draft = "processes.draft" {
        Director: SUBTREE, DepartmentHead: SUBTREE, UnitManager: SUBTREE, UnitManagerAuthority: SUBTREE, ProviderManager: SUBTREE,
        OperationsManagerHsl: SUBTREE, Mas: SUBTREE, Mar: SUBTREE, QualityDeveloper: SUBTREE, ProcessOwner: SUBTREE,
        ProcessLead: SUBTREE, DocumentSteward: SUBTREE, Employee: OWN_OR_HANDED
    }
    /// Make a process.
    change Add = "processes.add" {
        Director: SUBTREE, DepartmentHead: SUBTREE, UnitManager: SUBTREE, UnitManagerAuthority: SUBTREE, ProviderManager: SUBTREE,
        OperationsManagerHsl: SUBTREE, Mas: SUBTREE, Mar: SUBTREE, QualityDeveloper: SUBTREE, ProcessOwner: SUBTREE,
        ProcessLead: SUBTREE
    }
    /// Write a draft, tie routines to steps, send it for review.
    change Write = "processes.write" {
        Director: SUBTREE, DepartmentHead: SUBTREE, UnitManager: SUBTREE, UnitManagerAuthority: SUBTREE, ProviderManager: SUBTREE,
        OperationsManagerHsl: SUBTREE, Mas: SUBTREE, Mar: SUBTREE, QualityDeveloper: SUBTREE, ProcessOwner: SUBTREE,
        ProcessLead: SUBTREE, Employee: OWN_OR_HANDED
    }
    /// Review what another has sent.
    change Review = "processes.review" {
        Director: SUBTREE, DepartmentHead: SUBTREE, UnitManager: SUBTREE, UnitManagerAuthority: SUBTREE, ProviderManager: SUBTREE,
        OperationsManagerHsl: SUBTREE, Mas: SUBTREE, Mar: SUBTREE, QualityDeveloper: SUBTREE, ProcessOwner: SUBTREE,
        ProcessLead: SUBTREE, Employee: OWN_OR_HANDED
    }
    /// Establish a version, say that it still holds, retire a process: those who decide for the unit (SOSFS 2011:9 4 kap. 2 §).
    change Establish = "processes.establish" {
        Director: SUBTREE, DepartmentHead: SUBTREE, UnitManager: SUBTREE, UnitManagerAuthority: SUBTREE, ProviderManager: SUBTREE,
        OperationsManagerHsl: SUBTREE
    }
    /// What the house does by itself.
    change Upkeep = "processes.upkeep" {}
}
