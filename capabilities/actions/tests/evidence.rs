//! What the room shows for compliance and in the red thread, and what it finds broken: each rule fires, and falls silent.

#![allow(clippy::expect_used)]

mod stage;

use kernel::Timestamp;
use stage::*;
use testkit::{TestApp, both, now};
use web::{
    Standing,
    evidence::{ACTIONS, EFFECT},
};

const KARIN: &str = "Karin Lindgren";
const OLLE: &str = "Olle Berg";

fn days_on(days: i64) -> Timestamp {
    now().plus_minutes(days * 24 * 60)
}

fn standing(app: &TestApp, who: &str, kind: &str) -> Option<Standing> {
    let found = app.evidence(who, kind, &[unit(BIRCH)]);
    found.into_iter().find(|evidence| evidence.unit == unit(BIRCH)).map(|evidence| evidence.standing)
}

fn late(standing: Option<Standing>) -> bool {
    matches!(standing, Some(Standing::OutOfDate(_)))
}

fn finish(app: &TestApp, href: &str) {
    let done = sara(app).post(format!("{href}/klar"), &[("proof", "Klart."), ("follow_up", "2026-12-10")]);
    assert_eq!(done.status, 303, "{done:?}");
}

both! {
    in rooms();
    /// LAW-3: actions hold while they are done in time, and their effect when it is judged in time.
    fn law_3_actions_are_done_and_judged(app: TestApp) {
        assert_eq!((standing(&app, KARIN, ACTIONS), standing(&app, KARIN, EFFECT)), (Some(Standing::Missing), Some(Standing::Missing)));
        let href = added(&app, &plan());
        assert_eq!(standing(&app, KARIN, ACTIONS), Some(Standing::Holds));
        app.at(days_on(12));
        assert!(late(standing(&app, KARIN, ACTIONS)));
        finish(&app, &href);
        assert_eq!(standing(&app, KARIN, ACTIONS), Some(Standing::Holds));
        assert_eq!(standing(&app, KARIN, EFFECT), Some(Standing::Missing));
        app.at(days_on(30));
        assert!(late(standing(&app, KARIN, EFFECT)));
        let judged = [("effect", "effective"), ("comment", "Inga fall."), ("routine", "no")];
        assert_eq!(karin(&app).post(format!("{href}/effekt"), &judged).status, 303);
        assert_eq!(standing(&app, KARIN, EFFECT), Some(Standing::Holds));
        assert_eq!((standing(&app, OLLE, ACTIONS), standing(&app, "Sara Nyman", ACTIONS)), (None, None), "strangers are told nothing");
    }

    /// LAW-7: an action is on the thread of what it hangs on, with its effect; a stranger doesn't find it.
    fn law_7_an_action_is_on_the_thread(app: TestApp) {
        let href = added(&app, &plan());
        let links = app.thread(KARIN, &event(OPEN));
        assert_eq!(links.len(), 1);
        assert!(links[0].from == event(OPEN) && links[0].text.contains("åtgärdas av"), "{links:?}");
        assert_eq!(app.thread(KARIN, &links[0].to), links, "both ways");
        assert!(app.thread(OLLE, &links[0].to).is_empty());
        finish(&app, &href);
        app.at(days_on(30));
        let judged = [("effect", "effective"), ("comment", "Inga fall."), ("routine", "no")];
        assert_eq!(karin(&app).post(format!("{href}/effekt"), &judged).status, 303);
        assert!(app.thread(KARIN, &event(OPEN))[0].text.contains("effekt"));
    }

    /// LAW-8: late actions, effects that nobody has judged, and owners who have gone are found, until they are mended.
    fn law_8_what_is_left_behind_is_found(app: TestApp) {
        let found = |rule: &str| app.health(KARIN, rule).len();
        let href = added(&app, &plan());
        assert_eq!((found("actions_late"), found("actions_unjudged"), found("actions_ownerless")), (0, 0, 0));
        app.at(days_on(12));
        assert_eq!(found("actions_late"), 1);
        assert!(app.health(OLLE, "actions_late").is_empty());
        finish(&app, &href);
        assert_eq!((found("actions_late"), found("actions_unjudged")), (0, 0));
        app.at(days_on(30));
        assert_eq!(found("actions_unjudged"), 1);
        let owner = person(12);
        app.db().tamper(&format!("UPDATE action SET owner_id = '{}'", person(99))).expect("someone who has gone");
        assert_eq!(found("actions_ownerless"), 1);
        app.db().tamper(&format!("UPDATE action SET owner_id = '{owner}'")).expect("back");
        assert_eq!(found("actions_ownerless"), 0);
        let judged = [("effect", "effective"), ("comment", "Inga fall."), ("routine", "no")];
        assert_eq!(karin(&app).post(format!("{href}/effekt"), &judged).status, 303);
        assert_eq!(found("actions_unjudged"), 0);
    }
}
