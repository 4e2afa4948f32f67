//! Live compliance, the red thread and the health check, through the router, on both databases (LAW-3, LAW-7, LAW-8).

#![allow(clippy::expect_used)] // a test that can't be set up should stop at once

mod stage;

use stage::{HOLDS, NORTH_PROCESS, furnished, id, provision, rooms, routine, subject, thing, unit_text};
use testkit::{NOW, TestApp, both, village};

/// Asks for reports that are handled.
const HANDLED: &str = "SOSFS 2011:9/5/5";
/// Asks for an established process.
const PROCESSES: &str = "SOSFS 2011:9/4/2";

fn tie(app: &TestApp, key: &str) {
    let tied = app.as_("Karin Ek").post("/krav/knyt", &[("till", &thing(NORTH_PROCESS)), ("krav", &id(key))]);
    assert_eq!(tied.status, 303, "{tied:?}");
}

fn days_on(app: &TestApp, days: i64) {
    app.at(NOW.plus_minutes(days * 24 * 60));
}

/// The state of a requirement at a unit.
fn state(app: &TestApp, who: &str, (key, unit): (&str, u128)) -> String {
    let seen = app.as_(who).get(format!("/efterlevnad/{}/{}", id(key), unit_text(unit)));
    assert_eq!(seen.status, 200, "{seen:?}");
    seen.texts(".tags .tag").first().cloned().unwrap_or_default()
}

