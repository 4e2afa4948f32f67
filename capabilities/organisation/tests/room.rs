//! The room as the house sees it: statements, texts, samples.

#![allow(clippy::expect_used, clippy::panic)] // a test stops where it fails

mod town;

use testkit::{TestApp, both};
use town::{build, rooms};

both! {
    in rooms();
    /// Every statement fits the schema on both databases.
    fn statements_fit(app: TestApp) {
        for statements in organisation::capability().statements {
            assert_eq!(app.db().misfits(statements).expect("checks"), vec![]);
        }
        build(&app);
        assert!(matches!(app.db().verify_trail().expect("read"), db::Verdict::Whole(_)));
    }
}

#[test]
fn texts_are_complete_in_both_languages() {
    let texts = organisation::capability().texts.expect("the room has words");
    assert_eq!(text::check::compare(&texts), Vec::<String>::new());
}

both! {
    in rooms();
    /// The demonstration's organisation hangs together: one tree on any day, everyone under a higher level.
    fn the_demonstration_has_its_organisation(app: TestApp) {
        let today = testkit::NOW.day();
        let town = demo::municipality(today);
        let ids = app.fill(|desk| organisation::demo::fill(desk, &town));
        assert_eq!(ids.len(), town.units.len());
        for back in [0, 100, 400, 700] {
            let units = app.fill(|desk| organisation::units_on(desk, today.plus_days(-back)));
            let tops: Vec<_> = units.iter().filter(|unit| unit.parent.is_none()).collect();
            assert_eq!(tops.len(), 1, "{back} days ago");
            for unit in units.iter().filter(|unit| unit.parent.is_some()) {
                assert!(units.iter().any(|other| Some(other.id) == unit.parent), "{back} days ago: {} hangs in the air", unit.name);
            }
        }
        let units = app.fill(organisation::units);
        assert!(units.iter().any(|unit| unit.closed.is_some()) && units.iter().any(|unit| unit.private));
    }
}

#[test]
fn the_demonstration_keeps_to_the_rules_of_its_own_forms() {
    let app = TestApp::sqlite(rooms());
    let town = demo::municipality(testkit::NOW.day());
    let ids = app.fill(|desk| organisation::demo::fill(desk, &town));
    app.fill(web::directory_changed);
    let template = app.fill(organisation::units);
    let rank = |kind: &str| {
        ["municipality", "board", "administration", "department", "unit", "operation"].iter().position(|known| *known == kind)
    };
    for unit in &template {
        let parent = template.iter().find(|other| Some(other.id) == unit.parent);
        assert!(
            parent.is_none_or(|parent| rank(&parent.kind) < rank(&unit.kind)),
            "{} under {:?}",
            unit.name,
            parent.map(|parent| &parent.name)
        );
    }
    assert!(ids.keys().all(|code| code.chars().count() <= 40));
}
