//! Who may do what with actions.
//!
//! An action is also reached by whoever may see the thing that it hangs on, and changed by whoever may hang actions on it:
//! the thing's own room says so ([`crate::access`]). That is why everyone signed in has a reach here.

authority::actions! {
    /// Read actions.
    read Read = "actions.read" {
        UnitManager: SUBTREE_OR_HANDED, UnitManagerAuthority: SUBTREE_OR_HANDED, ProviderManager: SUBTREE_OR_HANDED,
        OperationsManagerHsl: SUBTREE_HSL_OR_HANDED, DepartmentHead: SUBTREE_OR_HANDED, Director: SUBTREE_OR_HANDED,
        Mas: SUBTREE_HSL_OR_HANDED, Mar: SUBTREE_HSL_OR_HANDED, QualityDeveloper: SUBTREE_OR_HANDED, Employee: OWN_OR_HANDED
    }
    /// Hang an action on something that its own room says is open to one.
    change Add = "actions.add" {
        UnitManager: SUBTREE_OR_HANDED, UnitManagerAuthority: SUBTREE_OR_HANDED, ProviderManager: SUBTREE_OR_HANDED,
        OperationsManagerHsl: SUBTREE_HSL_OR_HANDED, DepartmentHead: SUBTREE_OR_HANDED, Director: SUBTREE_OR_HANDED,
        Mas: SUBTREE_HSL_OR_HANDED, Mar: SUBTREE_HSL_OR_HANDED, QualityDeveloper: SUBTREE_OR_HANDED, Employee: HANDED
    }
    /// Change what is planned, by whom and by when.
    change Edit = "actions.edit" {
        UnitManager: SUBTREE_OR_HANDED, UnitManagerAuthority: SUBTREE_OR_HANDED, ProviderManager: SUBTREE_OR_HANDED,
        OperationsManagerHsl: SUBTREE_HSL_OR_HANDED, DepartmentHead: SUBTREE_OR_HANDED, Director: SUBTREE_OR_HANDED,
        Mas: SUBTREE_HSL_OR_HANDED, Mar: SUBTREE_HSL_OR_HANDED, QualityDeveloper: SUBTREE_OR_HANDED, Employee: HANDED
    }
    /// Start an action, and say that it is done.
    change Carry = "actions.carry" {
        UnitManager: SUBTREE_OR_HANDED, UnitManagerAuthority: SUBTREE_OR_HANDED, ProviderManager: SUBTREE_OR_HANDED,
        OperationsManagerHsl: SUBTREE_HSL_OR_HANDED, DepartmentHead: SUBTREE_OR_HANDED, Director: SUBTREE_OR_HANDED,
        Mas: SUBTREE_HSL_OR_HANDED, Mar: SUBTREE_HSL_OR_HANDED, QualityDeveloper: SUBTREE_OR_HANDED, Employee: OWN_OR_HANDED
    }
    /// Judge whether an action had effect. The one who carried it out reaches it too, and is refused with a reason.
    change Judge = "actions.judge" {
        UnitManager: SUBTREE_OR_HANDED, UnitManagerAuthority: SUBTREE_OR_HANDED, ProviderManager: SUBTREE_OR_HANDED,
        OperationsManagerHsl: SUBTREE_HSL_OR_HANDED, DepartmentHead: SUBTREE_OR_HANDED, Director: SUBTREE_OR_HANDED,
        Mas: SUBTREE_HSL_OR_HANDED, Mar: SUBTREE_HSL_OR_HANDED, Employee: OWN_OR_HANDED
    }
    /// Drop an action that is not to be done.
    change Drop = "actions.drop" {
        UnitManager: SUBTREE_OR_HANDED, UnitManagerAuthority: SUBTREE_OR_HANDED, ProviderManager: SUBTREE_OR_HANDED,
        OperationsManagerHsl: SUBTREE_HSL_OR_HANDED, DepartmentHead: SUBTREE_OR_HANDED, Director: SUBTREE_OR_HANDED,
        Mas: SUBTREE_HSL_OR_HANDED, Mar: SUBTREE_HSL_OR_HANDED, Employee: HANDED
    }
    /// Open an action again.
    change Reopen = "actions.reopen" {
        UnitManager: SUBTREE_OR_HANDED, UnitManagerAuthority: SUBTREE_OR_HANDED, ProviderManager: SUBTREE_OR_HANDED,
        OperationsManagerHsl: SUBTREE_HSL_OR_HANDED, DepartmentHead: SUBTREE_OR_HANDED, Director: SUBTREE_OR_HANDED,
        Mas: SUBTREE_HSL_OR_HANDED, Mar: SUBTREE_HSL_OR_HANDED, Employee: HANDED
    }
    /// Hand a person's open actions to another, when someone else takes the role (ORG-6).
    change TakeOver = "actions.take_over" {
        UnitManager: SUBTREE, UnitManagerAuthority: SUBTREE, ProviderManager: SUBTREE, DepartmentHead: SUBTREE,
        Director: SUBTREE, SystemAdministrator: SUBTREE
    }
    /// Count how actions are done and judged, for whoever follows up units: numbers alone (LAW-3).
    read CountDone = "actions.count_done" {
        QualityDeveloper: SUBTREE, Director: SUBTREE, DepartmentHead: SUBTREE, UnitManager: SUBTREE, UnitManagerAuthority: SUBTREE,
        ProviderManager: SUBTREE, OperationsManagerHsl: SUBTREE_HSL, Mas: SUBTREE_HSL, Mar: SUBTREE_HSL,
        ProcessOwner: SUBTREE, BoardMember: SUBTREE
    }
    /// What the house does by itself: late actions go up the line, copies follow the thing that an action hangs on.
    change Upkeep = "actions.upkeep" {}
}
