//! Wrong, hostile and stale input on every form: a message at the field, what was typed kept, never a broken page.

use crate::stage::{MANAGER, MAS, QUALITY, REPORTER, by, fill, press, rooms, sent};
use events::{
    actions::Report,
    domain::{Draft, DraftId},
    store::draft,
};
use testkit::{TestApp, Visitor, both, village};

/// What people and others type where it doesn't belong.
fn nasty() -> Vec<String> {
    let fixed = [
        "",
        " ",
        "\0",
        "\u{1}\u{7}\u{1b}",
        "\u{202e}baklänges\u{200f}",
        "😀",
        "<script>alert(1)</script>",
        "'; DROP TABLE event; --",
        "{visible:e}",
        "?",
        "-1",
        "0",
        "17",
        "1e9",
        "99999999999999999999999",
        "NaN",
        "null",
        "x2",
        "3x",
        "0x0",
        "5x5",
        "-1x-1",
        "2026-02-30",
        "00000000000000000000000000",
        "01J8ZQ3V5H6K7M8N9P0Q1R2S3T",
        "25:61",
        "events.handle",
        "\u{fffd}\u{feff}",
    ];
    fixed.into_iter().map(str::to_owned).chain(["å".repeat(20_000)]).collect()
}

/// Puts every nasty value into every field, the other fields being right. Nothing may break.
fn every(who: &Visitor, (page, path): (&str, &str), right: &[(&str, &str)]) {
    for name in right.iter().map(|(name, _)| *name).chain(["version"]) {
        for value in nasty() {
            let others = right.iter().filter(|(field, _)| *field != name).copied();
            let fields: Vec<_> = others.chain([(name, value.as_str())]).collect();
            let status = who.post_from(page, path, &fields).status;
            let shown: String = value.chars().take(30).collect();
            assert!(matches!(status, 200 | 303 | 404 | 409 | 422), "{path} {name}={shown:?}: {status}");
        }
    }
}

/// A wrong value is said at its field, and what was typed in another is kept.
fn said(who: &Visitor, path: &str, fields: &[(&str, &str)], (wrong, kept): (&str, &str)) {
    let seen = who.post(path, fields);
    assert_eq!(seen.status, 422, "{path} {wrong}: {seen:?}");
    assert!(seen.has(&format!(".errors a[href='#{wrong}']")), "{path}: no error at {wrong}: {seen:?}");
    assert!(seen.has(&format!("[id='{wrong}']")), "{path}: the error leads nowhere: {wrong}");
    assert!(seen.html.contains(kept), "{path}: {kept:?} was lost");
}

fn draft_of(app: &TestApp) -> DraftId {
    by(app, 21, |desk| {
        let mut work = desk.work::<Report>().expect("may");
        let id: DraftId = work.new_id();
        draft::save(&mut work, id, &Draft::default()).expect("saved");
        id
    })
}

