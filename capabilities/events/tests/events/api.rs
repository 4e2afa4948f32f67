//! The main job by another system: the same rules, the same trail, nothing more to see (SYS-3, SEC-2).

use crate::stage::{MANAGER, MAS, OTHER_MANAGER, REPORTER, STORY, STRANGER, count, rooms, sent};
use serde_json::{Value, json};
use testkit::{Seen, TestApp, Visitor, both, village};

const EVERYTHING: [&str; 8] = [
    "events.report",
    "events.read",
    "events.read_own",
    "events.handle",
    "events.grade_health_care",
    "events.reveal",
    "events.read_lessons",
    "events.read_codes",
];

fn report() -> Value {
    json!({
        "eventType": "fall", "unit": village::unit(village::NORTH).to_string(), "place": "bathroom", "day": "2026-11-22", "time": "21:10",
        "story": STORY, "harm": "minor", "concerned": "individual", "personName": "Gunvor Xylander", "personBorn": 1942,
    })
}

fn system(app: &TestApp, name: &str) -> Visitor {
    app.as_(name).by_token(&EVERYTHING)
}

/// Takes a step with the version of now.
fn step(who: &Visitor, id: &str, what: &str, mut body: Value) -> Seen {
    let case = who.get(format!("/api/v1/events/{id}")).json();
    body["version"] = case["version"].clone();
    let seen = who.call(format!("/api/v1/events/{id}/{what}"), &body);
    assert_eq!(seen.status, 200, "{what}: {}", seen.html);
    seen
}

fn errors(seen: &Seen) -> Vec<String> {
    let all = seen.json()["errors"].as_array().cloned().unwrap_or_default();
    all.iter().filter_map(|error| error["field"].as_str().map(str::to_owned)).collect()
}

