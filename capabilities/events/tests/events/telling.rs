//! Other ways of telling: many at once, good examples and ideas, for somebody else, from a wall, from a shared device.

use crate::stage::{MANAGER, OTHER_MANAGER, REPORTER, STORY, STRANGER, count, rooms};
use testkit::{Seen, TestApp, Visitor, both, village};

fn unit() -> String {
    village::unit(village::NORTH).to_string()
}

/// Answers questions one after the other; gives where the last one leads.
fn told(who: &Visitor, start: &str, answers: &[&[(&str, &str)]]) -> String {
    answers.iter().fold(start.to_owned(), |at, fields| {
        let seen = who.post(&at, fields);
        assert_eq!(seen.status, 303, "{at}: {seen:?}");
        seen.location().to_owned()
    })
}

/// The six questions, up to the page where one checks them.
fn checked(who: &Visitor) -> String {
    let unit = unit();
    let answers: [&[(&str, &str)]; 6] = [
        &[("vad", "fall")],
        &[("enhet", &unit)],
        &[("dag", "i_dag"), ("tid", "7.30")],
        &[("vad_hande", STORY)],
        &[("skada", "minor")],
        &[("vem", "nobody")],
    ];
    told(who, "/rapportera", &answers)
}

fn idea(who: &Visitor, what: &str) -> String {
    let unit = unit();
    let check = told(who, "/rapportera", &[&[("vad", what)], &[("enhet", &unit)], &[("vad_hande", "Ställ larmen vid dörren.")]]);
    let seen = who.post(&check, &[]);
    seen.location().rsplit('/').next().expect("an id").to_owned()
}

fn says(seen: &Seen, words: &str) {
    assert!(seen.text().contains(words), "{words:?} in {seen:?}");
}

