//! The room's addresses.

web::urls! {
    /// My day: the start page.
    Today = "/";
    /// Everything that waits for me.
    All = "/min-dag/allt";
}
