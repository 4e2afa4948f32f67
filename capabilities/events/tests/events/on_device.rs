//! Reports that were written on a phone without network, and sent whole.

use crate::stage::{REPORTER, STORY, STRANGER, count, rooms};
use testkit::{Seen, TestApp, Visitor, both, village};

const SEND: &str = "/rapportera/skicka";

/// What the phone asks for just before it sends: whose session it is, and a token.
fn ticket(who: &Visitor) -> (String, String) {
    let seen = who.get(SEND);
    assert_eq!(seen.status, 200, "{seen:?}");
    let read: serde_json::Value = serde_json::from_slice(&seen.bytes).expect("JSON");
    (read["person"].as_str().expect("a person").to_owned(), read["token"].as_str().expect("a token").to_owned())
}

fn send(who: &Visitor, (person, token, once): (&str, &str, &str), changed: &[(&str, &str)]) -> Seen {
    let unit = village::unit(village::NORTH).to_string();
    let whole = [
        ("vad", "fall"),
        ("enhet", unit.as_str()),
        ("plats", "bathroom"),
        ("dag", "annan"),
        ("datum", "2026-11-22"),
        ("tid", "21:10"),
        ("vad_hande", STORY),
        ("gjorde_direkt", ""),
        ("skada", "minor"),
        ("vem", "individual"),
        ("namn", "Gunvor Xylander"),
        ("telefon", person),
        ("_token", token),
        ("_once", once),
    ];
    let kept = whole.iter().filter(|(name, _)| !changed.iter().any(|(other, _)| other == name));
    let fields: Vec<_> = kept.chain(changed).copied().collect();
    who.post_raw(SEND, &fields)
}

fn wrong(seen: &Seen) -> Vec<(String, String)> {
    let read: serde_json::Value = serde_json::from_slice(&seen.bytes).expect("JSON");
    serde_json::from_value(read["errors"].clone()).expect("fields with messages")
}

both! {
    in rooms();
    /// EVT-1: a report from a phone is a report like any other; sent twice it is one, and answered as the first time.
    fn evt_1_a_report_written_without_network_arrives_once(app: TestApp) {
        let sara = app.as_(REPORTER);
        let (person, token) = ticket(&sara);
        let first = send(&sara, (&person, &token, "k1"), &[]);
        assert!(first.status == 303 && first.location().starts_with("/rapportera/tack/"), "{first:?}");
        let (_, fresh) = ticket(&sara);
        let second = send(&sara, (&person, &fresh, "k1"), &[]);
        assert_eq!((second.status, second.location()), (303, first.location()));
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event"), 1);
        assert!(sara.get(first.location()).text().contains("A-2026-0001"));
        assert_eq!(crate::privacy::found(&app, "Xylander"), Vec::<String>::new(), "who it concerns is sealed");
    }

    /// EVT-1: what is wrong comes back field by field, in the same words as page by page, and nothing is saved.
    fn evt_1_what_is_wrong_in_a_report_from_a_phone_is_said_at_its_field(app: TestApp) {
        let sara = app.as_(REPORTER);
        let (person, token) = ticket(&sara);
        for (field, value, message) in [
            ("vad", "x", "Välj vad det gäller"), ("enhet", "x", "Välj var det hände"), ("dag", "", "Välj vilken dag det hände"),
            ("tid", "kväll", "Ange ungefär vilken tid, till exempel 21.10"), ("datum", "2027-01-01", "Tidpunkten har inte varit än. Kontrollera dag och tid"),
            ("vad_hande", " ", "Skriv vad som hände, gärna med en mening"), ("skada", "", "Välj om någon blev skadad"), ("vem", "", "Välj vem det gäller"),
        ] {
            let seen = send(&sara, (&person, &token, "k1"), &[(field, value)]);
            assert_eq!(seen.status, 422, "{field}: {seen:?}");
            let said = wrong(&seen);
            assert!(said.iter().any(|(_, text)| text == message), "{field}: {said:?}");
        }
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event"), 0);
        assert_eq!(send(&sara, (&person, &token, "k1"), &[]).status, 303, "mended, under the same key");
    }

    /// EVT-1, ORG-7: a report is never sent as another than the one who wrote it, nor without a session or a token of ours.
    fn evt_1_a_report_from_a_phone_is_its_writers_alone(app: TestApp) {
        let (sara, other) = (app.as_(REPORTER), app.as_(STRANGER));
        let (person, token) = ticket(&sara);
        let (another, theirs) = ticket(&other);
        assert_ne!(person, another);
        assert_eq!(send(&other, (&person, &theirs, "k1"), &[]).status, 409);
        assert_eq!(send(&other, (&another, &token, "k1"), &[]).status, 409, "a token of another session");
        assert_eq!(send(&app.nobody(), (&person, &token, "k1"), &[]).status, 401);
        assert!(app.nobody().get(SEND).location().starts_with("/logga-in"));
        let elsewhere = sara.clone().with("sec-fetch-site", "cross-site");
        assert_eq!(send(&elsewhere, (&person, &token, "k1"), &[]).status, 403);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event"), 0);
    }

    /// EVT-1: a report that was begun with network and finished without takes its draft along.
    fn evt_1_a_draft_that_is_finished_on_the_phone_is_gone(app: TestApp) {
        let (sara, other) = (app.as_(REPORTER), app.as_(STRANGER));
        let begun = sara.post("/rapportera", &[("vad", "fall")]);
        let draft = begun.location().split('/').nth(2).expect("a draft").to_owned();
        let (person, token) = ticket(&other);
        assert_eq!(send(&other, (&person, &token, "k1"), &[("utkast", &draft)]).status, 303);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event_draft"), 1, "another's draft stays");
        let (person, token) = ticket(&sara);
        assert_eq!(send(&sara, (&person, &token, "k2"), &[("utkast", &draft)]).status, 303);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event_draft"), 0);
        assert_eq!(send(&sara, (&person, &token, "k3"), &[("utkast", &draft)]).status, 303, "gone already");
    }

    /// EVT-1: the page that a phone keeps has every question, and nothing that is about a person.
    fn evt_1_the_page_that_a_phone_keeps_says_nothing_of_anybody(app: TestApp) {
        let page = app.as_(REPORTER).get("/rapportera/utan-nat");
        for question in ["vad", "var", "nar", "beskriv", "skada", "vem"] {
            assert!(page.has(&format!("[data-part='{question}'][data-question]")), "{question}");
        }
        assert_eq!(page.texts("[data-question]:not([hidden])").len(), 1, "one at a time");
        for (word, field) in [("Välj vad det gäller", "vad"), ("Skriv vad som hände, gärna med en mening", "vad_hande")] {
            assert!(page.html.contains(&format!("<data value=\"{field}\">{word}</data>")), "{field}");
        }
        for (_, name) in app.directory().people() {
            assert!(!page.html.contains(name), "{name}");
        }
        assert!(app.nobody().get("/rapportera/utan-nat").location().starts_with("/logga-in"));
    }

    /// EVT-1: what a phone shows instead of other pages is there for anybody, and leads to the form only for one who has it.
    fn evt_1_without_network_one_is_told_so(app: TestApp) {
        let (with, without) = (app.nobody().get("/rapportera/inget-nat?form=1"), app.nobody().get("/rapportera/inget-nat"));
        assert!(with.text().contains("Du har inget nät") && with.text().contains("Du kan ändå rapportera"));
        assert!(with.has("main a[href='/rapportera']") && !without.has("main a[href='/rapportera']"));
    }
}
