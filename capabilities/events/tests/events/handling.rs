//! Handling: round the line, investigators, duplicates, questions, other caregivers, many at once.

use crate::stage::{
    ASSESSMENT, FEEDBACK, INVESTIGATION, MANAGER, OTHER_MANAGER, QUALITY, REPORTER, STORY, STRANGER, count, fill, press, report,
    rooms, sent,
};
use events::{domain::CaseId, store};
use testkit::{Seen, TestApp, both, village};

const DIRECTOR: &str = "Inga Ström";

/// Sara's report about her manager.
fn about_manager(app: &TestApp) -> CaseId {
    crate::stage::by(app, 21, |desk| {
        let mut work = desk.work::<events::actions::Report>().expect("may");
        let id = store::report::add(&mut work, &report(false)).expect("added").0;
        store::line::around_manager(&mut work, id, village::unit(village::NORTH)).expect("round");
        id
    })
}

/// Another report by Åsa at the northern unit.
fn also(app: &TestApp, story: &str) -> CaseId {
    crate::stage::by(app, 31, |desk| {
        let mut whole = report(false);
        whole.draft.story = story.into();
        whole.reporter = village::person(31);
        store::report::add(&mut desk.work::<events::actions::Report>().expect("may"), &whole).expect("added").0
    })
}

fn says(seen: &Seen, words: &str) {
    assert!(seen.text().contains(words), "{words:?} in {seen:?}");
}

