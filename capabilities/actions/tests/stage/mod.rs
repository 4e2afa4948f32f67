//! A small municipality, and a room whose events actions hang on.

#![allow(dead_code, clippy::expect_used, clippy::unnecessary_wraps)] // each test file uses its part; sockets have their shape

use authority::{Assignment, Role, Track, Tracks, UnitInfo};
use db::{DbError, Desk};
use kernel::{Id, PersonId, Subject, Ulid, UnitId};
use testkit::{TestApp, Visitor, day};
use web::{Answer, Capability, Described, Granted, Ground, Page, Routes, Staff, Ui, html};

authority::actions! {
    /// Tell what happened to an event.
    change Tell = "stage.tell" {}
    /// See what the sockets say.
    read Board = "stage.board" { Employee: OWN }
}

web::urls! {
    /// What the sockets say about the open event.
    BoardPage = "/provtavla";
}

fn board(mut granted: Granted<Board>, _: BoardPage) -> Answer {
    let (ui, desk) = granted.parts();
    let room = actions::capability();
    let panels = room.panels.expect("a socket")(ui, desk, &event(OPEN))?;
    let stops = room.stops.expect("a socket")(ui, desk, &event(OPEN))?;
    let waiting = room.waiting.expect("a socket")(ui, desk)?;
    let body = html! {
        @for panel in panels { (panel.body) }
        @for stop in stops { p { (stop.text) } }
        @for one in waiting { p { (one.title) } }
    };
    granted.page(Page::new("Provtavla", body))
}

/// The municipality, a department, and two units.
pub const ALL: u128 = 1;
pub const DEPARTMENT: u128 = 2;
pub const BIRCH: u128 = 3;
pub const OAK: u128 = 4;

/// An event that is open, with two causes; one that is closed; one that is withheld, which MAS alone sees.
pub const OPEN: u128 = 101;
pub const CLOSED: u128 = 102;
pub const WITHHELD: u128 = 103;

const PEOPLE: [(u128, &str, Role, u128); 7] = [
    (11, "Karin Lindgren", Role::UnitManager, BIRCH),
    (12, "Sara Nyman", Role::Employee, BIRCH),
    (13, "Ali Rahimi", Role::Employee, BIRCH),
    (14, "Olle Berg", Role::UnitManager, OAK),
    (15, "Eva Holm", Role::DepartmentHead, DEPARTMENT),
    (16, "Dan Ström", Role::Director, ALL),
    (17, "Margareta Ek", Role::Mas, ALL),
];

pub fn rooms() -> Vec<Capability> {
    let stage = Capability {
        actions: ACTIONS,
        units: Some(units),
        staff: Some(staff),
        describe: Some(describe),
        ..Capability::new("stage", || Routes::new().get::<BoardPage, _>(board))
    };
    vec![stage, actions::capability()]
}

pub fn unit(n: u128) -> UnitId {
    UnitId::from_ulid(Ulid(n))
}

pub fn person(n: u128) -> PersonId {
    PersonId::from_ulid(Ulid(n))
}

pub fn event(n: u128) -> Subject {
    Subject::new("event", unit(n))
}

pub fn karin(app: &TestApp) -> Visitor {
    app.as_("Karin Lindgren")
}

pub fn sara(app: &TestApp) -> Visitor {
    app.as_("Sara Nyman")
}

fn units(_: &mut Desk) -> Result<Vec<UnitInfo>, DbError> {
    let info = |n, parent: Option<u128>, name: &str| UnitInfo {
        id: unit(n),
        parent: parent.map(unit),
        name: name.into(),
        kind: "enhet".into(),
        tracks: Tracks::ALL,
        service_areas: vec![],
        private: false,
        closed: None,
    };
    Ok(vec![
        info(ALL, None, "Älvsala"),
        info(DEPARTMENT, Some(ALL), "Äldreomsorg"),
        info(BIRCH, Some(DEPARTMENT), "Björkgården"),
        info(OAK, Some(DEPARTMENT), "Ekbacken"),
    ])
}

fn staff(_: &mut Desk) -> Result<Staff, DbError> {
    let held = PEOPLE.map(|(who, _, role, at)| Assignment {
        person: person(who),
        role,
        unit: unit(at),
        deputy: false,
        from: day("2026-01-01"),
        until: None,
    });
    Ok((held.to_vec(), PEOPLE.map(|(who, name, _, _)| (person(who), name.to_owned())).to_vec()))
}

fn describe(ui: &Ui, _: &mut Desk, subject: &Subject) -> Result<Option<Described>, DbError> {
    let found = [OPEN, CLOSED, WITHHELD].into_iter().find(|n| *subject == event(*n));
    let mas = ui.actor().has_role(Role::Mas);
    let manager = ui.actor().person() == Some(person(11));
    let seen = found.filter(|n| if *n == WITHHELD { mas } else { mas || manager });
    let ground = |code: &str, text: &str| Ground { code: code.into(), text: text.into() };
    Ok(seen.map(|n| Described {
        title: "A-2026-0412 Fall i badrum".into(),
        href: "/avvikelser/x".into(),
        unit: unit(BIRCH),
        track: Track::Sol,
        withheld: n == WITHHELD,
        open: n != CLOSED,
        grounds: vec![ground("alarm", "Larmet gick inte att nå"), ground("floor", "Golvet var blött")],
    }))
}

/// The fields of an action that Sara is to do.
pub fn plan() -> Vec<(&'static str, String)> {
    vec![
        ("ground", "alarm".into()),
        ("title", "Larmet ska sitta på armen".into()),
        ("kind", "changed_routine".into()),
        ("owner", person(12).to_string()),
        ("due", "2026-12-02".into()),
        ("cost", "12 000 kr".into()),
    ]
}

pub fn fields<'a>(plan: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    plan.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

pub fn with(mut plan: Vec<(&'static str, String)>, name: &'static str, value: &str) -> Vec<(&'static str, String)> {
    plan.retain(|(held, _)| *held != name);
    plan.push((name, value.to_owned()));
    plan
}

/// The page of a new action on an event.
pub fn new_on(n: u128) -> String {
    format!("/atgarder/ny?for={}", event(n).to_string().replace('/', "%2F"))
}

/// Karin adds the action; gives its address.
pub fn added(app: &TestApp, plan: &[(&'static str, String)]) -> String {
    let page = new_on(OPEN);
    let seen = karin(app).post_from(&page, "/atgarder/ny", &fields(plan));
    assert_eq!((seen.status, seen.location()), (303, "/avvikelser/x"), "{}", seen.text());
    let list = karin(app).get("/atgarder");
    let title = &plan.iter().find(|(name, _)| *name == "title").expect("a title").1;
    list.link(title)
}
