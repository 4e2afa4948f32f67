//! Talking to a mail server, step by step, so that it is known at which step it said no.

use crate::domain::{Fault, Stage};
use lettre::{
    Address,
    transport::smtp::{
        Error,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{Certificate, SmtpConnection, TlsParameters},
        commands::{Data, Mail as From, Rcpt},
        extension::ClientId,
    },
};
use std::time::Duration;
use web::{Mail, MailSecurity};

/// The server gets so long to answer each time.
const PATIENCE: Duration = Duration::from_secs(15);

/// Hands a message over. `host` is what we call ourselves.
pub(super) fn post(mail: &Mail, host: &str, to: &str, message: &[u8]) -> Result<(), Fault> {
    let address = |text: &str, stage| text.parse::<Address>().ok().filter(|_| text.is_ascii()).ok_or_else(|| wrong(stage));
    let to = address(to, Stage::Recipient)?;
    let from = address(super::letter::bare(&mail.from), Stage::Sender)?;
    let mut server = open(mail, host)?;
    let mut say = || {
        if let Some((user, password)) = &mail.login {
            let login = Credentials::new(user.clone(), password.clone());
            server.auth(DEFAULT_MECHANISMS, &login).map_err(at(Stage::SignIn))?;
        }
        server.command(From::new(Some(from.clone()), Vec::new())).map_err(at(Stage::Sender))?;
        server.command(Rcpt::new(to.clone(), Vec::new())).map_err(at(Stage::Recipient))?;
        server.command(Data).map_err(at(Stage::Message))?;
        server.message(message).map_err(at(Stage::Message))
    };
    let taken = say().map(drop);
    // The mail is taken or not by now; how the farewell goes changes nothing.
    let _ = server.quit();
    taken
}

/// An address that no server would take.
fn wrong(stage: Stage) -> Fault {
    Fault { stage, code: Some(553), said: "not an address".to_owned() }
}

fn open(mail: &Mail, host: &str) -> Result<SmtpConnection, Fault> {
    let name = ClientId::Domain(host.to_owned());
    let place = (mail.host.as_str(), mail.port);
    let connect = |tls: Option<&TlsParameters>| SmtpConnection::connect(place, Some(PATIENCE), &name, tls, None);
    match mail.security {
        MailSecurity::None => connect(None).map_err(at(Stage::Connect)),
        MailSecurity::Tls => {
            let tls = trust(mail)?;
            connect(Some(&tls)).map_err(|error| at(if error.is_tls() { Stage::Tls } else { Stage::Connect })(error))
        }
        MailSecurity::StartTls => {
            let tls = trust(mail)?;
            let mut server = connect(None).map_err(at(Stage::Connect))?;
            server.starttls(&tls, &name).map_err(at(Stage::Tls))?;
            Ok(server)
        }
    }
}

/// The machine's own certificates and those that the roof has added.
fn trust(mail: &Mail) -> Result<TlsParameters, Fault> {
    let mut tls = TlsParameters::builder(mail.host.clone());
    if let Some(roots) = &mail.roots {
        tls = tls.add_root_certificate(Certificate::from_pem(roots).map_err(at(Stage::Tls))?);
    }
    tls.build().map_err(at(Stage::Tls))
}

fn at(stage: Stage) -> impl FnOnce(Error) -> Fault {
    move |error| {
        let code = error.status().and_then(|code| code.to_string().parse().ok());
        Fault { stage, code, said: error.to_string() }
    }
}
