//! The pages through the router, on both databases: the whole way of a process, and who sees what of it.

#![allow(clippy::expect_used)]

mod stage;

use stage::*;
use testkit::{TestApp, both};

both! {
    in rooms();

    /// PRO-1: drafted, sent, reviewed by another, established with a decision, revised, compared, retired.
    fn pro_1_a_process_goes_from_draft_to_established_and_on(app: TestApp) {
        let at = made(&app, "Ge stöd i hemmet");
        let draft = karin(&app).get(format!("{at}/steg"));
        assert!(draft.text().contains("Stegen i version 1") || draft.text().contains("Steg för steg"), "{draft:?}");
        assert_eq!(sara(&app).get(&at).status, 404, "a draft is for those who write it");
        let own = { karin(&app).post_from(&at, format!("{at}/skicka"), &[]); karin(&app).get(format!("{at}/granska")) };
        assert!(!own.has("input[value=right]"), "nobody reviews their own: {own:?}");
        let early = inga(&app).get(format!("{at}/faststall"));
        assert!(early.status == 422 && early.text().contains("behöver granskas först"), "{early:?}");
        let without = nils(&app).post(format!("{at}/granska"), &[("verdict", "back")]);
        assert!(without.status == 422 && without.text().contains("Skriv vad som ska ändras"), "{without:?}");
        assert_eq!(nils(&app).post(format!("{at}/granska"), &[("verdict", "back"), ("note", "Lägg till utredningen")]).status, 303);
        assert!(karin(&app).get(&at).text().contains("Lägg till utredningen"));
        establish(&app, &at);
        let shown = sara(&app).get(&at);
        for words in ["Fastställd", "Version 1, gäller från", "Processägare: Karin Ek", "Rätt stöd i rätt tid", "Delegation 4.2"] {
            assert!(shown.text().contains(words), "{words}: {}", shown.text());
        }
        assert!(!shown.text().contains("Nästa steg") && !shown.text().contains("skickade tillbaka"), "who only reads sees no more: {shown:?}");
        let revised = karin(&app).post_from(&at, format!("{at}/ny-version"), &[]);
        assert_eq!(revised.location(), format!("{at}/steg"));
        let add = karin(&app).post(format!("{at}/steg/nytt"), &[("name", "Utreda behovet"), ("kind", "activity"), ("lane", "Utan roll"), ("after", "")]);
        assert_eq!(add.status, 303, "{}", add.text());
        let start = karin(&app).get(format!("{at}/steg")).link("Lägg till efter Behov");
        let hidden = karin(&app).get(&start).attrs("input[name=after]", "value").remove(0);
        let fields = [("name", "Planera"), ("kind", "activity"), ("lane", "+"), ("new_lane", "Enhetschef"), ("after", hidden.as_str())];
        assert_eq!(karin(&app).post_from(&start, format!("{at}/steg/nytt"), &fields).status, 303);
        assert!(!sara(&app).get(&at).text().contains("Utreda behovet"), "what is in force stays as it was");
        let faulty = karin(&app).get(&at);
        assert!(faulty.text().contains("Stegen hänger inte ihop än"), "{faulty:?}");
        let table = karin(&app).get(format!("{at}/steg"));
        assert!(table.text().contains("Utreda behovet: hit kommer man aldrig"), "{table:?}");
        let remove = table.link("Ta bort Utreda behovet");
        assert_eq!(karin(&app).post(&remove, &[]).status, 303);
        establish(&app, &at);
        let compared = sara(&app).get(format!("{at}/version/2"));
        assert_eq!(compared.status, 200, "what is in force is everybody's");
        assert_eq!(sara(&app).get(format!("{at}/version/1")).status, 404, "what was isn't");
        let compared = karin(&app).get(format!("{at}/version/2/jamfor"));
        assert!(compared.text().contains("Planera") && compared.text().contains("Nytt steg"), "{compared:?}");
        assert!(karin(&app).get(format!("{at}/version/1")).text().contains("Gäller inte längre"));
        let still = inga(&app).post(format!("{at}/fortfarande-ratt"), &[("review_by", "2028-01-01")]);
        assert_eq!(still.status, 303, "{}", still.text());
        let gone = inga(&app).post(format!("{at}/avveckla"), &[("reason", "Ersatt av en annan")]);
        assert_eq!(gone.status, 303, "{}", gone.text());
        assert_eq!(sara(&app).get(&at).status, 404);
        assert!(karin(&app).get(&at).text().contains("Ersatt av en annan"));
        assert!(!sara(&app).get("/processer").text().contains("Ge stöd i hemmet"));
        let kept = app.db().peek("SELECT COUNT(*) FROM process_version WHERE established_at IS NOT NULL").expect("count");
        assert_eq!(kept, Some(2), "both are kept");
    }

    /// PRO-1: what is established is never written again, whoever asks and however.
    fn pro_1_an_established_version_never_changes(app: TestApp) {
        let at = from_library(&app, "Ge stöd i särskilt boende");
        establish(&app, &at);
        let steps = || app.db().peek("SELECT COUNT(*) FROM process_version WHERE state = 'established' AND steps LIKE '%Hålla välkomstsamtal%'").expect("count");
        assert_eq!(steps(), Some(1));
        for path in ["steg/nytt", "roller", "uppgifter"] {
            let seen = karin(&app).get(format!("{at}/{path}"));
            assert!(path == "uppgifter" || seen.status == 422, "{path}: {seen:?}");
        }
        let late = karin(&app).post_raw(format!("{at}/steg/nytt"), &[]);
        assert!(late.status >= 400, "{late:?}");
        assert_eq!(steps(), Some(1));
        let twice = inga(&app).post(format!("{at}/faststall"), &decision());
        assert_eq!(twice.status, 404, "nothing waits to be established");
    }

    /// SEC: a stranger sees nothing of what is being written: neither the pages, the file, the list, nor the step.
    fn a_stranger_sees_nothing(app: TestApp) {
        let at = from_library(&app, "Hemlig process");
        let step = step(&app, &at, "Utse fast omsorgskontakt");
        assert_eq!(karin(&app).get(&step).status, 200);
        let edit = karin(&app).get(format!("{at}/steg")).link("Ändra Utse fast");
        for who in [sara(&app), omar(&app)] {
            for path in ["", "/steg", "/bpmn", "/ga/1", "/version/1", "/version/1/jamfor", "/granska", "/faststall", "/uppgifter", "/roller", "/steg/nytt", "/avveckla"] {
                let seen = who.get(format!("{at}{path}"));
                assert!(seen.status == 404 || seen.status == 403, "{path}: {seen:?}");
            }
            assert_eq!(who.get(&step).status, 404);
            assert!([403, 404].contains(&who.get(&edit).status));
            for list in ["/processer", "/min-roll", "/processer/samverkan"] {
                let seen = who.get(list);
                assert!(seen.status == 200 && !seen.text().contains("Hemlig") && !seen.text().contains("Utse fast"), "{list}: {seen:?}");
            }
            assert!(!who.get("/provtavla").text().contains("Hemlig"));
        }
        assert!(app.nobody().get(&at).location().starts_with("/logga-in"));
        let moved = omar(&app).post_raw(format!("{at}/skicka"), &[("version", "1")]);
        assert!(moved.status >= 400);
    }

    /// PRO-1: the owner and the leader reach their process wherever they work.
    fn pro_1_owner_and_leader_write_it(app: TestApp) {
        let mut all = fields("Larma på natten");
        all.retain(|(name, _)| *name != "owner");
        all.push(("owner", testkit::village::person(30).to_string()));
        all.push(("leader", testkit::village::person(31).to_string()));
        let wrong = karin(&app).post_from("/processer/ny", "/processer/ny", &as_pairs(&all));
        assert!(wrong.status == 422 && wrong.text().contains("Välj någon i listan"), "Åsa leads nothing: {wrong:?}");
        all.retain(|(name, _)| *name != "leader");
        let made = karin(&app).post_from("/processer/ny", "/processer/ny", &as_pairs(&all));
        let at = made.location().trim_end_matches("/steg").to_owned();
        assert_eq!(omar(&app).get(format!("{at}/steg/nytt")).status, 200, "its owner, of the unit beside");
        assert!(omar(&app).get("/processer").text().contains("Larma på natten"));
    }

    /// Wrong input is said at the field, and what was typed is kept.
    fn wrong_input_keeps_what_was_typed(app: TestApp) {
        for (field, value, words) in [
            ("name", " ", "Skriv vad processen heter"),
            ("kind", "hostile'--", "Välj vad det är för slags process"),
            ("unit", &testkit::village::unit(testkit::village::SOUTH).to_string(), "Välj vilken enhet"),
            ("parent", "01J8ZQ3V5H6K7M8N9P0Q1R2S3T", "Välj en process i listan"),
        ] {
            let mut all = fields("Ge <b>stöd</b>");
            all.retain(|(name, _)| *name != field);
            all.push((field, value.to_owned()));
            let seen = karin(&app).post_from("/processer/ny", "/processer/ny", &as_pairs(&all));
            assert!(seen.status == 422 && seen.text().contains(words), "{field}: {}", seen.text());
            assert!(seen.html.contains("Rätt stöd i rätt tid"), "{field}");
        }
        let at = made(&app, "Ge stöd");
        karin(&app).post_from(&at, format!("{at}/skicka"), &[]);
        nils(&app).post(format!("{at}/granska"), &[("verdict", "right")]);
        for (field, value, words) in [
            ("decided", "2030-01-01", "kan inte vara taget i framtiden"),
            ("valid_from", "2026-01-01", "kan inte gälla innan den är beslutad"),
            ("review_by", "2026-11-21", "ses över efter att den har börjat gälla"),
            ("mandate", "", "Skriv med vilken rätt"),
        ] {
            let mut all = decision();
            all.retain(|(name, _)| *name != field);
            all.push((field, value));
            let seen = inga(&app).post(format!("{at}/faststall"), &all);
            assert!(seen.status == 422 && seen.text().contains(words), "{field}: {}", seen.text());
        }
        assert_eq!(inga(&app).post(format!("{at}/faststall"), &decision()).status, 303);
    }

    /// The pages speak English too.
    fn the_pages_speak_english(app: TestApp) {
        let at = from_library(&app, "Ge stöd");
        for (path, words) in [("/processer".to_owned(), "Processes"), (at.clone(), "Draft"), (format!("{at}/steg"), "Step by step"), ("/processer/bibliotek".into(), "Start from here")] {
            let seen = karin(&app).in_english().get(&path);
            assert!(seen.text().contains(words), "{path}: {seen:?}");
        }
    }
}
