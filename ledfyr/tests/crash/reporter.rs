//! One who reports, as a phone or as another system, and doesn't give up until the report is acknowledged.

use crate::ledger::Ledger;
use drive::{Begun, Client, Response};
use kernel::Clock;
use std::io;

/// Where a phone fetches what it needs for sending, and sends to.
const SEND: &str = "/rapportera/skicka";
const CALL: &str = "/api/v1/reports";

/// Somebody who reports.
pub struct Reporter {
    number: usize,
    client: Client,
    unit: String,
    /// The token of one who calls the API.
    token: Option<String>,
}

/// A report on its way.
pub struct Report {
    /// What it is known by, in its story.
    pub mark: String,
    /// What makes a second sending harmless.
    key: String,
}

impl Report {
    /// What is told.
    pub fn story(&self) -> String {
        format!("Boende hittades sittande på golvet, vaken och pratbar, kännetecken {}", self.mark)
    }
}

impl Reporter {
    /// One who is signed in, or who calls the API.
    pub fn new(number: usize, mut client: Client, token: Option<String>) -> Self {
        let page = client.get("/rapportera/utan-nat").expect("the report form").body;
        let unit = page.split("name=\"enhet\"").nth(1).and_then(|rest| rest.split("value=\"").nth(1));
        let unit = unit.and_then(|rest| rest.split('"').next()).expect("a unit").to_owned();
        Self { number, client, unit, token }
    }

    /// The same person at another node.
    pub fn at(&self, address: &str) -> Self {
        let (unit, token) = (self.unit.clone(), self.token.clone());
        Self { number: self.number, client: self.client.at(address), unit, token }
    }

    /// Goes on at another address.
    pub fn move_to(&mut self, address: &str) {
        self.client = self.client.at(address);
    }

    /// The next report.
    pub fn report(&self, turn: usize) -> Report {
        Report { mark: format!("m{}x{turn}", self.number), key: format!("{}-{}-{turn}", std::process::id(), self.number) }
    }

    /// Sends it.
    pub fn send(&mut self, report: &Report) -> io::Result<Response> {
        if let Some(token) = &self.token {
            let body = serde_json::json!({
                "eventType": "fall", "unit": self.unit, "day": Clock::system().now().day().plus_days(-1).to_string(),
                "time": "10:15", "story": report.story(), "harm": "none_visible", "concerned": "nobody",
            });
            return self.client.call(CALL, (token, &report.key), &body.to_string());
        }
        let fields = self.fields(report)?;
        self.post(&fields)
    }

    /// Sends what was filled in before.
    pub fn post(&mut self, fields: &[(String, String)]) -> io::Result<Response> {
        self.client.post(SEND, fields)
    }

    /// What a phone sends.
    pub fn fields(&mut self, report: &Report) -> io::Result<Vec<(String, String)>> {
        let ticket = self.client.get(SEND)?;
        let said: serde_json::Value = serde_json::from_str(&ticket.body).map_err(|_| Refused::of(&ticket))?;
        let (token, person) = (said["token"].as_str(), said["person"].as_str());
        let (Some(token), Some(person)) = (token, person) else { return Err(Refused::of(&ticket)) };
        let fields = [
            ("_token", token),
            ("_once", &report.key),
            ("telefon", person),
            ("vad", "fall"),
            ("enhet", &self.unit),
            ("dag", "i_gar"),
            ("tid", "10.15"),
            ("vad_hande", &report.story()),
            ("skada", "none_visible"),
            ("vem", "nobody"),
        ];
        Ok(fields.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec())
    }

    /// Begins to send it, and comes back when the program has begun to read.
    pub fn begin(&mut self, report: &Report) -> io::Result<Begun> {
        let fields = self.fields(report)?;
        self.client.begin(SEND, &fields)
    }

    /// Sends the form of a page that said that it couldn't be saved: what the person does who presses its button.
    pub fn send_again(&mut self, refused: &Response) -> io::Result<Response> {
        let form = refused.form(SEND).ok_or_else(|| io::Error::other("no form to send again"))?;
        self.client.post(SEND, &form.filled(&[]))
    }

    /// Sends it once and takes down what came of it; `true` when it is acknowledged.
    pub fn tries(&mut self, report: &Report, ledger: &Ledger) -> bool {
        match self.send(report) {
            Ok(answer) if matches!(answer.status, 201 | 303) => ledger.acknowledge(report, &answer),
            Ok(answer) => self.refused(answer.status, &answer.body, ledger),
            Err(error) => match Refused::in_error(&error) {
                Some(Refused { status, body }) => self.refused(*status, body, ledger),
                // Nobody was there; a request that was let in and never answered is another matter.
                None => {
                    ledger.kept().broken += usize::from(error.kind() != io::ErrorKind::ConnectionRefused);
                    false
                }
            },
        }
    }

    fn refused(&self, status: u16, body: &str, ledger: &Ledger) -> bool {
        let mut kept = ledger.kept();
        if matches!(status, 503 | 507) {
            *kept.waits.entry(status).or_default() += 1;
        } else {
            kept.wrong.push(format!("{} answered {status}: {:.300}", self.number, body));
        }
        false
    }
}

/// An answer that came instead of what is needed for sending.
#[derive(Debug)]
struct Refused {
    status: u16,
    body: String,
}

impl Refused {
    fn of(answer: &Response) -> io::Error {
        io::Error::other(Self { status: answer.status, body: answer.body.clone() })
    }

    fn in_error(error: &io::Error) -> Option<&Self> {
        error.get_ref()?.downcast_ref()
    }
}

impl std::fmt::Display for Refused {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}", self.status)
    }
}

impl std::error::Error for Refused {}
