//! Who gets in where.

use crate::stage::{MANAGER, MAS, OTHER_MANAGER, REPORTER, STORY, STRANGER, rooms, sent};
use testkit::{TestApp, both};

const PAGES: [&str; 9] =
    ["", "/bedomning", "/utredning", "/aterkoppling", "/avslut", "/ateroppning", "/overlamning", "/flytt", "/personuppgifter"];
const FORMS: [&str; 9] = [
    "/mottagande",
    "/bedomning",
    "/utredning",
    "/aterkoppling",
    "/avslut",
    "/ateroppning",
    "/overlamning",
    "/flytt",
    "/personuppgifter",
];

both! {
    in rooms();
    /// EVT-10: to one from another unit a case doesn't exist: on no page, in no list, under no filter.
    fn evt_10_a_stranger_gets_not_found_on_every_page_of_a_case(app: TestApp) {
        let id = sent(&app, false);
        for who in [OTHER_MANAGER, MAS] {
            let stranger = app.as_(who);
            for page in PAGES {
                assert_eq!(stranger.get(format!("/avvikelser/{id}{page}")).status, 404, "{who} {page}");
            }
            for form in FORMS {
                let sent = stranger.post_from("/avvikelser", format!("/avvikelser/{id}{form}"), &[("varfor", "x"), ("version", "1")]);
                assert_eq!(sent.status, 404, "{who} {form}: {sent:?}");
            }
            for filter in ["", "?lage=alla", "?nummer=A-2026-0001", "?typ=fall&lage=alla"] {
                let list = stranger.get(format!("/avvikelser{filter}"));
                assert!(list.status == 200 && !list.html.contains(&id.to_string()) && !list.html.contains("A-2026-0001</"), "{filter}");
            }
            assert_eq!(stranger.get(format!("/mina-rapporter/{id}")).status, 404);
            assert_eq!(stranger.get(format!("/rapportera/tack/{id}")).status, 404);
        }
        assert_eq!(app.as_(MAS).get(format!("/avvikelser/{id}/vardskada")).status, 404);
        let sara = app.as_(STRANGER);
        for page in PAGES.into_iter().chain(["/vardskada"]) {
            assert_eq!(sara.get(format!("/avvikelser/{id}{page}")).status, 403, "an employee has no cases: {page}");
        }
        assert_eq!(sara.get(format!("/mina-rapporter/{id}")).status, 404);
        assert!(!sara.get("/mina-rapporter").html.contains(&id.to_string()));
    }

    /// EVT-15: the reporter follows her report, and gets no further.
    fn evt_15_the_reporter_sees_her_report_and_not_the_case(app: TestApp) {
        let (id, sara) = (sent(&app, false), app.as_(REPORTER));
        let mine = sara.get(format!("/mina-rapporter/{id}"));
        assert!(mine.text().contains(STORY) && mine.text().contains("Ärendet är inte klart än"), "{mine:?}");
        assert!(!mine.html.contains("Xylander"), "not even here");
        assert!(sara.get("/mina-rapporter").html.contains(&id.to_string()));
        for page in PAGES {
            assert_eq!(sara.get(format!("/avvikelser/{id}{page}")).status, 403, "{page}");
        }
    }

    /// Who isn't signed in is led to the door; what isn't an id isn't found.
    fn nobody_and_nonsense_are_turned_away(app: TestApp) {
        let (id, nobody, manager) = (sent(&app, false), app.nobody(), app.as_(MANAGER));
        for page in PAGES {
            let seen = nobody.get(format!("/avvikelser/{id}{page}"));
            assert!(seen.status == 303 && seen.location().starts_with("/logga-in"), "{page}: {seen:?}");
        }
        for wrong in ["x", "01J", "00000000000000000000000000", "%00", "../x", "ZZZZZZZZZZZZZZZZZZZZZZZZZZ", "%F0%9F%98%80"] {
            for page in ["/avvikelser/{}", "/avvikelser/{}/bedomning", "/mina-rapporter/{}", "/rapportera/{}/vad", "/rapportera/tack/{}"] {
                let path = page.replace("{}", wrong);
                assert_eq!(manager.get(&path).status, 404, "{path}");
            }
        }
        assert_eq!(manager.get(format!("/rapportera/{id}/vad")).status, 404, "a case is no draft");
    }

    /// Wrong filters narrow nothing and break nothing.
    fn wrong_filters_break_nothing(app: TestApp) {
        let (id, manager) = (sent(&app, false), app.as_(MANAGER));
        for query in [
            "lage=x", "enhet=x", "typ=%00", "fas=x", "lagrum=x", "fran=9999-12-31", "till=9999-12-31", "fran=0000-01-01", "fran=x",
            "risk=99999999999999999999", "nummer=A-2026-99999999999999999999", "fore=x", "fore=9223372036854775807_x",
            "fore=-9223372036854775808_00000000000000000000000000", "sen=1", "bedomning=vantar", "lage=alla&kategori=x",
            "till=0000-01-01", "nummer=%E2%80%AEA-2026-1", "risk=-5",
        ] {
            let seen = manager.get(format!("/avvikelser?{query}"));
            assert_eq!(seen.status, 200, "{query}: {seen:?}");
        }
        for (query, found) in [
            ("", true), ("lage=avslutade", false), ("lage=alla", true), ("typ=fall", true), ("typ=medication", false),
            ("fas=reported", true), ("fas=closed", false), ("nummer=a-2026-1", true), ("nummer=A-2026-2", false), ("lagrum=hsl", true),
            ("fran=2026-11-23&till=2026-11-23", true), ("fran=2026-11-24", false), ("till=2026-11-22", false), ("risk=1", false),
        ] {
            assert_eq!(manager.get(format!("/avvikelser?{query}")).html.contains(&id.to_string()), found, "{query}");
        }
    }
}
