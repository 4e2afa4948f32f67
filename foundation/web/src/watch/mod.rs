//! What the house does, in numbers, as Prometheus reads them. Labels hold routes, methods, statuses and names of jobs: what
//! is written in the program, never what people do or are called.

mod page;
mod process;
mod serve;

pub use serve::serve_metrics;

use axum::http::{Method, StatusCode};
use db::Db;
use prometheus_client::{
    encoding::EncodeLabelSet,
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::Registry,
};
use std::time::Duration;

/// Counted since the house opened.
pub(crate) struct Figures {
    registry: Registry,
    requests: Family<Answered, Counter>,
    seconds: Family<Asked, Histogram, fn() -> Histogram>,
    under_way: Gauge,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Asked {
    method: String,
    route: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    method: String,
    route: String,
    status: u16,
}

/// From what a page should take to what nobody waits for, in seconds.
fn buckets() -> Histogram {
    Histogram::new([0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0])
}

impl Figures {
    pub(crate) fn new(db: &Db) -> Self {
        let mut registry = Registry::default();
        let (requests, under_way) = (Family::default(), Gauge::default());
        let seconds = Family::new_with_constructor(buckets as fn() -> Histogram);
        registry.register("ledfyr_requests", "Requests answered, by route and status", requests.clone());
        registry.register("ledfyr_request_seconds", "Time from request to answer, by route", seconds.clone());
        registry.register("ledfyr_requests_under_way", "Requests being answered now", under_way.clone());
        db.register(&mut registry);
        Self { registry, requests, seconds, under_way }
    }

    /// A request comes in; it is under way until the answer is dropped.
    pub(crate) fn begin(&self) -> UnderWay {
        self.under_way.inc();
        UnderWay(self.under_way.clone())
    }

    /// A request was answered. `route` is the pattern of the address.
    pub(crate) fn answered(&self, (method, route): (&Method, &str), status: StatusCode, took: Duration) {
        // A method can be any word that somebody sends.
        let known = [Method::GET, Method::POST, Method::HEAD].contains(method);
        let method = if known { method.as_str() } else { "other" }.to_owned();
        let asked = Asked { method, route: route.to_owned() };
        self.seconds.get_or_create(&asked).observe(took.as_secs_f64());
        let Asked { method, route } = asked;
        self.requests.get_or_create(&Answered { method, route, status: status.as_u16() }).inc();
    }
}

/// One request under way.
pub(crate) struct UnderWay(Gauge);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.dec();
    }
}
