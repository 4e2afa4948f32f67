//! Who may do what with notices: everyone reads their own, and chooses how they are told.

authority::actions! {
    /// Read one's own notices.
    read Read = "notices.read" { Employee: OWN }
    /// Mark one's own notices as read.
    change Mark = "notices.mark" { Employee: OWN }
    /// What the house does by itself: take notices to people, send mail, throw away what is old.
    change Deliver = "notices.deliver" {}
}
