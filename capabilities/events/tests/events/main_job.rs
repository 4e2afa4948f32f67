//! The main job: reported on a phone, received, assessed, judged, investigated, fed back, closed, read by the reporter.

use crate::stage::{
    ASSESSMENT, FEEDBACK, INVESTIGATION, MANAGER, MAS, QUALITY, REPORTER, STORY, count, fed_back, fill, press, rooms, sent,
};
use testkit::{Seen, TestApp, Visitor, both, village};

/// Answers a question and goes where it leads.
fn answer(who: &Visitor, at: &str, fields: &[(&str, &str)]) -> String {
    let seen = who.post(at, fields);
    assert_eq!(seen.status, 303, "{at}: {seen:?}");
    seen.location().to_owned()
}

/// The six questions, up to the page where one checks them.
fn answered(who: &Visitor) -> String {
    let unit = village::unit(village::NORTH).to_string();
    let mut at = answer(who, "/rapportera", &[("vad", "fall")]);
    for (question, fields) in [
        ("var", vec![("enhet", unit.as_str()), ("plats", "bathroom")]),
        ("nar", vec![("dag", "i_dag"), ("tid", "7.30")]),
        ("beskriv", vec![("vad_hande", STORY)]),
        ("skada", vec![("skada", "minor")]),
        ("vem", vec![("vem", "individual"), ("namn", "Rum 4")]),
    ] {
        assert!(at.ends_with(question), "{at}");
        at = answer(who, &at, &fields);
    }
    at
}

fn id_of(thanks: &str) -> events::domain::CaseId {
    thanks.rsplit('/').next().and_then(|id| id.parse().ok()).expect("an id")
}

fn says(seen: &Seen, words: &str) {
    assert!(seen.text().contains(words), "{words:?} in {seen:?}");
}

