//! The JSON face of the house. A call goes the same way as a page: the same four locks, the same transaction and trail. What a
//! form can do, a call does through the form's own handler, so that the two can't come to differ.

mod call;
mod document;
mod endpoints;
mod enter;
mod problem;
mod prop;
mod read;
mod shape;

pub use document::document;
pub use endpoints::{Api, Doc, EndpointInfo};
pub use prop::{Kind, Prop};
pub use shape::{IdText, Json, Known, Moment, Outcome, Replied, Shape, fields, object};

pub(crate) use call::Call;
pub(crate) use enter::endpoint;
pub(crate) use problem::{is_api, reply};

/// Where the API begins.
pub(crate) const PREFIX: &str = "/api/";
/// The most that a call may send, in bytes.
pub const LIMIT: usize = 256 * 1024;
