//! The demonstration's people, and signing in as them with one click (SYS-4).

#![allow(clippy::expect_used, clippy::unnecessary_wraps)] // a test that can't be set up should stop at once; sockets have their signatures

mod common;

use common::{TOP, rooms, unit};
use kernel::Clock;
use std::collections::BTreeMap;
use testkit::{NOW, TestApp, TestDb};

fn town() -> demo::Municipality {
    demo::municipality(NOW.day())
}

/// The demonstration's units all stand for the top unit here: the units' own room has its own tests.
fn filled() -> TestApp {
    let migrations: Vec<_> = rooms().iter().filter_map(|room| room.migrations).collect();
    let app = TestApp::with_own_door(TestDb::sqlite_with(&migrations), rooms());
    let town = town();
    let units: BTreeMap<_, _> = town.units.iter().map(|known| (known.code.clone(), unit(TOP))).collect();
    app.fill(|desk| people::demo::fill(desk, &town, &units));
    app
}

#[test]
fn sys_4_everyone_of_the_demonstration_is_there() {
    let app = filled();
    let count = app.db().peek("SELECT COUNT(*) FROM person").expect("counted").unwrap_or_default();
    assert!(count > 250, "{count}");
    let town = town();
    assert_eq!(usize::try_from(count).expect("small"), town.people.len());
    for persona in demo::personas() {
        let query = format!("SELECT active FROM person WHERE user_name = '{}'", persona.user_name);
        assert_eq!(app.db().peek(&query).expect("asked"), Some(1), "{}", persona.user_name);
    }
    assert_eq!(common::attempt(&app.nobody(), "karin.lindgren", people::demo::PASSWORD).status, 303);
}

#[test]
fn sys_4_one_click_signs_in_as_a_persona_in_the_demonstration_alone() {
    let app = filled();
    let house = web::App::new(app.db().clone(), Clock::fixed(NOW), demo_settings(), rooms());
    let router = web::router(&house);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let page = runtime.block_on(text_of(&router, "GET", "/logga-in", String::new()));
    assert!(page.1.contains("Karin Lindgren") && page.1.contains("alvsala-demo"), "{}", page.1);
    let token = page.1.split("name=\"_token\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a token");
    let ask = |name: &str| format!("_token={token}&namn={name}");
    let one = runtime.block_on(text_of(&router, "POST", "/logga-in/demo", ask("karin.lindgren")));
    assert_eq!(one.0, 303);
    let nobody = runtime.block_on(text_of(&router, "POST", "/logga-in/demo", ask("ingen.alls")));
    assert_eq!(nobody.0, 404);
}

fn demo_settings() -> web::Settings {
    web::Settings {
        municipality: "Älvsala kommun".into(),
        base_url: "http://localhost".into(),
        demo: true,
        behind_proxy: false,
        limits: web::Rates { requests_per_second: 0, sign_ins_per_minute: 0 },
        counts_kept: std::time::Duration::ZERO,
        mail: None,
        uploads: files::Uploads::default(),
    }
}

async fn text_of(router: &axum::Router, method: &str, path: &str, body: String) -> (u16, String) {
    use tower::ServiceExt;
    let request = axum::http::Request::builder()
        .method(method)
        .uri(path)
        .header("host", "localhost")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(axum::body::Body::from(body))
        .expect("a request");
    let response = router.clone().oneshot(request).await.expect("answers");
    let status = response.status().as_u16();
    let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.expect("read");
    (status, String::from_utf8_lossy(&body).into_owned())
}
