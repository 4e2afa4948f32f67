//! The letter: that something waits, how many, and a link. No names, no case numbers, no units.

use crate::{
    domain::{Fault, MailId, Stage},
    url,
};
use lettre::{
    Message,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
};
use maud::{DOCTYPE, html};
use text::{Lang, t};
use web::Mail;

/// What a letter says.
#[derive(Debug, Clone, Copy)]
pub struct Letter<'a> {
    /// The receiver's address.
    pub to: &'a str,
    /// The receiver's language.
    pub lang: Lang,
    /// How many notices wait; 0 in a letter that only tries the way.
    pub waiting: usize,
    /// How many of them hurry.
    pub urgent: usize,
    /// The house's address, without a slash at the end.
    pub base_url: &'a str,
    /// The municipality's name.
    pub municipality: &'a str,
}

/// Whether a text can be the sender of mail: an address, or a name and an address in angle brackets.
pub fn is_address(text: &str) -> bool {
    text.parse::<Mailbox>().is_ok_and(|sender| sender.email.to_string().is_ascii())
}

/// The address in "Ledfyr <ledfyr@kommunen.se>".
pub(super) fn bare(text: &str) -> &str {
    text.rsplit_once('<').map_or(text, |(_, address)| address.trim_end_matches('>')).trim()
}

impl Letter<'_> {
    /// The name of the machine that people reach the house at.
    pub(super) fn host(&self) -> &str {
        let rest = self.base_url.split_once("://").map_or(self.base_url, |(_, rest)| rest);
        let end = rest.find([':', '/']).unwrap_or(rest.len());
        &rest[..end]
    }

    /// The letter as it goes over the wire: text, and the same as plain HTML.
    pub(super) fn written(&self, mail: &Mail, id: MailId) -> Result<Vec<u8>, Fault> {
        let broken = |stage, said: String| Fault { stage, code: Some(553), said };
        let from: Mailbox = mail.from.parse().map_err(|_| broken(Stage::Sender, "not an address".to_owned()))?;
        let to: Mailbox = self.to.parse().map_err(|_| broken(Stage::Recipient, "not an address".to_owned()))?;
        let domain = bare(&mail.from).rsplit_once('@').map_or("localhost", |(_, domain)| domain);
        let choose = format!("<{}{}>", self.base_url, url::Choices {});
        let mut letter = Message::builder()
            .from(from)
            .to(to)
            .subject(self.subject())
            .date_now()
            .message_id(Some(format!("<{}@{domain}>", id.to_string().to_lowercase())));
        for (name, value) in [
            ("List-Id", format!("Ledfyr <notiser.{}>", self.host())),
            ("List-Unsubscribe", choose),
            ("Auto-Submitted", "auto-generated".to_owned()),
            ("X-Auto-Response-Suppress", "All".to_owned()),
        ] {
            letter = letter.raw_header(HeaderValue::new(HeaderName::new_from_ascii_str(name), value));
        }
        let parts = MultiPart::alternative_plain_html(self.plain(), self.html());
        letter.multipart(parts).map(|letter| letter.formatted()).map_err(|error| broken(Stage::Message, error.to_string()))
    }

    fn subject(&self) -> String {
        match (self.waiting, self.urgent) {
            (0, _) => t!(self.lang, "notices-mail-test-subject"),
            (n, 0) => t!(self.lang, "notices-mail-subject", n = n),
            _ => t!(self.lang, "notices-mail-subject-urgent"),
        }
    }

    /// What waits, in a sentence or two.
    fn body(&self) -> String {
        match (self.waiting, self.urgent) {
            (0, _) => t!(self.lang, "notices-mail-test-body"),
            (n, 0) => t!(self.lang, "notices-mail-body", n = n),
            (n, urgent) => t!(self.lang, "notices-mail-body-urgent", n = n, urgent = urgent),
        }
    }

    fn plain(&self) -> String {
        let (list, choose) = self.links();
        format!(
            "{}\r\n\r\n{}\r\n{list}\r\n\r\n{}\r\n{}\r\n{choose}\r\n\r\n-- \r\nLedfyr, {}\r\n",
            self.body(),
            t!(self.lang, "notices-mail-open"),
            t!(self.lang, "notices-mail-no-content"),
            t!(self.lang, "notices-mail-choose"),
            self.municipality
        )
    }

    fn html(&self) -> String {
        let (list, choose) = self.links();
        let page = html! {
            (DOCTYPE)
            html lang=(self.lang.code()) {
                head { meta charset="utf-8"; title { (self.subject()) } }
                body {
                    p { (self.body()) }
                    p { a href=(list) { (t!(self.lang, "notices-mail-open-link")) } }
                    p { (t!(self.lang, "notices-mail-no-content")) " " a href=(choose) { (t!(self.lang, "notices-mail-choose-link")) } }
                    p { "Ledfyr, " (self.municipality) }
                }
            }
        };
        page.into_string()
    }

    fn links(&self) -> (String, String) {
        (format!("{}{}", self.base_url, url::All {}), format!("{}{}", self.base_url, url::Choices {}))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn senders_are_addresses() {
        for good in ["ledfyr@kommunen.se", "Ledfyr <ledfyr@kommunen.se>"] {
            assert!(is_address(good), "{good}");
            assert_eq!(bare(good), "ledfyr@kommunen.se");
        }
        for wrong in ["", "ledfyr", "a@b@c", "Ledfyr <>", "å@kommunen.se"] {
            assert!(!is_address(wrong), "{wrong}");
        }
    }

    #[test]
    fn the_house_is_called_what_people_call_it() {
        for (url, host) in [("https://ledfyr.kommunen.se", "ledfyr.kommunen.se"), ("http://127.0.0.1:8080", "127.0.0.1")] {
            let letter = Letter { to: "", lang: Lang::Sv, waiting: 1, urgent: 0, base_url: url, municipality: "Byn" };
            assert_eq!(letter.host(), host);
        }
    }
}
