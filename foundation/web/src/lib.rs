//! Requests in, pages out. The only crate that knows there is HTTP.
//!
//! A handler is a plain function. Its first parameter, [`Granted<A>`], is proof that the action `A` was allowed, and the only
//! door to the data; the others are a typed address, a [`Submitted`] form or a [`Search`]. It answers with a page or with
//! [`Granted::saved`], which demands the proof that the change was written to the trail.

mod answer;
mod api;
mod app;
mod ask;
mod assets;
mod attempt;
mod capability;
mod dataset;
mod door;
mod endpoint;
pub mod evidence;
mod fields;
mod form;
mod frame;
mod granted;
mod handler;
mod input;
mod limits;
mod mail;
mod meeting;
mod nav;
mod notices;
mod problem;
mod routes;
mod runner;
mod server;
mod texts;
mod token;
mod ui;
mod urls;
mod watch;

pub use answer::{Answer, Page, Reply};
pub use api::{
    Api, Doc, EndpointInfo, IdText, Json, Kind, Known, LIMIT as API_LIMIT, Moment, Outcome, Prop, Replied, Shape,
    document as api_document,
};
pub use app::{App, DIRECTORY_REVISION, Settings, directory_changed};
pub use ask::{Ask, FromAsk, Search, Sender};
pub use capability::{Better, Capability, Coming, Described, Ground, HandoverItem, Panel, Sample, Signal, Staff, Stop, Waiting};
pub use dataset::{About, Dataset, Dimension, Load};
pub use door::{ByToken, Door, Visit, unread_fact};
pub use evidence::{Evidence, EvidenceAsked, Standing};
pub use fields::{Fields, Upload};
pub use form::{Errors, FormState, Submitted};
pub use frame::Frame;
pub use granted::Granted;
pub use handler::Handler;
pub use input::{Form, Input};
pub use limits::{Limiter, Limits, Rates};
pub use mail::{Mail, MailSecurity};
pub use meeting::{
    FINDINGS, Finding, Link, Mark, PICKS, Pick, Severity, describe, evidence_for, findings, kinds, links, marks, panels, picks,
};
pub use nav::{Nav, NavGroup};
pub use notices::{Contact, Notice, Notices, Told, Urgency};
pub use problem::Problem;
pub use routes::{RouteInfo, Routes};
pub use runner::{Errand, run_background, settle};
pub use server::{router, serve};
pub use texts::CATALOGUE;
pub use token::{digest as token_digest, hex};
pub use ui::{Prefs, Ui};
pub use urls::Url;
pub use watch::serve_metrics;

pub use axum::http::{Method, StatusCode};
pub use maud::{Markup, html};

#[doc(hidden)]
pub mod private {
    pub use crate::api::{fields, object};
    pub use serde_json::Value;
    pub use std::fmt;
}
