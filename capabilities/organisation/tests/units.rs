//! Units through the router, on both databases.

#![allow(clippy::expect_used, clippy::panic)] // a test stops where it fails

mod town;

use testkit::{TestApp, both, day};
use town::{ADMIN, DIRECTOR, MANAGER, build, id_in, rooms, tree_on, unit, value};

fn parent_of(tree: &[(String, String)], name: &str) -> Option<String> {
    tree.iter().find(|(unit, _)| unit == name).map(|(_, parent)| parent.clone())
}

both! {
    in rooms();

    /// ORG-2: a unit moves on a day; the organisation of the time before is as it was.
    fn a_move_keeps_the_organisation_as_it_was(app: TestApp) {
        let town = build(&app);
        let path = format!("/organisation/enhet/{}/flytta", town.bjork);
        let moved = app.as_(ADMIN).post(&path, &[("unit", &town.skola.to_string()), ("day", "2026-07-01")]);
        assert_eq!(moved.status, 303, "{moved:?}");
        assert_eq!(parent_of(&tree_on(&app, day("2026-06-30")), "Björkgården").as_deref(), Some("Omsorgsförvaltningen"));
        assert_eq!(parent_of(&tree_on(&app, day("2026-07-01")), "Björkgården").as_deref(), Some("Skolförvaltningen"));
        assert_eq!(parent_of(&tree_on(&app, day("2023-12-31")), "Björkgården"), None, "not open yet");
        let page = app.as_(MANAGER).get(format!("/organisation/enhet/{}", town.bjork));
        assert!(page.text().contains("flyttade från Omsorgsförvaltningen till Skolförvaltningen"), "{page:?}");
        assert_eq!(app.directory().unit(town.bjork).and_then(|unit| unit.parent), Some(town.skola), "others know of it");
        let then = app.as_(MANAGER).get("/organisation?dag=2025-01-01");
        assert!(then.text().contains("Så såg organisationen ut 1 januari 2025"), "{then:?}");
    }

    /// ORG-2: a merged unit closes the day before, both remember it, and it can be opened again.
    fn a_merger_is_remembered_by_both(app: TestApp) {
        let town = build(&app);
        let merge = format!("/organisation/enhet/{}/sla-ihop", town.ek);
        let merged = app.as_(ADMIN).post(&merge, &[("unit", &town.bjork.to_string()), ("day", "2026-10-01")]);
        assert_eq!(merged.status, 303, "{merged:?}");
        assert!(app.as_(ADMIN).get(format!("/organisation/enhet/{}", town.ek)).text().contains("Enheten gick upp i Björkgården"));
        assert!(app.as_(ADMIN).get(format!("/organisation/enhet/{}", town.bjork)).text().contains("Ekbacken gick upp i enheten"));
        assert_eq!(app.directory().unit(town.ek).and_then(|unit| unit.closed), Some(day("2026-09-30")));
        assert!(!app.as_(MANAGER).get("/organisation").text().contains("Ekbacken"));
        assert!(app.as_(MANAGER).get("/organisation?stangda=1").text().contains("Ekbacken"));
        let reopened = app.as_(ADMIN).post(format!("/organisation/enhet/{}/oppna", town.ek), &[("day", "2026-11-01")]);
        assert_eq!(reopened.status, 303, "{reopened:?}");
        assert_eq!(parent_of(&tree_on(&app, day("2026-10-15")), "Ekbacken"), None, "closed between");
        assert!(parent_of(&tree_on(&app, day("2026-11-01")), "Ekbacken").is_some());
        assert_eq!(app.db().peek("SELECT COUNT(*) FROM trail WHERE action = 'organisation.change'").expect("count"), Some(6));
    }

    /// A new name from a day on keeps the old one before it; a correction changes the period itself.
    fn names_hold_for_their_time(app: TestApp) {
        let town = build(&app);
        let path = format!("/organisation/enhet/{}/andra", town.ek);
        let mut fields = unit("EKB", "Ekgården", "unit", "");
        fields.extend([("opened", "2024-01-01"), ("how", "from")]);
        fields.retain(|(name, _)| *name != "day");
        let missing = app.as_(ADMIN).post(&path, &fields);
        assert_eq!(missing.status, 422);
        assert!(missing.text().contains("Skriv från vilken dag ändringen gäller"), "{missing:?}");
        assert_eq!(value(&missing, "name"), "Ekgården", "what was typed is kept");
        fields.push(("day", "2026-09-01"));
        assert_eq!(app.as_(ADMIN).post(&path, &fields).status, 303);
        assert!(parent_of(&tree_on(&app, day("2026-08-31")), "Ekbacken").is_some());
        assert!(parent_of(&tree_on(&app, day("2026-09-01")), "Ekgården").is_some());
        fields.retain(|(name, _)| !["how", "name"].contains(name));
        fields.extend([("how", "correct"), ("name", "Ekens gård")]);
        assert_eq!(app.as_(ADMIN).post(&path, &fields).status, 303);
        assert!(parent_of(&tree_on(&app, day("2026-09-01")), "Ekens gård").is_some());
        assert!(parent_of(&tree_on(&app, day("2026-08-31")), "Ekbacken").is_some(), "the time before is let be");
    }

    /// Two at once: the second sees both texts and nothing is lost.
    fn a_lost_race_shows_both(app: TestApp) {
        let town = build(&app);
        let path = format!("/organisation/enhet/{}/andra", town.ek);
        let mut fields = unit("EKB", "Ekliden", "unit", "");
        fields.extend([("opened", "2024-01-01"), ("how", "correct"), ("version", "0")]);
        let outrun = app.as_(ADMIN).post(&path, &fields);
        assert_eq!(outrun.status, 422);
        assert_eq!(value(&outrun, "name"), "Ekliden");
        assert!(outrun.text().contains("Ekbacken") && outrun.text().contains("Någon annan har ändrat"), "{outrun:?}");
    }

    /// SEC-2: a director changes the own administration alone; an employee reads.
    fn a_director_reaches_the_own_administration(app: TestApp) {
        let town = build(&app);
        let to_school = unit("NY", "Nytt", "unit", "x");
        let mut fields = to_school.clone();
        let (school, own) = (town.skola.to_string(), town.omsorg.to_string());
        fields.retain(|(name, _)| *name != "unit");
        fields.push(("unit", &school));
        let refused = app.as_(DIRECTOR).post("/organisation/ny", &fields);
        assert_eq!(refused.status, 422, "{refused:?}");
        fields.retain(|(name, _)| *name != "unit");
        fields.push(("unit", &own));
        let opened = app.as_(DIRECTOR).post("/organisation/ny", &fields);
        assert_eq!(opened.status, 303, "{opened:?}");
        assert_eq!(app.as_(DIRECTOR).get(format!("/organisation/enhet/{}/andra", id_in(opened.location()))).status, 200);
        assert_eq!(app.as_(DIRECTOR).get(format!("/organisation/enhet/{}/andra", town.skola)).status, 422);
        let out = app.as_(DIRECTOR).post(format!("/organisation/enhet/{}/flytta", town.ek), &[("unit", &school), ("day", "2026-11-23")]);
        assert_eq!(out.status, 422, "not out of the own administration");
        assert_eq!(app.as_(MANAGER).get("/organisation/ny").status, 403);
        assert_eq!(app.as_(MANAGER).post("/organisation/ny", &fields).status, 403);
        assert_eq!(app.nobody().get("/organisation").status, 303);
        assert_eq!(app.as_(MANAGER).get("/organisation").status, 200);
        assert!(!app.as_(MANAGER).get(format!("/organisation/enhet/{}", town.ek)).html.contains("/flytta"));
    }

    /// A future move is in the directory when its day has come.
    fn what_is_to_come_comes(app: TestApp) {
        let town = build(&app);
        app.settle();
        let path = format!("/organisation/enhet/{}/flytta", town.ek);
        assert_eq!(app.as_(ADMIN).post(&path, &[("unit", &town.skola.to_string()), ("day", "2026-11-25")]).status, 303);
        assert_eq!(app.directory().unit(town.ek).and_then(|unit| unit.parent), Some(town.omsorg));
        assert!(app.as_(MANAGER).get(format!("/organisation/enhet/{}", town.ek)).text().contains("Från 25 november"));
        app.at(testkit::NOW.plus_minutes(60 * 24 * 2)).settle();
        assert_eq!(app.directory().unit(town.ek).and_then(|unit| unit.parent), Some(town.skola));
    }
}

