//! Who may do what with people, roles and accounts.

authority::actions! {
    /// Find out who comes, and who holds which role where.
    open read Door = "people.door" because "the house must know who comes before it can judge what they may"
    /// Sign in.
    open read SignIn = "people.sign_in" because "one must be able to sign in"
    /// Note an attempt to sign in that failed.
    change NoteAttempt = "people.note_attempt" {}
    /// Throw away sessions and lists that have had their time.
    change Upkeep = "people.upkeep" {}
    /// Open, use and end one's own sessions.
    change HoldSession = "people.hold_session" { Employee: OWN }
    /// Prove who one is: by a code or a passkey.
    change Prove = "people.prove" { Employee: OWN }
    /// Ask a question that a passkey answers.
    change AskPasskey = "people.ask_passkey" {}
    /// Make and end API tokens of one's own; the command line makes them for others.
    change HoldTokens = "people.hold_tokens" { Employee: OWN }
    /// See one's own account.
    read SeeAccount = "people.see_account" { Employee: OWN }
    /// Change one's own account.
    change ChangeAccount = "people.change_account" { Employee: OWN }
    /// See people and their roles.
    read Read = "people.read" {
        SystemAdministrator: SUBTREE, Director: SUBTREE, DepartmentHead: SUBTREE, UnitManager: SUBTREE,
        UnitManagerAuthority: SUBTREE, ProviderManager: SUBTREE, OperationsManagerHsl: SUBTREE, Mas: SUBTREE, Mar: SUBTREE,
        QualityDeveloper: SUBTREE, Registrar: SUBTREE
    }
    /// Add people, change what is known of them, give them a new password, end their accounts.
    change Administer = "people.administer" {
        SystemAdministrator: SUBTREE, Director: SUBTREE, DepartmentHead: SUBTREE, UnitManager: SUBTREE,
        UnitManagerAuthority: SUBTREE, ProviderManager: SUBTREE
    }
    /// Take the second step at sign-in away from one who has lost it.
    change ResetSecond = "people.reset_second" { SystemAdministrator: SUBTREE }
    /// Say for which roles a second step is asked or demanded.
    change SetSecond = "people.set_second" { SystemAdministrator: SUBTREE }
    /// Give, change and end roles.
    change Assign = "people.assign" {
        SystemAdministrator: SUBTREE, Director: SUBTREE, DepartmentHead: SUBTREE, UnitManager: SUBTREE,
        UnitManagerAuthority: SUBTREE, ProviderManager: SUBTREE
    }
    /// Take people and roles in from a file.
    change Import = "people.import" { SystemAdministrator: SUBTREE }
}

impl authority::Reveals for Prove {}
