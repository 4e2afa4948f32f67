//! Who it concerned, and who reported.

use crate::stage::{MANAGER, MAS, OTHER_MANAGER, REPORTER, STORY, by, count, rooms, sent};
use db::Kind;
use events::{actions::Reveal, store::routing};
use testkit::{TestApp, both};

const TABLES: [&str; 10] = [
    "event",
    "event_person",
    "event_cause",
    "event_entry",
    "event_draft",
    "event_fact",
    "trail",
    "outbox",
    "submission",
    "access_grant",
];

/// The tables in which a text can be read, as it stands or as bytes.
pub fn found(app: &TestApp, text: &str) -> Vec<String> {
    let hex = text.bytes().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    if app.db().kind() == Kind::Postgres {
        let holds = |table: &&str| {
            let sql = format!("SELECT COUNT(*) FROM {table} t WHERE t::text LIKE '%{text}%' OR t::text LIKE '%{hex}%'");
            count(app, &sql) > 0
        };
        return TABLES.into_iter().filter(holds).map(str::to_owned).collect();
    }
    let db::Place::File(path) = app.test_db().place() else { panic!("a file") };
    let holds = |end: &&str| {
        let bytes = std::fs::read(format!("{}{end}", path.display())).unwrap_or_default();
        bytes.windows(text.len()).any(|part| part == text.as_bytes())
    };
    ["", "-wal"].into_iter().filter(holds).map(|end| format!("file{end}")).collect()
}

both! {
    in rooms();
    /// EVT-10: who it concerned is in no table to be read, opens on request with a reason, and that is logged.
    fn evt_10_the_person_is_sealed_and_opens_on_request_alone_which_is_logged(app: TestApp) {
        let id = sent(&app, false);
        assert_eq!(found(&app, "Xylander"), Vec::<String>::new());
        assert_ne!(found(&app, "våta plattor"), Vec::<String>::new(), "the search itself works");
        let manager = app.as_(MANAGER);
        let case = manager.get(format!("/avvikelser/{id}"));
        assert!(case.text().contains(STORY) && !case.html.contains("Xylander"), "{case:?}");
        let path = format!("/avvikelser/{id}/personuppgifter");
        assert!(!manager.get(&path).html.contains("Xylander"));
        assert_eq!(manager.post(&path, &[]).status, 422, "a reason is needed");
        assert_eq!(manager.post(&path, &[("varfor", "annat")]).status, 422, "another reason must be written");
        let logged = || count(&app, "SELECT COUNT(*) FROM trail WHERE what = 'person_revealed' AND kind = 'access'");
        assert_eq!(logged(), 0);
        let shown = manager.post(&path, &[("varfor", "utredning")]);
        assert_eq!(shown.status, 200);
        assert!(shown.text().contains("Gunvor Xylander") && shown.text().contains("1942"), "{shown:?}");
        assert_eq!(logged(), 1);
        assert_eq!(shown.header("cache-control"), "no-store");
        assert_eq!(manager.post(&path, &[("varfor", "annat"), ("annat_skal", "Sonen frågar.")]).status, 200);
        let history = manager.get(format!("/avvikelser/{id}")).text();
        assert!(history.contains("visade vem det gäller") && history.contains("Sonen frågar."), "{history}");
        assert_eq!(logged(), 2);
        assert_eq!(found(&app, "Xylander"), Vec::<String>::new(), "also after it was shown");
        for other in [OTHER_MANAGER, MAS] {
            assert_eq!(app.as_(other).post_from("/avvikelser", &path, &[("varfor", "utredning")]).status, 404, "{other}");
        }
        assert_eq!(app.as_(REPORTER).post_from("/rapportera", &path, &[("varfor", "utredning")]).status, 403);
    }

    /// EVT-10: a sealed person moved to another case can't be opened there.
    fn evt_10_a_sealed_person_belongs_to_its_case(app: TestApp) {
        let (one, other) = (sent(&app, false), sent(&app, false));
        app.db().tamper(&format!("DELETE FROM event_person WHERE event_id = '{other}'")).expect("tampered");
        app.db().tamper(&format!("UPDATE event_person SET event_id = '{other}' WHERE event_id = '{one}'")).expect("tampered");
        let opened = by(&app, 20, |desk| routing::person(&mut desk.work::<Reveal>().expect("may"), other).is_err());
        assert!(opened);
    }

    /// EVT-1: whoever reports without a name is nowhere on the pages of those who handle the case.
    fn evt_1_an_anonymous_reporter_is_nowhere_on_the_managers_pages(app: TestApp) {
        let (id, manager) = (sent(&app, true), app.as_(MANAGER));
        crate::stage::press(&manager, id, "mottagande");
        crate::stage::fill(&manager, id, "overlamning", &[("till", "mas"), ("varfor", "Titta gärna.")]);
        for path in ["", "/bedomning", "/utredning", "/aterkoppling", "/avslut", "/flytt", "/overlamning", "/personuppgifter"] {
            for who in [MANAGER, MAS] {
                let page = app.as_(who).get(format!("/avvikelser/{id}{path}"));
                assert!(!page.html.contains(REPORTER), "{who} {path}: {page:?}");
                assert!(!page.html.contains(&testkit::village::person(21).to_string()), "{who} {path}");
            }
        }
        let list = manager.get("/avvikelser?lage=alla");
        assert!(list.html.contains(&id.to_string()) && !list.html.contains(REPORTER));
        assert_eq!(app.as_(REPORTER).get(format!("/mina-rapporter/{id}")).status, 200, "she follows it all the same");
    }
}
