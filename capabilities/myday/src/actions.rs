//! Everyone who is signed in has a day. One who isn't is led to sign in.

authority::actions! {
    /// See one's own day.
    read Today = "myday.today" { Employee: OWN }
}
