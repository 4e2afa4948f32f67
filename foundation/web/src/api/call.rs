//! One call of the API, beside the request that it is.

use super::EndpointInfo;
use crate::{Errors, Fields};
use parking_lot::Mutex;
use std::sync::Arc;

/// What is known of a call while it is answered.
pub(crate) struct Call {
    pub(crate) info: Arc<EndpointInfo>,
    /// The address and question part as they were sent, for the links to more.
    pub(crate) path: String,
    pub(crate) query: Fields,
    /// What was sent, in short: a key that comes again with something else is refused.
    pub(crate) digest: String,
    /// Whether the version came as `If-Match`.
    pub(crate) if_match: bool,
    noted: Mutex<Noted>,
}

/// What a form said was wrong when it was shown again.
#[derive(Default)]
pub(crate) struct Noted {
    pub(crate) errors: Errors,
    pub(crate) current: Option<i64>,
}

impl Call {
    pub(crate) fn new(info: Arc<EndpointInfo>, (path, query): (String, Fields), (digest, if_match): (String, bool)) -> Self {
        Self { info, path, query, digest, if_match, noted: Mutex::default() }
    }

    /// Takes down what a form says is wrong.
    pub(crate) fn note(&self, errors: &Errors) {
        if !errors.is_empty() {
            self.noted.lock().errors = errors.clone();
        }
    }

    /// Takes down that someone else was first, and what the version is now.
    pub(crate) fn note_current(&self, version: i64) {
        self.noted.lock().current = Some(version);
    }

    /// What has been taken down.
    pub(crate) fn noted(&self) -> Noted {
        std::mem::take(&mut self.noted.lock())
    }

    /// The API's name of a form's field.
    pub(crate) fn name_of<'a>(&'a self, field: &'a str) -> &'a str {
        let named = self.info.doc.props().find(|prop| prop.field == field || prop.holds(field));
        named.map_or(field, |prop| prop.name)
    }
}
