//! The demonstration's actions: they can all be added, read and shown.

#![allow(clippy::expect_used)]

mod stage;

use actions::demo::{Hung, fill};
use authority::Track;
use kernel::Subject;
use stage::*;
use testkit::{TestApp, both};

both! {
    in rooms();

    fn the_demonstration_has_actions_in_every_state(app: TestApp) {
        let town = demo::municipality("2026-11-22".parse().expect("a day"));
        let events = demo::events(&town, 300);
        app.fill(|desk| {
            for event in &events {
                let hung = Hung {
                    subject: Subject::new("event", desk.new_id::<kernel::UnitId>()),
                    title: event.title.clone(),
                    unit: unit(BIRCH),
                    track: Track::Sol,
                    withheld: false,
                    causes: vec![],
                };
                fill(desk, &hung, &event.actions, &|_| Some(person(12)))?;
            }
            Ok(())
        });
        let wanted: usize = events.iter().map(|event| event.actions.len()).sum();
        let count = |what: &str| app.db().peek(&format!("SELECT COUNT(*) FROM action WHERE {what}")).expect("count").unwrap_or(0);
        assert_eq!(usize::try_from(count("1 = 1")), Ok(wanted));
        assert!(count("state = 'followed_up'") > 0 && count("escalated_to IS NOT NULL") > 0);
        let list = karin(&app).get("/atgarder?lage=alla");
        assert_eq!(list.status, 200);
        assert_eq!(karin(&app).get(&list.attrs("tbody a", "href")[0]).status, 200);
    }
}
