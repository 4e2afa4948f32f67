//! The files of the build, embedded in the binary: hashed names, compressed beforehand, kept by browsers for a year.

use axum::{
    body::Body,
    http::{HeaderMap, StatusCode, header},
    response::Response,
};
use rust_embed::RustEmbed;
use std::{collections::HashMap, sync::LazyLock};

#[derive(RustEmbed)]
#[folder = "../../dist"]
#[allow_missing = true]
struct Dist;

/// A file of the build.
#[derive(serde::Deserialize)]
struct Built {
    file: String,
    #[serde(rename = "type")]
    kind: String,
}

static META: LazyLock<HashMap<String, Built>> = LazyLock::new(|| {
    let meta = Dist::get("meta.json").map(|file| file.data.into_owned()).unwrap_or_default();
    serde_json::from_slice(&meta).unwrap_or_default()
});

/// Where the files are served from.
pub(crate) const PREFIX: &str = "/tillgangar/";

/// Tells the components where files are; `false` when the build of the assets is missing.
pub(crate) fn ready() -> bool {
    components::assets::set(|name| {
        META.get(name).map_or_else(|| format!("{PREFIX}{name}"), |built| format!("{PREFIX}{}", built.file))
    });
    !META.is_empty()
}

/// A file of the build by the name in its address.
pub(crate) fn serve(file: &str, headers: &HeaderMap) -> Response {
    let Some(built) = META.values().find(|built| built.file == file) else { return empty(StatusCode::NOT_FOUND) };
    let accepts = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    for (code, end) in [("br", ".br"), ("gzip", ".gz")] {
        if accepts.contains(code)
            && let Some(found) = Dist::get(&format!("{file}{end}"))
        {
            return answer(&built.kind, Some(code), found.data.into_owned());
        }
    }
    Dist::get(file).map_or_else(|| empty(StatusCode::NOT_FOUND), |found| answer(&built.kind, None, found.data.into_owned()))
}

/// A file of the build at a fixed address, such as the service worker's; asked for anew each time.
pub(crate) fn named(name: &str) -> Response {
    let found = META.get(name).and_then(|built| Dist::get(&built.file).map(|file| (built, file)));
    let Some((built, file)) = found else { return empty(StatusCode::NOT_FOUND) };
    let mut response = answer(&built.kind, None, file.data.into_owned());
    response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-cache"));
    response
}

fn answer(kind: &str, encoding: Option<&str>, body: Vec<u8>) -> Response {
    let mut answer = Response::builder()
        .header(header::CONTENT_TYPE, kind)
        .header(header::CACHE_CONTROL, "public, max-age=31536000, immutable")
        .header(header::VARY, "accept-encoding");
    if let Some(encoding) = encoding {
        answer = answer.header(header::CONTENT_ENCODING, encoding);
    }
    answer.body(Body::from(body)).unwrap_or_else(|_| empty(StatusCode::INTERNAL_SERVER_ERROR))
}

fn empty(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}
