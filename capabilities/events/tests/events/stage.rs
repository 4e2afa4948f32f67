//! What the stories share: the house, who is who, a report, a case some way along.

use authority::Actor;
use db::{Desk, Mode};
use events::{
    domain::{CaseId, Draft, Person},
    store,
};
use kernel::Timestamp;
use std::sync::Arc;
use testkit::{NOW, Seen, TestApp, Visitor, village};

pub const MAS: &str = "Maj Dahl";
pub const MANAGER: &str = "Karin Ek";
pub const OTHER_MANAGER: &str = "Omar Lind";
pub const REPORTER: &str = "Sara Berg";
pub const STRANGER: &str = "Åsa Norén";
pub const QUALITY: &str = "Nils Åker";

/// Words that a story is recognised by.
pub const STORY: &str = "Hon halkade på våta plattor vid duschen.";

pub fn rooms() -> Vec<web::Capability> {
    vec![village::capability(), events::capability()]
}

/// Someone of the village.
pub fn actor(app: &TestApp, number: u128) -> Arc<Actor> {
    Arc::new(Actor::signed_in(village::person(number), app.directory(), app.now().day()))
}

/// Work by someone, kept.
pub fn by<T>(app: &TestApp, number: u128, work: impl FnOnce(&mut Desk) -> T) -> T {
    let mut desk = app.desk(Mode::Write, actor(app, number));
    let made = work(&mut desk);
    desk.finish().expect("kept");
    made
}

/// A complete report at the northern unit.
pub fn report(anonymous: bool) -> store::report::Report {
    let draft = Draft {
        what: Some("fall".into()),
        unit: Some(village::unit(village::NORTH)),
        place: Some("bathroom".into()),
        at: Some(Timestamp(NOW.0 - 3_600_000)),
        story: STORY.into(),
        done_at_once: "Hjälpte henne upp.".into(),
        harm: Some("minor".into()),
        who: Some("individual".into()),
        sex: Some("woman".into()),
        age: Some("age_80_89".into()),
        person: Person { name: "Gunvor Xylander".into(), born: "1942".into(), ..Person::default() },
        ..Draft::default()
    };
    store::report::Report {
        draft,
        unit: village::unit(village::NORTH),
        reporter: village::person(21),
        anonymous,
        track: authority::Track::Both,
        service: None,
        told_for: store::report::ToldFor::Oneself,
    }
}

/// Sara's report, as it is sent.
pub fn sent(app: &TestApp, anonymous: bool) -> CaseId {
    by(app, 21, |desk| {
        let mut work = desk.work::<events::actions::Report>().expect("may");
        store::report::add(&mut work, &report(anonymous)).expect("added").0
    })
}

/// Presses a button on the case's page.
pub fn press(who: &Visitor, id: CaseId, what: &str) -> Seen {
    let seen = who.post_from(format!("/avvikelser/{id}"), format!("/avvikelser/{id}/{what}"), &[]);
    assert_eq!(seen.status, 303, "{what}: {seen:?}");
    seen
}

/// Fills in a form of the case that is accepted.
pub fn fill(who: &Visitor, id: CaseId, what: &str, fields: &[(&str, &str)]) -> Seen {
    let seen = who.post(format!("/avvikelser/{id}/{what}"), fields);
    assert_eq!(seen.status, 303, "{what}: {seen:?}");
    seen
}

/// A whole assessment, marked as done.
pub const ASSESSMENT: [(&str, &str); 7] = [
    ("typ", "fall"),
    ("kategori", "fall_own_activity"),
    ("slag", "adverse_event"),
    ("lagrum", "both"),
    ("risk_hsl", "2x1"),
    ("risk_sol", "2x2"),
    ("klar", "1"),
];

/// A whole investigation, marked as done.
pub const INVESTIGATION: [(&str, &str); 5] = [
    ("forlopp", "Golvet var vått efter städning."),
    ("orsak", "handover_failed"),
    ("om_communication", "Ingen sade att golvet var vått."),
    ("slutsats", "Torka golvet direkt."),
    ("klar", "1"),
];

/// Feedback without actions, marked as done.
pub const FEEDBACK: [(&str, &str); 3] =
    [("larde", "Golvet torkas nu direkt efter städning."), ("utan_atgard", "Ändrat på plats."), ("klar", "1")];

/// Sara's report, taken as far as its feedback by Karin.
pub fn fed_back(app: &TestApp) -> CaseId {
    let (id, manager) = (sent(app, false), app.as_(MANAGER));
    press(&manager, id, "mottagande");
    fill(&manager, id, "bedomning", &ASSESSMENT);
    fill(&manager, id, "utredning", &INVESTIGATION);
    fill(&manager, id, "aterkoppling", &FEEDBACK);
    id
}

/// A number out of the database.
pub fn count(app: &TestApp, sql: &str) -> i64 {
    app.db().peek(sql).expect("a query").unwrap_or_default()
}
