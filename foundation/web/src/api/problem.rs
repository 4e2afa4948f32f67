//! Problems as RFC 9457 describes them: `application/problem+json`, in the language that the caller asks for.

use super::PREFIX;
use crate::{Ask, Problem, Reply, StatusCode, Ui};
use axum::http::header;
use serde_json::{Value, json};

/// Whether a request is for the API.
pub(crate) fn is_api(ask: &Ask) -> bool {
    ask.path.starts_with(PREFIX)
}

/// The problem as JSON.
pub(crate) fn reply(problem: &Problem, ask: &Ask, ui: &Ui) -> Reply {
    let status = status(problem, ask);
    let (title, detail) = problem.words(ask, ui);
    let mut body = json!({
        "type": format!("/api#{}", code(problem)), "title": title, "status": status.as_u16(), "detail": detail,
        "instance": ask.path, "requestId": ui.request_id,
    });
    if let Problem::Invalid { errors, current, saved } = problem {
        let name = |field: &str| ask.api.as_ref().map_or_else(|| field.to_owned(), |call| call.name_of(field).to_owned());
        let all = errors.iter().map(|(field, message)| json!({ "field": name(field), "message": message }));
        body["errors"] = all.collect::<Value>();
        if let Some(current) = current {
            body["currentVersion"] = (*current).into();
        }
        if *saved {
            body["saved"] = true.into();
        }
    }
    let reply = Reply::json(status, &body).typed("application/problem+json");
    let reply = match problem {
        Problem::SignIn => reply.with_header(header::WWW_AUTHENTICATE, "Bearer realm=\"ledfyr\""),
        Problem::Scope(action) => {
            let needed = format!("Bearer realm=\"ledfyr\", error=\"insufficient_scope\", scope=\"{action}\"");
            reply.with_header(header::WWW_AUTHENTICATE, needed)
        }
        _ => reply,
    };
    let busy = matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE);
    if busy { reply.with_header(header::RETRY_AFTER, "10") } else { reply }
}

fn status(problem: &Problem, ask: &Ask) -> StatusCode {
    let lost = matches!(problem, Problem::Stale | Problem::Invalid { current: Some(_), .. });
    if lost && ask.api.as_ref().is_some_and(|call| call.if_match) { StatusCode::PRECONDITION_FAILED } else { problem.status() }
}

/// The end of the problem's type; the page about the API has an entry for each.
fn code(problem: &Problem) -> &'static str {
    match problem {
        Problem::SignIn => "sign-in",
        Problem::Denied(_) | Problem::OtherSite => "role",
        Problem::Scope(_) => "scope",
        Problem::NotFound => "not-found",
        Problem::Method => "method",
        Problem::Stale | Problem::OldForm | Problem::Invalid { current: Some(_), .. } => "version",
        Problem::Invalid { .. } => "fields",
        Problem::Refused(_) => "refused",
        Problem::Bad(_) => "unreadable",
        Problem::MediaType => "media-type",
        Problem::KeyReused => "key",
        Problem::TooLarge => "size",
        Problem::TooMany => "often",
        Problem::Db(error) if error.is_temporary() => "busy",
        Problem::Db(_) | Problem::Internal(_) => "broken",
    }
}