both! {
    in rooms();
    /// LAW-3: a requirement holds, is out of date or lacks something by what rooms report, at each unit by itself.
    fn law_3_compliance_is_computed_at_each_unit(app: TestApp) {
        furnished(&app);
        assert_eq!(state(&app, "Nils Åker", (HANDLED, village::NORTH)), "Håller");
        assert_eq!(state(&app, "Nils Åker", (HANDLED, village::SOUTH)), "Saknas");
        assert_eq!(state(&app, "Karin Ek", (PROCESSES, village::NORTH)), "Saknas");
        let page = app.as_("Karin Ek").get(format!("/efterlevnad/{}/{}", id(PROCESSES), unit_text(village::NORTH)));
        assert!(page.text().contains("Inget visar det än"), "{}", page.text());
        assert_eq!(page.link("Knyt det som visar det"), format!("/krav/knyt?krav={}", id(PROCESSES)), "a click from its mending");
        tie(&app, PROCESSES);
        assert_eq!(state(&app, "Karin Ek", (PROCESSES, village::NORTH)), "Håller");
        assert_eq!(state(&app, "Nils Åker", (PROCESSES, village::SOUTH)), "Saknas", "the northern process shows nothing in the south");
        days_on(&app, HOLDS + 1);
        assert_eq!(state(&app, "Karin Ek", (PROCESSES, village::NORTH)), "Inaktuellt");
        let old = app.as_("Karin Ek").get(format!("/efterlevnad/{}/{}", id(PROCESSES), unit_text(village::NORTH)));
        assert_eq!(old.link("process_established visas"), "/sak/50", "evidence is a link");
    }

    /// LAW-3: the matrix shows all units at once, filters live in the address, and each sees the own units.
    fn law_3_the_matrix_shows_units_beside_each_other(app: TestApp) {
        furnished(&app);
        let nils = app.as_("Nils Åker").get("/efterlevnad?akt=sosfs-2011-9&kap=5");
        assert_eq!(nils.texts(".verdicts thead th"), ["Krav", "Norrgården", "Södergården"]);
        assert!(nils.texts(".verdicts tbody th").iter().all(|head| head.contains("5 kap.")), "{nils:?}");
        let karin = app.as_("Karin Ek").get("/efterlevnad");
        assert_eq!(karin.texts(".verdicts thead th"), ["Krav", "Norrgården"]);
        assert_eq!(app.as_("Karin Ek").get(format!("/efterlevnad?enhet={}", unit_text(village::SOUTH))).status, 404);
        assert_eq!(app.as_("Karin Ek").get(format!("/efterlevnad/{}/{}", id(HANDLED), unit_text(village::SOUTH))).status, 404);
        let holds = app.as_("Karin Ek").get("/efterlevnad?lage=holds").texts(".verdicts tbody th");
        let missing = app.as_("Karin Ek").get("/efterlevnad?lage=missing").texts(".verdicts tbody th");
        assert!(!holds.is_empty() && !missing.is_empty() && holds.iter().all(|row| !missing.contains(row)), "{holds:?}");
        assert!(app.as_("Karin Ek").get("/efterlevnad?akt=egna").text().contains("Inga krav att visa"));
        assert_eq!(app.as_("Sara Berg").get("/efterlevnad").status, 403);
        assert!(app.nobody().get("/efterlevnad").location().starts_with("/logga-in"));
        let odd = app.as_("Nils Åker").get("/efterlevnad?akt=%00x&kap=99&lage=oj&krav=x&enhet=");
        assert_eq!(odd.status, 200);
    }

    /// LAW-3: an inspector gets paper: requirement by requirement, unit by unit, with what shows it and what lacks.
    fn law_3_an_inspector_gets_paper(app: TestApp) {
        furnished(&app);
        tie(&app, PROCESSES);
        let page = app.as_("Nils Åker").get("/efterlevnad/utskrift?akt=sosfs-2011-9&kap=5").text();
        for said in ["Efterlevnad för tillsyn", "SOSFS 2011:9 5 kap. 5 § Utreda det som kommer in", "Norrgården", "Södergården", "reports_handled visas", "Saknas: Egenkontroller görs som planerat"] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(!app.as_("Karin Ek").get("/efterlevnad/utskrift").text().contains("Södergården"));
    }

    /// LAW-3: a municipality's own requirement is judged as law is, where it goes.
    fn law_3_own_requirements_are_judged_too(app: TestApp) {
        furnished(&app);
        let north = unit_text(village::NORTH);
        let fields = [
            ("typ", "own"), ("rubrik", "Allt tas om hand"), ("text", "I tid."), ("enhet", north.as_str()), ("beslut", "Chefen"),
            ("fran", "2026-01-01"), ("visar", "reports_handled"),
        ];
        let at = app.as_("Nils Åker").post("/krav/egna/ny", &fields).location().to_owned();
        let own = at.rsplit('/').next().expect("an id").to_owned();
        let tag = |unit| {
            let page = app.as_("Nils Åker").get(format!("/efterlevnad/{own}/{}", unit_text(unit)));
            page.texts(".tags .tag").first().cloned().unwrap_or_default()
        };
        assert_eq!((tag(village::NORTH), tag(village::SOUTH)), ("Håller".to_owned(), "Gäller inte".to_owned() + " här"));
        assert!(app.as_("Nils Åker").get("/efterlevnad?akt=egna").text().contains("Allt tas om hand"));
    }

    /// LAW-7: the thread goes from the requirement to what leans on it, both ways, and never through what one may not see.
    fn law_7_the_red_thread_goes_both_ways(app: TestApp) {
        furnished(&app);
        tie(&app, HANDLED);
        let from_law = app.as_("Karin Ek").get(format!("/rod-trad/provision/{}", id(HANDLED))).text();
        for said in ["SOSFS 2011:9 5 kap. 5 §", "Utreda avvikelser i norr", "Rutin för avvikelser", "stöds av Rutin för avvikelser"] {
            assert!(from_law.contains(said), "{said}: {from_law}");
        }
        let routine = format!("/rod-trad/document/{}", routine().id_text());
        let from_routine = app.as_("Karin Ek").get(&routine).text();
        assert!(from_routine.contains("SOSFS 2011:9 5 kap. 5 §") && from_routine.contains("du är här"), "{from_routine}");
        let omar = app.as_("Omar Lind").get(&routine).text();
        assert!(omar.contains("Rutin för avvikelser") && !omar.contains("norr") && !omar.contains("SOSFS"), "{omar}");
        assert!(omar.contains("Inget hänger ihop med det här än"));
        let process = format!("/rod-trad/process/{}", subject(NORTH_PROCESS).id_text());
        assert_eq!(app.as_("Omar Lind").get(&process).status, 404, "what one may not see isn't there");
        assert_eq!(app.as_("Karin Ek").get(&process).status, 200);
        assert_eq!(app.as_("Karin Ek").get("/rod-trad/Nej/01J8ZQ3V5H6K7M8N9P0Q1R2S3T").status, 404);
    }

    /// LAW-1, LAW-3: other systems read the same register and the same compliance, within the same rights.
    fn law_3_other_systems_read_the_same(app: TestApp) {
        furnished(&app);
        let scopes = ["regulations.read", "regulations.comply"];
        let karin = app.as_("Karin Ek").by_token(&scopes);
        let acts = karin.get("/api/v1/acts").json();
        assert!(acts["items"].as_array().is_some_and(|items| items.iter().any(|act| act["number"] == "SFS 2025:400")), "{acts}");
        let act = karin.get("/api/v1/acts/sosfs-2011-9").json();
        let advice = act["provisions"].as_array().expect("provisions").iter().find(|found| found["key"] == "SOSFS 2011:9/7/1/råd");
        assert_eq!(advice.map(|found| found["must"].clone()), Some(false.into()), "{act}");
        assert_eq!(karin.get("/api/v1/acts/none").status, 404);
        let table = karin.get(format!("/api/v1/compliance?requirement={}", id(HANDLED))).json();
        assert_eq!(table["items"][0]["units"].as_array().map(Vec::len), Some(1), "her unit alone: {table}");
        assert_eq!(table["items"][0]["units"][0]["state"], "holds", "{table}");
        assert_eq!(app.as_("Sara Berg").by_token(&scopes).get("/api/v1/compliance").status, 403);
        assert_eq!(karin.get(format!("/api/v1/compliance?unit={}", unit_text(village::SOUTH))).status, 404);
        assert_eq!(karin.get("/api/v1/own-requirements").json()["items"].as_array().map(Vec::len), Some(0));
    }

    /// LAW-8: acts that nobody has checked for a year are found, until somebody checks them.
    fn law_8_unchecked_acts_are_found(app: TestApp) {
        furnished(&app);
        let found = || app.health("Nils Åker", "regulations_not_checked").iter().filter(|finding| finding.text.contains("PSL")).count();
        assert_eq!(found(), 0);
        days_on(&app, 400);
        assert_eq!(found(), 1);
        let act = "/krav/forfattning/psl-2010-659";
        assert_eq!(app.as_("Nils Åker").post_from(act, format!("{act}/kontrollera"), &[]).status, 303);
        assert_eq!(found(), 0);
        assert!(app.health("Karin Ek", "regulations_not_checked").is_empty(), "for those who can mend it");
    }

    /// LAW-8: own requirements without owner, and with nothing that serves them, are found, until that is mended.
    fn law_8_requirements_left_alone_are_found(app: TestApp) {
        furnished(&app);
        let nils = app.as_("Nils Åker");
        let top = unit_text(village::TOP);
        let mut fields = vec![
            ("typ", "values"), ("rubrik", "Vi lyssnar"), ("text", "På alla."), ("enhet", top.as_str()), ("beslut", "Nämnden"), ("fran", "2026-01-01"),
        ];
        let at = nils.post("/krav/egna/ny", &fields).location().to_owned();
        let found = |rule: &str| app.health("Nils Åker", rule).len();
        assert_eq!((found("regulations_ownerless"), found("regulations_own_untied")), (1, 1));
        let omar = village::person(30).to_string();
        fields.extend([("ansvarig", omar.as_str()), ("version", "1")]);
        assert_eq!(nils.post(format!("{at}/andra"), &fields).status, 303);
        assert_eq!(found("regulations_ownerless"), 0);
        let own = at.rsplit('/').next().expect("an id").to_owned();
        assert_eq!(app.as_("Karin Ek").post("/krav/knyt", &[("till", &thing(NORTH_PROCESS)), ("krav", &own)]).status, 303);
        assert_eq!(found("regulations_own_untied"), 0);
    }

    /// LAW-8: legal requirements that nothing is tied to are found, act by act, until something is.
    fn law_8_untied_requirements_are_found(app: TestApp) {
        furnished(&app);
        let found = || app.health("Nils Åker", "regulations_untied").into_iter().filter(|finding| finding.text.contains("HSLF-FS 2021:52")).count();
        assert_eq!(found(), 1);
        tie(&app, "HSLF-FS 2021:52/händelser");
        assert_eq!(found(), 0);
    }

    /// LAW-8: the page gathers what rooms find, each with the way to its mending, for those who can mend it.
    fn law_8_the_health_check_leads_to_the_mending(app: TestApp) {
        furnished(&app);
        let page = app.as_("Nils Åker").get("/halsokontroll");
        assert!(page.text().contains("Lagkrav som inget är knutet till"), "{}", page.text());
        assert!(page.attrs("main a", "href").iter().any(|href| href.starts_with("/krav/")), "{page:?}");
        assert!(app.as_("Karin Ek").get("/halsokontroll").text().contains("Allt håller ihop"));
        assert_eq!(app.as_("Sara Berg").get("/halsokontroll").status, 403);
        assert_eq!(app.as_("Nils Åker").get(provision(HANDLED)).status, 200);
    }
}
