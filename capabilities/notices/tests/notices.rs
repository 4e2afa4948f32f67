//! What happens reaches those whom it concerns, and nobody else; what is read is read; what is old goes.

mod stage;

use stage::{add, hide, rooms, tell};
use testkit::{Seen, TestApp, both};

fn list(app: &TestApp, who: &str) -> Seen {
    let seen = app.as_(who).get("/notiser");
    assert_eq!(seen.status, 200, "{seen:?}");
    seen
}

both! {
    in rooms();
    /// EVT-12: the manager hears of it in their own words, follows the link, and has read it; others hear nothing.
    fn evt_12_the_manager_hears_of_what_is_new(app: TestApp) {
        add(&app, "stage.added", false);
        let seen = list(&app, "Karin Ek");
        assert!(seen.text().contains("Något hände: added") && seen.text().contains("Norrgården"), "{seen:?}");
        assert_eq!(seen.texts("a.bell .count"), [", 1 olästa"]);
        assert!(app.as_("Karin Ek").in_english().get("/notiser").text().contains("Something happened: added"));
        let link = seen.link("Något hände");
        for other in ["Omar Lind", "Sara Berg", "Maj Dahl", "Eva Holm"] {
            let theirs = list(&app, other);
            assert!(theirs.text().contains("Inga notiser än") && theirs.texts("a.bell .count").is_empty(), "{other}: {theirs:?}");
            assert_eq!(app.as_(other).get(&link).status, 404, "{other}");
        }
        let opened = app.as_("Karin Ek").get(&link);
        assert!(opened.status == 303 && opened.location().starts_with("/notiser?sak="), "{opened:?}");
        let seen = list(&app, "Karin Ek");
        assert!(seen.text().contains("Du har läst allt") && seen.texts("a.bell .count").is_empty(), "{seen:?}");
        assert!(app.as_("Karin Ek").get(&link).location().starts_with("/notiser?sak="), "it can be opened again");
        assert!(app.nobody().get("/notiser").location().starts_with("/logga-in"));
    }

    /// EVT-15, COM-3: the one who told hears back; nobody hears of what they did themselves.
    fn evt_15_the_reporter_hears_back(app: TestApp) {
        let about = add(&app, "stage.added", false);
        tell(&app, 20, "stage.seen", &about);
        let sara = list(&app, "Sara Berg");
        assert!(sara.text().contains("Något hände: seen"), "{sara:?}");
        assert!(list(&app, "Karin Ek").text().contains("Du har läst allt"), "she has dealt with what she was told");
        tell(&app, 20, "stage.added", &about);
        assert!(list(&app, "Karin Ek").text().contains("Du har läst allt"), "and isn't told of what she does");
    }

    /// SEC-2: what is withheld from the line isn't told to it, and what was told before is taken back.
    fn sec_2_no_notice_says_more_than_one_may_open(app: TestApp) {
        add(&app, "stage.grave", true);
        assert!(list(&app, "Karin Ek").text().contains("Inga notiser än"));
        let about = add(&app, "stage.added", false);
        assert!(list(&app, "Karin Ek").text().contains("Något hände"));
        hide(&app, &about);
        tell(&app, 21, "stage.moved", &about);
        let seen = list(&app, "Karin Ek");
        assert!(seen.text().contains("Inga notiser än") && seen.texts("a.bell .count").is_empty(), "{seen:?}");
        tell(&app, 30, "stage.seen", &about);
        assert!(list(&app, "Sara Berg").text().contains("Något hände: seen"), "its owner still reaches it");
    }

    /// Many are read page by page, told once while unread, and marked as read at once.
    fn many_are_read_page_by_page(app: TestApp) {
        let about = add(&app, "stage.added", false);
        tell(&app, 21, "stage.added", &about);
        assert_eq!(list(&app, "Karin Ek").texts("main a.title").len(), 1, "told again, it stands there once");
        for _ in 0..33 {
            add(&app, "stage.added", false);
        }
        let first = list(&app, "Karin Ek");
        assert!(first.html.len() < 40_000, "{}", first.html.len());
        assert_eq!(first.texts("main a.title").len(), 30);
        assert!(first.text().contains("Du har 34 olästa notiser"), "{first:?}");
        let second = app.as_("Karin Ek").get(first.link("Visa äldre"));
        assert_eq!(second.texts("main a.title").len(), 4);
        assert!(!second.text().contains("Visa äldre"), "{second:?}");
        let marked = app.as_("Karin Ek").post_from("/notiser", "/notiser/alla-lasta", &[]);
        assert_eq!((marked.status, marked.location()), (303, "/notiser"));
        assert!(marked.follow().text().contains("Du har läst allt"));
        assert_eq!(app.as_("Karin Ek").get("/notiser?fore=x").status, 200, "a place that isn't one is the beginning");
    }

    /// After ninety days notices are gone, and so is the number in the corner.
    fn old_notices_go(app: TestApp) {
        add(&app, "stage.added", false);
        let later = |days: i64| testkit::NOW.plus_minutes(days * 24 * 60);
        app.at(later(89)).settle();
        assert_eq!(list(&app, "Karin Ek").texts("a.bell .count"), [", 1 olästa"]);
        app.at(later(92)).settle();
        let seen = list(&app, "Karin Ek");
        assert!(seen.text().contains("Inga notiser än") && seen.texts("a.bell .count").is_empty(), "{seen:?}");
    }
}

#[test]
fn every_text_is_there_in_both_languages() {
    assert_eq!(text::check::compare(&notices::texts::CATALOGUE), Vec::<String>::new());
}
