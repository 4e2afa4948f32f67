//! What the room shows for compliance, and what it finds broken: each rule fires, and falls silent (LAW-3, LAW-8).

use crate::stage::{ASSESSMENT, INVESTIGATION, MANAGER, OTHER_MANAGER, QUALITY, STRANGER, fill, press, rooms, sent};
use kernel::{Timestamp, UnitId};
use testkit::{NOW, TestApp, both, village};
use web::{
    Standing,
    evidence::{FEEDBACK, HANDLED, LEX_MARIA, LEX_SARAH, REPORTS},
};

fn north() -> UnitId {
    village::unit(village::NORTH)
}

fn days_on(days: i64) -> Timestamp {
    NOW.plus_minutes(days * 24 * 60)
}

/// How a kind stands at the northern unit for a person; none when nothing is said.
fn standing(app: &TestApp, who: &str, kind: &str) -> Option<Standing> {
    app.evidence(who, kind, &[north()]).into_iter().find(|evidence| evidence.unit == north()).map(|evidence| evidence.standing)
}

fn late(standing: Option<Standing>) -> bool {
    matches!(standing, Some(Standing::OutOfDate(_)))
}

both! {
    in rooms();
    /// LAW-3: that reports come in holds for ninety days after the last one, and is missing where none has come.
    fn law_3_reports_come_in(app: TestApp) {
        assert_eq!(standing(&app, QUALITY, REPORTS), Some(Standing::Missing));
        sent(&app, false);
        assert_eq!(standing(&app, QUALITY, REPORTS), Some(Standing::Holds));
        app.at(days_on(92));
        assert!(late(standing(&app, QUALITY, REPORTS)));
        app.at(days_on(400));
        assert_eq!(standing(&app, QUALITY, REPORTS), Some(Standing::Missing), "a year back, no further");
    }

    /// LAW-3: reports are handled in time until one waits too long, and again when it is taken on.
    fn law_3_reports_are_handled_in_time(app: TestApp) {
        let id = sent(&app, false);
        assert_eq!(standing(&app, MANAGER, HANDLED), Some(Standing::Holds));
        app.at(days_on(5));
        assert!(late(standing(&app, MANAGER, HANDLED)));
        press(&app.as_(MANAGER), id, "mottagande");
        assert_eq!(standing(&app, MANAGER, HANDLED), Some(Standing::Holds));
        let shown = app.evidence(MANAGER, HANDLED, &[north()]);
        assert!(shown.iter().all(|evidence| !evidence.text.contains("Sara") && evidence.href.starts_with("/avvikelser?enhet=")));
    }

    /// LAW-3: that reporters hear back is out of date when one has waited too long, and holds when they have heard.
    fn law_3_reporters_hear_back(app: TestApp) {
        let (id, manager) = (sent(&app, false), app.as_(MANAGER));
        press(&manager, id, "mottagande");
        fill(&manager, id, "bedomning", &ASSESSMENT);
        fill(&manager, id, "utredning", &INVESTIGATION);
        assert_eq!(standing(&app, MANAGER, FEEDBACK), Some(Standing::Holds));
        app.at(days_on(9));
        assert!(late(standing(&app, MANAGER, FEEDBACK)));
        fill(&manager, id, "aterkoppling", &crate::stage::FEEDBACK);
        assert_eq!(standing(&app, MANAGER, FEEDBACK), Some(Standing::Holds));
    }

    /// LAW-3: lex Sarah and lex Maria are out of date when a case of theirs waits too long, and only then.
    fn law_3_grave_cases_are_followed_apart(app: TestApp) {
        sent(&app, false);
        app.at(days_on(5));
        for (grade, code, kind) in [("sol_grade", "misconduct", LEX_SARAH), ("hsl_grade", "serious_care_injury", LEX_MARIA)] {
            assert_eq!(standing(&app, QUALITY, kind), Some(Standing::Holds), "{kind}: another case waits");
            app.db().tamper(&format!("UPDATE event SET {grade} = '{code}'")).expect("graded");
            assert!(late(standing(&app, QUALITY, kind)), "{kind}");
        }
        app.db().tamper("UPDATE event SET is_open = 0, phase = 'closed', due_day = NULL").expect("closed");
        for kind in [LEX_SARAH, LEX_MARIA] {
            assert_eq!(standing(&app, QUALITY, kind), Some(Standing::Holds), "{kind}");
        }
    }

    /// LAW-3: a stranger is told nothing, and what is withheld from the line counts for nobody in it.
    fn law_3_a_stranger_sees_nothing(app: TestApp) {
        sent(&app, false);
        assert_eq!(standing(&app, OTHER_MANAGER, REPORTS), None);
        assert_eq!(standing(&app, STRANGER, REPORTS), None);
        assert!(app.health(OTHER_MANAGER, "events_late").is_empty());
        app.db().tamper("UPDATE event SET withheld = 1").expect("withheld");
        assert_eq!(standing(&app, MANAGER, REPORTS), Some(Standing::Missing));
    }

    /// LAW-8: a unit that hasn't reported for ninety days is found, until it reports.
    fn law_8_silent_units_are_found(app: TestApp) {
        let silent = || app.health(MANAGER, "events_silent").into_iter().filter_map(|finding| finding.unit).collect::<Vec<_>>();
        assert_eq!(silent(), [north()], "her own unit alone");
        sent(&app, false);
        assert!(silent().is_empty());
        app.at(days_on(95));
        assert_eq!(silent(), [north()]);
    }

    /// LAW-8: cases that wait too long are found, until they are taken on.
    fn law_8_late_cases_are_found(app: TestApp) {
        let id = sent(&app, false);
        assert!(app.health(MANAGER, "events_late").is_empty());
        app.at(days_on(5));
        assert_eq!(app.health(MANAGER, "events_late").len(), 1);
        press(&app.as_(MANAGER), id, "mottagande");
        assert!(app.health(MANAGER, "events_late").is_empty());
    }

    /// LAW-8: a cause that nobody does anything about is found, until there is an action or a reason for none.
    fn law_8_causes_alone_are_found(app: TestApp) {
        let (id, manager) = (sent(&app, false), app.as_(MANAGER));
        press(&manager, id, "mottagande");
        fill(&manager, id, "bedomning", &ASSESSMENT);
        assert!(app.health(MANAGER, "events_cause_alone").is_empty());
        fill(&manager, id, "utredning", &INVESTIGATION);
        let found = app.health(MANAGER, "events_cause_alone");
        assert_eq!(found.iter().map(|finding| finding.href.clone()).collect::<Vec<_>>(), [format!("/avvikelser/{id}")]);
        assert!(app.health(OTHER_MANAGER, "events_cause_alone").is_empty());
        fill(&manager, id, "aterkoppling", &crate::stage::FEEDBACK);
        assert!(app.health(MANAGER, "events_cause_alone").is_empty());
    }

    /// LAW-7: cases that belong together are on each other's thread, from the older to the newer; a stranger finds nothing.
    fn law_7_cases_that_belong_together_are_on_the_thread(app: TestApp) {
        let (one, other) = (sent(&app, false), sent(&app, false));
        let thing = |id| kernel::Subject::new("event", id);
        assert!(app.thread(MANAGER, &thing(one)).is_empty());
        let tie = |a, b| format!("INSERT INTO event_link (event_id, other_id) VALUES ('{a}', '{b}')");
        app.db().tamper(&tie(one, other)).expect("linked");
        app.db().tamper(&tie(other, one)).expect("both ways");
        let links = app.thread(MANAGER, &thing(other));
        assert_eq!(links.iter().map(|link| (link.from.clone(), link.to.clone())).collect::<Vec<_>>(), [(thing(one), thing(other))]);
        assert_eq!(app.thread(MANAGER, &thing(one)), links);
        assert!(app.thread(OTHER_MANAGER, &thing(one)).is_empty());
    }
}
