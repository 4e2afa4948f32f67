//! Texts: none missing, none untranslated, none unused.

use crate::sources;
use text::{Catalogue, Lang, check};

fn catalogues() -> Vec<Catalogue> {
    let rooms = ledfyr::capabilities::all();
    rooms.iter().filter_map(|room| room.texts).chain([web::CATALOGUE, text::CATALOGUE]).collect()
}

/// TXT: both languages have every text, with the same arguments, in the tone of the house.
#[test]
fn texts_are_complete() {
    let faults: Vec<String> = catalogues().iter().flat_map(check::compare).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

/// TXT: a text that nobody reads is taken away.
#[test]
fn no_text_is_unused() {
    for catalogue in catalogues() {
        let (code, own) = (sources::code(catalogue.room), catalogue.source(Lang::Sv));
        let read = |key: &String| code.contains(&format!("\"{key}\"")) || own.contains(&format!("{{ {key} }}"));
        let unused: Vec<String> = check::keys(&catalogue).into_iter().filter(|key| !read(key)).collect();
        assert!(unused.is_empty(), "{}: nobody reads {unused:#?}", catalogue.room);
    }
}
