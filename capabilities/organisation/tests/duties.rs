//! Who does what (ORG-4), through the router.

#![allow(clippy::expect_used, clippy::panic)] // a test stops where it fails

mod town;

use testkit::{Seen, TestApp, both};
use town::{ADMIN, DIRECTOR, MANAGER, NURSE, build, rooms};

authority::actions! {
    /// See what the room says about a person.
    read See = "probe.see" { Employee: OWN }
}

web::urls! {
    /// What the room says about a person.
    Probe { person: kernel::PersonId } = "/prov/{person}";
}

fn probe(mut granted: web::Granted<See>, at: Probe) -> web::Answer {
    let (ui, desk) = granted.parts();
    let ask = organisation::capability().panels.expect("the room has panels");
    let panels = ask(ui, desk, &kernel::Subject::new("person", at.person))?;
    assert!(panels.iter().all(|panel| !panel.main), "beside, not in the middle");
    let body = web::html! { @for panel in &panels { (panel.body) } };
    granted.page(web::Page::new("Prov", body))
}

fn with_probe() -> Vec<web::Capability> {
    let routes = || web::Routes::new().get::<Probe, _>(probe);
    let room = web::Capability { actions: ACTIONS, ..web::Capability::new("probe", routes) };
    rooms().into_iter().chain([room]).collect()
}

/// ORG-4: on a person's start page, the duties nearest in time; on nobody else's.
#[test]
fn a_start_page_shows_the_persons_own_duties() {
    let app = TestApp::sqlite(with_probe());
    build(&app);
    let nurse = app.as_(NURSE);
    let own = nurse.get(Probe { person: nurse.id() });
    assert!(own.text().contains("Ditt ansvar") && own.text().contains("Se alla dina 18 uppgifter"), "{own:?}");
    assert_eq!(own.texts("main li").len(), 5);
    let others = nurse.get(Probe { person: app.as_(MANAGER).id() });
    assert!(!others.text().contains("Ditt ansvar"), "{others:?}");
}

fn first_duty(draft: &Seen) -> String {
    let links = draft.attrs("a", "href");
    links.into_iter().find(|href| href.starts_with("/organisation/ansvar/utkast/uppgift/")).expect("a duty to change")
}

const DUTY: [(&str, &str); 4] =
    [("sv", "Följ upp nattbemanningen"), ("roles", "unit_manager"), ("roles", "mas"), ("recurrence", "monthly")];

use web::evidence::{DUTIES, HEAD_OF_CARE, MANAGER as LED, MAS};

