//! The keys about mail. Off until the server and the sender are named.

use super::keys::{Key, key, put};
use crate::Fault;
use std::path::PathBuf;
use web::{Mail, MailSecurity};

/// What the one who runs the program has decided about mail.
#[derive(Clone, Default)]
pub struct MailConfig {
    host: Option<String>,
    port: Option<u16>,
    security: Option<MailSecurity>,
    user: Option<String>,
    password: Option<String>,
    ca_file: Option<PathBuf>,
    from: Option<String>,
}

impl std::fmt::Debug for MailConfig {
    /// Without user and password.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "MailConfig({:?}, {:?})", self.host, self.from)
    }
}

pub(super) const HOST: Key =
    key("smtp_host", "inget: ingen e-post skickas", "E-postservern, till exempel smtp.kommunen.se.", |config, text| {
        config.mail.host = Some(text.trim().to_owned());
        let usable = !text.trim().is_empty() && !text.contains(['/', ':', ' ', '@']);
        if usable { Ok(()) } else { Err("ett servernamn utan port; porten anges med smtp_port") }
    });

pub(super) const PORT: Key =
    key("smtp_port", "587 för starttls, 465 för tls, 25 för none", "E-postserverns port.", |config, text| {
        let mut port = 0;
        put(&mut port, text, "ett tal från 1 till 65535")?;
        config.mail.port = Some(port);
        if port > 0 { Ok(()) } else { Err("ett tal från 1 till 65535") }
    });

pub(super) const SECURITY: Key = key(
    "smtp_security",
    "starttls",
    "Hur vägen till e-postservern skyddas: starttls, tls, eller none för en server på samma maskin eller i ett slutet nät.",
    |config, text| {
        config.mail.security = MailSecurity::from_code(text.trim());
        if config.mail.security.is_some() { Ok(()) } else { Err("starttls, tls eller none") }
    },
);

pub(super) const USER: Key = key("smtp_user", "inget", "Användaren på e-postservern, om den vill ha en.", |config, text| {
    config.mail.user = Some(text.to_owned());
    if text.is_empty() { Err("ett användarnamn") } else { Ok(()) }
});

pub(super) const PASSWORD: Key =
    key("smtp_password", "inget", "Lösenordet på e-postservern. Lägg det i miljön, inte i filen.", |config, text| {
        config.mail.password = Some(text.to_owned());
        if text.is_empty() { Err("ett lösenord") } else { Ok(()) }
    });

pub(super) const CA_FILE: Key = key(
    "smtp_ca_file",
    "ingen: maskinens egna certifikat",
    "En PEM-fil med certifikat att lita på utöver maskinens egna, när e-postservern har kommunens eget.",
    |config, text| {
        config.mail.ca_file = Some(text.into());
        if text.is_empty() { Err("en fil") } else { Ok(()) }
    },
);

pub(super) const FROM: Key = key(
    "mail_from",
    "ingen: ingen e-post skickas",
    "Avsändaren, till exempel Ledfyr <ledfyr@kommunen.se>. Svar dit läses inte av Ledfyr.",
    |config, text| {
        config.mail.from = Some(text.trim().to_owned());
        if notices::mail::is_address(text) { Ok(()) } else { Err("en e-postadress") }
    },
);

impl MailConfig {
    /// What doesn't fit together.
    pub(super) fn wrong(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        if self.host.is_some() != self.from.is_some() {
            wrong.push("smtp_host och mail_from hör ihop: ange båda, eller ingen".to_owned());
        }
        if self.user.is_some() != self.password.is_some() {
            wrong.push("smtp_user och smtp_password hör ihop: ange båda, eller ingen".to_owned());
        }
        let near = self.host.as_deref().is_some_and(|host| ["localhost", "127.0.0.1"].contains(&host));
        if self.security == Some(MailSecurity::None) && self.user.is_some() && !near {
            wrong.push("smtp_security none med lösenord går bara till samma maskin: välj starttls eller tls".to_owned());
        }
        wrong
    }

    /// How mail is sent; none when it isn't.
    pub fn settings(&self) -> Result<Option<Mail>, Fault> {
        let Some((host, from)) = self.host.clone().zip(self.from.clone()) else { return Ok(None) };
        let security = self.security.unwrap_or(MailSecurity::StartTls);
        let usual = match security {
            MailSecurity::StartTls => 587,
            MailSecurity::Tls => 465,
            MailSecurity::None => 25,
        };
        let read = |path: &PathBuf| std::fs::read(path).map_err(Fault::at(path));
        let roots = self.ca_file.as_ref().map(read).transpose()?;
        let login = self.user.clone().zip(self.password.clone());
        Ok(Some(Mail { host, port: self.port.unwrap_or(usual), security, login, roots, from }))
    }
}
