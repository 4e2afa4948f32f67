//! The limit: the same rows on a page of their own, with nothing around them, and a bare durable insert.
//!
//! One query, a table of the same columns, no session, no rights, no texts. The insert is one row, durable, with the same group
//! commit as the house has on `SQLite`.

use crate::Fault;
use axum::{
    Router,
    extract::{Form, Query, State},
    http::StatusCode,
    response::Html,
    routing::{get, post},
};
use maud::html;
use serde::Deserialize;
use std::sync::Arc;

mod store;
use store::{Store, Value};

/// What is asked for.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    units: String,
    #[serde(default)]
    kind: String,
    before: Option<i64>,
    #[serde(default)]
    id: String,
    /// A fresh id for the row that says that the case was opened; none for a page that doesn't log.
    #[serde(default)]
    log: String,
}

/// Serves until stopped.
pub fn serve(database: &str, insert: &str) -> Result<(), Fault> {
    let store = Store::open(database, insert)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().max_blocking_threads(64).build()?;
    runtime.block_on(async {
        let router = Router::new()
            .route("/healthz", get(|| async { "ready" }))
            .route("/list", get(list))
            .route("/case", get(case))
            .route("/report", post(report))
            .with_state(store);
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        eprintln!("bare http://{} ", listener.local_addr()?);
        Ok(axum::serve(listener, router).await?)
    })
}

async fn apart<T: Send + 'static>(work: impl FnOnce() -> Result<T, Fault> + Send + 'static) -> Result<T, StatusCode> {
    tokio::task::spawn_blocking(work).await.ok().and_then(Result::ok).ok_or(StatusCode::INTERNAL_SERVER_ERROR)
}

const COLUMNS: &str =
    "e.id, e.year, e.number, e.unit_id, e.track, e.type_code, e.category_code, e.place_code, e.phase, e.due_day,
    e.reported_at, e.occurred_at, e.risk, e.owner_id";

async fn list(State(store): State<Arc<Store>>, Query(asked): Query<Asked>) -> Result<Html<String>, StatusCode> {
    let rows = apart(move || {
        let units: Vec<Value> =
            asked.units.split(',').filter(|unit| !unit.is_empty()).map(|unit| Value::Text(unit.into())).collect();
        let marks = vec!["?"; units.len()].join(",");
        let mut sql = format!("SELECT {COLUMNS} FROM event e WHERE e.withheld = 0 AND e.unit_id IN ({marks})");
        let mut args = units;
        if asked.kind.is_empty() {
            sql.push_str(" AND e.is_open = 1");
        } else {
            sql.push_str(" AND e.type_code = ?");
            args.push(Value::Text(asked.kind));
        }
        if let Some(before) = asked.before {
            sql.push_str(" AND (e.reported_at, e.id) < (?, ?)");
            args.extend([Value::Int(before), Value::Text("Z".into())]);
        }
        sql.push_str(" ORDER BY e.reported_at DESC, e.id DESC LIMIT 51");
        store.rows(&sql, &args, 14)
    });
    let rows = rows.await?;
    let page = html! {
        h1 { "Ärenden" }
        table {
            @for row in rows.iter().take(50) { tr { td { a href={ "/case?id=" (row[0]) } { (row[0]) } } @for cell in &row[1..] { td { (cell) } } } }
        }
    };
    Ok(Html(page.into_string()))
}

async fn case(State(store): State<Arc<Store>>, Query(asked): Query<Asked>) -> Result<Html<String>, StatusCode> {
    let parts = apart(move || {
        if !asked.log.is_empty() {
            store.insert([asked.log, asked.id.clone(), "opened".into()])?;
        }
        let id = [Value::Text(asked.id)];
        Ok([
            store.rows("SELECT e.id, e.year, e.number, e.unit_id, e.track, e.type_code, e.category_code, e.place_code, e.phase, e.due_day, e.reported_at, e.occurred_at, e.risk, e.owner_id, e.harm_code, e.who_code, e.kind_code, e.hsl_severity, e.hsl_probability, e.hsl_grade, e.sol_severity, e.sol_probability, e.sol_grade, e.story, e.done_at_once, e.what_happened, e.barriers, e.conclusion, e.no_action_why, e.learned, e.grade_why FROM event e WHERE e.id = ?", &id, 31)?,
            store.rows("SELECT cause_code, note FROM event_cause WHERE event_id = ?", &id, 2)?,
            store.rows("SELECT at, person_id, what, detail, note FROM event_entry WHERE event_id = ? ORDER BY id", &id, 5)?,
            store.rows("SELECT title, phase, due_day FROM action WHERE subject = 'event:' || ?", &id, 3).unwrap_or_default(),
        ])
    });
    let parts = parts.await?;
    let page = html! {
        h1 { "Ärende" }
        @for part in &parts { table { @for row in part { tr { @for cell in row { td { (cell) } } } } } }
    };
    Ok(Html(page.into_string()))
}

/// A report's columns, as the form has them.
#[derive(Deserialize)]
struct Report {
    id: String,
    unit: String,
    story: String,
}

async fn report(State(store): State<Arc<Store>>, Form(report): Form<Report>) -> Result<String, StatusCode> {
    apart(move || store.insert([report.id, report.unit, report.story])).await.map(|()| "saved".to_owned())
}
