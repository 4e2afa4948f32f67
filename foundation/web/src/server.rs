//! HTTP: reading requests in full, running handlers on threads of their own, security headers, logs.

use crate::{
    App, Ask, Fields, Problem, Reply, StatusCode, Upload, api, assets,
    endpoint::{self, Endpoint},
    routes::Route,
    token,
};
use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, header},
    middleware::{self, Next},
    response::Response,
    routing::{MethodFilter, get, on},
};
use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};
use tower_http::compression::{CompressionLayer, CompressionLevel};

/// A slow sender has so long to send what it has to say.
const SENDING_TIME: Duration = Duration::from_secs(30);

/// The whole house as a service.
pub fn router(app: &App) -> Router {
    if !assets::ready() {
        tracing::error!("the build of the style sheets and scripts is missing: run node assets/build.mjs");
    }
    let mut router = Router::new()
        .route("/healthz", get(health))
        .route(&format!("{}{{file}}", assets::PREFIX), get(asset))
        .route("/sw.js", get(|| async { assets::named("sw.js") }))
        .route("/favicon.ico", get(|| async { assets::named("icon.svg") }));
    for room in app.rooms() {
        for Route { info, run } in (room.routes)().all {
            let Ok(method) = MethodFilter::try_from(info.method.clone()) else { continue };
            let (pattern, limit) = (info.pattern, info.limit);
            let handle = move |State(app): State<App>, request: Request| answer(app, request, (run.clone(), limit));
            router = router.route(pattern, on(method, handle));
        }
        for entry in room.api.map(|api| api().all).unwrap_or_default() {
            let Ok(method) = MethodFilter::try_from(entry.info.method.clone()) else { continue };
            let (pattern, limit, run) = (entry.info.pattern, entry.info.limit, entry.run);
            let handle = move |State(app): State<App>, request: Request| call(app, request, (run.clone(), limit));
            router = router.route(pattern, on(method, handle));
        }
    }
    router
        .fallback(|State(app): State<App>, request: Request| problem(app, request, Problem::NotFound))
        .method_not_allowed_fallback(|State(app): State<App>, request: Request| wrong_method(app, request))
        .layer(middleware::from_fn_with_state(app.clone(), around))
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .with_state(app.clone())
}

/// Serves until told to stop; requests under way are finished first.
pub async fn serve(
    app: &App,
    listener: tokio::net::TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop).await
}

async fn health(State(app): State<App>) -> Response {
    let kind = app.db().kind();
    let db = app.db().clone();
    let up = tokio::task::spawn_blocking(move || db.ping().is_ok()).await.unwrap_or(false);
    let (status, word) = if up { (StatusCode::OK, "ready") } else { (StatusCode::SERVICE_UNAVAILABLE, "database unavailable") };
    let body = serde_json::json!({ "status": word, "version": env!("CARGO_PKG_VERSION"), "database": kind });
    Reply::json(status, &body).into_response()
}

async fn asset(axum::extract::Path(file): axum::extract::Path<String>, headers: HeaderMap) -> Response {
    assets::serve(&file, &headers)
}

async fn answer(app: App, request: Request, (run, limit): (Endpoint, usize)) -> Response {
    let (parts, body) = request.into_parts();
    let mut ask = bare(app, &parts.method, &parts.headers, (&parts.uri, parts.extensions.get()));
    let read =
        tokio::time::timeout(SENDING_TIME, read(body, &parts.headers, limit)).await.unwrap_or(Err(Problem::Bad("too slow")));
    match read {
        Ok(fields) => ask.form = fields,
        Err(problem) => return refuse(ask, problem).await,
    }
    apart(move || run(&ask)).await
}

/// A call of the API: its body is read where it is known who calls.
async fn call(app: App, request: Request, (run, limit): (Endpoint, usize)) -> Response {
    let (parts, body) = request.into_parts();
    let mut ask = bare(app, &parts.method, &parts.headers, (&parts.uri, parts.extensions.get()));
    match tokio::time::timeout(SENDING_TIME, axum::body::to_bytes(body, limit)).await {
        Ok(Ok(bytes)) => ask.body = bytes.to_vec(),
        Ok(Err(_)) => return refuse(ask, Problem::TooLarge).await,
        Err(_) => return refuse(ask, Problem::Bad("too slow")).await,
    }
    apart(move || run(&ask)).await
}

async fn wrong_method(app: App, request: Request) -> Response {
    let api = request.uri().path().starts_with(api::PREFIX);
    problem(app, request, if api { Problem::Method } else { Problem::NotFound }).await
}

