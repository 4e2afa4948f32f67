//! The step table without a script, BPMN in and out, routines, walking, one's role, what is missing; and what the room tells others.

#![allow(clippy::expect_used)]

mod stage;

use stage::*;
use testkit::{TestApp, both, now};

both! {
    in rooms();

    /// PRO-2: a step is added, changed, moved and taken out by plain forms; what was typed is kept.
    fn pro_2_steps_are_edited_without_drawing(app: TestApp) {
        let at = made(&app, "Ge stöd");
        let table = format!("{at}/steg");
        let new = karin(&app).get(format!("{at}/steg/nytt"));
        let after = new.attrs("input[name=after]", "value").remove(0);
        let whole = [("name", "Utreda behovet"), ("kind", "activity"), ("lane", "+"), ("new_lane", "Handläggare"), ("phase", "Utredning"), ("support", "Rutin: utredning"), ("with", "Regionen"), ("how", "SIP"), ("after", after.as_str())];
        for (field, value, words) in [
            ("name", "", "Skriv vad som görs"),
            ("kind", "x", "Välj vad det är för slags steg"),
            ("lane", "Okänd", "Välj vem som gör det"),
            ("new_lane", " ", "Skriv vem som gör det"),
            ("next_0", "borta", "Steget finns inte längre"),
            ("when_1", "Ja", "Välj vart villkoret leder"),
            ("name", &"å".repeat(200), "40 för lång"),
        ] {
            let mut all = whole.to_vec();
            all.retain(|(name, _)| *name != field);
            all.push((field, value));
            let seen = karin(&app).post(format!("{at}/steg/nytt"), &all);
            assert!(seen.status == 422 && seen.text().contains(words), "{field}: {}", seen.text());
            assert!(seen.html.contains("Regionen"), "{field}: what was typed is kept");
        }
        assert_eq!(karin(&app).post(format!("{at}/steg/nytt"), &whole).status, 303);
        let seen = karin(&app).get(&table);
        assert!(seen.text().contains("1. Utreda behovet") && seen.text().contains("Handläggare"), "{seen:?}");
        let edit = seen.link("Ändra Utreda behovet");
        let filled = karin(&app).get(&edit);
        assert_eq!(filled.attrs("input[name=name]", "value"), ["Utreda behovet"]);
        let stale = [("name", "Utreda noga"), ("kind", "activity"), ("lane", "Handläggare"), ("version", "1")];
        let outrun = karin(&app).post(&edit, &stale);
        assert!(outrun.status == 422 && outrun.text().contains("Någon annan har ändrat") && outrun.html.contains("Utreda noga"), "{outrun:?}");
        let end = filled.attrs("select[name=next_0] option", "value").pop().expect("the end");
        let kept = [("name", "Utreda noga"), ("kind", "activity"), ("lane", "Handläggare"), ("next_0", end.as_str())];
        assert_eq!(karin(&app).post(&edit, &kept).status, 303);
        let id = edit.rsplit('/').next().expect("an id").to_owned();
        let up = karin(&app).post_from(&table, format!("{at}/steg/{id}/flytta"), &[("way", "up")]);
        assert_eq!(up.location(), format!("{table}#steg-{id}"));
        assert!(karin(&app).get(&table).texts("tbody th")[0].contains("Utreda noga"));
        assert_eq!(karin(&app).post(format!("{at}/steg/{id}/ta-bort"), &[]).status, 303);
        assert!(!karin(&app).get(&table).text().contains("Utreda noga"));
        assert_eq!(karin(&app).get(&edit).status, 404);
    }

    /// PRO-2: roles are renamed, ordered and marked; one that does steps can't be emptied.
    fn pro_2_roles_are_edited(app: TestApp) {
        let at = from_library(&app, "Ge stöd i särskilt boende");
        let page = karin(&app).get(format!("{at}/roller"));
        assert_eq!(page.attrs("input[name=lane_0]", "value"), ["Handläggare"]);
        let empty = karin(&app).post(format!("{at}/roller"), &[("lane_0", ""), ("lane_1", "Enhetschef")]);
        assert!(empty.status == 422 && empty.text().contains("Handläggare gör steg"), "{empty:?}");
        let same = karin(&app).post(format!("{at}/roller"), &[("lane_0", "Enhetschef"), ("lane_1", "Enhetschef")]);
        assert!(same.status == 422 && same.text().contains("heter likadant"), "{same:?}");
        let fields = [("lane_0", "Enhetschef"), ("place_0", "2"), ("lane_1", "Handläggare"), ("place_1", "1"), ("lane_2", "Omvårdnadspersonal"), ("lane_3", "Legitimerad personal"), ("external_3", "1")];
        assert_eq!(karin(&app).post(format!("{at}/roller"), &fields).status, 303, "two change places");
        let seen = karin(&app).get(&at);
        assert!(seen.text().contains("utanför organisationen"), "{seen:?}");
        assert_eq!(seen.texts("svg.pmap text.lane-name")[0], "Handläggare");
    }

    /// PRO-3: the map is drawn on the server, steps open what they stand for, with what rooms say of them; the same stands in words.
    fn pro_3_the_map_and_the_same_in_words(app: TestApp) {
        let at = from_library(&app, "Ge stöd i särskilt boende");
        establish(&app, &at);
        let seen = sara(&app).get(&at);
        assert_eq!(seen.texts("svg.pmap a.step").len(), 14);
        assert_eq!(seen.texts("svg.pmap .badge text"), ["2"], "what a room says of a step");
        assert!(seen.text().contains("2 öppna händelser") && seen.text().contains("Krav som process svarar mot"), "{seen:?}");
        assert_eq!(seen.texts("tbody tr").len(), 14);
        for href in seen.attrs("svg.pmap a.step", "href") {
            let step = sara(&app).get(&href);
            assert!(step.status == 200 && step.text().contains("Krav som step svarar mot"), "{href}: {step:?}");
        }
        assert!(!seen.html.contains("style="), "no styles of its own");
    }

    /// PRO-3: out as BPMN, and in again as a draft with what was left out told.
    fn pro_3_bpmn_goes_out_and_comes_in(app: TestApp) {
        let at = from_library(&app, "Ge stöd i särskilt boende");
        let file = karin(&app).get(format!("{at}/bpmn"));
        assert!(file.header("content-disposition").contains("Ge-stod-i-sarskilt-boende.bpmn"), "{}", file.header("content-disposition"));
        let unit = testkit::village::unit(testkit::village::NORTH).to_string();
        let fields = [("unit", unit.as_str())];
        let taken = karin(&app).upload("/processer/ta-in", &fields, ("file", "a.bpmn", file.html.as_bytes()));
        assert_eq!(taken.status, 303, "{}", taken.text());
        let seen = karin(&app).get(taken.location());
        assert!(seen.text().contains("Utse fast omsorgskontakt") && seen.text().contains("Legitimerad personal"), "{seen:?}");
        let foreign = r#"<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p"><subProcess id="s" name="Flytta in"><task id="t" name="Packa upp"/></subProcess><dataObjectReference id="d" name="Akten"/></process></definitions>"#;
        let taken = karin(&app).upload("/processer/ta-in", &fields, ("file", "a.bpmn", foreign.as_bytes()));
        let seen = karin(&app).get(taken.location());
        assert!(seen.text().contains("Akten (dataObjectReference): kom inte med") && seen.text().contains("Process från fil"), "{seen:?}");
        let list = karin(&app).get("/processer");
        assert!(list.text().contains("Flytta in"), "the inside is a process of its own: {list:?}");
        for (content, words) in [
            ("", "Välj en fil"),
            ("hej", "Filen går inte att läsa"),
            ("<!DOCTYPE x [<!ENTITY a \"b\">]><definitions/>", "egen dokumenttyp"),
            ("<html/>", "inte BPMN 2.0"),
            ("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'/>", "ingen process"),
        ] {
            let seen = karin(&app).upload("/processer/ta-in", &fields, ("file", "a.bpmn", content.as_bytes()));
            assert!(seen.status == 422 && seen.text().contains(words), "{content}: {seen:?}");
        }
        assert!([403, 404].contains(&sara(&app).get("/processer/ta-in").status), "who makes no processes takes none in");
    }

    /// PRO-4: the library is there to start from.
    fn pro_4_the_library_is_there_to_start_from(app: TestApp) {
        let seen = karin(&app).get("/processer/bibliotek");
        for words in ["Socialtjänst med individuellt behovsprövad insats", "Hälso- och sjukvård i kommunen", "Tillgodose behov av ekonomiskt bistånd", "Ge stöd i särskilt boende", "Hedemora"] {
            assert!(seen.text().contains(words), "{words}");
        }
        let form = karin(&app).get(seen.attrs("main a.ds-button", "href").first().expect("a start").clone());
        assert_eq!(form.attrs("input[name=fran]", "value"), ["ni_socialtjanst"]);
    }

    /// PRO-2, PRO-5: routines are tied to steps; what activities lack is shown, and no more than rooms can tell of.
    fn pro_5_what_activities_lack_is_flagged(app: TestApp) {
        let at = from_library(&app, "Ge stöd i särskilt boende");
        establish(&app, &at);
        let seen = karin(&app).get("/processer/luckor");
        assert!(seen.text().contains("9 av 10 aktiviteter saknar något") || seen.text().contains("aktiviteter saknar något"), "{seen:?}");
        assert!(seen.text().contains("Saknar riskanalys"), "a room keeps risks: {seen:?}");
        assert!(!seen.text().contains("Saknar egenkontroll"), "no room keeps self-checks: {seen:?}");
        let before = seen.texts("tbody tr").len();
        let step = step(&app, &at, "Utse fast omsorgskontakt");
        assert!(karin(&app).get(&step).text().contains("Ingen rutin är knuten"));
        let offered = karin(&app).get(format!("{step}/rutin?sok=UTRED"));
        assert!(offered.text().contains("Knyt Rutin: utredning"), "{offered:?}");
        assert!(karin(&app).get(format!("{step}/rutin?sok=zzz")).text().contains("Ingen rutin hittades"));
        let subject = routine().to_string();
        assert_eq!(karin(&app).post_from(format!("{step}/rutin"), format!("{step}/rutin"), &[("subject", &subject)]).status, 303);
        assert!(sara(&app).get(&at).text().contains("Rutin: utredning"));
        assert!(sara(&app).get("/provtavla").text().contains("tråd: stöds av"));
        let gone = karin(&app).post_from(format!("{step}/rutin"), format!("{step}/rutin"), &[("subject", "document/01J8ZQ3V5H6K7M8N9P0Q1R2S3T")]);
        assert!(gone.status == 422 && gone.text().contains("finns inte längre"), "{gone:?}");
        let after = karin(&app).get("/processer/luckor");
        assert_eq!(after.texts("tbody tr").len(), before, "it still lacks its risk analysis");
        assert_eq!(karin(&app).post_from(&step, format!("{step}/rutin/ta-bort"), &[("subject", &subject)]).status, 303);
        assert!(!sara(&app).get(&at).text().contains("Rutin: utredning"));
    }

    /// PRO-6: everything that one's role does stands on a page, and one walks a process step by step.
    fn pro_6_my_role_and_walking_the_process(app: TestApp) {
        let at = from_library(&app, "Ge stöd i särskilt boende");
        establish(&app, &at);
        let mine = karin(&app).get("/min-roll");
        assert!(mine.text().contains("Min roll: Enhetschef") && mine.text().contains("Fördela plats och erbjuda boende"), "{mine:?}");
        assert!(!mine.texts("tbody th").iter().any(|step| step.contains("Hålla välkomstsamtal")), "not what others do");
        let other = karin(&app).get("/min-roll?roll=Omv%C3%A5rdnadspersonal");
        assert!(other.text().contains("Hålla välkomstsamtal"), "{other:?}");
        assert!(!omar(&app).get("/min-roll").text().contains("Fördela plats"), "another unit's process isn't his");
        let first = sara(&app).get(format!("{at}/ga/1"));
        assert!(first.text().contains("Steg 1 av 14") && first.text().contains("Behov av boende"), "{first:?}");
        let mut seen = first;
        let mut count = 0;
        while !seen.text().contains("Nu är processen slut") {
            let ways = seen.attrs("main a.ds-button", "href");
            let on = ways.iter().rfind(|href| href.contains("/ga/")).expect("a way on").clone();
            seen = sara(&app).get(on);
            count += 1;
            assert!(seen.status == 200 && count < 20, "{seen:?}");
        }
        assert_eq!(sara(&app).get(format!("{at}/ga/99")).status, 404);
        assert_eq!(sara(&app).get(format!("{at}/ga/0")).status, 404);
    }

    /// SAM-1: whom one works together with, and in which steps.
    fn sam_1_collaboration_stands_with_its_steps(app: TestApp) {
        let mut all = fields("Ge vård");
        all.push(("fran", "ni_halsa".into()));
        let made = karin(&app).post_from("/processer/ny?fran=ni_halsa", "/processer/ny", &as_pairs(&all));
        establish(&app, made.location().trim_end_matches("/steg"));
        let seen = sara(&app).get("/processer/samverkan");
        assert!(seen.text().contains("Regionens primärvård") && seen.text().contains("Läkare i regionen"), "{seen:?}");
    }

    /// LAW-3, LAW-8: what the room shows, what it finds broken, what waits, what can be chosen; each fires and falls silent.
    fn the_sockets_fire_and_fall_silent(app: TestApp) {
        let board = |who: &testkit::Visitor| who.get("/provtavla").text();
        assert!(!board(&karin(&app)).contains("bevis:"));
        let mut all = fields("Ge stöd");
        all.retain(|(name, _)| *name != "owner");
        all.push(("fran", "hedemora_sabo".into()));
        let made = karin(&app).post_from("/processer/ny?fran=hedemora_sabo", "/processer/ny", &as_pairs(&all));
        let at = made.location().trim_end_matches("/steg").to_owned();
        karin(&app).post_from(&at, format!("{at}/skicka"), &[]);
        assert!(board(&nils(&app)).contains("väntar: Granska processen Ge stöd") && !board(&karin(&app)).contains("väntar: Granska"));
        nils(&app).post(format!("{at}/granska"), &[("verdict", "right")]);
        assert!(board(&inga(&app)).contains("väntar: Fastställ processen Ge stöd") && !board(&nils(&app)).contains("väntar: Fastställ"));
        inga(&app).post(format!("{at}/faststall"), &decision());
        let said = board(&karin(&app));
        for words in ["”Ge stöd” är fastställd Holds", "”Ge stöd” har 10 aktiviteter i ordning Holds", "1 av 10 aktiviteter har rutin och roll Missing", "säger inget om samverkan Missing"] {
            assert!(said.contains(words), "{words}: {said}");
        }
        assert!(said.contains("brist: processes_no_owner") && said.contains("brist: processes_no_routine") && !said.contains("processes_past_review"), "{said}");
        assert!(said.contains("steg: 2. Utreda behov enligt IBIC") && said.contains("process: Ge stöd"), "{said}");
        assert!(!board(&omar(&app)).contains("brist:") && !board(&sara(&app)).contains("brist:"), "not theirs to mend");
        let edit = format!("{at}/uppgifter");
        assert_eq!(karin(&app).post(&edit, &as_pairs(&fields("Ge stöd"))).status, 303);
        app.at(now().plus_minutes(400 * 24 * 60));
        let later = board(&karin(&app));
        assert!(!later.contains("processes_no_owner") && later.contains("brist: processes_past_review Ge stöd"), "{later}");
        assert!(later.contains("väntar: Se över processen Ge stöd") && later.contains("är fastställd OutOfDate"), "{later}");
    }
}