both! {
    in rooms();
    /// EVT-16: many alike are one case that says how many, and the months count each of them.
    fn evt_16_many_alike_are_one_case_that_counts_them(app: TestApp) {
        let (sara, karin, unit) = (app.as_(REPORTER), app.as_(MANAGER), unit());
        says(&sara.get("/rapportera"), "Rapportera dem samlat");
        assert_eq!(sara.post("/rapportera/samlat", &[("vad", "fall_found")]).status, 422, "a fall isn't counted so");
        let at = told(&sara, "/rapportera/samlat", &[&[("vad", "medication_not_signed")], &[("enhet", &unit)], &[("dag", "i_gar")]]);
        says(&sara.get(&at), "Hur många gånger?");
        for wrong in ["", "0", "-3", "tolv", "201"] {
            assert_eq!(sara.post(&at, &[("antal", wrong)]).status, 422, "{wrong}");
        }
        let check = told(&sara, &at, &[&[("antal", "12")]]);
        says(&sara.get(&check), "12 gånger");
        let thanks = sara.post(&check, &[]).location().to_owned();
        let case = karin.get(format!("/avvikelser/{}", thanks.rsplit('/').next().expect("an id")));
        says(&case, "Inte signerat, 12 gånger");
        says(&karin.get("/avvikelser"), "12 gånger");
        says(&sara.get("/mina-rapporter"), "12 gånger");
        assert_eq!(count(&app, "SELECT CAST(SUM(times) AS BIGINT) FROM event_fact WHERE category_code = 'medication_not_signed'"), 12);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event WHERE times = 12 AND nature = 'deviation'"), 1);
    }

    /// EVT-16: an idea takes three questions, is answered, is fed back and may come to the APT, and never counts as a deviation.
    fn evt_16_an_idea_is_answered_and_never_counts_as_a_deviation(app: TestApp) {
        let (sara, karin) = (app.as_(REPORTER), app.as_(MANAGER));
        let id = idea(&sara, "idea");
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event_fact WHERE nature = 'deviation'"), 0);
        let case = karin.get(format!("/avvikelser/{id}"));
        says(&case, "Förslag");
        says(&case, "Svara den som berättade");
        assert!(!case.text().contains("Bedömning"), "{case:?}");
        for (filter, there) in [("idea", true), ("deviation", false), ("good_example", false)] {
            assert_eq!(karin.get(format!("/avvikelser?slag={filter}")).html.contains(&id), there, "{filter}");
        }
        for page in ["bedomning", "utredning", "aterkoppling", "mottagande", "avslut"] {
            assert_eq!(karin.post_from("/avvikelser", format!("/avvikelser/{id}/{page}"), &[]).status, 422, "{page}");
        }
        let svar = format!("/avvikelser/{id}/svar");
        assert_eq!(karin.post(&svar, &[]).status, 422, "an answer is needed");
        assert_eq!(app.as_(OTHER_MANAGER).get(&svar).status, 404);
        let said = [("svar", "taken_up"), ("larde", "Larmen står nu vid dörren."), ("apt", "1")];
        assert_eq!(karin.post(&svar, &said).status, 303);
        assert_eq!(karin.post_from("/avvikelser", &svar, &said).status, 422, "answered already");
        says(&sara.get(format!("/mina-rapporter/{id}")), "Larmen står nu vid dörren.");
        says(&sara.get("/det-har-ledde-det-till?visa=apt"), "Larmen står nu vid dörren.");
        says(&karin.get(format!("/avvikelser/{id}")), "svarade: tar upp det");
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event_fact WHERE nature = 'deviation'"), 0);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM outbox WHERE kind = 'events.fed_back'"), 1);
    }

    /// EVT-16: what looks like a name, a number or an address is asked about once, at its field; who is sure keeps the text.
    fn evt_16_what_looks_like_personal_data_is_asked_about_once(app: TestApp) {
        let (sara, unit) = (app.as_(REPORTER), unit());
        let at = told(&sara, "/rapportera", &[&[("vad", "fall")], &[("enhet", &unit)], &[("dag", "i_dag"), ("tid", "7.30")]]);
        for (story, words) in [
            ("Gunvor föll i duschen.", "Det ser ut som ett namn"),
            ("Jag ringde Ek om det.", "Det ser ut som ett namn"),
            ("Ring 070-123 45 67.", "Det ser ut som ett telefonnummer"),
            ("Skriv till a@b.se.", "Det ser ut som en e-postadress"),
            ("Hon är 811218-9876.", "Det ser ut som ett personnummer"),
        ] {
            let asked = sara.post(&at, &[("vad_hande", story)]);
            assert_eq!(asked.status, 422, "{story}");
            says(&asked, words);
            says(&asked, story);
            says(&asked, "behåll texten");
            assert!(asked.has(".errors a[href='#vad_hande']"), "{asked:?}");
            assert_eq!(sara.post(&at, &[("vad_hande", story), ("behall", "1")]).status, 303, "{story}");
        }
        assert_eq!(sara.post(&at, &[("vad_hande", "Norrgården ringde. Hon mår bra.")]).status, 303);
        assert!(!sara.get(&at).attrs("[data-watch]", "data-names")[0].is_empty(), "the script has what it hints by");
    }

    /// EVT-1, EVT-13: a report for a colleague is the colleague's, and who wrote it down stands in the history.
    fn evt_1_a_report_for_a_colleague_is_the_colleagues(app: TestApp) {
        let (sara, karin) = (app.as_(REPORTER), app.as_(MANAGER));
        let check = checked(&karin);
        says(&karin.get(&check), "Vem rapporterar?");
        let stranger = village::person(31).to_string();
        assert_eq!(karin.post(&check, &[("for", &stranger)]).status, 422, "one who works elsewhere");
        assert_eq!(karin.post(&check, &[("for", "annan")]).status, 422, "who told must be written");
        let sent = karin.post(&check, &[("for", &village::person(21).to_string())]);
        let thanks = karin.get(sent.location());
        says(&thanks, "A-2026-0001");
        says(&thanks, "Din kollega");
        assert_eq!(count(&app, &format!("SELECT COUNT(*) FROM event WHERE owner_id = '{}'", village::person(21))), 1);
        says(&sara.get("/mina-rapporter"), "A-2026-0001");
        assert!(!karin.get("/mina-rapporter").text().contains("A-2026-0001"));
        let list = karin.get("/avvikelser");
        let case = karin.get(&list.attrs("a[href^='/avvikelser/0']", "href")[0]);
        says(&case, "Karin Ek skrev ned rapporten åt Sara Berg");
    }

    /// EVT-1: who told without an account is sealed as the person is, and shown with a reason alone.
    fn evt_1_who_told_without_an_account_is_sealed(app: TestApp) {
        let (sara, karin) = (app.as_(REPORTER), app.as_(MANAGER));
        for anonymous in [false, true] {
            let check = checked(&sara);
            let mut fields = vec![("for", "annan"), ("berattade", "Tuva Xylander, bemanningen")];
            if anonymous {
                fields.push(("anonym", "1"));
            }
            let id = sara.post(&check, &fields).location().rsplit('/').next().expect("an id").to_owned();
            assert_eq!(crate::privacy::found(&app, "Xylander"), Vec::<String>::new());
            let case = karin.get(format!("/avvikelser/{id}"));
            assert!(!case.html.contains("Xylander"));
            assert_eq!(case.text().contains("åt någon utan konto"), !anonymous, "{case:?}");
            let shown = karin.post(format!("/avvikelser/{id}/personuppgifter"), &[("varfor", "utredning")]);
            assert_eq!(shown.text().contains("Tuva Xylander, bemanningen"), !anonymous, "{shown:?}");
        }
    }

    /// EVT-1, EVT-13: when a report is without a name, neither its owner nor who wrote it down is anywhere for the unit.
    fn evt_13_without_a_name_neither_owner_nor_writer_is_seen(app: TestApp) {
        let (sara, asa, karin) = (app.as_(REPORTER), app.as_(STRANGER), app.as_(MANAGER));
        let check = checked(&asa);
        let sent = asa.post(&check, &[("for", &village::person(21).to_string()), ("anonym", "1")]);
        assert_eq!(sent.status, 303, "{sent:?}");
        let idea = told(&sara, "/rapportera", &[&[("vad", "idea")], &[("enhet", &unit())], &[("vad_hande", "Ställ larmen vid dörren.")]]);
        sara.post(&idea, &[("anonym", "1")]);
        for id in karin.get("/avvikelser").attrs("a[href^='/avvikelser/0']", "href") {
            karin.post_from(&id, format!("{id}/mottagande"), &[]);
            for page in ["", "/bedomning", "/utredning", "/aterkoppling", "/overlamning", "/personuppgifter", "/svar", "/avslut"] {
                let seen = karin.get(format!("{id}{page}"));
                for who in [REPORTER, STRANGER] {
                    assert!(!seen.html.contains(who), "{who} on {id}{page}: {seen:?}");
                }
                for number in [21, 31] {
                    assert!(!seen.html.contains(&village::person(number).to_string()), "{number} on {id}{page}");
                }
            }
        }
        for page in ["/avvikelser?lage=alla", "/det-har-ledde-det-till"] {
            assert!(!karin.get(page).html.contains(REPORTER), "{page}");
        }
        let told = |text: &str| count(&app, &format!("SELECT COUNT(*) FROM outbox WHERE payload LIKE '%{text}%'"));
        assert_eq!((told(REPORTER), told(&village::person(21).to_string()), told(&village::person(31).to_string())), (0, 0, 0));
    }

    /// ORG-7: from a shared device one sends and leaves in one press; the thanks need no sign-in, and the next one starts clean.
    fn org_7_from_a_shared_device_one_sends_and_leaves(app: TestApp) {
        let sara = app.as_(REPORTER);
        assert!(!sara.get(checked(&sara)).text().contains("logga ut"), "on one's own device there is no such button");
        let shared = app.as_(REPORTER).on_shared_device();
        let check = checked(&shared);
        says(&shared.get(&check), "Skicka in och logga ut");
        let sent = shared.post(&check, &[("lamna", "1")]);
        assert_eq!(sent.status, 303, "{sent:?}");
        let thanks = shared.get(sent.location());
        assert_eq!(thanks.status, 200);
        says(&thanks, "A-2026-0001");
        assert!(!thanks.html.contains(REPORTER) && !thanks.html.contains("Karin Ek") && !thanks.html.contains("Norrgården"));
        assert!(shared.get("/mina-rapporter").location().starts_with("/logga-in"), "the session has ended");
        let forged = sent.location().replace("A-2026-0001", "A-2026-0002");
        assert_eq!(app.nobody().get(forged).status, 404, "a page of thanks can't be made up");
        let next = app.as_(STRANGER).on_shared_device();
        assert!(!next.get("/rapportera").text().contains("påbörjad"), "the next one starts clean");
    }

    /// ORG-7: the code on a unit's wall opens the report with the unit chosen, after signing in when need be.
    fn org_7_the_code_on_the_wall_opens_the_report_with_the_unit_chosen(app: TestApp) {
        let (unit, sara) = (unit(), app.as_(REPORTER));
        let path = format!("/r/{unit}");
        let away = app.nobody().get(&path);
        assert_eq!(away.location(), format!("/logga-in?till=%2Fr%2F{unit}"));
        says(&sara.get(&path), "Du rapporterar för Norrgården");
        let hidden = sara.get(&path);
        let action = hidden.attrs("form[method=post]", "action")[0].clone();
        let at = sara.post_from(&path, &action, &[("vad", "fall")]).location().to_owned();
        assert!(sara.get(&at).has(&format!("input[name=enhet][value='{unit}'][checked]")), "chosen already");
        assert_eq!(sara.get(format!("/r/{}", village::unit(village::TOP))).status, 404, "nothing is reported there");
        let poster = app.as_(MANAGER).get(format!("/affisch/{unit}"));
        says(&poster, "Norrgården");
        assert!(poster.has("svg.qr[role=img]") && poster.html.contains(&path), "{poster:?}");
        assert_eq!(app.as_(OTHER_MANAGER).get(format!("/affisch/{unit}")).status, 404);
        assert_eq!(app.as_(STRANGER).get(format!("/affisch/{unit}")).status, 403);
    }

    /// Statement budget: a report is created with at most ten, who comes and who it concerned included.
    fn a_report_is_created_with_at_most_ten_statements(app: TestApp) {
        let sara = app.as_(REPORTER);
        let check = checked(&sara);
        sara.post(check.replace("kontrollera", "vem"), &[("vem", "individual"), ("namn", "Rum 4")]);
        let page = sara.get(&check);
        let hidden = ["_token", "_once"].map(|name| page.attrs(&format!("form[method=post] input[name={name}]"), "value")[0].clone());
        let before = app.db().statements_run();
        let sent = sara.post_raw(&check, &[("_token", &hidden[0]), ("_once", &hidden[1])]);
        let run = app.db().statements_run() - before;
        assert_eq!(sent.status, 303, "{sent:?}");
        assert!(run <= 10, "{run} statements");
    }
}
