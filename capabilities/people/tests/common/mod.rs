//! A small municipality for the tests: a top unit, a department with two units, and people who sign in with passwords.

#![allow(clippy::expect_used, clippy::unnecessary_wraps)] // a test that can't be set up should stop at once; sockets have their signatures
#![allow(dead_code)] // each test file uses its own part

use authority::{Role, Tracks, UnitInfo};
use db::{DbError, Desk};
use kernel::{Id, PersonId, Ulid, UnitId};
use people::{NewPerson, create_person};
use testkit::{Seen, TestApp, TestDb, Visitor};
use web::Capability;

pub const PASSWORD: &str = "tre röda lindar vid ån";

pub fn unit(n: u128) -> UnitId {
    UnitId::from_ulid(Ulid(n))
}

pub const TOP: u128 = 1;
pub const DEPARTMENT: u128 = 2;
pub const BIRCH: u128 = 3;
pub const OAK: u128 = 4;

fn units(_: &mut Desk) -> Result<Vec<UnitInfo>, DbError> {
    let info = |n, parent: Option<u128>, name: &str| UnitInfo {
        id: unit(n),
        parent: parent.map(unit),
        name: name.to_owned(),
        kind: "enhet".into(),
        tracks: Tracks::ALL,
        service_areas: vec![],
        private: false,
        closed: None,
    };
    Ok(vec![
        info(TOP, None, "Testkommun"),
        info(DEPARTMENT, Some(TOP), "Äldreomsorgen"),
        info(BIRCH, Some(DEPARTMENT), "Björkgården"),
        info(OAK, Some(DEPARTMENT), "Ekbacken"),
    ])
}

fn no_routes() -> web::Routes {
    web::Routes::new()
}

/// The room and its neighbour that knows units.
pub fn rooms() -> Vec<Capability> {
    let neighbour = Capability { units: Some(units), ..Capability::new("neighbour", no_routes) };
    vec![people::capability(), neighbour]
}

/// A house with its own door, on SQLite.
pub fn house() -> TestApp {
    let migrations: Vec<_> = rooms().iter().filter_map(|room| room.migrations).collect();
    TestApp::with_own_door(TestDb::sqlite_with(&migrations), rooms())
}

/// Someone with a password.
pub fn person(app: &TestApp, user_name: &str, name: &str, (role, at): (Role, u128)) -> PersonId {
    app.fill(|desk| {
        let new = NewPerson { user_name, name, password: PASSWORD, role, unit: unit(at) };
        Ok(create_person(desk, &new).expect("made"))
    })
}

/// Signs in by the form.
pub fn sign_in(app: &TestApp, user_name: &str) -> Visitor {
    let visitor = app.nobody();
    let seen = attempt(&visitor, user_name, PASSWORD);
    assert_eq!((seen.status, seen.location()), (303, "/"), "{seen:?}");
    visitor
}

/// Tries to sign in.
pub fn attempt(visitor: &Visitor, user_name: &str, password: &str) -> Seen {
    visitor.post("/logga-in", &[("namn", user_name), ("losenord", password)])
}

/// Administrator, department head, two unit managers, an employee at Björkgården and a MAS at the top.
pub fn staffed(app: &TestApp) {
    for (user_name, name, role, at) in [
        ("admin", "Ada Admin", Role::SystemAdministrator, TOP),
        ("mas", "Maria Mas", Role::Mas, TOP),
        ("avdelning", "Dan Avdelning", Role::DepartmentHead, DEPARTMENT),
        ("karin", "Karin Lindgren", Role::UnitManager, BIRCH),
        ("erik", "Erik Ek", Role::UnitManager, OAK),
        ("vera", "Vera Vård", Role::Employee, BIRCH),
    ] {
        person(app, user_name, name, (role, at));
    }
}

/// The id of the person with this name.
pub fn id_of(app: &TestApp, name: &str) -> String {
    let directory = app.directory();
    let (id, _) = directory.people().find(|(_, known)| *known == name).expect("known");
    id.to_string()
}
