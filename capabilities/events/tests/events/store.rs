//! What is kept, and who finds it.

use crate::stage::{by, count, rooms, sent};
use authority::{Role, Track, person_key, role_key};
use db::DbError;
use events::{
    actions::{Handle, Read, SetRules},
    domain::{Assessment, CaseId, Risk, Rules},
    store::{case, list, mine, record, routing, rules},
};
use testkit::{TestApp, both, village};

fn sees(app: &TestApp, who: u128, id: CaseId) -> bool {
    by(app, who, |desk| {
        let mut work = desk.work::<Read>().expect("may");
        let listed = list::cases(&mut work, &list::Filter::default()).expect("listed").iter().any(|line| line.id == id);
        let opened = record::open(&mut work, id);
        assert_eq!(listed, opened.is_ok(), "list and page agree");
        listed
    })
}

fn assess(app: &TestApp, id: CaseId, (severity, probability): (i64, i64), track: Track) -> bool {
    by(app, 20, |desk| {
        let mut work = desk.work::<Handle>().expect("may");
        let mut found = record::open(&mut work, id).expect("seen");
        let risk = Risk::new(Some(severity), Some(probability));
        let assessment = Assessment { category: Some("fall_found".into()), kind: Some("risk".into()), hsl: risk, sol: risk };
        let to = case::Assessed {
            track,
            type_code: "fall".into(),
            assessment,
            sol_grade: None,
            also: vec![],
            expert_needed: found.case.expert_needed,
        };
        drop(case::assess(&mut work, &mut found, &to).expect("assessed"));
        let rules = rules::newest(&mut work).expect("rules");
        routing::by_threshold(&mut work, &found, &rules).expect("routed")
    })
}

fn set(app: &TestApp, visible_from: i64, hand_over_from: i64) {
    by(app, 12, |desk| {
        let mut work = desk.work::<SetRules>().expect("may");
        let now = rules::newest(&mut work).expect("rules");
        drop(rules::add(&mut work, &Rules { version: now.version + 1, visible_from, hand_over_from, ..now }).expect("added"));
    });
}

