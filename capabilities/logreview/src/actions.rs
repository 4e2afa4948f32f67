//! Who reviews the access log.
//!
//! The care provider must review systematically and recurrently (PDL 4 kap. 3 §; for social services SoLPuL 10 § and the
//! municipality's own duty of control). The line does it for its units, MAS, MAR and the statutory head of a health care
//! operation for health care, the directors for what the line can't see, and the data protection officer looks over all of it.

authority::actions! {
    /// Look through who has opened which cases.
    read Look = "logreview.look" {
        UnitManager: SUBTREE, UnitManagerAuthority: SUBTREE, ProviderManager: SUBTREE, DepartmentHead: SUBTREE, Director: SUBTREE,
        OperationsManagerHsl: SUBTREE_HSL, Mas: SUBTREE_HSL, Mar: SUBTREE_HSL, DataProtectionOfficer: SUBTREE,
    }
    /// Note a review.
    change Review = "logreview.review" {
        UnitManager: SUBTREE, UnitManagerAuthority: SUBTREE, ProviderManager: SUBTREE, DepartmentHead: SUBTREE, Director: SUBTREE,
        OperationsManagerHsl: SUBTREE_HSL, Mas: SUBTREE_HSL, Mar: SUBTREE_HSL, DataProtectionOfficer: SUBTREE,
    }
    /// Set how often the log is reviewed.
    change SetInterval = "logreview.set_interval" { SystemAdministrator: SUBTREE, DataProtectionOfficer: SUBTREE }
    /// Copy the trail's access rows for reading, and check its chain.
    change Gather = "logreview.gather" {}
}
