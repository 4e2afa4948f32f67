//! Reports being written.

use crate::stage::{REPORTER, STRANGER, by, count, rooms};
use db::DbError;
use events::{
    actions::Report,
    domain::{Draft, DraftId, Person},
    store::draft,
};
use kernel::Timestamp;
use testkit::{NOW, TestApp, both};

fn begun(app: &TestApp) -> DraftId {
    by(app, 21, |desk| {
        let mut work = desk.work::<Report>().expect("may");
        let id: DraftId = work.new_id();
        let person = Person { name: "Gunvor Xylander".into(), ..Person::default() };
        draft::save(&mut work, id, &Draft { what: Some("fall".into()), person, ..Draft::default() }).expect("saved");
        id
    })
}

both! {
    in rooms();
    /// EVT-1: a draft is sealed, read by its owner alone, and can neither be changed nor thrown away by another.
    fn evt_1_a_draft_is_sealed_and_its_owners_alone(app: TestApp) {
        let id = begun(&app);
        assert_eq!(crate::privacy::found(&app, "Xylander"), Vec::<String>::new());
        let own = by(&app, 21, |desk| draft::open(&mut desk.work().expect("may"), id));
        assert_eq!(own.expect("own").person.name, "Gunvor Xylander");
        let of_other = by(&app, 31, |desk| draft::open(&mut desk.work().expect("may"), id));
        assert!(matches!(of_other, Err(DbError::NotFound)), "{of_other:?}");
        let changed = by(&app, 31, |desk| draft::save(&mut desk.work().expect("may"), id, &Draft::default()));
        assert!(matches!(changed, Err(DbError::Stale)), "{changed:?}");
        let thrown = by(&app, 31, |desk| draft::remove(&mut desk.work().expect("may"), id));
        assert!(matches!(thrown, Err(DbError::Stale)), "{thrown:?}");
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event_draft"), 1);
    }

    /// EVT-1: a draft that nobody sent is forgotten after three days, not before.
    fn evt_1_drafts_are_forgotten_after_three_days(app: TestApp) {
        begun(&app);
        let hours = |hours: i64| Timestamp(NOW.0 + hours * 3_600_000);
        app.at(hours(71)).settle();
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event_draft"), 1);
        app.at(hours(74)).settle();
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event_draft"), 0);
    }

    /// EVT-1: pages of a draft are its owner's alone, and one is led back to what isn't answered.
    fn evt_1_the_pages_of_a_draft_are_its_owners_alone(app: TestApp) {
        let id = begun(&app);
        let (own, other) = (app.as_(REPORTER), app.as_(STRANGER));
        for page in ["vad", "var", "nar", "beskriv", "skada", "vem", "avbryt"] {
            assert_eq!(own.get(format!("/rapportera/{id}/{page}")).status, 200, "{page}");
            assert_eq!(other.get(format!("/rapportera/{id}/{page}")).status, 404, "{page}");
        }
        assert_eq!(own.get(format!("/rapportera/{id}/kontrollera")).location(), format!("/rapportera/{id}/var"));
        assert_eq!(other.get(format!("/rapportera/{id}/kontrollera")).status, 404);
        assert_eq!(other.post_from("/rapportera", format!("/rapportera/{id}/kontrollera"), &[]).status, 404);
        assert_eq!(other.post_from("/rapportera", format!("/rapportera/{id}/avbryt"), &[]).status, 409);
        assert!(own.get("/rapportera").has(&format!("a[href='/rapportera/{id}/kontrollera']")), "offered again");
        assert!(!other.get("/rapportera").html.contains(&id.to_string()));
        assert_eq!(own.post(format!("/rapportera/{id}/avbryt"), &[]).location(), "/");
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event_draft"), 0);
    }
}
