//! The pages through the router, on both databases: the whole way of an action, and wrong, stale and forbidden input.

#![allow(clippy::expect_used)]

mod stage;

use stage::*;
use testkit::{TestApp, both};

both! {
    in rooms();

    /// ACT-1: planned, started, done with proof, judged; everything in the timeline.
    fn act_1_an_action_goes_from_plan_to_judged_effect(app: TestApp) {
        let href = added(&app, &plan());
        let seen = sara(&app).get(&href);
        assert!(seen.text().contains("Är du igång?") && seen.text().contains("12 000 kronor"), "{seen:?}");
        let started = sara(&app).post_from(&href, format!("{href}/starta"), &[]);
        assert_eq!(started.location(), href);
        let form = sara(&app).get(format!("{href}/klar"));
        assert_eq!(form.attrs("input[name=follow_up]", "value"), ["2027-01-22"], "the kind suggests a day");
        let done = sara(&app).post(format!("{href}/klar"), &[("proof", "Rutinen är ändrad."), ("follow_up", "2027-01-22")]);
        assert_eq!(done.status, 303, "{done:?}");
        let own = sara(&app).get(format!("{href}/effekt"));
        assert!(own.status == 422 && own.text().contains("Någon annan bedömer"), "{own:?}");
        let judge = format!("{href}/effekt");
        let fields = [("effect", "partly"), ("comment", "Färre fall."), ("routine", "yes"), ("routine_note", "Steg tre.")];
        assert_eq!(karin(&app).post(&judge, &fields).status, 303);
        let closed = karin(&app).get(&href);
        for words in ["Följd upp", "Delvis", "Färre fall.", "Steg tre.", "Sara Nyman startade", "Karin Lindgren bedömde effekten"] {
            assert!(closed.text().contains(words), "{words}: {}", closed.text());
        }
        assert_eq!(app.db().peek("SELECT COUNT(*) FROM action_event").expect("count"), Some(4));
        assert_eq!(app.db().peek("SELECT COUNT(*) FROM trail WHERE kind = 'access'").expect("count"), Some(3));
    }

    /// ACT-1: no difference opens a new round; too early asks again in thirty days.
    fn act_1_what_made_no_difference_is_opened_again(app: TestApp) {
        let href = added(&app, &plan());
        sara(&app).post(format!("{href}/klar"), &[("proof", "Klart."), ("follow_up", "2026-11-24")]);
        let judge = format!("{href}/effekt");
        let early = [("effect", "too_early"), ("comment", "Vi vet inte än."), ("routine", "no")];
        assert_eq!(karin(&app).post(&judge, &early).status, 303);
        assert!(karin(&app).get(&href).text().contains("Effekten bedöms 23 december"));
        let none = [("effect", "not_effective"), ("comment", "Lika många fall."), ("routine", "no")];
        assert_eq!(karin(&app).post(&judge, &none).status, 303);
        let again = karin(&app).get(&href);
        assert!(again.text().contains("Försök 2") && again.text().contains("Planerad"), "{again:?}");
    }

    /// Wrong input is said at the field, and what was typed is kept.
    fn wrong_input_keeps_what_was_typed(app: TestApp) {
        for (name, value, words) in [
            ("title", "", "Skriv vad som ska göras"),
            ("ground", "", "Välj vilken orsak"),
            ("ground", "unknown", "Välj vilken orsak"),
            ("kind", "hostile'--", "Välj vad för slags"),
            ("owner", "x", "Välj vem som gör det"),
            ("owner", "0000000000000000000000000E", "Välj vem som gör det"),
            ("due", "32/13 2026", "Skriv datumet"),
            ("due", "2026-11-01", "Välj i dag eller en dag framåt"),
            ("cost", "många", "Skriv kostnaden"),
            ("cost", "-5", "Skriv kostnaden"),
        ] {
            let wrong = with(with(plan(), "description", "<b>kvar</b>"), name, value);
            let seen = karin(&app).post_from(new_on(OPEN), "/atgarder/ny", &fields(&wrong));
            assert!(seen.status == 422 && seen.text().contains(words), "{name}={value}: {}", seen.text());
            assert!(seen.html.contains("&lt;b&gt;kvar&lt;/b&gt;") && seen.has(&format!("a[href='#{name}']")), "{name}={value}");
        }
        let href = added(&app, &plan());
        for (step, field, words) in [
            ("klar", "proof", "Skriv vad som är gjort"),
            ("avbryt", "reason", "Skriv varför"),
        ] {
            let seen = karin(&app).post(format!("{href}/{step}"), &[(field, " "), ("follow_up", "2026-11-01")]);
            assert!(seen.status == 422 && seen.text().contains(words), "{step}: {seen:?}");
        }
        sara(&app).post(format!("{href}/klar"), &[("proof", "Klart."), ("follow_up", "2026-11-24")]);
        let seen = karin(&app).post(format!("{href}/effekt"), &[("effect", "x"), ("comment", "Vi ser"), ("routine", "yes")]);
        assert!(seen.status == 422 && seen.text().contains("Välj ett svar") && seen.text().contains("Vi ser"), "{seen:?}");
        assert!(seen.text().contains("Skriv vad i rutinen"), "{seen:?}");
    }

    /// A form that lost a race comes back with both texts.
    fn stale_input_keeps_what_was_typed(app: TestApp) {
        let href = added(&app, &plan());
        let edit = format!("{href}/andra");
        let first = with(plan(), "title", "Larmet på handleden");
        assert_eq!(karin(&app).post(&edit, &fields(&first)).status, 303);
        let late = with(with(plan(), "title", "Larmet runt halsen"), "version", "1");
        let seen = karin(&app).post(&edit, &fields(&late));
        assert!(seen.status == 422 && seen.text().contains("Någon annan har ändrat"), "{seen:?}");
        assert!(seen.html.contains("Larmet runt halsen") && seen.html.contains("Larmet på handleden"));
        for (step, field) in [("klar", "proof"), ("avbryt", "reason")] {
            let seen = karin(&app).post(format!("{href}/{step}"), &[(field, "Det jag skrev"), ("follow_up", "2026-12-24"), ("version", "1")]);
            assert!(seen.status == 422 && seen.text().contains("Det jag skrev"), "{step}: {seen:?}");
        }
        let stale = karin(&app).post_from(&href, format!("{href}/starta"), &[("version", "1")]);
        assert!(stale.status == 422 && stale.has("button"), "{stale:?}");
        for version in ["", "x", "99999999999999999999"] {
            let seen = karin(&app).post(&edit, &fields(&with(plan(), "version", version)));
            assert_eq!(seen.status, 422, "{version}");
        }
    }

    /// ACT-5: information alone is asked about, unless the cause has something stronger.
    fn act_5_a_weak_kind_needs_one_more_tick(app: TestApp) {
        let weak = with(plan(), "kind", "information_apt");
        let seen = karin(&app).post_from(new_on(OPEN), "/atgarder/ny", &fields(&weak));
        assert!(seen.status == 422 && seen.text().contains("Räcker det?") && seen.has("input[name=enough]"), "{seen:?}");
        added(&app, &with(weak.clone(), "enough", "1"));
        added(&app, &with(plan(), "title", "Ny plats för larmet"));
        added(&app, &with(weak, "title", "Ta upp på arbetsplatsträffen"));
    }

    /// SEC: a stranger sees nothing; what is withheld is seen through its event alone; what is closed takes no more.
    fn others_see_nothing(app: TestApp) {
        let href = added(&app, &plan());
        for name in ["Olle Berg", "Ali Rahimi"] {
            assert_eq!(app.as_(name).get(&href).status, 404, "{name}");
            assert_eq!(app.as_(name).get(format!("{href}/andra")).status, 404, "{name}");
            assert!(!app.as_(name).get("/atgarder?vems=alla").text().contains("Larmet"), "{name}");
            assert_eq!(app.as_(name).get(new_on(OPEN)).status, 404, "{name}");
        }
        assert_eq!(app.nobody().get(&href).location(), format!("/logga-in?till={}", href.replace('/', "%2F")));
        assert_eq!(karin(&app).get(new_on(CLOSED)).status, 422);
        let mas = app.as_("Margareta Ek");
        let hidden = with(plan(), "title", "Granska nattens bemanning");
        let seen = mas.post_from(new_on(WITHHELD), "/atgarder/ny", &fields(&hidden));
        assert_eq!(seen.status, 303, "{seen:?}");
        assert!(!karin(&app).get("/atgarder?vems=alla").text().contains("Granska"));
        let mine = mas.get("/atgarder?vems=alla").link("Granska");
        assert_eq!(mas.get(&mine).status, 200, "handed to the one who added it");
        assert_eq!(sara(&app).get(&mine).status, 200, "her own to do");
        assert_eq!(karin(&app).get(&mine).status, 404, "withheld from the line");
    }

    /// The list: filters in the address, key paging, empty states that teach.
    fn the_list_is_filtered_and_paged(app: TestApp) {
        for n in 0..32 {
            let day = format!("2026-12-{:02}", 1 + n % 28);
            added(&app, &with(with(plan(), "title", &format!("Nummer {n:02}")), "due", &day));
        }
        let first = karin(&app).get("/atgarder");
        assert!(first.text().contains("De 30 första"), "{first:?}");
        let second = karin(&app).get(first.link("Nästa sida"));
        assert!(second.text().contains("2 åtgärder") && !second.has("a[rel=next]"), "{second:?}");
        assert_eq!(first.texts("tbody tr").len() + second.texts("tbody tr").len(), 32);
        for (query, words) in [
            ("vems=mina", "Du har inga öppna"),
            ("lage=sena", "Inget är sent"),
            ("lage=effekt", "Ingen effekt väntar"),
            ("typ=training", "Här finns inga"),
            ("typ=hostile'--", "Här finns inga"),
            ("lage=hostile'--&enhet=x&typ=%00&efter=..%27.x", "De 30 första"),
        ] {
            let seen = karin(&app).get(format!("/atgarder?{query}"));
            assert!(seen.status == 200 && seen.text().contains(words), "{query}: {seen:?}");
        }
        assert!(sara(&app).get("/atgarder").text().contains("De 30 första"), "her own come first");
        assert_eq!(sara(&app).in_english().get("/atgarder").texts("h1"), ["Actions"]);
    }
}
