//! The way of a call from its arrival to its handler: by which token, may it, what does it say.

use super::{Call, EndpointInfo, read};
use crate::{
    Answer, Ask, Errors, Fields, Handler, Problem, Reply, Ui, attempt,
    endpoint::{Endpoint, Entered},
    token,
};
use axum::http::Method;
use std::sync::Arc;
use text::t;

/// A handler as a call.
pub(crate) fn endpoint<H, Args>(handler: H, info: Arc<EndpointInfo>) -> Endpoint
where
    H: Handler<Args>,
    Args: 'static,
{
    Arc::new(move |ask| {
        let ask = Ask { api: Some(Arc::new(call(ask, &info))), ..ask.clone() };
        attempt::answer(&ask, |entered| answer(&handler, &ask, entered))
    })
}

fn call(ask: &Ask, info: &Arc<EndpointInfo>) -> Call {
    let said = [ask.path.as_bytes(), ask.query.query().as_bytes(), ask.header("if-match").as_bytes(), &ask.body].join(&0);
    let place = (ask.path.clone(), ask.query.clone());
    let if_match = ask.headers.contains_key("if-match");
    Call::new(info.clone(), place, (token::digest(said), if_match))
}

fn answer<H: Handler<Args>, Args>(handler: &H, ask: &Ask, entered: Entered<'_>) -> Answer {
    let sent = translated(ask, &entered.ui)?;
    let reply = handler.answer(Entered { ask: &sent, ..entered })?;
    Ok(reply)
}

/// The call as a request for the page that it stands for. Whoever may not make it doesn't learn what it takes.
fn translated(ask: &Ask, ui: &Ui) -> Result<Ask, Problem> {
    let Some(call) = &ask.api else { return Err(Problem::NotFound) };
    let info = &call.info;
    if let Some(by) = &ui.by_token
        && !ui.app.limits().requests.allows(&by.id)
    {
        return Err(Problem::TooMany);
    }
    ui.actor.check(&info.action)?;
    ui.within_scopes(info.action.name)?;
    let path = filled(info, &ask.path);
    if info.method == Method::GET {
        return Ok(Ask { path, query: read::query(ui, info.doc.query, &ask.query)?, ..ask.clone() });
    }
    if !ask.body.is_empty() && !is_json(ask.header("content-type")) {
        return Err(Problem::MediaType);
    }
    let form = read::body(ui, info.doc.body, &ask.body)?;
    let form = info.doc.fixed.iter().fold(form, |form, (field, value)| form.with(field, value));
    Ok(Ask { path, form: versioned(ask, ui, form)?, query: Fields::default(), ..ask.clone() })
}

/// The page's address with the call's ids.
fn filled(info: &EndpointInfo, path: &str) -> String {
    let mut ids = crate::urls::parts(info.pattern, path).into_iter();
    let part = |part: &str| if part.starts_with('{') { ids.next().unwrap_or_default().to_owned() } else { part.to_owned() };
    info.page.split('/').map(part).collect::<Vec<_>>().join("/")
}

fn is_json(kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/json")
}

/// The version that a change names, in the body or as `If-Match`.
fn versioned(ask: &Ask, ui: &Ui, form: Fields) -> Result<Fields, Problem> {
    let Some(call) = ask.api.as_ref().filter(|call| call.info.doc.versioned()) else { return Ok(form) };
    let wrong = |text: String| Err(Problem::Invalid { errors: Errors::one("version", text), current: None, saved: false });
    match (call.if_match, form.get("version").is_empty()) {
        (false, true) => wrong(t!(ui, "web-api-version-missing")),
        (false, false) => Ok(form),
        (true, _) => match tag(ask.header("if-match")) {
            Some(version) => Ok(form.with("version", version)),
            None => wrong(t!(ui, "web-api-version-missing")),
        },
    }
}

/// The version in a tag of ours.
fn tag(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('"')?.strip_suffix('"')?;
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}

/// What is kept of an answer, so that the same call gets it again.
#[derive(serde::Serialize, serde::Deserialize)]
pub(crate) struct Kept {
    digest: String,
    body: serde_json::Value,
}

impl Call {
    /// The key under which the answer to this call is kept; empty when the call has none. Senders' keys can't meet.
    pub(crate) fn once(ask: &Ask, ui: &Ui) -> Result<String, Problem> {
        let Some(key) = ask.headers.get("idempotency-key") else { return Ok(String::new()) };
        let key =
            key.to_str().ok().filter(|key| (1..=200).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic()));
        key.map(|key| token::digest(format!("api {} {key}", ui.sender()))).ok_or(Problem::Bad("idempotency-key"))
    }

    /// The answer that something was done, and what is kept of it.
    pub(crate) fn done(&self, (kind, id, what): (&str, String, &str)) -> (Reply, String) {
        let body = serde_json::json!({ "kind": kind, "id": id, "what": what });
        let kept = Kept { digest: self.digest.clone(), body };
        let text = serde_json::to_string(&kept).unwrap_or_default();
        (self.reply(&kept.body), text)
    }

    /// The answer that the same call got before.
    pub(crate) fn again(&self, kept: &str) -> Result<Reply, Problem> {
        let kept: Kept = serde_json::from_str(kept).map_err(|_| Problem::KeyReused)?;
        if kept.digest == self.digest { Ok(self.reply(&kept.body)) } else { Err(Problem::KeyReused) }
    }

    fn reply(&self, body: &serde_json::Value) -> Reply {
        let made = self.info.doc.makes.map(|pattern| pattern.replace("{id}", body["id"].as_str().unwrap_or_default()));
        match made {
            Some(place) => Reply::json(crate::StatusCode::CREATED, body).with_header(axum::http::header::LOCATION, place),
            None => Reply::json(crate::StatusCode::OK, body),
        }
    }
}