both! {
    in rooms();
    /// EVT-1, EVT-4, EVT-5, EVT-11, EVT-12, EVT-15: from a report to what it led to.
    fn evt_1_to_15_the_main_job_from_report_to_what_it_led_to(app: TestApp) {
        let (sara, karin, maj) = (app.as_(REPORTER), app.as_(MANAGER), app.as_(MAS));
        let check = answered(&sara);
        let checked = sara.get(&check);
        says(&checked, STORY);
        assert!(!checked.html.contains("Rum 4"), "who it concerns stays locked");
        says(&checked, "Karin Ek");
        let thanks = sara.post(&check, &[]).location().to_owned();
        let id = id_of(&thanks);
        says(&sara.get(&thanks), "A-2026-0001");
        assert_eq!(sara.get(&check).status, 404, "the draft became the report");
        assert_eq!(maj.get(format!("/avvikelser/{id}")).status, 404, "not MAS's yet");
        let case = format!("/avvikelser/{id}");
        assert_eq!(press(&karin, id, "mottagande").location(), format!("{case}/bedomning"));
        let grave: Vec<_> =
            ASSESSMENT.iter().map(|(name, value)| (*name, if *name == "risk_hsl" { "3x3" } else { value })).collect();
        assert_eq!(fill(&karin, id, "bedomning", &grave).location(), format!("{case}/utredning"));
        says(&karin.get(&case), "Väntar på bedömning av vårdskada");
        assert_eq!(karin.get(format!("{case}/vardskada")).status, 403, "the verdict is for MAS and MAR");
        says(&maj.get(&case), "Är det en vårdskada?");
        fill(&maj, id, "vardskada", &[("bedomning", "no_care_injury"), ("varfor", "Hon fick ingen skada.")]);
        fill(&karin, id, "utredning", &INVESTIGATION);
        fill(&karin, id, "aterkoppling", &FEEDBACK);
        says(&sara.get(format!("/mina-rapporter/{id}")), FEEDBACK[0].1);
        press(&karin, id, "avslut");
        says(&karin.get(&case), "Ärendet är avslutat");
        let mine = sara.get(format!("/mina-rapporter/{id}"));
        says(&mine, STORY);
        says(&mine, FEEDBACK[0].1);
        for hidden in [INVESTIGATION[0].1, INVESTIGATION[2].1, INVESTIGATION[3].1, "Hon fick ingen skada.", "Utredning"] {
            assert!(!mine.html.contains(hidden), "{hidden:?} isn't for the reporter");
        }
        says(&sara.get("/mina-rapporter"), FEEDBACK[0].1);
        let history = karin.get(&case).text();
        for what in ["skickade rapporten", "tog emot", "gjorde klart bedömningen", "bedömde:", "berättade", "avslutade"] {
            assert!(history.contains(what), "{what} in {history}");
        }
    }

    /// EVT-1: a form sent twice makes one report, and both sendings lead to it.
    fn evt_1_a_report_sent_twice_is_one_report(app: TestApp) {
        let sara = app.as_(REPORTER);
        let check = answered(&sara);
        let page = sara.get(&check);
        let hidden: Vec<(String, String)> = ["_token", "_once"]
            .map(|name| (name.to_owned(), page.attrs(&format!("form[method=post] input[name={name}]"), "value")[0].clone())).into();
        let fields: Vec<_> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let (first, second) = (sara.post_raw(&check, &fields), sara.post_raw(&check, &fields));
        assert_eq!((first.status, second.status), (303, 303), "{second:?}");
        assert_eq!(first.location(), second.location());
        assert_eq!(sara.post(&check, &[]).status, 404, "from another window there is no draft any more");
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event"), 1);
    }

    /// EVT-12: a case that lacks a verdict can't be closed, and the stop explains itself.
    fn evt_12_the_stops_of_a_closing_explain_themselves(app: TestApp) {
        let karin = app.as_(MANAGER);
        let id = fed_back(&app);
        app.db().tamper("UPDATE event SET expert_needed = 1").expect("needed");
        for seen in [karin.get(format!("/avvikelser/{id}/avslut")), karin.post(format!("/avvikelser/{id}/avslut"), &[])] {
            says(&seen, "Ärendet kan inte avslutas än");
            says(&seen, "MAS eller MAR ska bedöma om det är en vårdskada");
        }
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event WHERE phase = 'closed'"), 0);
    }

    /// EVT-12: saved always, demanded when it is marked as done, with what is missing at its field.
    fn evt_12_what_is_missing_is_said_at_its_field_and_what_was_typed_is_kept(app: TestApp) {
        let (id, karin) = (sent(&app, false), app.as_(MANAGER));
        press(&karin, id, "mottagande");
        fill(&karin, id, "bedomning", &[("typ", "fall"), ("lagrum", "both")]);
        let lacking = karin.post(format!("/avvikelser/{id}/bedomning"), &[("typ", "fall"), ("lagrum", "both"), ("klar", "1")]);
        assert_eq!(lacking.status, 422);
        for field in ["kategori", "slag", "risk_hsl", "risk_sol"] {
            assert!(lacking.has(&format!(".errors a[href='#{field}']")), "{field}: {lacking:?}");
            assert!(lacking.has(&format!("#{field}")), "{field} is on the page");
        }
        fill(&karin, id, "bedomning", &ASSESSMENT);
        let half = karin.post(format!("/avvikelser/{id}/utredning"), &[("forlopp", "Golvet var vått."), ("klar", "1")]);
        assert_eq!(half.status, 422);
        for field in ["orsak", "slutsats"] {
            assert!(half.has(&format!(".errors a[href='#{field}']")) && half.has(&format!("#{field}")), "{field}: {half:?}");
        }
        says(&half, "Golvet var vått.");
        says(&karin.get(format!("/avvikelser/{id}")), "Golvet var vått.");
        fill(&karin, id, "utredning", &INVESTIGATION);
        let told = karin.post(format!("/avvikelser/{id}/aterkoppling"), &[("klar", "1")]);
        assert!(told.has(".errors a[href='#larde']"), "{told:?}");
        says(&told, "Lägg till en åtgärd, eller skriv varför ingen behövs");
    }

    /// EVT-11: a case is judged under the laws that it falls under alone, and a move keeps what was judged.
    fn evt_11_a_case_is_judged_under_its_own_law_and_keeps_it_when_it_is_moved(app: TestApp) {
        let (id, karin) = (sent(&app, false), app.as_(MANAGER));
        press(&karin, id, "mottagande");
        let grave = |law| {
            let value = |name: &str, value| match name {
                "lagrum" => law,
                "risk_hsl" | "risk_sol" => "4x4",
                _ => value,
            };
            ASSESSMENT.map(|(name, usual)| (name, value(name, usual)))
        };
        fill(&karin, id, "bedomning", &grave("sol"));
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event WHERE track = 'sol' AND hsl_severity IS NULL AND sol_severity = 4"), 1);
        assert_eq!(app.as_(MAS).get(format!("/avvikelser/{id}")).status, 404, "social care isn't for MAS");
        let south = village::unit(village::SOUTH).to_string();
        fill(&karin, id, "flytt", &[("enhet", &south), ("varfor", "Det hände där.")]);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event WHERE track = 'sol' AND expert_needed = 0"), 1);
        assert_eq!(karin.get(format!("/avvikelser/{id}")).status, 404, "it is another's now");
        let omar = app.as_(crate::stage::OTHER_MANAGER);
        says(&omar.get(format!("/avvikelser/{id}")), "Det hände där.");
        fill(&omar, id, "overlamning", &[("till", "mas"), ("varfor", "Till kännedom.")]);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event WHERE expert_needed = 1"), 0, "no verdict on care in a social case");
        fill(&omar, id, "bedomning", &grave("hsl"));
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event WHERE expert_needed = 1 AND sol_severity IS NULL"), 1);
    }

    /// EVT-12: a closed case is changed by nobody until it is opened again, with a reason.
    fn evt_12_a_closed_case_is_opened_before_it_is_changed(app: TestApp) {
        let (id, karin) = (fed_back(&app), app.as_(MANAGER));
        press(&karin, id, "avslut");
        for page in ["bedomning", "utredning", "aterkoppling", "flytt", "overlamning"] {
            says(&karin.get(format!("/avvikelser/{id}/{page}")), "Öppna det igen");
            let sent = karin.post_from("/avvikelser", format!("/avvikelser/{id}/{page}"), &[("version", "1")]);
            assert_eq!(sent.status, 422, "{page}");
        }
        assert_eq!(karin.post(format!("/avvikelser/{id}/ateroppning"), &[]).status, 422, "a reason is needed");
        fill(&karin, id, "ateroppning", &[("varfor", "Det hände igen.")]);
        let case = karin.get(format!("/avvikelser/{id}"));
        says(&case, "Det hände igen.");
        says(&case, INVESTIGATION[3].1);
        assert_eq!(karin.get(format!("/avvikelser/{id}/utredning")).status, 200);
    }

    /// EVT-12: who was handed a case helps with it; receiving, moving and closing stay with the line.
    fn evt_12_who_was_handed_a_case_does_not_close_or_move_it(app: TestApp) {
        let (id, maj, nils) = (fed_back(&app), app.as_(MAS), app.as_(QUALITY));
        let karin = app.as_(MANAGER);
        for role in ["mas", "quality_developer"] {
            fill(&karin, id, "overlamning", &[("till", role), ("varfor", "Hjälp mig.")]);
        }
        for who in [&maj, &nils] {
            assert_eq!(who.get(format!("/avvikelser/{id}")).status, 200);
            assert_eq!(who.get(format!("/avvikelser/{id}/utredning")).status, 200);
            for page in ["mottagande", "avslut", "ateroppning", "flytt"] {
                let sent = who.post_from("/avvikelser", format!("/avvikelser/{id}/{page}"), &[]);
                assert_eq!(sent.status, 422, "{page}: {sent:?}");
                says(&sent, "den chef som ansvarar");
            }
        }
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event WHERE phase = 'fed_back'"), 1);
    }
}
