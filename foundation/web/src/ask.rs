//! One request, read in full.

use crate::{App, Fields, Problem, Ui, Url, api::Call, urls};
use axum::http::{HeaderMap, Method};
use std::sync::Arc;

/// A request: its address, headers, and the fields that came with it.
#[derive(Clone)]
pub struct Ask {
    pub(crate) app: App,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: Fields,
    pub(crate) headers: HeaderMap,
    pub(crate) form: Fields,
    pub(crate) from: String,
    pub(crate) request_id: String,
    /// What was sent, as it came; kept for calls of the API alone.
    pub(crate) body: Vec<u8>,
    pub(crate) api: Option<Arc<Call>>,
}

/// A parameter of a handler.
pub trait FromAsk: Sized {
    /// Reads it out of the request.
    fn from_ask(ask: &Ask, ui: &Ui) -> Result<Self, Problem>;
}

impl Ask {
    /// The typed address.
    pub fn url<U: Url>(&self) -> Result<U, Problem> {
        urls::read(&self.path)
    }

    /// A header's text; empty when there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// A cookie's value.
    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        let pairs =
            self.headers.get_all("cookie").iter().filter_map(|value| value.to_str().ok()).flat_map(|line| line.split(';'));
        pairs.filter_map(|pair| pair.trim().split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// The address that the request came from, for rate limits.
    pub fn from(&self) -> &str {
        &self.from
    }
}

/// The question part of the address.
#[derive(Debug, Clone)]
pub struct Search(pub Fields);

impl FromAsk for Search {
    fn from_ask(ask: &Ask, _: &Ui) -> Result<Self, Problem> {
        Ok(Self(ask.query.clone()))
    }
}

/// Who sent the request, for rate limits and for the list of one's sessions.
#[derive(Debug, Clone)]
pub struct Sender {
    /// The address it came from.
    pub address: String,
    /// What the browser says it is.
    pub agent: String,
    /// The session token, when one came along.
    pub token: Option<String>,
}

impl FromAsk for Sender {
    fn from_ask(ask: &Ask, _: &Ui) -> Result<Self, Problem> {
        let token = ask.cookie(crate::endpoint::cookie_name(&ask.app)).map(str::to_owned);
        Ok(Self { address: ask.from.clone(), agent: ask.header("user-agent").chars().take(200).collect(), token })
    }
}
