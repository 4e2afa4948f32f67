//! Who reaches what: a small organisation, a policy, and each role's rows.

#![allow(clippy::expect_used, clippy::unnecessary_wraps)] // a test that fails says where

use authority::{Actor, Assignment, Denied, Directory, Permit, Role, Track, Tracks, UnitInfo, Units};
use kernel::{Day, Id, PersonId, Ulid, UnitId};
use std::sync::Arc;

authority::actions! {
    /// Read a case.
    read Read = "cases.read" { UnitManager: SUBTREE, OperationsManagerHsl: SUBTREE_HSL, Mas: HANDED, Employee: OWN }
    /// Assess a case.
    change Assess = "cases.assess" { UnitManager: SUBTREE }
    /// Welcome.
    open read Welcome = "cases.welcome" because "a test"
}

fn unit(n: u128) -> UnitId {
    UnitId::from_ulid(Ulid(n))
}
fn person(n: u128) -> PersonId {
    PersonId::from_ulid(Ulid(n))
}
fn day(text: &str) -> Day {
    text.parse().expect("day")
}

/// 1 kommun → 2 avdelning → 3, 4 enheter; 5 is another avdelning.
fn directory() -> Arc<Directory> {
    let info = |n, parent: Option<u128>| UnitInfo {
        id: unit(n),
        parent: parent.map(unit),
        name: format!("Enhet {n}"),
        kind: "enhet".into(),
        tracks: Tracks::ALL,
        service_areas: vec![],
        private: false,
        closed: None,
    };
    let held = |p, role, n, until: Option<&str>| Assignment {
        person: person(p),
        role,
        unit: unit(n),
        deputy: false,
        from: day("2026-01-01"),
        until: until.map(day),
    };
    Arc::new(Directory::new(
        vec![info(1, None), info(2, Some(1)), info(3, Some(2)), info(4, Some(2)), info(5, Some(1))],
        vec![
            held(10, Role::UnitManager, 3, None),
            held(11, Role::OperationsManagerHsl, 1, None),
            held(12, Role::Mas, 1, None),
            held(13, Role::UnitManager, 2, Some("2026-06-30")),
        ],
        vec![(person(10), "Karin Lindgren".into())],
    ))
}

fn actor(p: u128, on: &str) -> Arc<Actor> {
    Arc::new(Actor::signed_in(person(p), directory(), day(on)))
}

#[test]
fn a_manager_reaches_her_own_unit_on_both_tracks() {
    let permit = Permit::<Read>::request(actor(10, "2026-11-22")).expect("a manager reads");
    assert_eq!(permit.scope().hsl, Units::Some(vec![unit(3)]));
    assert!(permit.scope().line_covers(unit(3), Track::Sol, false));
    assert!(!permit.scope().line_covers(unit(3), Track::Sol, true), "withheld from the line");
    assert!(!permit.scope().line_covers(unit(4), Track::Sol, false), "another unit");
    assert_eq!(permit.scope().own, Some(person(10)), "she is an employee too");
}

#[test]
fn the_head_of_health_care_reaches_health_care_alone() {
    let permit = Permit::<Read>::request(actor(11, "2026-11-22")).expect("reads");
    assert_eq!((&permit.scope().hsl, permit.scope().sol.is_empty()), (&Units::All, true));
    assert!(permit.scope().line_covers(unit(5), Track::Both, false));
    assert!(!permit.scope().line_covers(unit(5), Track::Sol, false));
}

#[test]
fn mas_sees_what_was_handed_over() {
    let permit = Permit::<Read>::request(actor(12, "2026-11-22")).expect("reads");
    assert_eq!(permit.scope().handed, vec![authority::person_key(person(12)), authority::role_key(Role::Mas, unit(1))]);
    assert!(permit.scope().hsl.is_empty());
}

#[test]
fn a_role_ends_with_its_period() {
    assert!(Permit::<Assess>::request(actor(13, "2026-06-30")).is_ok());
    assert_eq!(Permit::<Assess>::request(actor(13, "2026-07-01")).err(), Some(Denied::Role("cases.assess")));
}

#[test]
fn nobody_gets_in_but_where_it_is_open() {
    let nobody = Arc::new(Actor::nobody(directory()));
    assert_eq!(Permit::<Read>::request(nobody.clone()).err(), Some(Denied::SignIn));
    assert!(Permit::<Welcome>::request(nobody.clone()).expect("open").scope().is_empty());
    assert!(!nobody.may::<Read>() && nobody.may::<Welcome>());
}

#[test]
fn the_nearest_holder_is_found_upwards() {
    let found = directory().nearest(&[Role::UnitManager], unit(4), day("2026-03-01"), |_| true);
    assert_eq!(found, Some((unit(2), Role::UnitManager, vec![person(13)])));
    let around = directory().nearest(&[Role::UnitManager], unit(3), day("2026-03-01"), |who| who != person(10));
    assert_eq!(around.map(|(at, ..)| at), Some(unit(2)), "around the one concerned");
    assert_eq!(directory().ancestors(unit(3)), vec![unit(3), unit(2), unit(1)]);
}