const HOSTILE: &str = "<script>alert(1)</script>\u{202e}'; DROP TABLE unit; --";

type WrongForm<'a> = (String, Vec<(&'a str, &'a str)>, &'static str);

/// Address, what is typed, what is said about it.
#[rustfmt::skip] // a line each
fn wrong_forms<'a>([omsorg, bjork, top]: &'a [String; 3], long: &'a str) -> Vec<WrongForm<'a>> {
    let at = |id: &str, what: &str| format!("/organisation/enhet/{id}/{what}");
    vec![
        ("/organisation/ny".into(), vec![], "Skriv vad enheten heter"),
        ("/organisation/ny".into(), unit("bjg", HOSTILE, "unit", omsorg), "Björkgården har redan den koden"),
        ("/organisation/ny".into(), unit("N1", long, "unit", omsorg), "för lång"),
        ("/organisation/ny".into(), unit("N1", "Ny", "unit", ""), "Bara kommunen står överst"),
        ("/organisation/ny".into(), unit("N1", "Ny", "municipality", ""), "Det finns redan en kommun"),
        ("/organisation/ny".into(), unit("N1", "Ny", "board", bjork), "på en högre nivå"),
        ("/organisation/ny".into(), unit("N1", "Ny", "castle", omsorg), "Välj vilken typ"),
        ("/organisation/ny".into(), unit("N1", "Ny", "unit", HOSTILE), "Välj en enhet i listan"),
        (at(omsorg, "flytta"), vec![("unit", bjork), ("day", "2026-11-23")], "kan inte höra till sig själv"),
        (at(omsorg, "flytta"), vec![("unit", omsorg), ("day", "2026-11-23")], "kan inte höra till sig själv"),
        (at(bjork, "flytta"), vec![("unit", omsorg), ("day", "2026-11-23")], "hör redan dit"),
        (at(bjork, "flytta"), vec![("unit", top), ("day", "2023-01-01")], "Välj 1 januari 2024 eller senare"),
        (at(bjork, "flytta"), vec![("unit", top), ("day", HOSTILE)], "Skriv datumet"),
        (at(bjork, "flytta"), vec![("unit", ""), ("day", "")], "Välj en enhet i listan"),
        (at(omsorg, "stang"), vec![("day", "2026-11-23")], "2 underenheter är öppna"),
        (at(bjork, "stang"), vec![("day", "")], "Skriv vilken dag som är den sista"),
        (at(bjork, "stang"), vec![("day", "2020-01-01")], "eller senare"),
        (at(bjork, "oppna"), vec![("day", "2026-11-23")], "Enheten är öppen"),
        (at(bjork, "sla-ihop"), vec![("unit", bjork), ("day", "2026-11-23")], "sig själv"),
        (at(bjork, "sla-ihop"), vec![("unit", "x"), ("day", "2026-11-23")], "Välj en enhet i listan"),
        (at(bjork, "andra"), vec![("name", HOSTILE)], "Skriv en kort kod"),
    ]
}

