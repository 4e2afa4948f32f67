//! How mail is sent, as the roof decides it. The talking itself is the business of the room that sends.

kernel::code_enum! {
    /// How the way to the mail server is protected.
    pub enum MailSecurity {
        /// Plain at first, then TLS or not at all.
        StartTls = "starttls",
        /// TLS from the first byte.
        Tls = "tls",
        /// Not: for a server on the same machine or in a closed network.
        None = "none",
    }
}

/// How mail is sent.
#[derive(Clone)]
pub struct Mail {
    /// The server's name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the way there is protected.
    pub security: MailSecurity,
    /// User and password, when the server wants them.
    pub login: Option<(String, String)>,
    /// Certificates to trust beside the machine's own, as PEM.
    pub roots: Option<Vec<u8>>,
    /// The address that mail comes from.
    pub from: String,
}

impl std::fmt::Debug for Mail {
    /// Without user and password.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Mail({}:{}, {})", self.host, self.port, self.security)
    }
}
