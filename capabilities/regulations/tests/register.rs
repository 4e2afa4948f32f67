//! The register, its wordings, own requirements and ties, through the router, on both databases (LAW-1, LAW-2, LAW-6).

#![allow(clippy::expect_used)] // a test that can't be set up should stop at once

mod stage;

use stage::{LOOSE, file, furnished, provision, rooms, thing};
use testkit::{TestApp, both};

const PROVISION: &str = "SOSFS 2011:9/5/5";

both! {
    in rooms();
    /// LAW-1: the acts are there from the first day, open to all in staff, found by number and by words.
    fn law_1_everyone_in_staff_finds_what_the_law_says(app: TestApp) {
        furnished(&app);
        let sara = app.as_("Sara Berg");
        let page = sara.get("/krav");
        for act in ["SOSFS 2011:9", "PSL (2010:659)", "SoL (2025:400)", "HSLF-FS 2017:41"] {
            assert!(page.text().contains(act), "{act}");
        }
        let found = sara.get("/krav?ord=27+kap.+2+%C2%A7+SoL").text();
        assert!(found.contains("SoL (2025:400) 27 kap. 2 §"), "{found}");
        assert!(sara.get("/krav?ord=zzz").text().contains("Inget krav innehåller de orden"));
        let act = sara.get("/krav/forfattning/sosfs-2011-9").text();
        assert!(act.contains("5 kap. 3 a § Klagomål och synpunkter, hälso- och sjukvård"), "{act}");
        assert_eq!(sara.get("/krav/forfattning/finns-inte").status, 404);
        assert!(app.nobody().get("/krav").location().starts_with("/logga-in"));
        app.fill(regulations::install);
        assert_eq!(app.db().peek("SELECT COUNT(*) FROM act_edition WHERE act = 'sosfs-2011-9'").expect("counted"), Some(1), "once");
    }

    /// LAW-6: what isn't read in the act itself is to be checked, advice never looks like a must, old numbers lead to new ones.
    fn law_6_a_requirement_says_what_it_is_and_how_sure_we_are(app: TestApp) {
        furnished(&app);
        let sara = app.as_("Sara Berg");
        let unsure = sara.get(provision("SOSFS 2011:9/5/5")).text();
        assert!(unsure.contains("Kontrolleras") && unsure.contains("Föreskrift: ska"), "{unsure}");
        let read = sara.get(provision("SFS 2010:659/3/5")).text();
        assert!(!read.contains("Kontrolleras") && read.contains("Lag: ska"), "{read}");
        let advice = sara.get(provision("SOSFS 2011:9/7/1/råd")).text();
        assert!(advice.contains("Allmänna råd: bör") && advice.contains("Ni får göra på ett annat sätt") && !advice.contains(": ska"), "{advice}");
        let old = sara.get(provision("SFS 2001:453/14/3")).text();
        assert!(old.contains("Motsvaras nu av SoL (2025:400) 27 kap. 2 §"), "{old}");
        let new = sara.get(provision("SFS 2025:400/27/2")).text();
        assert!(new.contains("SoL (2001:453) 14 kap. 3 §"), "{new}");
        assert_eq!(sara.get(provision("SFS 1900:1/1")).status, 404);
    }

    /// LAW-1: a newer wording is shown word by word, goes when somebody establishes it, and the old one is kept.
    fn law_1_a_newer_wording_never_goes_unseen(app: TestApp) {
        furnished(&app);
        let nils = app.as_("Nils Åker");
        app.as_("Karin Ek").post("/krav/knyt", &[("till", &thing(stage::NORTH_PROCESS)), ("krav", &stage::id(PROVISION))]);
        let newer = file("sosfs-2011-9").replace("edition = 1", "edition = 2").replace("har förekommit avvikelser", "har förekommit brister");
        let sent = nils.upload("/krav/uppdatera", &[], ("fil", "ny.toml", newer.as_bytes()));
        assert_eq!(sent.status, 303, "{sent:?}");
        let preview = nils.get(sent.location());
        assert!(preview.text().contains("0 nya, 1 ändrade, 0 borttagna"), "{}", preview.text());
        assert!(preview.text().contains("En sak är knuten till det som ändras"), "{}", preview.text());
        assert_eq!((preview.texts("del"), preview.texts("ins")), (vec!["Borttaget: avvikelser.".to_owned()], vec!["Nytt: brister.".to_owned()]));
        assert!(nils.get(provision(PROVISION)).text().contains("avvikelser"), "nothing has changed yet");
        assert_eq!(nils.post(sent.location(), &[("svar", "faststall")]).status, 303);
        let now = nils.get(provision(PROVISION)).text();
        assert!(now.contains("brister") && now.contains("ny lydelse sedan dess"), "{now}");
        let act = nils.get("/krav/forfattning/sosfs-2011-9").text();
        assert!(act.contains("Lydelse 2, fastställd") && act.contains("Nils Åker") && act.contains("Lydelse 1, levererad"), "{act}");
        assert_eq!(app.db().peek("SELECT COUNT(*) FROM act_edition WHERE act = 'sosfs-2011-9'").expect("counted"), Some(2));
        assert_eq!(nils.upload("/krav/uppdatera", &[], ("fil", "ny.toml", newer.as_bytes())).status, 422, "the same once more");
        assert_eq!(nils.upload("/krav/uppdatera", &[], ("fil", "old.toml", file("sosfs-2011-9").as_bytes())).status, 422, "an older one");
        assert_eq!(app.as_("Karin Ek").get("/krav/uppdatera").status, 403);
        assert_eq!(app.as_("Sara Berg").get(sent.location()).status, 403);
    }

    /// LAW-1: an act that comes with a later version of the program is offered, shown whole, and goes when it is established.
    fn law_1_an_act_more_is_offered_and_not_taken_in(app: TestApp) {
        furnished(&app);
        let nils = app.as_("Nils Åker");
        assert!(nils.get("/krav/uppdatera").text().contains("Du har de nyaste lydelserna"));
        app.db().tamper("DELETE FROM act_edition WHERE act = 'psl-2010-659'").expect("an earlier version's house");
        app.fill(regulations::install);
        assert_eq!(nils.get("/krav/forfattning/psl-2010-659").status, 404, "not silently");
        assert!(nils.get("/krav").text().contains("En författning har en nyare lydelse"));
        let taken = nils.post("/krav/uppdatera", &[("levererad", "psl-2010-659")]);
        assert!(nils.get(taken.location()).text().contains("19 nya, 0 ändrade, 0 borttagna"), "{taken:?}");
        assert_eq!(nils.post(taken.location(), &[("svar", "kasta")]).location(), "/krav/uppdatera");
        assert_eq!(nils.get("/krav/forfattning/psl-2010-659").status, 404, "thrown away");
        let taken = nils.post("/krav/uppdatera", &[("levererad", "psl-2010-659")]);
        assert_eq!(nils.post(taken.location(), &[("svar", "faststall")]).status, 303);
        assert_eq!(nils.get("/krav/forfattning/psl-2010-659").status, 200);
    }

    /// LAW-1: a file that can't be used says what to do, and changes nothing.
    fn law_1_a_broken_file_is_refused_with_words(app: TestApp) {
        furnished(&app);
        let nils = app.as_("Nils Åker");
        let good = file("psl-2010-659").replace("edition = 1", "edition = 9");
        for (broken, said) in [
            ("inte toml".to_owned(), "Filen går inte att läsa, rad 1"),
            (good.replace("edition = 9", "edition = 0"), "saknas edition"),
            (good.replace("paragraph = \"9\"", "paragraph = \"10\""), "står två gånger"),
            (good.replace("reports_come_in", "magic"), "ingen känner till sorten magic"),
            (good.replace("in_force = \"2011-01-01\"", "in_force = \"2011-13-01\""), "Filen går inte att läsa"),
            (good.replace("title = \"Lex Maria\"", "title = \"\""), "Fyll i 3/5: title"),
            (good.replace("kind = \"law\"", "kind = \"own\""), "kan inte vara kommunens eget krav"),
        ] {
            let seen = nils.upload("/krav/uppdatera", &[], ("fil", "x.toml", broken.as_bytes()));
            assert!(seen.status == 422 && seen.text().contains(said), "{said}: {}", seen.text());
        }
        assert_eq!(nils.upload("/krav/uppdatera", &[], ("fil", "x.toml", &[0xff, 0xfe])).status, 422);
        assert_eq!(nils.post("/krav/uppdatera", &[]).status, 422);
        assert_eq!(app.db().peek("SELECT COUNT(*) FROM act_edition WHERE state = 'proposed'").expect("counted"), Some(0));
    }

    /// LAW-6: when an act was last checked, and by whom, is written down by who does it.
    fn law_6_an_act_is_checked_by_somebody_on_a_day(app: TestApp) {
        furnished(&app);
        let nils = app.as_("Nils Åker");
        let at = "/krav/forfattning/psl-2010-659";
        assert!(nils.get(at).text().contains("av Ledfyr"));
        assert_eq!(nils.post_from(at, format!("{at}/kontrollera"), &[]).status, 303);
        assert!(nils.get(at).text().contains("av Nils Åker"));
        assert_eq!(app.as_("Karin Ek").post_from(at, format!("{at}/kontrollera"), &[]).status, 403);
    }

    /// LAW-2: things are tied to what they serve by those who see them and have the place, and untied; the tie stays in the history.
    fn law_2_a_thing_is_tied_to_the_provisions_it_serves(app: TestApp) {
        furnished(&app);
        let karin = app.as_("Karin Ek");
        let (process, key) = (thing(stage::NORTH_PROCESS), stage::id(PROVISION));
        let found = karin.get(format!("/krav/knyt?till={process}&ord=5+kap.+5+%C2%A7+SOSFS"));
        assert!(found.text().contains("Utreda det som kommer in"), "{}", found.text());
        let nothing = karin.post("/krav/knyt", &[("till", &process)]);
        assert!(nothing.status == 422 && nothing.text().contains("Välj minst ett krav"), "{}", nothing.text());
        assert_eq!(karin.post("/krav/knyt", &[("till", &process), ("krav", &key)]).location(), "/sak/50");
        let page = karin.get("/sak/50");
        assert!(page.text().contains("Krav som det här svarar mot SOSFS 2011:9 5 kap. 5 §"), "{}", page.text());
        let seen = karin.get(provision(PROVISION));
        assert!(seen.text().contains("Utreda avvikelser i norr"), "{}", seen.text());
        assert!(!app.as_("Omar Lind").get(provision(PROVISION)).text().contains("Utreda avvikelser i norr"), "not his unit");
        let south = app.as_("Omar Lind").post("/krav/knyt", &[("till", &process), ("krav", &stage::id("SOSFS 2011:9/5/6"))]);
        assert_eq!(south.status, 404, "what one may not see isn't there");
        assert_eq!(app.as_("Sara Berg").post("/krav/knyt", &[("till", &process), ("krav", &key)]).status, 403, "not her role");
        let untie = page.attrs("form", "action").into_iter().find(|action| action.contains("/losgor")).expect("a button");
        assert_eq!(app.as_("Omar Lind").post_from("/krav", &untie, &[]).status, 404);
        assert_eq!(karin.post_from("/sak/50", &untie, &[]).location(), "/sak/50");
        assert!(karin.get("/sak/50").text().contains("Inga krav är knutna än"));
        assert_eq!(app.db().peek("SELECT COUNT(*) FROM provision_tie").expect("counted"), Some(1), "the history keeps it");
        assert_eq!(karin.post("/krav/knyt", &[("till", "person/01J8ZQ3V5H6K7M8N9P0Q1R2S3T"), ("krav", &key)]).status, 404);
    }

    /// LAW-2: from a provision's side one chooses among the things that one may tie.
    fn law_2_a_provision_gathers_what_serves_it(app: TestApp) {
        furnished(&app);
        let karin = app.as_("Karin Ek");
        let key = stage::id(PROVISION);
        let page = karin.get(format!("/krav/knyt?krav={key}&slag=process&ord=avvikelser"));
        assert!(page.text().contains("Utreda avvikelser i norr") && !page.text().contains("söder"), "{}", page.text());
        let tied = karin.post("/krav/knyt", &[("till", &thing(stage::NORTH_PROCESS)), ("krav", &key), ("fran", "krav")]);
        assert_eq!(tied.location(), provision(PROVISION));
        let twice = karin.post("/krav/knyt", &[("till", &thing(stage::NORTH_PROCESS)), ("krav", &key)]);
        assert_eq!(twice.status, 303);
        assert_eq!(app.db().peek("SELECT COUNT(*) FROM provision_tie").expect("counted"), Some(1), "once");
        assert_eq!(karin.get("/krav/knyt?krav=x").status, 404);
        assert_eq!(karin.get(format!("/krav/knyt?till={}", thing(LOOSE))).status, 404);
    }

    /// LAW-1: a municipality's own requirements are written, revised and ended by those who keep them; every wording stays.
    fn law_1_own_requirements_have_an_owner_and_a_life(app: TestApp) {
        furnished(&app);
        let nils = app.as_("Nils Åker");
        let unit = stage::unit_text(testkit::village::TOP);
        let fields = [
            ("typ", "board_goal"), ("rubrik", "Svar inom en vecka"), ("text", "Den som rapporterar får svar."), ("enhet", unit.as_str()),
            ("beslut", "Nämnden § 4"), ("fran", "2026-01-01"), ("visar", "feedback_given"),
        ];
        let missing = nils.post("/krav/egna/ny", &fields[..2]);
        for said in ["Skriv vad kravet betyder", "Skriv vem som har beslutat", "Välj var kravet gäller"] {
            assert!(missing.text().contains(said), "{said}: {}", missing.text());
        }
        assert!(missing.html.contains("Svar inom en vecka"), "what was typed is kept");
        let saved = nils.post("/krav/egna/ny", &fields);
        assert_eq!(saved.status, 303, "{saved:?}");
        let at = saved.location().to_owned();
        let page = app.as_("Sara Berg").get(&at).text();
        assert!(page.contains("Nämndmål") && page.contains("Ingen är ansvarig") && page.contains("Det är inte lag"), "{page}");
        let mut revised = fields.to_vec();
        let omar = testkit::village::person(30).to_string();
        revised[1] = ("rubrik", "Svar inom fem dagar");
        revised.push(("ansvarig", omar.as_str()));
        revised.push(("version", "1"));
        assert_eq!(nils.post(format!("{at}/andra"), &revised).status, 303);
        let page = nils.get(&at).text();
        assert!(page.contains("Svar inom fem dagar") && page.contains("Omar Lind") && page.contains("Svar inom en vecka"), "{page}");
        let outrun = nils.post(format!("{at}/andra"), &revised);
        assert_eq!(outrun.status, 422, "someone else was first");
        assert_eq!(app.as_("Karin Ek").get("/krav/egna/ny").status, 403);
        assert_eq!(nils.post(format!("{at}/avsluta"), &[("till", "2025-01-01")]).status, 422, "before it began");
        assert_eq!(nils.post(format!("{at}/avsluta"), &[("till", "2026-11-01")]).status, 303);
        assert!(!nils.get("/krav/egna").text().contains("Svar inom"));
        assert!(nils.get("/krav/egna?lage=avslutade").text().contains("Svar inom fem dagar"));
        assert_eq!(nils.get(format!("{at}/andra")).status, 404, "what has ended stays as it was");
    }
}