both! {
    in rooms();
    /// EVT-1: the questions of a report.
    fn evt_1_no_answer_to_a_question_breaks_it(app: TestApp) {
        let (id, sara) = (draft_of(&app), app.as_(REPORTER));
        let unit = village::unit(village::NORTH).to_string();
        let at = |question: &str| format!("/rapportera/{id}/{question}");
        every(&sara, ("/rapportera", "/rapportera"), &[("vad", "fall")]);
        for (question, fields) in [
            ("var", vec![("enhet", unit.as_str()), ("annan_enhet", ""), ("plats", "bathroom")]),
            ("var", vec![("enhet", "annan"), ("annan_enhet", unit.as_str())]),
            ("nar", vec![("dag", "annan"), ("datum", "2026-11-22"), ("tid", "12.00")]),
            ("beskriv", vec![("vad_hande", "Hon föll."), ("gjorde_direkt", "Inget."), ("behall", "")]),
            ("skada", vec![("skada", "minor")]),
            ("vem", vec![("vem", "individual"), ("namn", "Rum 4"), ("fodd", "1942"), ("kon", "woman"), ("alder", "age_80_89")]),
        ] {
            every(&sara, (&at(question), &at(question)), &fields);
        }
        said(&sara, "/rapportera", &[("vad", "x")], ("vad", "Fall"));
        said(&sara, &at("var"), &[("enhet", "x"), ("plats", "bathroom")], ("enhet", "bathroom\" selected"));
        said(&sara, &at("var"), &[("enhet", &village::unit(village::TOP).to_string())], ("enhet", "Norrgården"));
        for (fields, wrong) in [
            ([("dag", ""), ("tid", "7.15")], "dag"), ([("dag", "i_dag"), ("tid", "igår")], "tid"),
            ([("dag", "i_dag"), ("tid", "23.59")], "tid"), ([("dag", "annan"), ("tid", "7.15")], "datum"),
        ] {
            said(&sara, &at("nar"), &fields, (wrong, fields[1].1));
        }
        said(&sara, &at("nar"), &[("dag", "annan"), ("datum", "2024-01-01"), ("tid", "7")], ("datum", "2024-01-01"));
        let long = "ö".repeat(6001);
        said(&sara, &at("beskriv"), &[("vad_hande", &long), ("gjorde_direkt", "Ringde.")], ("vad_hande", "Ringde."));
        said(&sara, &at("beskriv"), &[("vad_hande", ""), ("gjorde_direkt", "Ringde.")], ("vad_hande", "Ringde."));
        said(&sara, &at("skada"), &[("skada", "död")], ("skada", "none_visible"));
        said(&sara, &at("vem"), &[("vem", "individual"), ("namn", "Rum 4"), ("fodd", "19420101-1234")], ("fodd", "Rum 4"));
        said(&sara, &at("vem"), &[("vem", "alla"), ("namn", "Rum 4")], ("vem", "Rum 4"));
    }

    /// EVT-16: a personal number in the story is asked about once; who is sure may go on.
    fn evt_16_a_personal_number_in_the_story_is_asked_about(app: TestApp) {
        let (id, sara) = (draft_of(&app), app.as_(REPORTER));
        let at = format!("/rapportera/{id}/beskriv");
        let story = "Hon, 19121212-1212, föll.";
        said(&sara, &at, &[("vad_hande", story)], ("vad_hande", story));
        said(&sara, &at, &[("vad_hande", "Hon föll."), ("gjorde_direkt", story)], ("gjorde_direkt", "Hon föll."));
        assert!(sara.post(&at, &[("vad_hande", story)]).has("input[name=behall]"));
        assert_eq!(sara.post(&at, &[("vad_hande", story), ("behall", "1")]).status, 303);
    }

    /// EVT-4, EVT-5, EVT-12, EVT-15: the forms of a case.
    fn evt_4_to_15_nothing_typed_into_a_case_breaks_it(app: TestApp) {
        let (id, karin, maj) = (sent(&app, false), app.as_(MANAGER), app.as_(MAS));
        press(&karin, id, "mottagande");
        fill(&karin, id, "overlamning", &[("till", "mas"), ("varfor", "Titta.")]);
        let at = |page: &str| format!("/avvikelser/{id}/{page}");
        let south = village::unit(village::SOUTH).to_string();
        for (who, page, fields) in [
            (&karin, "bedomning", vec![
                ("typ", "fall"), ("kategori", "fall_found"), ("slag", "risk"), ("lagrum", "both"), ("risk_hsl", "1x1"), ("risk_sol", "1x1"),
                ("missforhallande", "no_misconduct"), ("ocksa", "crime")
            ]),
            (&karin, "utredning", vec![
                ("forlopp", "a"), ("orsak", "handover_failed"), ("om_communication", "b"), ("hindrade", "c"), ("slutsats", "d")
            ]),
            (&karin, "aterkoppling", vec![("larde", "a"), ("utan_atgard", "b"), ("apt", "")]),
            (&karin, "overlamning", vec![("till", "person"), ("person", "x"), ("varfor", "a")]),
            (&karin, "personuppgifter", vec![("varfor", "annat"), ("annat_skal", "")]),
            (&karin, "ateroppning", vec![("varfor", "a")]),
            (&maj, "vardskada", vec![("bedomning", "no_care_injury"), ("varfor", "a")]),
            (&karin, "flytt", vec![("enhet", "x"), ("varfor", "a")]),
            (&karin, "flytt", vec![("enhet", &south), ("varfor", "")]),
        ] {
            every(who, (&at(page), &at(page)), &fields);
        }
    }

    /// EVT-4, EVT-5, EVT-12, EVT-15: what is wrong in a case's forms is said at its field.
    fn evt_4_to_15_what_is_wrong_is_said_at_its_field(app: TestApp) {
        let (id, karin, maj) = (sent(&app, false), app.as_(MANAGER), app.as_(MAS));
        press(&karin, id, "mottagande");
        fill(&karin, id, "overlamning", &[("till", "mas"), ("varfor", "Titta.")]);
        let at = |page: &str| format!("/avvikelser/{id}/{page}");
        let long = "ö".repeat(11_000);
        said(&karin, &at("bedomning"), &[("typ", "medication"), ("kategori", "fall_found"), ("lagrum", "sol")], ("kategori", "value=\"sol\" checked"));
        said(&karin, &at("bedomning"), &[("typ", "fall"), ("lagrum", "x"), ("risk_sol", "2x2")], ("lagrum", "value=\"2x2\" checked"));
        said(&karin, &at("utredning"), &[("forlopp", &long), ("slutsats", "Torka.")], ("forlopp", "Torka."));
        said(&karin, &at("utredning"), &[("om_communication", "Ingen sade det."), ("slutsats", "Torka.")], ("om_communication", "Ingen sade det."));
        said(&karin, &at("aterkoppling"), &[("larde", "Ring 070-123 45 67."), ("utan_atgard", "Klart.")], ("larde", "Klart."));
        said(&karin, &at("aterkoppling"), &[("larde", &long[..600 * 2]), ("utan_atgard", "Klart.")], ("larde", "Klart."));
        said(&karin, &at("overlamning"), &[("till", "x"), ("varfor", "Hjälp.")], ("till", "Hjälp."));
        said(&karin, &at("overlamning"), &[("till", "mar"), ("varfor", "Hjälp.")], ("till", "Hjälp."));
        let sara = village::person(21).to_string();
        said(&karin, &at("overlamning"), &[("till", "person"), ("person", &sara), ("varfor", "Hjälp.")], ("person", "Hjälp."));
        said(&karin, &at("overlamning"), &[("till", "mas"), ("varfor", "")], ("varfor", "value=\"mas\" checked"));
        said(&karin, &at("flytt"), &[("enhet", &village::unit(village::NORTH).to_string()), ("varfor", "Fel.")], ("enhet", "Fel."));
        said(&karin, &at("flytt"), &[("enhet", &village::unit(village::TOP).to_string()), ("varfor", "Fel.")], ("enhet", "Fel."));
        said(&karin, &at("personuppgifter"), &[("varfor", "annat")], ("annat_skal", "value=\"annat\" checked"));
        said(&maj, &at("vardskada"), &[("bedomning", "misconduct"), ("varfor", "Så.")], ("bedomning", "Så."));
        said(&maj, &at("vardskada"), &[("bedomning", "care_injury"), ("varfor", "")], ("varfor", "value=\"care_injury\" checked"));
    }

    /// Who saves over another's change gets both texts back, and nothing is overwritten.
    fn a_form_that_was_outrun_shows_both_texts(app: TestApp) {
        let (id, karin) = (sent(&app, false), app.as_(MANAGER));
        press(&karin, id, "mottagande");
        let at = format!("/avvikelser/{id}/utredning");
        fill(&karin, id, "utredning", &[("slutsats", "Den första.")]);
        for version in ["1", "0", "-1", "9223372036854775807"] {
            let late = karin.post(&at, &[("slutsats", "Den andra."), ("version", version)]);
            assert_eq!(late.status, 422, "{late:?}");
            assert!(late.html.contains("Den första.") && late.html.contains("Den andra."), "{late:?}");
        }
        // Also one with an error: it would come back with the new version, and then be saved over the other's text.
        let wrong = karin.post(&at, &[("slutsats", "Den andra."), ("om_communication", "Ord utan orsak."), ("version", "1")]);
        assert!(wrong.html.contains("Den första.") && wrong.html.contains("Ord utan orsak."), "{wrong:?}");
        assert_eq!(crate::stage::count(&app, "SELECT COUNT(*) FROM event WHERE conclusion = 'Den första.'"), 1);
    }

    /// EVT-3: thresholds and days.
    fn evt_3_the_rules_take_what_makes_sense_and_say_what_does_not(app: TestApp) {
        let nils = app.as_(QUALITY);
        let at = "/avvikelser/regler";
        let right = [("syns_fran", "3"), ("lamnas_fran", "6"), ("ta_emot", "1"), ("bedom", "3"), ("utred", "14"), ("aterkoppla", "7")];
        let with = |name: &str, value: &'static str| right.map(|(field, usual)| (field, if field == name { value } else { usual }));
        every(&nils, (at, at), &right);
        for (field, wrong) in [("syns_fran", "17"), ("lamnas_fran", "2"), ("ta_emot", "-1"), ("utred", "366"), ("bedom", "")] {
            said(&nils, at, &with(field, wrong), (field, "value=\"7\""));
        }
        let before = crate::stage::count(&app, "SELECT MAX(version) FROM event_rules");
        assert_eq!(nils.post(at, &right).status, 303);
        let late = nils.post(at, &[right.as_slice(), &[("version", &before.to_string())]].concat());
        assert_eq!(late.status, 422, "{late:?}");
        assert_eq!(crate::stage::count(&app, "SELECT MAX(version) FROM event_rules"), before + 1);
        assert_eq!(app.as_(MANAGER).get(at).status, 403);
    }
}