both! {
    in rooms();

    /// ORG-4: a draft is made, changed and established with its decision; the older version can still be read.
    fn a_draft_becomes_the_version_in_force(app: TestApp) {
        build(&app);
        app.fill(organisation::install);
        let admin = app.as_(ADMIN);
        assert!(admin.get("/organisation/ansvar").text().contains("Förlaga"));
        assert_eq!(admin.post("/organisation/ansvar/utkast", &[]).status, 303);
        assert_eq!(admin.post("/organisation/ansvar/utkast", &[]).status, 303, "a second time leads to the same");
        let added = admin.post("/organisation/ansvar/utkast/ny", &DUTY);
        assert_eq!(added.status, 303, "{added:?}");
        let draft = admin.get("/organisation/ansvar/utkast");
        let edit = first_duty(&draft);
        let changed = admin.post(&edit, &[("sv", "Ge en gemensam riktning"), ("roles", "board_member"), ("recurrence", "")]);
        assert_eq!(changed.status, 303, "{changed:?}");
        let second = first_duty(&draft).replace("/ta-bort", "");
        let down = admin.post_from("/organisation/ansvar/utkast", format!("{second}/flytta"), &[("role", "board_member"), ("way", "down")]);
        assert_eq!(down.status, 303, "{down:?}");
        let compared = admin.get("/organisation/ansvar/versioner/2/jamfor");
        assert!(compared.text().contains("2 ändringar") && compared.text().contains("Följ upp nattbemanningen"), "{compared:?}");
        assert!(!app.as_(MANAGER).get("/organisation/ansvar").text().contains("nattbemanningen"), "a draft holds for nobody");
        assert_eq!(app.as_(MANAGER).get("/organisation/ansvar/versioner/2").status, 404);
        let decision = [("by", "Omsorgsnämnden, 41 §"), ("on", "2026-11-20"), ("number", "OMS 2026/112")];
        let established = app.as_(DIRECTOR).post("/organisation/ansvar/utkast/faststall", &decision);
        assert_eq!(established.status, 303, "{established:?}");
        let map = app.as_(MANAGER).get("/organisation/ansvar?q=nattbemanning");
        assert!(map.text().contains("En uppgift") && map.text().contains("Följ upp nattbemanningen"), "{map:?}");
        assert!(map.text().contains("Omsorgsnämnden, 41 §") && map.text().contains("OMS 2026/112"), "{map:?}");
        let old = app.as_(MANAGER).get("/organisation/ansvar/versioner/1");
        assert!(old.text().contains("Den här versionen gäller inte") && !old.text().contains("nattbemanningen"), "{old:?}");
        assert_eq!(admin.post(&edit, &DUTY).status, 409, "what is established isn't changed");
        assert_eq!(app.db().peek("SELECT COUNT(*) FROM trail WHERE subject LIKE 'duty_map/%'").expect("count"), Some(5));
    }

    /// LAW-3, LAW-8: a manager, a MAS and a decided responsibility map are evidence where they are, and found where they aren't.
    fn law_3_roles_that_are_held_are_evidence(app: TestApp) {
        let town = build(&app);
        let standing = |kind: &str, unit| {
            let found = app.evidence(DIRECTOR, kind, &[unit]);
            let goes = |evidence: &&web::Evidence| evidence.unit == unit || evidence.below;
            let held = found.iter().filter(goes).any(|evidence| evidence.standing == web::Standing::Holds);
            assert!(found.iter().all(|evidence| !evidence.text.contains("Lindgren")), "no names");
            held
        };
        assert!(standing(LED, town.bjork) && !standing(LED, town.ek));
        assert!(standing(MAS, town.ek), "held above, and so below");
        assert!(!standing(MAS, town.skola) && !standing(HEAD_OF_CARE, town.ek));
        let unled: Vec<_> = app.health(DIRECTOR, "organisation_unled").into_iter().filter_map(|finding| finding.unit).collect();
        assert_eq!(unled, [town.ek], "her own administration alone");
        assert!(app.health(MANAGER, "organisation_unled").is_empty(), "for those who can mend it");
        let unheld = app.health(DIRECTOR, "organisation_unheld");
        assert!(unheld.iter().any(|finding| finding.text.contains("rocessägare")) && !unheld.iter().any(|finding| finding.text.contains("MAS")));
        assert!(!standing(DUTIES, town.bjork), "delivered, but not decided");
        let admin = app.as_(ADMIN);
        assert_eq!(admin.post("/organisation/ansvar/utkast", &[]).status, 303);
        let decision = [("by", "Omsorgsnämnden, 41 §"), ("on", "2026-11-20"), ("number", "OMS 2026/112")];
        assert_eq!(app.as_(DIRECTOR).post("/organisation/ansvar/utkast/faststall", &decision).status, 303);
        assert!(standing(DUTIES, town.bjork));
    }

    /// Two who work on the draft at once: the second sees that and loses nothing.
    fn a_lost_race_keeps_what_was_typed(app: TestApp) {
        build(&app);
        let admin = app.as_(ADMIN);
        assert_eq!(admin.post("/organisation/ansvar/utkast", &[]).status, 303);
        let edit = first_duty(&admin.get("/organisation/ansvar/utkast"));
        let mut late = DUTY.to_vec();
        late.push(("version", "0"));
        let outrun = admin.post(&edit, &late);
        assert_eq!(outrun.status, 422);
        assert!(outrun.text().contains("Någon annan har ändrat") && outrun.html.contains("Följ upp nattbemanningen"), "{outrun:?}");
        assert_eq!(admin.post_from("/organisation/ansvar/utkast", format!("{edit}/ta-bort"), &[("version", "0")]).status, 409);
        let removed = admin.post_from(&edit, format!("{edit}/ta-bort"), &[]);
        assert_eq!(removed.status, 303, "{removed:?}");
        let discarded = admin.post_from("/organisation/ansvar/utkast", "/organisation/ansvar/utkast/kasta", &[]);
        assert_eq!(discarded.status, 303, "{discarded:?}");
        assert_eq!(app.db().peek("SELECT COUNT(*) FROM duty WHERE map = 2").expect("count"), Some(0));
    }
}

