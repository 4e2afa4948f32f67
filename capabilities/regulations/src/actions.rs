//! Who does what with requirements.
//!
//! Law is public, and a municipality's own requirements are open to all in staff. What an activity shows for them is for those who
//! lead, follow up and answer for it. The quality developer keeps the register; what is broken is for those who can mend it.

authority::actions! {
    /// Read acts, one's own requirements, and what things are linked to. What is linked is seen only by those who may see it.
    read ReadRegister = "regulations.read" { Employee: OWN, SystemAdministrator: SUBTREE }
    /// Tie a thing to the provisions it serves: what one may see, at units where one has the role.
    change Tie = "regulations.tie" {
        QualityDeveloper: SUBTREE, Director: SUBTREE, DepartmentHead: SUBTREE, UnitManager: SUBTREE, UnitManagerAuthority: SUBTREE,
        ProviderManager: SUBTREE, OperationsManagerHsl: SUBTREE_HSL, Mas: SUBTREE_HSL, Mar: SUBTREE_HSL,
        ProcessOwner: SUBTREE, ProcessLead: SUBTREE, DocumentSteward: SUBTREE,
    }
    /// Write, revise and end the municipality's own requirements.
    change KeepOwn = "regulations.keep_own" { QualityDeveloper: SUBTREE, Director: SUBTREE }
    /// Take in a newer wording of an act, and say that an act has been checked.
    change Update = "regulations.update" { QualityDeveloper: SUBTREE, SystemAdministrator: SUBTREE }
    /// See how provisions are met at units.
    read Comply = "regulations.comply" {
        QualityDeveloper: SUBTREE, Director: SUBTREE, DepartmentHead: SUBTREE, UnitManager: SUBTREE, UnitManagerAuthority: SUBTREE,
        ProviderManager: SUBTREE, OperationsManagerHsl: SUBTREE_HSL, Mas: SUBTREE_HSL, Mar: SUBTREE_HSL,
        ProcessOwner: SUBTREE, BoardMember: SUBTREE,
    }
    /// See what is broken in the management system. Each room tells what the one who asks may see.
    read SeeHealth = "regulations.see_health" {
        QualityDeveloper: SUBTREE, Director: SUBTREE, DepartmentHead: SUBTREE, UnitManager: SUBTREE, UnitManagerAuthority: SUBTREE,
        ProviderManager: SUBTREE, OperationsManagerHsl: SUBTREE_HSL, Mas: SUBTREE_HSL, Mar: SUBTREE_HSL,
        ProcessOwner: SUBTREE, SystemAdministrator: SUBTREE,
    }
    /// Load the register that the program is delivered with.
    change Install = "regulations.install" {}
}
