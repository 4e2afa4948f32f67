//! Between caregivers, and many reports at once.

use crate::stage::{MANAGER, MAS, OTHER_MANAGER, QUALITY, REPORTER, STORY, count, rooms, sent};
use events::domain::CaseId;
use testkit::{Seen, TestApp, both, village};

fn says(seen: &Seen, words: &str) {
    assert!(seen.text().contains(words), "{words:?} in {seen:?}");
}

both! {
    in rooms();
    /// EVT-9: a case is sent to another caregiver with a letter that names nobody, and what they answered is kept.
    fn evt_9_another_caregiver_is_asked_and_answers(app: TestApp) {
        let (id, karin) = (sent(&app, false), app.as_(MANAGER));
        let path = format!("/avvikelser/{id}/vardgivare");
        let empty = karin.post(&path, &[("fraga", "Hur såg listan ut?")]);
        assert_eq!(empty.status, 422);
        says(&empty, "Hur såg listan ut?");
        let asked = [("annan_vardgivare", "Lasarettet i Norrby"), ("fraga", "Hur såg listan ut?"), ("svar_senast", "2026-11-10")];
        let letter = karin.post(&path, &asked).location().to_owned();
        let page = karin.get(&letter);
        for words in ["Till Lasarettet i Norrby", "A-2026-0001", "Norrgården", "Hur såg listan ut?"] {
            says(&page, words);
        }
        for hidden in [STORY, "Xylander", REPORTER] {
            assert!(!page.html.contains(hidden), "{hidden} isn't needed in the letter");
        }
        says(&karin.get(format!("/avvikelser/{id}")), "Svaret skulle ha kommit");
        assert_eq!(karin.post(&letter, &[("svar", "Listan följde med.")]).status, 303);
        says(&karin.get(format!("/avvikelser/{id}")), "Listan följde med.");
        let second = karin.post(&letter, &[("svar", "En annan text.")]);
        assert_eq!(second.status, 422, "somebody was first");
        assert!(second.html.contains("En annan text.") && second.html.contains("Listan följde med."), "both are shown");
        assert_eq!(app.as_(OTHER_MANAGER).get(&letter).status, 404);
    }

    /// EVT-9: what another caregiver sent becomes a case like others, and is answered.
    fn evt_9_what_another_caregiver_sent_becomes_a_case(app: TestApp) {
        let (maj, karin) = (app.as_(MAS), app.as_(MANAGER));
        let unit = village::unit(village::NORTH).to_string();
        let fields = [
            ("vardgivare", "Regionen, sjukhus"), ("referens", "RH 41"), ("enhet", unit.as_str()), ("typ", "medication"),
            ("handelsedag", "2026-11-10"), ("vad_hande", "Ordinationen saknades vid inskrivningen."), ("fraga", "Vad har ni ändrat?"),
            ("svar_senast", "2026-12-01"),
        ];
        let wrong = maj.post("/avvikelser/inkommet", &[("vad_hande", "Ordinationen saknades.")]);
        assert_eq!(wrong.status, 422);
        says(&wrong, "Ordinationen saknades.");
        let seen = maj.post("/avvikelser/inkommet", &fields);
        assert_eq!(seen.status, 303, "{seen:?}");
        let id = seen.location().rsplit('/').next().expect("an id").to_owned();
        let case = karin.get(format!("/avvikelser/{id}"));
        for words in ["Ordinationen saknades", "Vad har ni ändrat?", "Från Regionen, sjukhus", "Svara dem"] {
            says(&case, words);
        }
        assert_eq!(app.as_(REPORTER).get("/avvikelser/inkommet").status, 403);
        assert_eq!(app.as_(OTHER_MANAGER).get(format!("/avvikelser/{id}")).status, 404);
        let elsewhere: Vec<_> = fields.iter().map(|(name, value)| (*name, if *name == "enhet" { "x" } else { value })).collect();
        assert_eq!(karin.post("/avvikelser/inkommet", &elsewhere).status, 422);
    }

    /// EVT-12: many new reports are sorted one after the other; each is saved, and asked for the rest when it is marked done.
    fn evt_12_many_reports_are_sorted_one_after_the_other(app: TestApp) {
        let karin = app.as_(MANAGER);
        let ids: Vec<CaseId> = (0..3).map(|_| sent(&app, false)).collect();
        let first = karin.get("/avvikelser/sortera").location().to_owned();
        let page = karin.get(&first);
        says(&page, "Rapport 1 av 3");
        assert!(page.has("[data-keys]") && page.has("[data-keys-switch]"), "keys can be switched off");
        let half = karin.post(&first, &[("slag", "adverse_event"), ("gor", "klar")]);
        assert_eq!(half.status, 422);
        for field in ["kategori", "allvar"] {
            assert!(half.has(&format!(".errors a[href='#{field}']")) && half.has(&format!("#{field}")), "{field}: {half:?}");
        }
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event WHERE phase = 'received' AND kind_code = 'adverse_event'"), 1, "saved all the same");
        let whole = [("kategori", "fall_own_activity"), ("slag", "adverse_event"), ("allvar", "2"), ("troligt", "2"), ("gor", "klar")];
        let next = karin.post(&first, &whole);
        assert_eq!(next.status, 303, "{next:?}");
        assert_ne!(next.location(), first);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event WHERE phase = 'investigating' AND risk = 4"), 1);
        assert_eq!(karin.post(next.location(), &[("gor", "spara")]).status, 303);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event WHERE phase = 'received'"), 1);
        let old = karin.post(next.location(), &[("gor", "spara"), ("version", "1")]);
        assert_eq!(old.status, 422, "an old form says so: {old:?}");
        assert_eq!(app.as_(OTHER_MANAGER).get(format!("/avvikelser/sortera/{}", ids[0])).status, 404);
        says(&app.as_(OTHER_MANAGER).get("/avvikelser/sortera"), "Inget att sortera");
    }

    /// EVT-9: the list of caregivers is the municipality's own.
    fn evt_9_the_municipality_keeps_its_list_of_caregivers(app: TestApp) {
        let nils = app.as_(QUALITY);
        let seen = nils.post("/avvikelser/vardgivare", &[("lista", "Norrby lasarett\n\nÅkerö vårdcentral\nNorrby lasarett")]);
        assert_eq!(seen.status, 303, "{seen:?}");
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event_party"), 2);
        assert_eq!(nils.post("/avvikelser/vardgivare", &[("lista", " ")]).status, 422);
        assert_eq!(app.as_(MANAGER).get("/avvikelser/vardgivare").status, 403);
        let id = sent(&app, false);
        assert!(app.as_(MANAGER).get(format!("/avvikelser/{id}/vardgivare")).text().contains("Åkerö vårdcentral"));
    }
}
