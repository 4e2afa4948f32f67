//! Who may do what with notices: everyone reads their own, and chooses how they are told.

authority::actions! {
    /// Read one's own notices.
    read Read = "notices.read" { Employee: OWN }
    /// Mark one's own notices as read.
    change Mark = "notices.mark" { Employee: OWN }
    /// Choose how one is told by mail.
    change Choose = "notices.choose" { Employee: OWN }
    /// See how mail goes.
    read SeeMail = "notices.see_mail" { SystemAdministrator: SUBTREE }
    /// Try again a mail that was given up.
    change RetryMail = "notices.retry_mail" { SystemAdministrator: SUBTREE }
    /// What the house does by itself: take notices to people, send mail, throw away what is old.
    change Deliver = "notices.deliver" {}
}
