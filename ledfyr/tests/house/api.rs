//! What holds for every call of the API: described, refused without a token, refused without its scope, and never broken.

use authority::Role;
use kernel::PersonId;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use testkit::{Seen, TestApp, Visitor, both};
use web::{EndpointInfo, Method};

const NOTHING: &str = "01J8ZQ3V5H6K7M8N9P0Q1R2S3T";

pub fn calls() -> Vec<EndpointInfo> {
    let apis = ledfyr::capabilities::all().into_iter().filter_map(|room| room.api);
    apis.flat_map(|api| api().infos().cloned().collect::<Vec<_>>()).collect()
}

fn send(visitor: &Visitor, info: &EndpointInfo, body: &Value) -> Seen {
    let part = |part: &str| if part.starts_with('{') { NOTHING.to_owned() } else { part.to_owned() };
    let path = info.pattern.split('/').map(part).collect::<Vec<_>>().join("/");
    if info.method == Method::GET { visitor.get(path) } else { visitor.call(path, body) }
}

/// Refused as RFC 9457 says.
fn refused(seen: &Seen, status: u16, what: &str) {
    assert_eq!(seen.status, status, "{what}: {}", seen.html);
    assert_eq!(seen.header("content-type"), "application/problem+json", "{what}");
    assert_eq!(seen.json()["status"], status, "{what}");
}

fn each_role(app: &TestApp) -> BTreeMap<Role, PersonId> {
    let (directory, day) = (app.directory(), app.now().day());
    let first = |role: &Role| directory.units().find_map(|unit| directory.holders(*role, unit.id, day).first().copied());
    Role::ALL.iter().filter_map(|role| first(role).map(|person| (*role, person))).collect()
}

both! {
    in ledfyr::capabilities::all();
    /// SYS-3, SEC-2: every call as nobody, with a cookie, without its scope, as each role, with rubbish.
    fn sec_2_every_call_is_walked(app: TestApp) {
        crate::town::fill(&app);
        let people = each_role(&app);
        let scopes: BTreeSet<&str> = calls().iter().map(|info| info.action.name).collect();
        let scopes: Vec<&str> = scopes.into_iter().collect();
        for info in calls() {
            let what = format!("{} {}", info.method, info.pattern);
            let nobody = send(&app.nobody(), &info, &json!({}));
            refused(&nobody, 401, &what);
            assert!(nobody.header("www-authenticate").starts_with("Bearer"), "{what}");
            refused(&send(&app.as_(Role::UnitManager), &info, &json!({})), 401, &format!("with a cookie: {what}"));
            for (role, person) in &people {
                let who = app.as_(*person);
                let may = who.by_token(&scopes);
                let allowed = info.action.policy.iter().any(|(held, _)| *held == Role::Employee || held == role);
                let rubbish = send(&may, &info, &json!({ "unknown": [1, { "a": null }] }));
                assert!(rubbish.status < 500, "{role} {what}: {}", rubbish.html);
                if allowed {
                    refused(&send(&who.by_token(&["nothing"]), &info, &json!({})), 403, &format!("out of scope: {what}"));
                    let expected = if info.method == Method::POST { 422 } else if info.pattern.contains('{') { 404 } else { 200 };
                    assert_eq!(rubbish.status, expected, "{role} {what}: {}", rubbish.html);
                }
            }
        }
    }
}

/// SYS-3: the document tells of every call, and of no other.
#[test]
fn sys_3_the_document_and_the_calls_are_the_same() {
    let app = TestApp::sqlite(ledfyr::capabilities::all());
    let document = web::api_document(app.house());
    let mut told = BTreeSet::new();
    for (path, methods) in document["paths"].as_object().expect("paths") {
        for (method, operation) in methods.as_object().expect("methods") {
            assert!(operation["summary"].as_str().is_some_and(|text| !text.is_empty()), "{method} {path}");
            told.insert((method.to_uppercase(), path.clone(), operation["security"][0]["token"][0].as_str().map(str::to_owned)));
        }
    }
    let served: BTreeSet<_> = calls()
        .iter()
        .map(|info| (info.method.to_string(), info.pattern.to_owned(), Some(info.action.name.to_owned())))
        .collect();
    assert_eq!(told, served);
    let text = document.to_string();
    for reference in text.split("\"#/components/schemas/").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(document["components"]["schemas"][reference].is_object(), "{reference}");
    }
}

/// SYS-3: names are in camel case, and a name means one thing in a body.
#[test]
fn sys_3_names_are_in_camel_case() {
    for info in calls() {
        let mut known = BTreeSet::new();
        for prop in info.doc.query.iter().chain(info.doc.body) {
            let plain = prop.name.chars().all(|letter| letter.is_ascii_alphanumeric())
                && prop.name.starts_with(|letter: char| letter.is_ascii_lowercase());
            assert!(plain && known.insert(prop.name), "{} {}", info.pattern, prop.name);
        }
    }
}

/// SYS-3: other methods, other content, too much of it.
#[test]
fn sys_3_what_is_no_call_is_refused_as_a_problem() {
    let app = TestApp::sqlite(ledfyr::capabilities::all());
    crate::town::fill(&app);
    let who = app.as_(Role::UnitManager).by_token(&["events.read", "events.report"]);
    let other = who.send("DELETE", "/api/v1/events", None, Vec::new());
    refused(&other, 405, "DELETE");
    assert!(other.header("allow").contains("GET"), "{:?}", other.headers);
    refused(&who.get("/api/v1/nothing"), 404, "unknown");
    refused(&who.get("/api/v1/events/1"), 404, "not an id");
    let send = |kind, body: Vec<u8>| who.send("POST", "/api/v1/reports", Some(kind), body);
    refused(&send("application/x-www-form-urlencoded", b"a=b".to_vec()), 415, "a form");
    refused(&send("application/json", b"{\"a\":".to_vec()), 400, "half");
    refused(&send("application/json", b"[1]".to_vec()), 400, "a list");
    refused(&send("application/json", b"\xff\xfe".to_vec()), 400, "not text");
    refused(&send("application/json", format!("{{\"a\":{}1{}}}", "[".repeat(5000), "]".repeat(5000)).into_bytes()), 400, "deep");
    refused(&send("application/json", vec![b' '; web::API_LIMIT + 1]), 413, "too much");
}

/// SYS-3: one token's calls are counted by themselves, from wherever they come.
#[test]
fn sys_3_a_token_that_asks_too_often_waits() {
    let rates = web::Rates { requests_per_second: 1, sign_ins_per_minute: 0 };
    let app = TestApp::limited(ledfyr::capabilities::all(), rates);
    crate::town::fill(&app);
    let (one, other) =
        (app.as_(Role::UnitManager).by_token(&["people.see_account"]), app.as_(Role::Mas).by_token(&["people.see_account"]));
    let from = |who: &Visitor, at: u8| who.clone().with("x-forwarded-for", &format!("192.0.2.{at}")).get("/api/v1/me");
    for at in 0..4 {
        assert_eq!(from(&one, at).status, 200);
    }
    let late = from(&one, 4);
    refused(&late, 429, "the fifth at once");
    assert_eq!((late.header("retry-after"), from(&other, 5).status), ("10", 200));
}