async fn problem(app: App, request: Request, problem: Problem) -> Response {
    let (parts, _) = request.into_parts();
    refuse(bare(app, &parts.method, &parts.headers, (&parts.uri, parts.extensions.get())), problem).await
}

async fn refuse(ask: Ask, problem: Problem) -> Response {
    let known: Endpoint = std::sync::Arc::new(move |ask| problem.reply(ask, &endpoint::known(ask)));
    apart(move || known(&ask)).await
}

/// Runs a handler on a thread where it may block. A panic becomes a plain answer, never a broken connection.
async fn apart(run: impl FnOnce() -> Reply + Send + 'static) -> Response {
    match tokio::task::spawn_blocking(run).await {
        Ok(reply) => reply.into_response(),
        Err(_) => {
            tracing::error!("a handler panicked");
            Reply::html(StatusCode::INTERNAL_SERVER_ERROR, crate::problem::PLAIN.to_owned()).into_response()
        }
    }
}

fn bare(
    app: App,
    method: &Method,
    headers: &HeaderMap,
    (uri, connection): (&axum::http::Uri, Option<&ConnectInfo<SocketAddr>>),
) -> Ask {
    let from = sender(&app, headers, connection);
    Ask {
        method: method.clone(),
        path: uri.path().to_owned(),
        query: Fields::urlencoded(uri.query().unwrap_or_default().as_bytes()),
        headers: headers.clone(),
        form: Fields::default(),
        body: Vec::new(),
        api: None,
        from,
        request_id: headers.get("x-request-id").and_then(|id| id.to_str().ok()).unwrap_or_default().to_owned(),
        app,
    }
}

/// Who sends: the connection's address, or what our own proxy says about it.
fn sender(app: &App, headers: &HeaderMap, connection: Option<&ConnectInfo<SocketAddr>>) -> String {
    let said = headers.get("x-forwarded-for").and_then(|value| value.to_str().ok()).and_then(|list| list.rsplit(',').next());
    match (app.settings().behind_proxy, said) {
        (true, Some(address)) => address.trim().chars().take(60).collect(),
        _ => connection.map(|ConnectInfo(address)| address.ip().to_string()).unwrap_or_default(),
    }
}

async fn read(body: Body, headers: &HeaderMap, limit: usize) -> Result<Fields, Problem> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > limit) {
        return Err(Problem::TooLarge);
    }
    let bytes = axum::body::to_bytes(body, limit).await.map_err(|_| Problem::TooLarge)?;
    if !kind.starts_with("multipart/form-data") {
        return Ok(Fields::urlencoded(&bytes));
    }
    let boundary = multer::parse_boundary(kind).map_err(|_| Problem::Bad("boundary"))?;
    let mut parts = multer::Multipart::with_reader(std::io::Cursor::new(bytes), boundary);
    let mut fields = Fields::default();
    while let Some(part) = parts.next_field().await.map_err(|_| Problem::Bad("multipart"))? {
        let field = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(str::to_owned);
        let bytes = part.bytes().await.map_err(|_| Problem::Bad("multipart"))?.to_vec();
        match file {
            Some(name) => fields.add_upload(Upload { field, name, bytes }),
            None => fields.add(&field, &String::from_utf8_lossy(&bytes)),
        }
    }
    Ok(fields)
}

/// Around every request: a number for it, the rate limit, security headers, a line in the log.
async fn around(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let (started, _under_way) = (Instant::now(), app.figures().begin());
    let id = token::hex(app.random::<8>());
    if let Ok(value) = HeaderValue::from_str(&id) {
        request.headers_mut().insert("x-request-id", value);
    }
    let from = sender(&app, request.headers(), request.extensions().get());
    let method = request.method().clone();
    let pattern = request.extensions().get::<axum::extract::MatchedPath>().map_or("-", |path| path.as_str()).to_owned();
    let mut response = if app.limits().requests.allows(&from) {
        next.run(request).await
    } else {
        problem(app.clone(), request, Problem::TooMany).await
    };
    secure(&app, response.headers_mut());
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert("x-request-id", value);
    }
    // The pattern, not the path: an address can hold an id, and a log holds nobody's.
    app.figures().answered((&method, &pattern), response.status(), started.elapsed());
    let millis = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    tracing::info!(request = %id, %method, route = %pattern, status = response.status().as_u16(), millis, "answered");
    response
}

const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'; worker-src 'self'";

fn secure(app: &App, headers: &mut HeaderMap) {
    let fixed = [
        ("content-security-policy", CSP),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("permissions-policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=()"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ];
    for (name, value) in fixed {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if app.settings().base_url.starts_with("https://") {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000; includeSubDomains"));
    }
}
