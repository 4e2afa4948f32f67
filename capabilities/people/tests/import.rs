//! People and roles from a file (ORG-5).

#![allow(clippy::expect_used, clippy::unnecessary_wraps)] // a test that can't be set up should stop at once; sockets have their signatures

mod common;

use authority::Role;
use common::{BIRCH, OAK, house, person, sign_in, staffed, unit};
use proptest::prelude::*;
use testkit::day;

const HEADING: &str = "Användarnamn;Namn;E-post;Titel;Enhet;Roll;Från;Till;Ersättare";

fn send(visitor: &testkit::Visitor, rows: &str) -> testkit::Seen {
    visitor.upload("/personer/las-in", &[], ("fil", "lista.csv", format!("{HEADING}\n{rows}").as_bytes()))
}

#[test]
fn org_5_a_list_is_shown_row_by_row_and_taken_in_once() {
    let app = house();
    staffed(&app);
    let admin = sign_in(&app, "admin");
    let sent = send(
        &admin,
        "ny.ett;Nora Ny;nora@kommun.se;Undersköterska;Björkgården;Medarbetare;2026-01-01;;\n\
         ny.ett;Nora Ny;;;Äldreomsorgen / Ekbacken;Dokumentansvarig;2026-12-01;2027-12-31;nej\n\
         vera;Vera Vårdare;;Undersköterska;;;;;\n\
         karin;Karin Lindgren;;;Björkgården;Enhetschef;;;\n\
         ny.två;Olle Okänd;;;Granlunden;Medarbetare;;;\n\
         ;Utan Namn;;;;;;;\n\
         ny.tre;Tre;;;Björkgården;Kejsare;snart;;kanske\n\
         ny.ett;Någon Annan;;;;;;;\n",
    );
    assert_eq!(sent.status, 303, "{sent:?}");
    let preview = admin.get(sent.location());
    let text = preview.text();
    for wanted in [
        "Nya personer: 1. Ändrade: 1. Nya roller: 2. Rader som hoppas över: 4.",
        "Ingen enhet heter Granlunden",
        "Användarnamn saknas",
        "Ingen roll heter Kejsare. Från går inte att läsa. Ersättare går inte att läsa",
        "Namn är något annat på en rad längre upp",
        "Dokumentansvarig, Ekbacken, 1 december–31 december 2027",
    ] {
        assert!(text.contains(wanted), "{wanted:?} in {text}");
    }
    assert!(!text.contains("Rad 5: Karin"), "what is there already changes nothing");
    assert!(!admin.get("/personer").text().contains("Nora"), "nothing has changed yet");
    taken_in(&app, &admin, sent.location());
}

fn taken_in(app: &testkit::TestApp, admin: &testkit::Visitor, page: &str) {
    assert_eq!(admin.post(page, &[]).status, 303);
    let result = admin.get(page);
    assert!(result.text().contains("Listan är inläst"), "{result:?}");
    assert_eq!(admin.post_from("/personer/ny", page, &[]).status, 422, "once");
    let directory = app.directory();
    let nora = directory.people().find(|(_, name)| *name == "Nora Ny").expect("added").0;
    assert_eq!(directory.holders(Role::DocumentSteward, unit(OAK), day("2026-12-01")), [nora]);
    assert!(directory.holders(Role::Employee, unit(BIRCH), day("2026-11-23")).contains(&nora));
    assert!(directory.people().any(|(_, name)| name == "Vera Vårdare"));
    assert!(admin.get("/personer?utan=1").text().contains("Nora Ny"), "without a password yet");
    let again = send(admin, "ny.ett;Nora Ny;nora@kommun.se;Undersköterska;Björkgården;Medarbetare;2026-01-01;;\n");
    assert!(admin.get(again.location()).text().contains("Ingenting att läsa in"));
}

#[test]
fn org_5_what_is_no_list_is_refused_with_a_word() {
    let app = house();
    staffed(&app);
    let admin = sign_in(&app, "admin");
    let upload = |content: &[u8]| admin.upload("/personer/las-in", &[], ("fil", "lista.xlsx", content));
    for (content, word) in [
        (&b""[..], "Välj en fil"),
        (b"PK\x03\x04 nonsense", "inte läsa filen som en tabell"),
        (b"\xD0\xCF\x11\xE0\xA1", "gammalt Excelformat"),
        (b"Namn;Enhet\nA;B\n", "rubrikraden: Användarnamn"),
        (HEADING.as_bytes(), "inga rader under rubriken"),
    ] {
        let seen = upload(content);
        assert!(seen.status == 422 && seen.text().contains(word), "{word}: {seen:?}");
    }
    let template = admin.get("/personer/las-in/mall");
    assert!(template.header("content-disposition").contains("personer.csv"));
    let taken = upload(&template.bytes);
    assert_eq!(taken.status, 303, "the template itself can be taken in: {taken:?}");
    assert!(admin.get(taken.location()).text().contains("Nya personer: 1"));
    let karin = sign_in(&app, "karin");
    assert_eq!(karin.get("/personer/las-in").status, 403);
    person(&app, "admin2", "Bo Admin", (Role::SystemAdministrator, common::TOP));
    assert_eq!(sign_in(&app, "admin2").get(taken.location()).status, 404, "another's list");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn org_5_any_row_is_planned_or_faulted(cells in proptest::collection::vec(".{0,40}", 9), more in proptest::collection::vec("[a-z;ÅÄö/ 0-9-]{0,60}", 0..6)) {
        let rows: String = std::iter::once(cells.join(";")).chain(more).collect::<Vec<_>>().join("\n");
        if let Ok(sheet) = sheet::read(format!("{HEADING}\n{rows}").as_bytes()) {
            let raw = people::import::rows(&sheet).expect("the heading is whole");
            let directory = authority::Directory::default();
            let around = people::import::Around {
                directory: &directory,
                people: std::collections::HashMap::new(),
                power: people::domain::Power::of(&authority::Actor::system(std::sync::Arc::default())),
                today: day("2026-11-23"),
                role_of: &|text| Role::from_code(text),
            };
            let planned = people::import::plan(&raw, around);
            prop_assert!(planned.iter().all(|row| row.does.is_empty() || row.faults.is_empty()));
        }
    }
}
