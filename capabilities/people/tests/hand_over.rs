//! Chefsbyte (ORG-6): one act, and an introduction for the next.

#![allow(clippy::expect_used, clippy::unnecessary_wraps)] // a test that can't be set up should stop at once; sockets have their signatures

mod common;

use authority::Role;
use common::{BIRCH, person, rooms, sign_in, staffed, unit};
use db::{DbError, Desk};
use kernel::{PersonId, UnitId};
use parking_lot::Mutex;
use testkit::{TestApp, TestDb, day};
use web::{Capability, HandoverItem, Routes, Ui, Waiting};

static TAKEN: Mutex<Vec<(PersonId, PersonId, UnitId)>> = Mutex::new(Vec::new());

fn open(_: &Ui, desk: &mut Desk, _: PersonId, at: UnitId) -> Result<Vec<HandoverItem>, DbError> {
    let hidden = HandoverItem { title: "Sekretess".into(), href: "/hemligt".into() };
    let shown = HandoverItem { title: "A-2026-0001 Fall i badrum".into(), href: "/avvikelser/1".into() };
    if at != unit(BIRCH) {
        return Ok(Vec::new());
    }
    Ok(if desk.actor().is_system() { vec![shown, hidden] } else { vec![shown] })
}

fn take(_: &mut Desk, from: PersonId, to: PersonId, at: UnitId) -> Result<usize, DbError> {
    TAKEN.lock().push((from, to, at));
    Ok(2)
}

fn waiting(_: &Ui, _: &mut Desk) -> Result<Vec<Waiting>, DbError> {
    Ok(vec![Waiting {
        title: "Bedöm fallet".into(),
        meta: "Björkgården".into(),
        href: "/avvikelser/1".into(),
        icon: components::Icon::Clipboard,
        tone: components::Tone::Info,
        due: None,
        urgent: false,
    }])
}

fn town() -> TestApp {
    let mut all = rooms();
    all.push(Capability {
        handover: Some(open),
        take_over: Some(take),
        waiting: Some(waiting),
        ..Capability::new("cases", Routes::new)
    });
    let migrations: Vec<_> = all.iter().filter_map(|room| room.migrations).collect();
    let app = TestApp::with_own_door(TestDb::sqlite_with(&migrations), all);
    staffed(&app);
    app.db().tamper("UPDATE assignment SET from_day = '2020-01-01'").expect("they started long ago");
    app.fill(web::directory_changed);
    app
}

#[test]
fn org_6_a_manager_leaves_and_everything_open_goes_to_the_next() {
    let app = town();
    let next = person(&app, "nina", "Nina Nästa", (Role::Employee, BIRCH));
    let directory = app.directory();
    let leaving = directory.people().find(|(_, name)| *name == "Karin Lindgren").expect("known").0;
    let admin = sign_in(&app, "admin");
    let page = format!("/personer/{leaving}/byte");
    let role = admin
        .get(format!("/personer/{leaving}"))
        .attrs("table a", "href")
        .into_iter()
        .find(|href| href.contains("byte?roll="))
        .expect("a link");
    let role = role.split_once("roll=").expect("a role").1.to_owned();
    let fields = |day: &'static str| [("roll", role.clone()), ("till_person", next.to_string()), ("dag", day.to_owned())];
    let post = |fields: &[(&str, String)]| {
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        admin.post(&page, &fields)
    };

    assert_eq!(admin.post(&page, &[("roll", ""), ("till_person", ""), ("dag", "")]).status, 422);
    assert!(post(&fields("2027-01-01")).has("#dag-error"), "not ahead");
    let preview = post(&fields("2026-11-23"));
    assert_eq!(preview.status, 200);
    assert!(preview.text().contains("A-2026-0001") && preview.text().contains("En sak till"), "{preview:?}");
    assert!(!preview.text().contains("Sekretess"));
    assert_eq!(app.directory().holders(Role::UnitManager, unit(BIRCH), day("2026-11-23")), [leaving], "nothing has changed yet");

    let hidden = hidden_fields(&preview);
    let hidden: Vec<_> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let done = admin.post_raw(&page, &hidden);
    assert_eq!((done.status, done.location()), (303, format!("/personer/{next}").as_str()), "{done:?}");
    assert_eq!(app.directory().holders(Role::UnitManager, unit(BIRCH), day("2026-11-23")), [next]);
    assert_eq!(app.directory().holders(Role::UnitManager, unit(BIRCH), day("2026-11-22")), [leaving]);
    assert_eq!(*TAKEN.lock(), [(leaving, next, unit(BIRCH))]);
    assert_eq!(admin.post_raw(&page, &hidden).status, 303, "the same form again");
    assert_eq!(TAKEN.lock().len(), 1, "changes nothing");

    introduced(&app);
}

/// What the page that asks for the last word sends along.
fn hidden_fields(preview: &testkit::Seen) -> Vec<(String, String)> {
    let inputs = "form[action$=byte] input[type=hidden]";
    preview.attrs(inputs, "name").into_iter().zip(preview.attrs(inputs, "value")).collect()
}

/// The next one finds what to know, and says when it is known.
fn introduced(app: &TestApp) {
    let nina = sign_in(app, "nina");
    let introduction = nina.get("/personer/introduktion");
    let text = introduction.text();
    assert!(text.contains("Karin Lindgren") && text.contains("Bedöm fallet") && text.contains("Vera Vård"), "{text}");
    let form = introduction.attrs("form[action$=klar]", "action").remove(0);
    assert_eq!(nina.post_from("/personer/introduktion", &form, &[]).status, 303);
    assert!(nina.get("/personer/introduktion").text().contains("Du har inget att gå igenom"));
}

#[test]
fn org_6_a_manager_does_not_hand_over_the_own_level() {
    let app = town();
    let karin = sign_in(&app, "karin");
    let own = app.directory().people().find(|(_, name)| *name == "Karin Lindgren").expect("known").0;
    let links = karin.get(format!("/personer/{own}")).attrs("table a", "href");
    assert!(!links.iter().any(|href| href.contains("byte")), "{links:?}");
}
