//! A small town for the tests: units put in through the forms, and people who have roles in it.

#![allow(dead_code, clippy::missing_panics_doc, clippy::panic)] // each test file uses its part; a test stops where it fails

use authority::{Assignment, Role};
use db::{DbError, Desk};
use kernel::{Day, Id, PersonId, Ulid, UnitId};
use testkit::{Seen, TestApp, day};
use web::{Capability, Routes};

pub const ADMIN: &str = "Ada Adminsson";
pub const DIRECTOR: &str = "Disa Chef";
pub const MANAGER: &str = "Karin Lindgren";
pub const NURSE: &str = "Nora Nilsson";

/// The room under test, and one that says who has which role.
pub fn rooms() -> Vec<Capability> {
    let staff = Capability { staff: Some(staff), ..Capability::new("stafffortests", Routes::new) };
    vec![organisation::capability(), staff]
}

fn staff(desk: &mut Desk) -> Result<web::Staff, DbError> {
    let units = organisation::units(desk)?;
    let roles = [
        (ADMIN, Role::SystemAdministrator, "Testkommun"),
        (DIRECTOR, Role::Director, "Omsorgsförvaltningen"),
        (MANAGER, Role::UnitManager, "Björkgården"),
        (NURSE, Role::Mas, "Omsorgsförvaltningen"),
    ];
    let person = |at: usize| PersonId::from_ulid(Ulid(100 + at as u128));
    let held = roles.iter().enumerate().filter_map(|(at, (_, role, name))| {
        let unit = units.iter().find(|unit| unit.name == *name)?;
        Some(Assignment { person: person(at), role: *role, unit: unit.id, deputy: false, from: day("2020-01-01"), until: None })
    });
    let names = roles.iter().enumerate().map(|(at, (name, _, _))| (person(at), (*name).to_owned())).collect();
    Ok((held.collect(), names))
}

/// The id at the end of an address.
pub fn id_in(location: &str) -> UnitId {
    location.rsplit('/').next().and_then(|text| text.parse().ok()).unwrap_or_else(|| panic!("no id in {location:?}"))
}

/// What a form for a new unit says.
pub fn unit<'a>(code: &'a str, name: &'a str, kind: &'a str, parent: &'a str) -> Vec<(&'a str, &'a str)> {
    let laws = if kind == "unit" { "hsl" } else { "sol" };
    vec![
        ("code", code),
        ("name", name),
        ("kind", kind),
        ("unit", parent),
        ("day", "2024-01-01"),
        ("form", "own"),
        ("areas", "elderly_care"),
        ("laws", laws),
    ]
}

/// Opens a unit, which must work.
pub fn open(app: &TestApp, code: &str, (name, kind): (&str, &str), parent: UnitId) -> UnitId {
    let seen = app.as_(ADMIN).post("/organisation/ny", &unit(code, name, kind, &parent.to_string()));
    assert_eq!(seen.status, 303, "{seen:?}");
    id_in(seen.location())
}

/// A unit that belongs to the town.
pub struct Town {
    pub top: UnitId,
    pub omsorg: UnitId,
    pub skola: UnitId,
    pub bjork: UnitId,
    pub ek: UnitId,
}

/// The town.
pub fn build(app: &TestApp) -> Town {
    app.at(day("2024-01-01").start().plus_minutes(600));
    let top = app.fill(|desk| organisation::found_municipality(desk, "Testkommun"));
    app.at(testkit::NOW);
    app.fill(organisation::install);
    let omsorg = open(app, "OMS", ("Omsorgsförvaltningen", "administration"), top);
    let skola = open(app, "SKO", ("Skolförvaltningen", "administration"), top);
    let bjork = open(app, "BJG", ("Björkgården", "unit"), omsorg);
    let ek = open(app, "EKB", ("Ekbacken", "unit"), omsorg);
    Town { top, omsorg, skola, bjork, ek }
}

/// The names that are open on a day, with the name of the unit above.
pub fn tree_on(app: &TestApp, day: Day) -> Vec<(String, String)> {
    let units = app.fill(|desk| organisation::units_on(desk, day));
    let name =
        |id: Option<UnitId>| units.iter().find(|unit| Some(unit.id) == id).map(|unit| unit.name.clone()).unwrap_or_default();
    units.iter().map(|unit| (unit.name.clone(), name(unit.parent))).collect()
}

/// The value of the field, as it stands in the page.
pub fn value(seen: &Seen, field: &str) -> String {
    seen.attrs(&format!("input[name={field}]"), "value").first().cloned().unwrap_or_default()
}
