//! Anyone may read what can be called.

authority::actions! {
    /// Read about the API.
    open read ReadAbout = "api.read_about" because "what can be called is no secret; every answer needs a token"
}
