//! `/metrics`, on an address of its own.

use super::page;
use crate::{App, token_digest};
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

const FORMAT: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Serves the numbers until dropped, to those who have the token if there is one.
pub async fn serve_metrics(app: &App, listener: tokio::net::TcpListener, token: Option<String>) -> std::io::Result<()> {
    let router = Router::new().route("/metrics", get(metrics)).with_state((app.clone(), token));
    axum::serve(listener, router).await
}

async fn metrics(State((app, token)): State<(App, Option<String>)>, headers: HeaderMap) -> Response {
    let said = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    // Digests are compared, so that the time it takes tells nothing of the token.
    let may = token.is_none_or(|token| token_digest(format!("Bearer {token}")) == token_digest(said));
    if !may {
        return (StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, "Bearer")]).into_response();
    }
    match tokio::task::spawn_blocking(move || page::text(&app)).await {
        Ok(Ok(text)) => ([(header::CONTENT_TYPE, FORMAT)], text).into_response(),
        _ => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