#[test]
fn each_sees_their_own_duties_and_what_nobody_has() {
    let app = TestApp::sqlite(rooms());
    build(&app);
    let nurse = app.as_(NURSE).get("/organisation/ansvar/mina");
    assert!(nurse.text().contains("MAS · Omsorgsförvaltningen") && nurse.text().contains("Medarbetare"), "{nurse:?}");
    assert!(!nurse.text().contains("Förvaltningschef ·"), "{nurse:?}");
    let all = app.as_(NURSE).get("/organisation/ansvar");
    assert!(all.text().contains("Ingen har rollen") && all.text().contains("uppgifter har ingen"), "{all:?}");
    let mas = app.as_(NURSE).get("/organisation/ansvar?roll=mas");
    assert!(mas.text().contains("De här är MAS nu Medicinskt ansvarig sjuksköterska"), "{mas:?}");
    assert!(mas.text().contains("kontrolleras mot författningen") && mas.text().contains("Varje år"), "{mas:?}");
    let mar = app.as_(NURSE).get("/organisation/ansvar?roll=mar&kalla=HB");
    assert!(mar.text().contains("Ingen har rollen MAR"), "{mar:?}");
    let law = app.as_(NURSE).get("/organisation/ansvar?q=SOSFS+2011%3A9+5+kap");
    assert!(law.text().contains("SOSFS 2011:9, 5 kap."), "{law:?}");
    assert_eq!(app.as_(NURSE).get("/organisation/ansvar?roll=%00&kalla=%3Cscript%3E&q=%27").status, 200);
    for path in ["/organisation/ansvar/utkast", "/organisation/ansvar/utkast/ny", "/organisation/ansvar/utkast/faststall"] {
        assert_eq!(app.as_(NURSE).get(path).status, 403, "{path}");
    }
}

#[test]
fn every_wrong_form_says_so_and_keeps_what_was_typed() {
    let app = TestApp::sqlite(rooms());
    build(&app);
    let admin = app.as_(ADMIN);
    assert_eq!(admin.get("/organisation/ansvar/utkast/ny").location(), "/organisation/ansvar/utkast", "begin one first");
    assert_eq!(admin.post("/organisation/ansvar/utkast", &[]).status, 303);
    let long = "å".repeat(400);
    let establish = "/organisation/ansvar/utkast/faststall";
    let new = "/organisation/ansvar/utkast/ny";
    for (path, fields, message) in [
        (new, vec![], "Skriv vad som ska göras"),
        (new, vec![("sv", "Räkna"), ("roles", "king")], "Välj minst en roll"),
        (new, vec![("sv", &*long), ("roles", "mas")], "Korta texten"),
        (new, vec![("sv", "Räkna"), ("roles", "mas"), ("recurrence", "ibland")], "Välj hur ofta i listan"),
        (establish, vec![("by", ""), ("on", ""), ("number", "")], "Skriv vem som har beslutat"),
        (establish, vec![("by", "Nämnden"), ("on", "2027-01-01"), ("number", "1")], "Välj i dag eller en tidigare dag"),
        (establish, vec![("by", "Nämnden"), ("on", "igår"), ("number", "1")], "Skriv datumet"),
    ] {
        let seen = admin.post(path, &fields);
        assert_eq!(seen.status, 422, "{path} {fields:?}: {seen:?}");
        assert!(seen.text().contains(message), "{path}: {message} not in {seen:?}");
        for typed in fields.iter().filter(|(name, _)| ["sv", "by"].contains(name)).map(|(_, typed)| *typed) {
            assert!(seen.html.contains(typed), "{path}: {typed}");
        }
    }
}
