//! A room's calls: addresses, methods, handlers, and what each takes and gives.

use super::{Known, LIMIT, Prop, endpoint};
use crate::{Handler, Url, endpoint::Endpoint};
use authority::ActionInfo;
use axum::http::Method;
use serde_json::Value;
use std::sync::Arc;

/// What is said about a call.
#[derive(Debug, Clone, Copy)]
pub struct Doc {
    /// In a line.
    pub summary: &'static str,
    /// More about it.
    pub about: &'static str,
    /// What its question part may hold.
    pub query: &'static [Prop],
    /// What its body may hold.
    pub body: &'static [Prop],
    /// Fields of the form that are always the same.
    pub fixed: &'static [(&'static str, &'static str)],
    /// The address of what it makes.
    pub makes: Option<&'static str>,
}

impl Doc {
    /// A call in a line.
    pub const fn new(summary: &'static str) -> Self {
        Self { summary, about: "", query: &[], body: &[], fixed: &[], makes: None }
    }

    /// More about it.
    #[must_use]
    pub const fn about(self, about: &'static str) -> Self {
        Self { about, ..self }
    }

    /// What its question part may hold.
    #[must_use]
    pub const fn query(self, query: &'static [Prop]) -> Self {
        Self { query, ..self }
    }

    /// What its body may hold.
    #[must_use]
    pub const fn body(self, body: &'static [Prop]) -> Self {
        Self { body, ..self }
    }

    /// Fields of the form that are always the same.
    #[must_use]
    pub const fn fixed(self, fixed: &'static [(&'static str, &'static str)]) -> Self {
        Self { fixed, ..self }
    }

    /// The address of what it makes, with `{id}` in it.
    #[must_use]
    pub const fn makes(self, pattern: &'static str) -> Self {
        Self { makes: Some(pattern), ..self }
    }

    /// Everything that it takes.
    pub(crate) fn props(&self) -> impl Iterator<Item = &'static Prop> {
        self.body.iter().chain(self.query)
    }

    /// Whether a version must come along.
    pub(crate) fn versioned(&self) -> bool {
        self.body.iter().any(|prop| prop.name == "version")
    }
}

/// A call as data: for the document, and for the tests that walk over all of them.
#[derive(Debug, Clone)]
pub struct EndpointInfo {
    /// GET or POST.
    pub method: Method,
    /// The address's pattern.
    pub pattern: &'static str,
    /// The page whose form it stands for; its own address otherwise.
    pub(crate) page: &'static str,
    /// What must be granted; the scope that a token needs has the same name.
    pub action: ActionInfo,
    /// What is said about it.
    pub doc: Doc,
    /// The schema of its answer; none when it answers that something was done.
    pub(crate) answers: fn(&mut Known) -> Option<Value>,
    /// The most that may be sent, in bytes.
    pub limit: usize,
}

pub(crate) struct Entry {
    pub(crate) info: Arc<EndpointInfo>,
    pub(crate) run: Endpoint,
}

/// The calls of a room.
#[derive(Default)]
pub struct Api {
    pub(crate) all: Vec<Entry>,
}

impl Api {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A call that reads.
    #[must_use]
    pub fn get<U: Url, Args: 'static>(self, handler: impl Handler<Args>, doc: Doc) -> Self {
        self.add((Method::GET, U::PATTERN, U::PATTERN), handler, doc)
    }

    /// A call that changes, with a handler of its own.
    #[must_use]
    pub fn post<U: Url, Args: 'static>(self, handler: impl Handler<Args>, doc: Doc) -> Self {
        self.add((Method::POST, U::PATTERN, U::PATTERN), handler, doc)
    }

    /// A call that does what a page's form does, through the form's own handler. The ids in `pattern` are those of the page's
    /// address, in the same order.
    #[must_use]
    pub fn form<U: Url, Args: 'static>(self, pattern: &'static str, handler: impl Handler<Args>, doc: Doc) -> Self {
        self.add((Method::POST, pattern, U::PATTERN), handler, doc)
    }

    fn add<H: Handler<Args>, Args: 'static>(
        mut self,
        (method, pattern, page): (Method, &'static str, &'static str),
        handler: H,
        doc: Doc,
    ) -> Self {
        let action = ActionInfo::of::<H::Action>();
        let info = Arc::new(EndpointInfo { method, pattern, page, action, doc, answers: H::schema, limit: LIMIT });
        self.all.push(Entry { info: info.clone(), run: endpoint(handler, info) });
        self
    }

    /// The calls as data.
    pub fn infos(&self) -> impl Iterator<Item = &EndpointInfo> {
        self.all.iter().map(|entry| &*entry.info)
    }
}
