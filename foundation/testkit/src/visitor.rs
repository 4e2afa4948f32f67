//! People who use the house: they get pages, fill in forms and follow where they are led.

use crate::{Seen, TestApp, door};
use authority::{Directory, Role};
use axum::{
    body::Body,
    http::{Request, header},
};
use kernel::{Day, PersonId, UnitId};
use parking_lot::Mutex;
use std::sync::Arc;
use text::Lang;

/// A way to point somebody out.
pub trait Who: std::fmt::Debug {
    /// The person.
    fn find(&self, directory: &Directory, today: Day) -> Option<PersonId>;
}

impl Who for PersonId {
    fn find(&self, _: &Directory, _: Day) -> Option<PersonId> {
        Some(*self)
    }
}

impl Who for Role {
    fn find(&self, directory: &Directory, today: Day) -> Option<PersonId> {
        directory.units().find_map(|unit| directory.holders(*self, unit.id, today).first().copied())
    }
}

impl Who for (Role, UnitId) {
    fn find(&self, directory: &Directory, today: Day) -> Option<PersonId> {
        directory.holders(self.0, self.1, today).first().copied()
    }
}

impl Who for &str {
    fn find(&self, directory: &Directory, _: Day) -> Option<PersonId> {
        directory.people().find(|(_, name)| name == self).map(|(person, _)| person)
    }
}

/// Somebody with a browser. Clones share its cookies.
#[derive(Clone)]
pub struct Visitor {
    app: TestApp,
    person: Option<PersonId>,
    cookies: Arc<Mutex<Vec<(String, String)>>>,
    headers: Vec<(&'static str, Vec<u8>)>,
}

impl Visitor {
    pub(crate) fn known(app: TestApp, person: PersonId) -> Self {
        let cookies = vec![("ledfyr".to_owned(), door::token(person, Lang::Sv))];
        Self { app, person: Some(person), cookies: Arc::new(Mutex::new(cookies)), headers: Vec::new() }
    }

    pub(crate) fn unknown(app: TestApp) -> Self {
        Self { app, person: None, cookies: Arc::default(), headers: Vec::new() }
    }

    /// Whose browser it is.
    ///
    /// # Panics
    /// When it is nobody's.
    pub fn id(&self) -> PersonId {
        self.person.expect("a person that the test let in")
    }

    /// The same person, reading English.
    #[must_use]
    pub fn in_english(&self) -> Self {
        let cookies = vec![("ledfyr".to_owned(), door::token(self.id(), Lang::En))];
        Self { cookies: Arc::new(Mutex::new(cookies)), ..self.clone() }
    }

    /// The same person as another system: no cookies, an API token with these scopes.
    #[must_use]
    pub fn by_token(&self, scopes: &[&str]) -> Self {
        let bearer = format!("Bearer {}", door::api_token(self.id(), scopes));
        Self { cookies: Arc::default(), headers: vec![("authorization", bearer.into_bytes())], ..self.clone() }
    }

    /// Calls the API with JSON.
    pub fn call(&self, path: impl ToString, body: &serde_json::Value) -> Seen {
        self.send("POST", &path.to_string(), Some("application/json"), body.to_string().into_bytes())
    }

    /// The same person, on a device that others use too.
    #[must_use]
    pub fn on_shared_device(&self) -> Self {
        let cookies = vec![("ledfyr".to_owned(), door::shared_token(self.id()))];
        Self { cookies: Arc::new(Mutex::new(cookies)), ..self.clone() }
    }

    /// With a header in every request, as in `.with("accept-language", "en")`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.as_bytes().to_vec()));
        self
    }

    /// With any bytes in a header; those that no header can hold are left out, as every client does.
    #[must_use]
    pub fn with_bytes(mut self, name: &'static str, value: &[u8]) -> Self {
        let fits = |byte: &u8| *byte == b'\t' || (*byte >= 32 && *byte != 127);
        self.headers.push((name, value.iter().copied().filter(fits).take(4000).collect()));
        self
    }

