//! People and roles, through the router (ORG-3, SEC-2).

#![allow(clippy::expect_used)] // a test that can't be set up should stop at once

mod common;

use authority::Role;
use common::{BIRCH, OAK, TOP, attempt, house, id_of, person, sign_in, staffed, unit};
use testkit::TestApp;

fn role_of(app: &TestApp, visitor: &testkit::Visitor, name: &str) -> String {
    let page = visitor.get(format!("/personer/{}", id_of(app, name)));
    let hrefs = page.attrs("table a", "href");
    hrefs.into_iter().find(|href| href.contains("/roller/")).expect("a role to change")
}

#[test]
fn sec_2_a_manager_sees_the_own_staff_alone() {
    let app = house();
    staffed(&app);
    let karin = sign_in(&app, "karin");
    let list = karin.get("/personer").text();
    assert!(list.contains("Vera Vård") && list.contains("Karin Lindgren"), "{list}");
    assert!(!list.contains("Erik Ek") && !list.contains("Ada Admin"), "{list}");
    let stranger = format!("/personer/{}", id_of(&app, "Erik Ek"));
    assert_eq!(karin.get(&stranger).status, 404);
    for page in ["andra", "roller/ny", "byte"] {
        assert_eq!(karin.get(format!("{stranger}/{page}")).status, 404, "{page}");
    }
    for post in ["nytt-losenord", "las-upp", "avsluta", "aterstall"] {
        assert_eq!(karin.post_from("/konto", format!("{stranger}/{post}"), &[]).status, 404, "{post}");
    }
    let vera = sign_in(&app, "vera");
    assert_eq!(vera.get("/personer").status, 403);
    let admin = sign_in(&app, "admin");
    assert!(admin.get("/personer").text().contains("6 personer"));
}

#[test]
fn the_list_is_searched_and_paged() {
    let app = house();
    staffed(&app);
    let admin = sign_in(&app, "admin");
    let found = |query: &str| admin.get(format!("/personer?{query}")).texts("tbody th a");
    assert_eq!(found("q=LINDGREN"), ["Karin Lindgren"]);
    assert_eq!(found("q=vera+v%C3%A5rd"), ["Vera Vård"]);
    assert_eq!(found("q=%25"), Vec::<String>::new(), "a percent sign is a percent sign");
    assert_eq!(found(&format!("enhet={}", unit(OAK))), ["Erik Ek"]);
    assert_eq!(found("roll=mas"), ["Maria Mas"]);
    assert_eq!(found("roll=hittep%C3%A5&enhet=x&efter=y").len(), 6, "what can't be read is looked past");
    for n in 0..60 {
        person(&app, &format!("p{n}"), &format!("Person {n}"), (Role::Employee, BIRCH));
    }
    let first = admin.get("/personer");
    assert_eq!(first.texts("tbody tr").len(), 50);
    let second = admin.get(first.link("Nästa"));
    assert_eq!(second.texts("tbody tr").len(), 16);
    assert!(second.has("a[rel=prev]") && !second.has("a[rel=next]"));
}

#[test]
fn org_3_a_new_person_gets_a_password_once_and_chooses_their_own() {
    let app = house();
    staffed(&app);
    let karin = sign_in(&app, "karin");
    let fields = [
        ("namn", "ny.person"),
        ("hela_namnet", "Nils Ny"),
        ("enhet", &*unit(BIRCH).to_string()),
        ("roll", "employee"),
        ("titel", ""),
        ("epost", ""),
    ];
    let made = karin.post("/personer/ny", &fields);
    assert_eq!(made.status, 200, "{made:?}");
    let once = made.texts("code").remove(0);
    assert_eq!(once.len(), 19, "{once}");
    let again = karin.post("/personer/ny", &fields);
    assert_eq!(again.status, 422, "the user name is taken");
    assert!(again.has("#namn-error") && again.has("#hela_namnet[value='Nils Ny']"));

    let nils = app.nobody();
    let led = attempt(&nils, "ny.person", &once);
    assert!(led.location().starts_with("/logga-in/eget-losenord?"), "{led:?}");
    assert_eq!(nils.get("/konto").status, 303, "no session before there is a password of one's own");
    let first = |old: &str, new: &str| {
        nils.post("/logga-in/eget-losenord", &[("namn", "ny.person"), ("losenord", old), ("nytt_losenord", new)])
    };
    assert_eq!(first(&once, "kort").status, 422);
    assert_eq!(first(&once, &once).status, 422, "the same again");
    assert_eq!(first("fel", "fyra ord i en rad").status, 422);
    assert_eq!(first(&once, "fyra ord i en rad").status, 303);
    assert_eq!(nils.get("/konto").status, 200);
    assert_eq!(attempt(&app.nobody(), "ny.person", &once).status, 422, "the one-time password is spent");
    assert!(nils.get("/konto").text().contains("Medarbetare"));
}

