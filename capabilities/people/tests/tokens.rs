//! API tokens: made for a person, limited to scopes, ended by time, by hand and with the account (SYS-3, SEC-1).

#![allow(clippy::expect_used)] // a test that can't be set up should stop at once

mod common;

use common::{house, id_of, sign_in, staffed};
use people::NewToken;
use testkit::{TestApp, Visitor};

/// A token for somebody for thirty days, and the system that has it.
fn system(app: &TestApp, name: &str, scopes: &[&str]) -> (Visitor, String) {
    let (person, scopes) = (id_of(app, name).parse().expect("an id"), scopes.iter().map(ToString::to_string).collect::<Vec<_>>());
    let new = NewToken { person, name: "E-tjänsten", scopes: &scopes, days: 30 };
    let (token, id) = app.fill(|desk| people::create_token(desk, &new));
    (app.nobody().with("authorization", &format!("Bearer {token}")), id.to_string())
}

#[test]
fn sys_3_a_token_acts_as_its_person_within_its_scopes() {
    let app = house();
    staffed(&app);
    let (karin, _) = system(&app, "Karin Lindgren", &["people.see_account"]);
    let me = karin.get("/api/v1/me");
    assert_eq!(
        (me.status, me.json()["name"].as_str(), me.json()["roles"][0]["role"].as_str()),
        (200, Some("Karin Lindgren"), Some("unit_manager"))
    );
    let people = karin.get("/api/v1/people");
    assert_eq!((people.status, people.json()["type"].as_str()), (403, Some("/api#scope")));
    assert!(people.header("www-authenticate").contains("scope=\"people.read\""));
    let (vera, _) = system(&app, "Vera Vård", &["people.read", "people.see_account"]);
    assert_eq!(vera.get("/api/v1/people").json()["type"], "/api#role", "never more than the person");
    let (karin, _) = system(&app, "Karin Lindgren", &["people.read"]);
    let names = karin.get("/api/v1/people").html;
    assert!(names.contains("Vera Vård") && !names.contains("Erik Ek"), "the unit's people alone: {names}");
    assert_eq!(karin.get(format!("/api/v1/people/{}", id_of(&app, "Erik Ek"))).status, 404);
    assert_eq!(app.nobody().with("authorization", "Bearer ledfyr_0000").get("/api/v1/me").status, 401);
    assert_eq!(karin.get("/konto").status, 303, "a token opens no page");
}

#[test]
fn sec_1_a_token_ends_with_its_time_by_hand_and_with_the_account() {
    let app = house();
    staffed(&app);
    let scopes = ["people.see_account"];
    let (first, id) = system(&app, "Vera Vård", &scopes);
    let (second, _) = system(&app, "Vera Vård", &scopes);
    assert_eq!((first.get("/api/v1/me").status, second.get("/api/v1/me").status), (200, 200));
    let vera = sign_in(&app, "vera");
    let page = vera.get("/konto");
    assert!(page.text().contains("E-tjänsten") && page.text().contains("användes"), "{}", page.text());
    let karin = sign_in(&app, "karin");
    let end = format!("/konto/nycklar/{id}/avsluta");
    karin.post_from("/konto", &end, &[]);
    assert_eq!(first.get("/api/v1/me").status, 200, "another's token isn't one's to end");
    assert_eq!(vera.post_from("/konto", &end, &[]).status, 303);
    assert_eq!((first.get("/api/v1/me").status, second.get("/api/v1/me").status), (401, 200));
    let person = format!("/personer/{}", id_of(&app, "Vera Vård"));
    karin.post_from(&person, format!("{person}/avsluta"), &[]);
    assert_eq!(second.get("/api/v1/me").status, 401, "the account is closed");
    let (karins, _) = system(&app, "Karin Lindgren", &scopes);
    let start = app.now();
    assert_eq!(app.at(start.plus_minutes(30 * 24 * 60 - 1)).nobody().get("/healthz").status, 200);
    assert_eq!(karins.get("/api/v1/me").status, 200);
    app.at(start.plus_minutes(30 * 24 * 60));
    assert_eq!(karins.get("/api/v1/me").status, 401, "thirty days have gone");
}

#[test]
fn sec_3_only_the_hash_is_kept_and_the_trail_has_the_id() {
    let app = house();
    staffed(&app);
    let (_, id) = system(&app, "Karin Lindgren", &["people.see_account"]);
    let count = |sql: &str| app.db().peek(sql).expect("a query").unwrap_or_default();
    assert_eq!(
        count("SELECT COUNT(*) FROM api_token WHERE length(digest) = 64 AND length(start) = 13 AND digest NOT LIKE '%ledfyr%'"),
        1
    );
    assert_eq!(
        count(&format!(
            "SELECT COUNT(*) FROM trail WHERE what = 'token_made' AND detail LIKE '%{id}%' AND detail NOT LIKE '%ledfyr_%'"
        )),
        1
    );
}