both! {
    in rooms();
    /// SYS-3, EVT-1 to EVT-15: from a report to what it led to, by calls alone.
    fn sys_3_the_main_job_by_calls(app: TestApp) {
        let (sara, karin) = (system(&app, REPORTER), system(&app, MANAGER));
        let made = sara.call("/api/v1/reports", &report());
        assert_eq!((made.status, made.json()["what"].as_str()), (201, Some("reported")), "{}", made.html);
        let id = made.json()["id"].as_str().expect("an id").to_owned();
        assert_eq!(made.location(), format!("/api/v1/reports/{id}"));
        assert_eq!(sara.get(made.location()).json()["story"], STORY);
        assert_eq!(karin.get("/api/v1/events").json()["items"][0]["id"], id.as_str());
        let to = |what: &str| format!("/api/v1/events/{id}/{what}");
        assert_eq!(karin.call(to("reception"), &json!({})).status, 200);
        assert_eq!(karin.call(to("reception"), &json!({})).status, 422, "received once");
        step(&karin, &id, "assessment", json!({ "eventType": "fall", "category": "fall_own_activity", "kind": "adverse_event", "track": "both",
            "healthCareRisk": { "severity": 2, "probability": 1 }, "socialCareRisk": { "severity": 2, "probability": 2 }, "done": true }));
        step(&karin, &id, "investigation", json!({ "causes": ["handover_failed"], "causeNotes": { "communication": "Ingen sade det." },
            "conclusion": "Torka golvet direkt.", "done": true }));
        step(&karin, &id, "feedback", json!({ "learned": "Golvet torkas nu direkt.", "noActionReason": "Ändrat på plats.", "done": true }));
        assert_eq!(karin.call(to("closing"), &json!({})).status, 200);
        let case = karin.get(format!("/api/v1/events/{id}"));
        assert_eq!((case.json()["phase"].as_str(), case.header("etag")), (Some("closed"), format!("\"{}\"", case.json()["version"]).as_str()));
        assert_eq!(case.json()["investigation"]["causes"][0]["note"], "Ingen sade det.");
        assert_eq!(sara.get(made.location()).json()["learned"], "Golvet torkas nu direkt.");
        assert_eq!(count(&app, "SELECT COUNT(*) FROM trail WHERE what = 'reported' AND detail LIKE '%\"token\":%'"), 1);
    }

    /// EVT-10: who it concerned comes back through no call but the one that gives a reason, and that is written down.
    fn evt_10_who_it_concerned_is_told_with_a_reason_alone(app: TestApp) {
        let id = sent(&app, true);
        let karin = system(&app, MANAGER);
        let case = karin.get(format!("/api/v1/events/{id}"));
        assert!(case.html.contains("\"hasPerson\":true") && !case.html.contains("Xylander"), "{}", case.html);
        assert!(case.json()["reporter"].is_null() && case.json()["history"][0]["person"].is_null(), "asked to be left out");
        let to = format!("/api/v1/events/{id}/person");
        assert_eq!(errors(&karin.call(&to, &json!({}))), ["reason"]);
        let told = karin.call(&to, &json!({ "reason": "care" }));
        assert_eq!(told.json(), json!({ "name": "Gunvor Xylander", "born": "1942" }));
        assert_eq!(count(&app, "SELECT COUNT(*) FROM trail WHERE what = 'person_revealed' AND kind = 'access'"), 1);
        assert_eq!(app.as_(MANAGER).by_token(&["events.read"]).call(&to, &json!({ "reason": "care" })).status, 403);
    }

    /// SEC-2: what one may not see answers 404 to every call, changes nothing, and is in no list.
    fn sec_2_a_stranger_finds_nothing_by_calls(app: TestApp) {
        let id = sent(&app, false);
        for name in [OTHER_MANAGER, MAS] {
            let system = system(&app, name);
            assert_eq!(system.get(format!("/api/v1/events/{id}")).status, 404);
            assert_eq!(system.get("/api/v1/events?state=all").json()["items"], json!([]));
            assert_eq!(system.get(format!("/api/v1/reports/{id}")).status, 404);
            let bodies = [("assessment", json!({ "eventType": "fall", "track": "hsl", "version": 1 })), ("feedback", json!({ "version": 1 }))];
            for (what, body) in bodies {
                let seen = system.call(format!("/api/v1/events/{id}/{what}"), &body);
                assert!([403, 404].contains(&seen.status) && !seen.html.contains(STORY), "{name} {what}: {}", seen.html);
            }
        }
        let seen = system(&app, STRANGER).call(format!("/api/v1/events/{id}/reception"), &json!({}));
        assert_eq!(seen.status, 403, "an employee handles no cases");
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event WHERE phase <> 'reported'"), 0);
    }

    /// SYS-3: sent again it is one report; with another content the key is refused.
    fn sys_3_the_same_call_twice_is_done_once(app: TestApp) {
        let sara = system(&app, REPORTER).with("idempotency-key", "abc");
        let (one, two) = (sara.call("/api/v1/reports", &report()), sara.call("/api/v1/reports", &report()));
        assert_eq!((one.status, &one.bytes, one.location()), (two.status, &two.bytes, two.location()));
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event"), 1);
        let mut other = report();
        other["story"] = "Något annat hände.".into();
        let other = sara.call("/api/v1/reports", &other);
        assert_eq!((other.status, other.json()["type"].as_str()), (422, Some("/api#key")), "{}", other.html);
        let karin = system(&app, MANAGER).with("idempotency-key", "abc");
        assert_eq!(karin.call("/api/v1/reports", &report()).status, 201, "another's key is another key");
    }

    /// SYS-3: who comes second is told what the version is now, in either way of saying it.
    fn sys_3_who_comes_second_is_told_so(app: TestApp) {
        let id = sent(&app, false);
        let karin = system(&app, MANAGER);
        karin.call(format!("/api/v1/events/{id}/reception"), &json!({}));
        let to = format!("/api/v1/events/{id}/assessment");
        let body = json!({ "eventType": "fall", "track": "both" });
        assert_eq!(errors(&karin.call(&to, &body)), ["version"]);
        let mut old = body.clone();
        old["version"] = 1.into();
        let late = karin.call(&to, &old);
        assert_eq!((late.status, late.json()["currentVersion"].as_i64()), (409, Some(2)), "{}", late.html);
        let late = karin.clone().with("if-match", "\"1\"").call(&to, &body);
        assert_eq!((late.status, late.json()["currentVersion"].as_i64()), (412, Some(2)), "{}", late.html);
        assert_eq!(karin.with("if-match", "\"2\"").call(&to, &body).status, 200);
    }

    /// SYS-3: an error names the call's own field, in the caller's language; a step that isn't taken says what is missing.
    fn sys_3_errors_name_the_fields_of_the_call(app: TestApp) {
        let sara = system(&app, REPORTER);
        let wrong = json!({ "eventType": "nonsense", "unit": "1", "story": 7, "colour": "red" });
        let seen = sara.call("/api/v1/reports", &wrong);
        assert_eq!(seen.header("content-type"), "application/problem+json");
        let mut fields = errors(&seen);
        fields.sort();
        assert_eq!(fields, ["colour", "concerned", "day", "eventType", "harm", "story", "time", "unit"]);
        let mut ahead = report();
        ahead["day"] = "2027-01-01".into();
        assert_eq!(errors(&sara.call("/api/v1/reports", &ahead)), ["day"]);
        let said = |who: &Visitor| who.call("/api/v1/reports", &ahead).json()["errors"][0]["message"].as_str().map(str::to_owned);
        assert_ne!(said(&sara.clone().with("accept-language", "en")), said(&sara));
        let id = sent(&app, false);
        let karin = system(&app, MANAGER);
        karin.call(format!("/api/v1/events/{id}/reception"), &json!({}));
        let half = json!({ "eventType": "fall", "track": "both", "done": true, "version": 2 });
        let seen = karin.call(format!("/api/v1/events/{id}/assessment"), &half);
        assert_eq!((seen.status, seen.json()["saved"].as_bool()), (422, Some(true)), "{}", seen.html);
        assert!(errors(&seen).contains(&"healthCareRisk".to_owned()), "{}", seen.html);
    }

    /// SYS-3: a list gives a page, and the way to the next.
    fn sys_3_a_list_leads_on_by_key(app: TestApp) {
        for _ in 0..53 {
            sent(&app, false);
        }
        let karin = system(&app, MANAGER);
        let first = karin.get("/api/v1/events?eventType=fall");
        let next = first.header("link").trim_start_matches('<').split('>').next().expect("a link").to_owned();
        assert!(next.starts_with("/api/v1/events?") && next.contains("eventType=fall"), "{next}");
        let second = karin.get(next);
        let items = |seen: &Seen| seen.json()["items"].as_array().map_or(0, Vec::len);
        assert_eq!((items(&first), items(&second), second.header("link")), (50, 3, ""));
        assert_eq!(karin.get("/api/v1/events?cursor=x").status, 422);
        assert_eq!(karin.get("/api/v1/events?colour=red").status, 422);
    }
}
