//! The room in the house: statements, the demonstration, texts.

#![allow(clippy::expect_used)]

mod stage;

use stage::*;
use testkit::{TestApp, both};

both! {
    in rooms();

    /// Every statement fits the schema, with all filters and with none.
    fn every_statement_fits(app: TestApp) {
        let room = processes::capability();
        assert_eq!(app.db().misfits(&room.statements.concat()).expect("checked"), []);
    }

    /// The demonstration's processes can all be added, read and shown.
    fn the_demonstration_has_processes_in_every_state(app: TestApp) {
        let units: std::collections::BTreeMap<_, _> = ["vard-omsorgsforvaltningen", "aldreomsorg", "nattpatrullen", "halso-sjukvard", "socialforvaltningen"].map(|code| (code.to_owned(), testkit::village::unit(testkit::village::NORTH))).into();
        let people: std::collections::BTreeMap<_, _> = ["anders.bergvall", "linh.nguyen", "karin.lindgren", "monica.risberg", "birgitta.moberg", "leila.mansouri", "gunilla.ahlstrom", "elif.demir"].map(|name| (name.to_owned(), testkit::village::person(20))).into();
        let filled = app.fill(|desk| processes::demo::fill(desk, &units, &people));
        assert!(filled.len() >= 15, "{}", filled.len());
        let list = karin(&app).get("/processer");
        for words in ["Ge stöd i särskilt boende", "Ge läkemedel på delegation", "Granskas", "Utkast", "Granskad", "Ska ses över"] {
            assert!(list.text().contains(words), "{words}: {}", list.text());
        }
        for href in list.attrs("main nav.tree a", "href") {
            let seen = karin(&app).get(&href);
            assert!(seen.status == 200 && seen.has("svg.pmap"), "{href}: {seen:?}");
        }
        assert!(!karin(&app).get(list.link("Ge stöd i särskilt boende")).text().contains("hänger inte ihop"));
        assert_eq!(karin(&app).get("/processer/luckor").status, 200);
    }
}

#[test]
fn every_text_is_there_in_both_languages() {
    assert_eq!(text::check::compare(&processes::texts::CATALOGUE), Vec::<String>::new());
}
