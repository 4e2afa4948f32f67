//! Review of the access log, through the router, on both databases (SEC-3, SEC-7, EVT-10).

#![allow(clippy::expect_used)] // a test that can't be set up should stop at once

use authority::Track;
use db::Desk;
use kernel::{Id, Subject, Timestamp, Ulid};
use logreview::{
    actions::Gather,
    domain::{ThingId, Way},
    store::gather::{Copied, add},
};
use testkit::{NOW, TestApp, both, village};
use web::Capability;

fn rooms() -> Vec<Capability> {
    vec![village::capability(), logreview::capability()]
}

const KARIN: u128 = 20;
const SARA: u128 = 21;
const OMAR: u128 = 30;

fn row(seq: i64, person: u128, unit: u128, track: Track) -> Copied {
    Copied {
        seq,
        at: NOW.plus_minutes(-60 * seq),
        person: village::person(person),
        subject: Subject::new("event", ThingId::from_ulid(Ulid(unit * 100))),
        number: Some(format!("A-2026-{:04}", unit * 100)),
        unit: village::unit(unit),
        track,
        what: "opened".into(),
        reason: None,
        way: Way::Line,
        dice: seq * 7919 % 2_000_003 + 1,
    }
}

fn put(app: &TestApp, rows: Vec<Copied>) {
    app.fill(|desk: &mut Desk| {
        let mut work = desk.work::<Gather>()?;
        rows.iter().try_for_each(|row| add(&mut work, row))
    });
}

fn north() -> String {
    village::unit(village::NORTH).to_string()
}

