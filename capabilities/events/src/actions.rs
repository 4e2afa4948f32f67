//! What people do with events, and who may.
//!
//! A unit's manager handles the unit's cases; MAS and MAR handle what has been handed to them; everyone reports, and follows
//! what they reported. Statistics are for all (EVT-10) and need no case.

authority::actions! {
    /// Report an event, and write on one's own draft.
    change Report = "events.report" { Employee: OWN }
    /// Read that there is no network.
    open read SeeNoNetwork = "events.no_network" because "a phone keeps the page before anybody has signed in, and it says nothing"
    /// Follow what one has reported oneself.
    read ReadOwn = "events.read_own" { Employee: OWN }
    /// Read cases.
    read Read = "events.read" {
        UnitManager: SUBTREE_OR_HANDED, UnitManagerAuthority: SUBTREE_OR_HANDED, ProviderManager: SUBTREE_OR_HANDED,
        DepartmentHead: SUBTREE_OR_HANDED, OperationsManagerHsl: SUBTREE_HSL_OR_HANDED,
        Mas: HANDED, Mar: HANDED, QualityDeveloper: HANDED, Director: HANDED,
    }
    /// Receive, assess, investigate, feed back, close and reopen cases.
    change Handle = "events.handle" {
        UnitManager: SUBTREE_OR_HANDED, UnitManagerAuthority: SUBTREE_OR_HANDED, ProviderManager: SUBTREE_OR_HANDED,
        DepartmentHead: SUBTREE_OR_HANDED, OperationsManagerHsl: SUBTREE_HSL_OR_HANDED,
        Mas: HANDED, Mar: HANDED, QualityDeveloper: HANDED, Director: HANDED,
    }
    /// Give the legal verdict on health care: vårdskada or not (PSL 1 kap. 5 §).
    change GradeHealthCare = "events.grade_health_care" { Mas: HANDED, Mar: HANDED }
    /// See who it concerned, with a reason.
    change Reveal = "events.reveal" {
        UnitManager: SUBTREE_OR_HANDED, UnitManagerAuthority: SUBTREE_OR_HANDED, ProviderManager: SUBTREE_OR_HANDED,
        OperationsManagerHsl: SUBTREE_HSL_OR_HANDED, Mas: HANDED, Mar: HANDED,
    }
    /// Register what another caregiver sends (EVT-9). The case goes to the unit's manager as others do.
    change Register = "events.register" {
        UnitManager: SUBTREE, UnitManagerAuthority: SUBTREE, ProviderManager: SUBTREE, DepartmentHead: SUBTREE,
        OperationsManagerHsl: SUBTREE_HSL, Mas: SUBTREE_HSL, Mar: SUBTREE_HSL, QualityDeveloper: SUBTREE, Registrar: SUBTREE,
    }
    /// Set the thresholds and days of the municipality.
    change SetRules = "events.set_rules" { QualityDeveloper: SUBTREE, SystemAdministrator: SUBTREE }
    /// See that a report was sent: its number and nothing of what it says.
    open read SeeSent = "events.see_sent" because "who sends from a shared device is signed out at once, and still wants the number"
    /// Read what events at one's units led to: a sentence each, without personal data (EVT-15, COM-3).
    read ReadLessons = "events.read_lessons" {
        Employee: SUBTREE, UnitManager: SUBTREE, UnitManagerAuthority: SUBTREE, ProviderManager: SUBTREE, DepartmentHead: SUBTREE,
        OperationsManagerHsl: SUBTREE_HSL, Director: SUBTREE, QualityDeveloper: SUBTREE, Mas: SUBTREE_HSL, Mar: SUBTREE_HSL,
        BoardMember: SUBTREE,
    }
    /// Count how reports come in and are handled, for whoever follows up units: numbers alone, and no case (LAW-3, LAW-8).
    read CountHandled = "events.count_handled" {
        QualityDeveloper: SUBTREE, Director: SUBTREE, DepartmentHead: SUBTREE, UnitManager: SUBTREE, UnitManagerAuthority: SUBTREE,
        ProviderManager: SUBTREE, OperationsManagerHsl: SUBTREE_HSL, Mas: SUBTREE_HSL, Mar: SUBTREE_HSL,
        ProcessOwner: SUBTREE, BoardMember: SUBTREE,
    }
    /// Look for steps that should have been taken.
    change Remind = "events.remind" {}
    /// Read the code lists that events are told in.
    read ReadCodes = "events.read_codes" { Employee: OWN }
    /// Count events: for the months' pictures and the rooms' signals.
    read Count = "events.count" { Employee: OWN }
}

impl authority::Reveals for Reveal {}
impl authority::Reveals for Report {}
