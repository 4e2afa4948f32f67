//! Answers: a page, a way on, a file.

use crate::{App, Frame, Markup, Problem, StatusCode, Ui, endpoint, frame};
use axum::{
    body::Body,
    http::{HeaderName, HeaderValue, header},
    response::Response,
};

/// What a handler gives back.
pub type Answer = Result<Reply, Problem>;

/// A page before it gets its frame.
pub struct Page {
    pub(crate) title: String,
    pub(crate) body: Markup,
    pub(crate) frame: Frame,
    pub(crate) status: StatusCode,
}

impl Page {
    /// A page in the ordinary frame; `title` is what the window is called.
    pub fn new(title: impl Into<String>, body: Markup) -> Self {
        Self { title: title.into(), body, frame: Frame::Shell, status: StatusCode::OK }
    }

    /// What stands in the frame; for rendering with samples.
    pub fn body(&self) -> &Markup {
        &self.body
    }

    /// With another content.
    #[must_use]
    pub fn with_body(mut self, body: Markup) -> Self {
        self.body = body;
        self
    }

    /// In another frame.
    #[must_use]
    pub fn framed(mut self, frame: Frame) -> Self {
        self.frame = frame;
        self
    }

    /// With another status.
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }
}

/// An answer, ready to send.
pub struct Reply {
    pub(crate) status: StatusCode,
    headers: Vec<(HeaderName, String)>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn html(status: StatusCode, html: String) -> Self {
        let headers =
            vec![(header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()), (header::CACHE_CONTROL, "no-store".to_owned())];
        Self { status, headers, body: html.into_bytes() }
    }

    /// A way on, after a change.
    pub fn see_other(location: &str) -> Self {
        Self { status: StatusCode::SEE_OTHER, headers: vec![(header::LOCATION, location.to_owned())], body: Vec::new() }
    }

    /// A file to keep, under this name.
    pub fn file(name: &str, content_type: &str, body: Vec<u8>) -> Self {
        let safe: String = name.chars().filter(|letter| letter.is_ascii_alphanumeric() || "-_. ".contains(*letter)).collect();
        let headers = vec![
            (header::CONTENT_TYPE, content_type.to_owned()),
            (header::CACHE_CONTROL, "no-store".to_owned()),
            (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{safe}\"")),
        ];
        Self { status: StatusCode::OK, headers, body }
    }

    /// A picture that a page shows. Nobody else's memory keeps it.
    pub fn picture(content_type: &str, body: Vec<u8>) -> Self {
        let headers = vec![
            (header::CONTENT_TYPE, content_type.to_owned()),
            (header::CACHE_CONTROL, "no-store".to_owned()),
            (header::CONTENT_DISPOSITION, "inline".to_owned()),
        ];
        Self { status: StatusCode::OK, headers, body }
    }

    /// JSON with a status.
    pub fn json(status: StatusCode, value: &serde_json::Value) -> Self {
        let headers = vec![(header::CONTENT_TYPE, "application/json".to_owned()), (header::CACHE_CONTROL, "no-store".to_owned())];
        Self { status, headers, body: value.to_string().into_bytes() }
    }

    /// Lets the person in: the session's token goes into the browser's keeping.
    #[must_use]
    pub fn with_session(mut self, app: &App, token: &str) -> Self {
        self.headers.push((header::SET_COOKIE, endpoint::cookie(app, token, None)));
        self
    }

    /// Lets the person out.
    #[must_use]
    pub fn without_session(mut self, app: &App) -> Self {
        self.headers.push((header::SET_COOKIE, endpoint::cookie(app, "", Some(0))));
        self
    }

    /// With another content type.
    #[must_use]
    pub(crate) fn typed(mut self, kind: &str) -> Self {
        self.headers.retain(|(name, _)| name != header::CONTENT_TYPE);
        self.with_header(header::CONTENT_TYPE, kind)
    }

    #[must_use]
    pub(crate) fn with_header(mut self, name: HeaderName, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(crate) fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                response.headers_mut().append(name, value);
            }
        }
        response
    }
}

/// A page in its frame.
pub(crate) fn framed(ui: &Ui, page: Page, counts: &[(String, i64)]) -> Reply {
    let html = frame::render(ui, &page, counts);
    Reply::html(page.status, html.into_string())
}