both! {
    in rooms();
    /// EVT-13: a report about a manager goes round her, from the last page of the report on; she finds it nowhere.
    fn evt_13_a_report_about_a_manager_goes_round_her(app: TestApp) {
        let (id, karin, inga) = (about_manager(&app), app.as_(MANAGER), app.as_(DIRECTOR));
        let case = format!("/avvikelser/{id}");
        for path in ["", "/bedomning", "/samband", "/lasare", "/anteckning", "/jav", "/vardgivare"] {
            assert_eq!(karin.get(format!("{case}{path}")).status, 404, "{path}");
        }
        assert_eq!(karin.get(format!("/avvikelser/sortera/{id}")).status, 404);
        assert!(!karin.get("/avvikelser?lage=alla").html.contains(&id.to_string()));
        assert!(!karin.get("/avvikelser?nummer=A-2026-0001").html.contains(&id.to_string()));
        // A case like it doesn't show it among similar events.
        let like = sent(&app, false);
        assert!(!karin.get(format!("/avvikelser/{like}")).html.contains(&id.to_string()));
        let page = inga.get(&case);
        says(&page, "Ärendet går förbi enhetens chef");
        says(&page, "Ansvarar för ärendet i stället för chefen");
        assert!(!page.text().contains(MANAGER), "the manager isn't among those who see it: {page:?}");
        press(&inga, id, "mottagande");
        // Also when she gets the role that it was handed to.
        app.db().tamper(&format!(
            "INSERT INTO access_grant (subject_id, holder, given_at, reason, ended_at) VALUES ('{id}', 'role:unit_manager@{}', 1, 'asked', NULL)",
            village::unit(village::NORTH)
        )).expect("handed");
        assert_eq!(karin.get(&case).status, 404, "she is barred");
        assert_eq!(app.as_(REPORTER).get(format!("/mina-rapporter/{id}")).status, 200);
        says(&app.as_(REPORTER).get(format!("/rapportera/tack/{id}")), "Din chef kan inte se den");
    }

    /// EVT-13: an investigator sees the case while it is investigated, unless it is kept for a reason; handing over is taken back.
    fn evt_13_an_investigator_sees_the_case_while_it_is_investigated(app: TestApp) {
        let (id, karin, omar) = (sent(&app, false), app.as_(MANAGER), app.as_(OTHER_MANAGER));
        let (case, person) = (format!("/avvikelser/{id}"), village::person(30).to_string());
        press(&karin, id, "mottagande");
        fill(&karin, id, "overlamning", &[("till", "utredare"), ("person", &person), ("varfor", "Se över rutinen.")]);
        says(&omar.get(&case), "Oberoende utredare sedan");
        fill(&karin, id, "bedomning", &ASSESSMENT);
        fill(&omar, id, "utredning", &INVESTIGATION);
        assert_eq!(omar.get(&case).status, 404, "the investigation is done");
        press(&karin, fed(&karin, id), "avslut");
        fill(&karin, id, "ateroppning", &[("varfor", "Det hände igen.")]);
        fill(&karin, id, "overlamning", &[("till", "utredare"), ("person", &person), ("varfor", "En gång till.")]);
        let holder = format!("person:{person}");
        let unwhy = karin.post(format!("{case}/lasare"), &[("vem", &holder), ("gor", "behall")]);
        assert_eq!(unwhy.status, 422, "a reason is needed");
        fill(&karin, id, "lasare", &[("vem", &holder), ("gor", "behall"), ("varfor", "Följer upp i vår.")]);
        fill(&karin, id, "utredning", &INVESTIGATION);
        assert_eq!(omar.get(&case).status, 200, "kept for a reason");
        fill(&karin, id, "lasare", &[("vem", &holder)]);
        assert_eq!(omar.get(&case).status, 404, "taken back");
        let history = karin.get(&case).text();
        for what in ["utsåg Omar Lind till oberoende utredare", "Följer upp i vår.", "tog tillbaka ärendet från Omar Lind"] {
            assert!(history.contains(what), "{what} in {history}");
        }
    }

    /// EVT-13: neither the manager concerned nor the reporter nor one who is named investigates, and the page says why.
    fn evt_13_the_investigator_is_independent_and_the_page_says_why_not(app: TestApp) {
        let (id, inga) = (about_manager(&app), app.as_(DIRECTOR));
        press(&inga, id, "mottagande");
        let ask = |number: u128| {
            let person = village::person(number).to_string();
            inga.post(format!("/avvikelser/{id}/overlamning"), &[("till", "utredare"), ("person", &person), ("varfor", "Utred.")])
        };
        let karin = ask(20);
        assert_eq!(karin.status, 422);
        says(&karin, "Personen är berörd av ärendet");
        says(&ask(13), "Personen leder enheten eller avdelningen");
        app.db().tamper("UPDATE event SET story = 'Omar Lind tog emot samtalet.'").expect("named");
        says(&ask(30), "Personen nämns i ärendet");
        assert_eq!(ask(12).status, 303, "the quality developer is independent");
        // Whoever is in charge can't be taken away.
        let role = format!("role:director@{}", village::unit(village::TOP));
        let kept = inga.post(format!("/avvikelser/{id}/lasare"), &[("vem", &role)]);
        assert_eq!(kept.status, 422);
        says(&kept, "då ansvarar ingen för ärendet");
    }

    /// EVT-13: one who has a conflict of interest hands the case up, and sees it no more; the next above can do so too.
    fn evt_13_a_conflict_of_interest_is_declared_and_the_case_goes_up(app: TestApp) {
        let (id, karin, inga) = (sent(&app, false), app.as_(MANAGER), app.as_(DIRECTOR));
        press(&karin, id, "mottagande");
        assert_eq!(karin.post(format!("/avvikelser/{id}/jav"), &[]).status, 422, "a reason is needed");
        fill(&karin, id, "jav", &[("varfor", "Det gäller min bror.")]);
        assert_eq!(karin.get(format!("/avvikelser/{id}")).status, 404);
        says(&inga.get(format!("/avvikelser/{id}")), "anmälde jäv");
        fill(&inga, id, "jav", &[("varfor", "Jag känner familjen.")]);
        assert_eq!(inga.get(format!("/avvikelser/{id}")).status, 404);
        says(&app.as_(QUALITY).get(format!("/avvikelser/{id}")), "Ansvarar för ärendet i stället för chefen");
    }

    /// EVT-4: a duplicate is closed with a link, its reporter gets the answer of the case that stays, and it is undone.
    fn evt_4_a_duplicate_follows_the_case_that_stays(app: TestApp) {
        let (main, karin, asa) = (sent(&app, false), app.as_(MANAGER), app.as_(STRANGER));
        let twin = also(&app, "Hon halkade på de våta plattorna vid duschen, jag såg det.");
        let page = karin.get(format!("/avvikelser/{main}/samband"));
        assert!(page.has(&format!("input[name=arende][value='{twin}']")), "it is offered: {page:?}");
        assert_eq!(karin.post(format!("/avvikelser/{main}/samband"), &[("gor", "dubblett")]).status, 422);
        let counted = || count(&app, "SELECT CAST(SUM(times) AS BIGINT) FROM event_fact WHERE joined = 0");
        assert_eq!(counted(), 2);
        fill(&karin, main, "samband", &[("gor", "dubblett"), ("arende", &twin.to_string())]);
        assert_eq!(counted(), 1, "statistics count the event once");
        says(&karin.get(format!("/avvikelser/{twin}")), "Det här är en dubblett");
        says(&karin.get(format!("/avvikelser/{main}")), "Dubblett av det här");
        fed(&karin, main);
        says(&asa.get(format!("/mina-rapporter/{twin}")), FEEDBACK[0].1);
        assert!(!asa.get(format!("/mina-rapporter/{twin}")).html.contains(INVESTIGATION[3].1));
        assert_eq!(asa.get(format!("/mina-rapporter/{main}")).status, 404, "the other's report stays the other's");
        let again = karin.post(format!("/avvikelser/{main}/samband"), &[("gor", "in_i"), ("arende", &twin.to_string())]);
        assert_eq!(again.status, 422, "not in a circle: {again:?}");
        fill(&karin, twin, "samband", &[("gor", "angra")]);
        assert_eq!(counted(), 2);
        assert!(!asa.get(format!("/mina-rapporter/{twin}")).text().contains(FEEDBACK[0].1));
        press(&karin, twin, "mottagande");
    }

    /// EVT-4: who joins must handle both cases; cases that belong together are linked both ways and let go.
    fn evt_4_joining_and_linking_take_both_cases(app: TestApp) {
        let (one, karin) = (sent(&app, false), app.as_(MANAGER));
        let south = crate::stage::by(&app, 31, |desk| {
            let mut whole = report(false);
            (whole.unit, whole.reporter) = (village::unit(village::SOUTH), village::person(31));
            store::report::add(&mut desk.work::<events::actions::Report>().expect("may"), &whole).expect("added").0
        });
        let tried = karin.post(format!("/avvikelser/{one}/samband"), &[("gor", "dubblett"), ("nummer", "A-2026-0002")]);
        assert_eq!(tried.status, 422);
        says(&tried, "Du har inget ärende med det numret");
        assert_eq!(count(&app, &format!("SELECT COUNT(*) FROM event WHERE id = '{south}' AND joined_to IS NULL")), 1);
        let other = also(&app, "Rullstolens broms gick sönder.");
        fill(&karin, one, "samband", &[("gor", "hor_ihop"), ("nummer", "a-2026-3")]);
        for (here, there) in [(one, other), (other, one)] {
            assert!(karin.get(format!("/avvikelser/{here}")).has(&format!("a[href='/avvikelser/{there}']")));
        }
        fill(&karin, one, "samband", &[("gor", "inte_ihop"), ("arende", &other.to_string())]);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event_link"), 0);
    }

    /// EVT-16: what is on the same matter is found, also in other forms of the words, and never another unit's or a withheld case.
    fn evt_16_similar_events_are_those_on_the_same_matter_that_one_may_see(app: TestApp) {
        let like = also(&app, "Halkat vid duschar, plattorna är våta.");
        let other = also(&app, "Fel tablett i dosetten på morgonen.");
        let withheld = about_manager(&app);
        let south = crate::stage::by(&app, 31, |desk| {
            let mut whole = report(false);
            whole.unit = village::unit(village::SOUTH);
            store::report::add(&mut desk.work::<events::actions::Report>().expect("may"), &whole).expect("added").0
        });
        let this = sent(&app, false);
        let page = app.as_(MANAGER).get(format!("/avvikelser/{this}"));
        says(&page, "liknande händelse");
        let shown = |id: CaseId| page.has(&format!("a[href='/avvikelser/{id}']"));
        assert!(shown(like), "{page:?}");
        assert!(!shown(other) && !shown(withheld) && !shown(south), "{page:?}");
    }

    /// EVT-11: notes are for those who handle; a question reaches an anonymous reporter, and the answer comes without a name.
    fn evt_11_an_anonymous_reporter_answers_a_question_without_a_name(app: TestApp) {
        let (id, karin, sara) = (sent(&app, true), app.as_(MANAGER), app.as_(REPORTER));
        let mine = format!("/mina-rapporter/{id}");
        press(&karin, id, "mottagande");
        fill(&karin, id, "anteckning", &[("text", "Ring natten om larmet.")]);
        fill(&karin, id, "fraga", &[("text", "Satt larmet på armen?")]);
        let page = sara.get(&mine);
        says(&page, "Satt larmet på armen?");
        assert!(!page.html.contains("Ring natten"), "notes are not for the reporter");
        assert!(!page.html.contains(MANAGER));
        assert_eq!(sara.post(format!("{mine}/svar"), &[("text", "")]).status, 422);
        let number = sara.post(format!("{mine}/svar"), &[("text", "Hon är 19121212-1212.")]);
        assert_eq!(number.status, 422);
        says(&number, "Hon är 19121212-1212.");
        assert_eq!(sara.post(format!("{mine}/svar"), &[("text", "Nej, på kroken.")]).status, 303);
        assert_eq!(sara.post(format!("{mine}/svar"), &[("text", "Golvet var nytvättat.")]).status, 303);
        let case = karin.get(format!("/avvikelser/{id}"));
        for words in ["Nej, på kroken.", "Golvet var nytvättat.", "En medarbetare svarade", "En medarbetare lade till", "Ring natten"] {
            says(&case, words);
        }
        assert!(!case.html.contains(REPORTER) && case.text().contains(STORY), "the report itself is as it was");
        for path in [format!("{mine}/svar"), mine] {
            assert_eq!(app.as_(STRANGER).get(path).status, 404);
        }
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event WHERE asked = 1"), 0);
    }
}

/// Takes a case as far as its feedback.
fn fed(karin: &testkit::Visitor, id: CaseId) -> CaseId {
    let case = karin.get(format!("/avvikelser/{id}")).text();
    if case.contains("Ta emot ärendet") {
        press(karin, id, "mottagande");
    }
    if !case.contains("gjorde klart bedömningen") {
        fill(karin, id, "bedomning", &ASSESSMENT);
    }
    if !case.contains("gjorde klart utredningen") {
        fill(karin, id, "utredning", &INVESTIGATION);
    }
    fill(karin, id, "aterkoppling", &FEEDBACK);
    id
}