both! {
    in rooms();
    /// SEC-7: a unit manager sees what was opened at her unit alone, MAS sees health care, others nothing.
    fn sec_7_each_reviews_the_own_units_and_track(app: TestApp) {
        put(&app, vec![row(1, SARA, village::NORTH, Track::Sol), row(2, SARA, village::NORTH, Track::Hsl), row(3, SARA, village::SOUTH, Track::Both)]);
        for (who, sees) in [("Karin Ek", 2), ("Omar Lind", 1), ("Maj Dahl", 2), ("Inga Ström", 3)] {
            let page = app.as_(who).get("/loggranskning");
            assert_eq!(page.texts("tbody tr").len(), sees, "{who}: {page:?}");
        }
        assert_eq!(app.as_("Sara Berg").get("/loggranskning").status, 403);
        assert_eq!(app.as_("Eva Holm").get("/loggranskning").status, 403, "the system administrator looks after the machine, not the cases");
        assert!(app.nobody().get("/loggranskning").location().starts_with("/logga-in"));
        let case = format!("/loggranskning/arende/event/{}", ThingId::from_ulid(Ulid(village::SOUTH * 100)));
        assert!(app.as_("Omar Lind").get(&case).text().contains("Sara Berg"));
        assert_eq!(app.as_("Karin Ek").get(&case).status, 404);
        assert_eq!(app.as_("Karin Ek").get(format!("{case}/utdrag")).status, 404);
        let extract = app.as_("Omar Lind").get(format!("{case}/utdrag"));
        assert!(extract.html.contains("Personal") && !extract.html.contains("Sara"), "{}", extract.html);
        assert_eq!(app.db().peek("SELECT COUNT(*) FROM trail WHERE kind = 'access' AND what IN ('log_opened','log_extracted')").expect("counted"), Some(2));
    }

    /// SEC-7: a sample is drawn with a seed, and the same seed draws the same rows again, also when more have come.
    fn sec_7_a_sample_can_be_drawn_again(app: TestApp) {
        put(&app, (1..=60).map(|seq| row(seq, SARA, village::NORTH, Track::Both)).collect());
        let karin = app.as_("Karin Ek");
        let first = karin.get("/loggranskning/stickprov?antal=5").follow();
        let seed = first.attrs("#fro", "value").remove(0);
        assert_eq!(first.texts("tbody tr").len(), 5);
        let again = |through: &str| karin.get(format!("/loggranskning/stickprov?antal=5&fro={seed}{through}")).texts("tbody tr");
        assert_eq!(again(""), first.texts("tbody tr"));
        assert_ne!(karin.get("/loggranskning/stickprov?antal=5&fro=99991").texts("tbody tr"), first.texts("tbody tr"));
        put(&app, (61..=90).map(|seq| row(seq, SARA, village::NORTH, Track::Both)).collect());
        assert_eq!(again("&tom=60"), first.texts("tbody tr"));
    }

    /// SEC-7: the review is noted for good, with what was looked at, and the next is due an interval later.
    fn sec_7_a_review_is_noted_and_stays(app: TestApp) {
        put(&app, vec![row(1, SARA, village::NORTH, Track::Both), row(2, KARIN, village::NORTH, Track::Both)]);
        let karin = app.as_("Karin Ek");
        assert!(karin.get("/loggranskning/granskningar").text().contains("senast 23 nov"), "none yet");
        let note = |fields: &[(&str, &str)]| karin.post("/loggranskning/notera", fields);
        assert!(note(&[]).text().contains("Välj en enhet där du granskar"));
        assert_eq!(note(&[("vid", &north()), ("utfall", "inquire")]).status, 422, "says what is to be looked into");
        let south = village::unit(village::SOUTH).to_string();
        assert_eq!(note(&[("vid", &south), ("utfall", "clear")]).status, 422, "another's unit");
        let saved = note(&[("vid", &north()), ("utfall", "inquire"), ("anteckning", "Fråga <Sara>"), ("fro", "77"), ("antal", "5")]);
        assert_eq!(saved.status, 303, "{saved:?}");
        let page = karin.get(saved.location()).text();
        assert!(page.contains("Fråga <Sara>") && page.contains("nummer 77"), "{page}");
        assert_eq!(app.as_("Omar Lind").get(saved.location()).status, 404);
        assert_eq!(app.as_("Inga Ström").get(saved.location()).status, 200);
        for tamper in ["UPDATE log_review SET note = 'x'", "DELETE FROM log_review"] {
            assert!(app.db().tamper(tamper).is_err(), "{tamper}");
        }
        assert_eq!(app.db().peek("SELECT looked FROM log_review").expect("read"), Some(1), "her own is for another");
        assert!(!karin.get("/loggranskning/granskningar").text().contains("senast 23 nov"));
        app.at(NOW.plus_minutes(40 * 24 * 60));
        assert!(karin.get("/loggranskning/granskningar").text().contains("missad"));
        assert_eq!(app.db().peek("SELECT COUNT(*) FROM trail WHERE what = 'log_reviewed' AND detail LIKE '%Sara%'").expect("read"), Some(0));
    }

    /// SEC-7: nobody reviews what they have opened themselves.
    fn sec_7_four_eyes(app: TestApp) {
        put(&app, vec![row(1, KARIN, village::NORTH, Track::Both)]);
        let karin = app.as_("Karin Ek");
        assert!(karin.get("/loggranskning").text().contains("din egen"));
        let own = karin.post("/loggranskning/notera", &[("vid", &north()), ("utfall", "clear")]);
        assert!(own.status == 422 && own.text().contains("Alla läsningar i urvalet är dina egna"), "{own:?}");
        let other = app.as_("Inga Ström").post("/loggranskning/notera", &[("vid", &north()), ("utfall", "clear")]);
        assert_eq!(other.status, 303, "{other:?}");
    }

    /// SEC-7: what stands out is pointed at, each with a way to the rows behind it.
    fn sec_7_pointers_lead_to_what_stands_out(app: TestApp) {
        let mut rows: Vec<Copied> = (1..=9).map(|seq| row(seq, SARA, village::NORTH, Track::Both)).collect();
        rows.extend((10..=13).map(|seq| Copied { what: "person_revealed".into(), ..row(seq, OMAR, village::NORTH, Track::Both) }));
        rows.push(Copied { way: Way::Ended, ..row(14, OMAR, village::NORTH, Track::Both) });
        let thing = |seq: i64| Subject::new("event", ThingId::from_ulid(Ulid(u128::try_from(seq).expect("positive"))));
        let hour = Timestamp(NOW.0 - NOW.0 % 3_600_000 - 3_600_000);
        rows.extend((20..=36).map(|seq| Copied { at: hour, subject: thing(seq), ..row(seq, 12, village::NORTH, Track::Both) }));
        put(&app, rows);
        let page = app.as_("Karin Ek").get("/loggranskning/att-titta-pa");
        let text = page.text();
        for said in ["Samma ärende många gånger", "Utanför kontorstid", "Visade vem det gäller", "17 ärenden inom en timme", "Varken i linjen eller överlämnat"] {
            assert!(text.contains(said), "{said}: {text}");
        }
        let behind = app.as_("Karin Ek").get(page.link("Omar Lind, A-2026-0200"));
        assert_eq!(behind.texts("tbody tr").len(), 1, "{behind:?}");
        assert!(app.as_("Omar Lind").get("/loggranskning/att-titta-pa").text().contains("Inget sticker ut"));
    }

    /// SEC-3: the copy follows the trail: unit and track as they were, withheld cases at the top, each row once.
    fn sec_3_the_copy_follows_the_trail(app: TestApp) {
        let look = |detail: serde_json::Value, person: u128| {
            let actor = std::sync::Arc::new(authority::Actor::signed_in(village::person(person), app.directory(), NOW.day()));
            let mut desk = app.desk(db::Mode::Read, actor);
            let subject = Subject::new("event", ThingId::from_ulid(Ulid(7)));
            desk.work::<logreview::actions::Look>().expect("may").looked(subject, "opened", detail);
            desk.finish().expect("kept");
        };
        look(serde_json::json!({ "unit": north(), "track": "hsl", "withheld": false, "number": "A-2026-0007" }), KARIN);
        look(serde_json::json!({ "unit": north(), "track": "hsl", "withheld": true, "number": "A-2026-0008" }), 10);
        app.settle();
        app.at(NOW.plus_minutes(2)).settle();
        let karin = app.as_("Karin Ek").get("/loggranskning").text();
        assert!(karin.contains("A-2026-0007") && karin.contains("Leder enheten") && !karin.contains("A-2026-0008"), "{karin}");
        assert!(app.as_("Inga Ström").get("/loggranskning").text().contains("A-2026-0008"));
        assert_eq!(app.db().peek("SELECT COUNT(*) FROM access_row WHERE subject LIKE 'event/%'").expect("counted"), Some(2));
        assert!(app.as_("Karin Ek").get("/loggranskning").text().contains("Spårets kedja är hel"), "checked by a job");
    }

    /// SEC-3: the nightly check finds a row that was changed past the triggers, and tells the system administrator.
    fn sec_3_a_broken_chain_is_told_of(app: TestApp) {
        app.as_("Karin Ek").get("/loggranskning");
        app.settle();
        let sqlite = matches!(app.test_db().place(), db::Place::File(_));
        let unlock = if sqlite { "DROP TRIGGER trail_no_update" } else { "DROP TRIGGER trail_no_change ON trail" };
        app.db().tamper(unlock).expect("an attacker with the database's keys");
        app.db().tamper("UPDATE trail SET what = 'x' WHERE seq = 1").expect("attacked");
        app.at(NOW.plus_minutes(8 * 24 * 60)).settle();
        let seen = app.as_("Eva Holm").get("/loggranskning/intervall").text();
        assert!(seen.contains("bruten vid rad 1"), "{seen}");
        assert!(app.as_("Karin Ek").get("/loggranskning").text().contains("bruten vid rad 1"));
    }

    /// LAW-3, LAW-8: that accesses are reviewed holds for the interval after a review, goes for what is below, and is found when late.
    fn law_3_reviews_are_evidence_and_their_lack_is_found(app: TestApp) {
        put(&app, vec![row(1, SARA, village::NORTH, Track::Both)]);
        let unit = village::unit(village::NORTH);
        let standing = |who: &str| {
            let found = app.evidence(who, web::evidence::LOG_REVIEW, &[unit]);
            found.into_iter().find(|evidence| evidence.unit == unit).map(|evidence| evidence.standing)
        };
        let late = || app.health("Karin Ek", "logreview_late").len();
        assert_eq!((standing("Karin Ek"), late()), (Some(web::Standing::Missing), 1));
        assert_eq!(standing("Omar Lind"), None, "not his unit");
        let noted = app.as_("Karin Ek").post("/loggranskning/notera", &[("vid", &north()), ("utfall", "clear")]);
        assert_eq!(noted.status, 303, "{noted:?}");
        assert_eq!((standing("Karin Ek"), late()), (Some(web::Standing::Holds), 0));
        app.at(NOW.plus_minutes(40 * 24 * 60));
        assert!(matches!(standing("Karin Ek"), Some(web::Standing::OutOfDate(_))));
        assert_eq!(late(), 1);
    }

    /// SEC-7: the interval is a setting, between a day and a year.
    fn sec_7_the_interval_is_set(app: TestApp) {
        let eva = app.as_("Eva Holm");
        for wrong in ["", "0", "367", "många"] {
            assert_eq!(eva.post("/loggranskning/intervall", &[("dagar", wrong)]).status, 422, "{wrong}");
        }
        assert_eq!(eva.post("/loggranskning/intervall", &[("dagar", "14")]).status, 303);
        assert!(eva.get("/loggranskning/intervall").text().contains("Eva Holm"));
        assert_eq!(app.as_("Karin Ek").get("/loggranskning/intervall").status, 403);
    }
}
