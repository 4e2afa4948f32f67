//! `ledfyr mail-test`: one mail, and plainly what is wrong when it doesn't go. Needs no database.

use crate::{Fault, config::Config};
use kernel::{Chance, Clock};
use notices::{
    domain::{Fault as Stopped, Stage},
    mail::{Letter, send},
};
use text::Lang;
use web::{Mail, MailSecurity};

/// Sends a test mail.
pub(crate) fn run(config: &Config, to: &str) -> Result<(), Fault> {
    let off = || Fault::Refused("e-post är inte inkopplad. Ange smtp_host och mail_from; se ledfyr config explain.".into());
    let mail = config.mail.settings()?.ok_or_else(off)?;
    let base_url = config.public_url();
    let letter = Letter { to, lang: Lang::Sv, waiting: 0, urgent: 0, base_url: &base_url, municipality: &config.municipality };
    let id = Chance::os().id(Clock::system().now());
    send(&mail, &letter, id).map_err(|stopped| Fault::Refused(why(&mail, &stopped)))?;
    println!("Provmejlet är lämnat till {}:{}. Titta i inkorgen, och i skräpposten.", mail.host, mail.port);
    Ok(())
}

/// Where it was stopped, what to do about it, and what the server said.
fn why(mail: &Mail, stopped: &Stopped) -> String {
    let Mail { host, port, from, .. } = mail;
    let what = match stopped.stage {
        Stage::Connect => {
            format!("{host}:{port} svarar inte som en e-postserver. Rätt server, port och smtp_security? Öppen i brandväggen?")
        }
        Stage::Tls if mail.security == MailSecurity::StartTls => {
            format!(
                "{host}:{port} och Ledfyr kunde inte enas om STARTTLS. Har servern ett eget certifikat anges det med smtp_ca_file."
            )
        }
        Stage::Tls => format!(
            "{host}:{port} och Ledfyr kunde inte enas om TLS. Har servern ett eget certifikat anges det med smtp_ca_file."
        ),
        Stage::SignIn => format!("{host} godtar inte smtp_user och smtp_password, eller vill inte ha dem den här vägen."),
        Stage::Sender => format!("{host} godtar inte avsändaren {from}. Får Ledfyr skicka som den adressen?"),
        Stage::Recipient => format!("{host} godtar inte mottagaren. Är adressen rätt? Får Ledfyr skicka till den?"),
        Stage::Message => format!("{host} tog inte emot mejlet."),
    };
    format!("{what}\n  Svaret var: {}", stopped.said)
}
