//! The room's addresses.

web::urls! {
    /// The page.
    About = "/api";
    /// The document.
    Document = "/api/openapi.json";
}
