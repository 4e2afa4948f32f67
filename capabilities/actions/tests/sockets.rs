//! What the room says to others, and hears from them.

#![allow(clippy::expect_used)]

mod stage;

use actions::capability;
use authority::Actor;
use db::{Desk, Mode};
use kernel::Timestamp;
use stage::*;
use std::sync::Arc;
use testkit::{TestApp, both, now};

fn days_on(days: i64) -> Timestamp {
    now().plus_minutes(days * 24 * 60)
}

fn desk(app: &TestApp, who: u128, mode: Mode) -> Desk {
    let actor = Actor::signed_in(person(who), app.directory(), app.now().day());
    app.desk(mode, Arc::new(actor))
}

both! {
    in rooms();

    /// ACT-4: late actions go up the line, a level at a time, and down again when they are done.
    fn act_4_late_actions_go_up_the_line(app: TestApp) {
        let href = added(&app, &plan());
        let level = || app.db().peek("SELECT COUNT(*) FROM action WHERE escalated_to IS NOT NULL").expect("count");
        app.at(days_on(16)).settle();
        assert_eq!(level(), Some(0), "seven days late is not more than seven");
        app.at(days_on(17)).settle();
        assert_eq!(level(), Some(1));
        assert!(karin(&app).get(&href).text().contains("Hos avdelningschefen"));
        app.at(days_on(18)).settle();
        assert_eq!(app.db().peek("SELECT COUNT(*) FROM action_event WHERE what = 'escalated'").expect("count"), Some(1), "once");
        app.at(days_on(50)).settle();
        assert!(karin(&app).get(&href).text().contains("Hos förvaltningschefen"));
        sara(&app).post(format!("{href}/klar"), &[("proof", "Klart."), ("follow_up", "2027-03-01")]);
        assert_eq!(level(), Some(0));
    }

    /// ACT-5: what isn't followed up stops its event from being closed.
    fn act_5_what_is_not_followed_up_stops_closing(app: TestApp) {
        let href = added(&app, &plan());
        let stops = |app: &TestApp| karin(app).get("/provtavla").text();
        assert!(stops(&app).contains("Åtgärden ”Larmet ska sitta på armen” är inte klar"), "{}", stops(&app));
        assert!(stops(&app).contains("Orsaken ”Golvet var blött” saknar åtgärd"));
        sara(&app).post(format!("{href}/klar"), &[("proof", "Klart."), ("follow_up", "2026-11-24")]);
        assert!(stops(&app).contains("Åtgärden ”Larmet ska sitta på armen” är inte följd upp"));
        assert!(stops(&app).contains("Följ upp: Larmet ska sitta på armen"), "the manager's day says so");
        let judged = [("effect", "effective"), ("comment", "Inga fall."), ("routine", "no")];
        karin(&app).post(format!("{href}/effekt"), &judged);
        assert!(!stops(&app).contains("är inte"), "{}", stops(&app));
    }

    /// An event that moves takes its actions along; a new holder takes over what is open (ORG-6).
    fn org_6_actions_follow_their_event_and_their_role(app: TestApp) {
        let href = added(&app, &plan());
        app.fill(|desk| {
            let payload = serde_json::json!({ "unit": unit(OAK), "track": "sol", "withheld": false });
            desk.work::<Tell>()?.tell("events.moved", &event(OPEN), payload)
        });
        app.settle();
        assert_eq!(app.as_("Olle Berg").get(&href).status, 200);
        let take_over = capability().take_over.expect("a socket");
        let mut taking = desk(&app, 15, Mode::Write);
        assert_eq!(take_over(&mut taking, person(12), person(13), unit(BIRCH)).expect("taken"), 0, "not at that unit any more");
        assert_eq!(take_over(&mut taking, person(12), person(13), unit(OAK)).expect("taken"), 1);
        taking.finish().expect("kept");
        assert_eq!(app.as_("Ali Rahimi").get(&href).status, 200);
        assert_eq!(sara(&app).get(&href).status, 404);
    }
}

both! {
    in rooms();

    /// Every statement fits the schema, with all filters and with none.
    fn every_statement_fits(app: TestApp) {
        assert_eq!(app.db().misfits(&capability().statements.concat()).expect("checked"), []);
    }
}

#[test]
fn every_text_is_there_in_both_languages() {
    assert_eq!(text::check::compare(&actions::texts::CATALOGUE), Vec::<String>::new());
}