#[test]
fn every_wrong_form_says_so_and_keeps_what_was_typed() {
    let app = TestApp::sqlite(rooms());
    let town = build(&app);
    let ids = [town.omsorg, town.bjork, town.top].map(|id| id.to_string());
    let long = "å".repeat(5_000);
    for (path, fields, message) in wrong_forms(&ids, &long) {
        let seen = app.as_(ADMIN).post(&path, &fields);
        assert_eq!(seen.status, 422, "{path} {fields:?}: {seen:?}");
        assert!(seen.text().contains(message), "{path}: {message} not in {seen:?}");
        assert!(!seen.html.contains("<script>alert"), "{path}");
        for (name, typed) in fields.iter().filter(|(name, _)| ["name", "code"].contains(name)) {
            assert_eq!(value(&seen, name), *typed, "{path}: what was typed in {name}");
        }
    }
    for path in ["andra", "flytta", "stang", "oppna", "sla-ihop"] {
        let unknown = format!("/organisation/enhet/01J8ZQ3V5H6K7M8N9P0Q1R2S3T/{path}");
        assert_eq!(app.as_(ADMIN).get(&unknown).status, 404);
    }
    assert_eq!(app.as_(ADMIN).get("/organisation/enhet/nonsens").status, 404);
    assert_eq!(app.as_(ADMIN).get("/organisation?dag=nonsens&q=%00").status, 200);
}

#[test]
fn pages_speak_both_languages() {
    let app = TestApp::sqlite(rooms());
    let town = build(&app);
    let english = app.as_(ADMIN).in_english();
    let unit = format!("/organisation/enhet/{}", town.bjork);
    for (path, words) in [
        ("/organisation", "Add a unit"),
        (&unit, "Turn to"),
        ("/organisation/ansvar", "Who does what"),
        ("/organisation/ansvar/mina", "My duties"),
        ("/organisation/import", "Import units"),
    ] {
        let seen = english.get(path);
        assert!(seen.status == 200 && seen.text().contains(words), "{path}: {seen:?}");
    }
}