#[test]
fn wrong_input_keeps_what_was_typed() {
    let app = house();
    staffed(&app);
    let admin = sign_in(&app, "admin");
    let wrong = [
        ("namn", "ny person"),
        ("hela_namnet", ""),
        ("epost", "ingen adress"),
        ("enhet", "påhittad"),
        ("roll", "kejsare"),
        ("titel", "Titel"),
    ];
    let seen = admin.post("/personer/ny", &wrong);
    assert_eq!(seen.status, 422);
    for field in ["namn", "hela_namnet", "epost", "enhet", "roll"] {
        assert!(seen.has(&format!("#{field}-error")), "{field}: {}", seen.text());
    }
    assert!(seen.has("#titel[value=Titel]") && seen.has("#namn[value='ny person']"));
    let empty = admin.post("/personer/ny", &[]);
    assert_eq!(empty.status, 422);
    let vera = format!("/personer/{}", id_of(&app, "Vera Vård"));
    let edit =
        admin.post(format!("{vera}/andra"), &[("namn", "karin"), ("hela_namnet", "Vera"), ("enhet", &unit(BIRCH).to_string())]);
    assert!(edit.status == 422 && edit.text().contains("Någon annan har det användarnamnet"), "{edit:?}");
    let role = admin.post(format!("{vera}/roller/ny"), &[("roll", ""), ("enhet", ""), ("fran", "snart"), ("till", "2026-02-30")]);
    assert_eq!(role.status, 422);
    assert!(role.has("#fran[value=snart]") && role.has("#roll-error") && role.has("#till-error"));
    let huge = "x".repeat(5000);
    assert_eq!(admin.post("/personer/ny", &[("namn", &huge), ("hela_namnet", &huge)]).status, 422);
    let stale = admin.post(
        format!("{vera}/andra"),
        &[("namn", "vera"), ("hela_namnet", "Vera Ny"), ("enhet", &unit(BIRCH).to_string()), ("version", "0")],
    );
    assert!(stale.status == 422 && stale.text().contains("Någon annan har ändrat"));
    assert!(stale.has("#hela_namnet[value='Vera Ny']"));
}

#[test]
fn org_3_roles_are_given_for_a_time_and_never_twice() {
    let app = house();
    staffed(&app);
    let admin = sign_in(&app, "admin");
    let vera = format!("/personer/{}", id_of(&app, "Vera Vård"));
    let give = |role: &str, from: &str, until: &str| {
        let unit = unit(BIRCH).to_string();
        admin.post(format!("{vera}/roller/ny"), &[("roll", role), ("enhet", &unit), ("fran", from), ("till", until)])
    };
    assert_eq!(give("document_steward", "2026-12-01", "2027-03-31").status, 303);
    let twice = give("document_steward", "2027-01-01", "");
    assert!(twice.status == 422 && twice.has("#fran-error"), "{twice:?}");
    assert_eq!(give("document_steward", "2027-04-01", "").status, 303, "the day after is another period");
    assert_eq!(give("process_lead", "2027-04-01", "2027-03-01").status, 422, "backwards");
    let page = admin.get(&vera).text();
    assert!(page.contains("Dokumentansvarig") && page.contains("31 mars 2027"), "{page}");
    let edit = admin.get(&vera).attrs("table a", "href").into_iter().next().expect("a role");
    let withdrawn = admin.post(&edit, &[("gor", "ta_bort")]);
    assert_eq!(withdrawn.status, 303, "{withdrawn:?}");
    let held = app.directory().assignments_of(id_of(&app, "Vera Vård").parse().expect("id")).len();
    assert_eq!(held, 2);
}

#[test]
fn sec_2_a_manager_gives_no_more_than_the_line_has() {
    let app = house();
    staffed(&app);
    let (karin, dan) = (sign_in(&app, "karin"), sign_in(&app, "avdelning"));
    let vera = format!("/personer/{}", id_of(&app, "Vera Vård"));
    let own = format!("/personer/{}", id_of(&app, "Karin Lindgren"));
    let give = |who: &testkit::Visitor, whom: &str, role: &str, at: u128, deputy: &str| {
        let unit = unit(at).to_string();
        who.post(format!("{whom}/roller/ny"), &[("roll", role), ("enhet", &unit), ("fran", "2026-11-23"), ("ersattare", deputy)])
            .status
    };
    assert_eq!(give(&karin, &vera, "mas", BIRCH, ""), 422);
    assert_eq!(give(&karin, &vera, "system_administrator", TOP, ""), 422);
    assert_eq!(give(&karin, &vera, "unit_manager", BIRCH, ""), 422, "a deputy only");
    assert_eq!(give(&karin, &vera, "department_head", BIRCH, "1"), 422, "above the own level");
    assert_eq!(give(&karin, &vera, "unit_manager", OAK, "1"), 422, "another's unit");
    assert_eq!(give(&karin, &own, "employee", BIRCH, ""), 422, "oneself");
    assert_eq!(give(&karin, &vera, "unit_manager", BIRCH, "1"), 303);
    assert_eq!(give(&dan, &vera, "unit_manager", OAK, "1"), 303);
    let reset = karin.post_from("/konto", format!("{vera}/nytt-losenord"), &[]);
    assert_eq!(reset.status, 422, "her new role at another unit is beyond Karin");
}

#[test]
fn the_last_system_administrator_stays() {
    let app = house();
    staffed(&app);
    let admin = sign_in(&app, "admin");
    let ada = format!("/personer/{}", id_of(&app, "Ada Admin"));
    let edit = role_of(&app, &admin, "Ada Admin");
    let end = |visitor: &testkit::Visitor| visitor.post(&edit, &[("fran", "2026-11-23"), ("till", "2026-11-30")]);
    let refused = end(&admin);
    assert!(refused.status == 422 && refused.text().contains("minst en systemadministratör"), "{refused:?}");
    assert_eq!(admin.post_from("/konto", format!("{ada}/avsluta"), &[]).status, 422);
    person(&app, "admin2", "Bo Admin", (Role::SystemAdministrator, TOP));
    assert_eq!(end(&admin).status, 303, "with another there");
}