both! {
    in rooms();
    /// EVT-3, EVT-10: the line sees its own, others what they were handed, the reporter her own; withheld cases leave the line.
    fn evt_10_a_case_is_seen_through_the_line_by_hand_over_and_by_its_reporter(app: TestApp) {
        let id = sent(&app, false);
        assert!(sees(&app, 20, id), "the unit's manager");
        for other in [10, 12, 13, 30] {
            assert!(!sees(&app, other, id), "{other}");
        }
        let own = |who| by(&app, who, |desk| mine::open(&mut desk.work().expect("may"), id).is_ok());
        assert!(own(21) && !own(31) && !own(20));
        by(&app, 20, |desk| {
            let mut work = desk.work::<Handle>().expect("may");
            work.hand_over(id, &role_key(Role::Mas, village::unit(village::TOP)), "test").expect("handed");
            work.hand_over(id, &person_key(village::person(30)), "test").expect("handed");
        });
        assert!(sees(&app, 10, id) && sees(&app, 30, id));
        assert!(!sees(&app, 12, id));
        app.db().tamper("UPDATE event SET withheld = 1").expect("withheld");
        assert!(!sees(&app, 20, id), "withheld from the line");
        assert!(sees(&app, 10, id) && own(21));
    }

    /// EVT-3: health care goes to MAS at the municipality's thresholds, and social care does not.
    fn evt_3_thresholds_hand_health_care_to_mas(app: TestApp) {
        let id = sent(&app, false);
        assert!(!assess(&app, id, (3, 1), Track::Both) && !sees(&app, 10, id), "3 is below the first threshold");
        assert!(!assess(&app, id, (2, 2), Track::Sol) && !sees(&app, 10, id), "social care isn't for MAS");
        assert!(!assess(&app, id, (2, 2), Track::Hsl) && sees(&app, 10, id), "4 is to be seen");
        assert!(assess(&app, id, (4, 2), Track::Hsl), "8 is to be judged");
        assert_eq!(count(&app, "SELECT COUNT(*) FROM access_grant"), 1, "handed once, and there is no MAR");
    }

    /// EVT-3: thresholds are the municipality's own.
    fn evt_3_changed_thresholds_are_followed(app: TestApp) {
        set(&app, 9, 12);
        let id = sent(&app, false);
        assert!(!assess(&app, id, (4, 2), Track::Hsl) && !sees(&app, 10, id));
        assert!(!assess(&app, id, (3, 3), Track::Hsl) && sees(&app, 10, id));
        assert!(assess(&app, id, (4, 3), Track::Hsl));
        set(&app, 1, 1);
        let next = sent(&app, false);
        assert!(assess(&app, next, (1, 1), Track::Hsl) && sees(&app, 10, next));
        let lost = by(&app, 12, |desk| {
            let mut work = desk.work::<SetRules>().expect("may");
            let old = Rules { version: 2, ..rules::newest(&mut work).expect("rules") };
            let lost = matches!(rules::add(&mut work, &old), Err(DbError::Stale));
            lost && rules::newest(&mut work).is_ok_and(|now| now.version == 3)
        });
        assert!(lost, "a set made from an older one is refused, and the desk still answers");
    }

    /// EVT-11: what was reported never changes; classifications and moves are layers, and the facts follow.
    fn evt_11_the_story_never_changes_and_the_facts_follow(app: TestApp) {
        let id = sent(&app, false);
        let (north, south) = (village::unit(village::NORTH), village::unit(village::SOUTH));
        let total = |unit, category: &str| {
            count(&app, &format!("SELECT COUNT(*) FROM event_fact
                WHERE unit_id = '{unit}' AND occurred_day LIKE '2026-11%' AND type_code = 'fall' AND category_code = '{category}'"))
        };
        assert_eq!((total(north, ""), total(north, "fall_found")), (1, 0));
        assess(&app, id, (1, 1), Track::Sol);
        assert_eq!((total(north, ""), total(north, "fall_found")), (0, 1));
        by(&app, 20, |desk| {
            let mut work = desk.work::<Handle>().expect("may");
            let mut found = record::open(&mut work, id).expect("seen");
            drop(case::move_to(&mut work, &mut found, (south, Track::Sol), "Fel enhet.").expect("moved"));
        });
        assert_eq!((total(north, "fall_found"), total(south, "fall_found")), (0, 1));
        assert!(!sees(&app, 20, id) && sees(&app, 30, id));
        let record = by(&app, 30, |desk| record::open(&mut desk.work::<Read>().expect("may"), id).expect("seen"));
        assert_eq!((record.story.as_str(), record.case.reporter), (crate::stage::STORY, village::person(21)));
        let layers = |what| count(&app, &format!("SELECT COUNT(*) FROM event_entry WHERE what = '{what}'"));
        assert_eq!(["reported", "classified", "track", "moved"].map(layers), [1, 1, 1, 1]);
    }

    /// Who saves what someone else has changed meanwhile is stale, and nothing of it is kept.
    fn a_stale_version_changes_nothing(app: TestApp) {
        let id = sent(&app, false);
        by(&app, 20, |desk| {
            let mut work = desk.work::<Handle>().expect("may");
            let mut old = record::open(&mut work, id).expect("seen");
            drop(case::learn(&mut work, &mut old.clone(), ("Först.", false, "")).expect("saved"));
            assert!(matches!(case::learn(&mut work, &mut old, ("Sedan.", false, "")), Err(DbError::Stale)));
            assert!(matches!(case::grade(&mut work, &old, "no_care_injury", ""), Err(DbError::Stale)));
            assert!(matches!(case::need_expert(&mut work, &old), Err(DbError::Stale)));
            let to = (village::unit(village::SOUTH), Track::Sol);
            assert!(matches!(case::move_to(&mut work, &mut old, to, ""), Err(DbError::Stale)));
        });
        let kept = by(&app, 20, |desk| record::open(&mut desk.work::<Read>().expect("may"), id).expect("seen"));
        assert_eq!((kept.case.learned.as_str(), kept.version, kept.case.unit), ("Först.", 2, village::unit(village::NORTH)));
    }
}