    /// Gets a page.
    pub fn get(&self, path: impl ToString) -> Seen {
        self.send("GET", &path.to_string(), None, Vec::new())
    }

    /// Fills in the form for this address and sends it. The page at the address is fetched first, for the form's hidden
    /// fields; when it has no such form, the house's own fields alone come along.
    pub fn post(&self, path: impl ToString, fields: &[(&str, &str)]) -> Seen {
        let path = path.to_string();
        let page = path.split('?').next().unwrap_or_default();
        let hidden = self.get(page).hidden_fields(&path);
        self.post_with(hidden, &path, fields)
    }

    /// As [`Self::post`], with the form on another page than the address that it is sent to.
    pub fn post_from(&self, page: impl ToString, path: impl ToString, fields: &[(&str, &str)]) -> Seen {
        let path = path.to_string();
        let hidden = self.get(page).hidden_fields(&path);
        self.post_with(hidden, &path, fields)
    }

    fn post_with(&self, mut hidden: Vec<(String, String)>, path: &str, fields: &[(&str, &str)]) -> Seen {
        if !hidden.iter().any(|(name, _)| name == "_token") {
            hidden.extend(self.get("/testkit/formular").hidden_fields("/testkit/formular"));
        }
        hidden.retain(|(name, _)| !fields.iter().any(|(given, _)| given == name));
        let all = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).chain(fields.iter().copied());
        self.post_raw(path, &all.collect::<Vec<_>>())
    }

    /// Sends exactly these fields: no token, no idempotency key unless among them.
    pub fn post_raw(&self, path: impl ToString, fields: &[(&str, &str)]) -> Seen {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.send("POST", &path.to_string(), Some("application/x-www-form-urlencoded"), body.into_bytes())
    }

    /// Sends a form with a file: field, name, content.
    pub fn upload(&self, path: impl ToString, fields: &[(&str, &str)], (field, name, content): (&str, &str, &[u8])) -> Seen {
        const EDGE: &str = "testkit-edge";
        let path = path.to_string();
        let mut hidden = self.get(&path).hidden_fields(&path);
        if !hidden.iter().any(|(name, _)| name == "_token") {
            hidden.extend(self.get("/testkit/formular").hidden_fields("/testkit/formular"));
        }
        let given = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let mut body = Vec::new();
        for (name, value) in hidden.into_iter().chain(given) {
            body.extend(format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
        }
        body.extend(
            format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n").into_bytes(),
        );
        body.extend_from_slice(content);
        body.extend(format!("\r\n--{EDGE}--\r\n").into_bytes());
        self.send("POST", &path, Some(&format!("multipart/form-data; boundary={EDGE}")), body)
    }

    /// Sends any request.
    ///
    /// # Panics
    /// When the address can't be one.
    pub fn send(&self, method: &str, path: &str, kind: Option<&str>, body: Vec<u8>) -> Seen {
        let mut request = Request::builder().method(method).uri(path).header(header::HOST, "localhost");
        let cookies: Vec<String> = self.cookies.lock().iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        for (name, value) in &self.headers {
            request = request.header(*name, value.as_slice());
        }
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        let (parts, body) = self.app.answer(request.body(Body::from(body)).expect("an address that can be asked for"));
        for set in parts.headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok()) {
            self.keep(set);
        }
        Seen::new(self.clone(), &parts, &body)
    }

    /// Keeps a cookie, or throws it away when it is said to have ended.
    fn keep(&self, set: &str) {
        let Some((name, value)) = set.split(';').next().and_then(|pair| pair.split_once('=')) else { return };
        let mut cookies = self.cookies.lock();
        cookies.retain(|(kept, _)| kept != name);
        if !value.is_empty() {
            cookies.push((name.to_owned(), value.to_owned()));
        }
    }
}
