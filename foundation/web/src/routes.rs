//! A room's routes: typed addresses, methods, handlers.

use crate::{
    Handler, Url,
    endpoint::{Endpoint, endpoint},
};
use authority::ActionInfo;
use axum::http::Method;

/// The routes of a room, or of the house.
#[derive(Default)]
pub struct Routes {
    pub(crate) all: Vec<Route>,
}

pub(crate) struct Route {
    pub(crate) info: RouteInfo,
    pub(crate) run: Endpoint,
}

/// A route as data, for the list that is reviewed and for the tests that walk over all of them.
#[derive(Debug, Clone)]
pub struct RouteInfo {
    /// GET or POST.
    pub method: Method,
    /// The address's pattern.
    pub pattern: &'static str,
    /// What must be granted.
    pub action: ActionInfo,
    /// The most that may be sent, in bytes.
    pub limit: usize,
}

/// The most that a form without files may be.
const FORM_LIMIT: usize = 256 * 1024;

impl Routes {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A page.
    #[must_use]
    pub fn get<U: Url, Args: 'static>(self, handler: impl Handler<Args>) -> Self {
        self.add::<U, Args>(Method::GET, handler, FORM_LIMIT)
    }

    /// A form.
    #[must_use]
    pub fn post<U: Url, Args: 'static>(self, handler: impl Handler<Args>) -> Self {
        self.add::<U, Args>(Method::POST, handler, FORM_LIMIT)
    }

    /// A form with files, of so many bytes at most.
    #[must_use]
    pub fn upload<U: Url, Args: 'static>(self, handler: impl Handler<Args>, limit: usize) -> Self {
        self.add::<U, Args>(Method::POST, handler, limit)
    }

    fn add<U: Url, Args: 'static>(mut self, method: Method, handler: impl Handler<Args>, limit: usize) -> Self {
        let info = RouteInfo { method, pattern: U::PATTERN, action: action_of(&handler), limit };
        self.all.push(Route { info, run: endpoint(handler) });
        self
    }

    /// The routes as data.
    pub fn infos(&self) -> impl Iterator<Item = &RouteInfo> {
        self.all.iter().map(|route| &route.info)
    }
}

fn action_of<H: Handler<Args>, Args>(_: &H) -> ActionInfo {
    ActionInfo::of::<H::Action>()
}
