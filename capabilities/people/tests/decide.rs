//! What may be done with people and roles, and why not, as tables (ORG-3, ORG-6, SEC-2).

use authority::Role;
use kernel::{Day, Id, PersonId, Ulid, UnitId};
use people::domain::{Assignment, AssignmentId, Circumstances, Command, Given, Period, Power, Refusal, decide};
use testkit::day;

fn id<I: Id>(number: u128) -> I {
    I::from_ulid(Ulid(number))
}

const TODAY: &str = "2026-11-23";
const TOP: u128 = 1;
const MINE: u128 = 2;
const OTHER: u128 = 3;

fn period(from: &str, until: &str) -> Period {
    Period { from: day(from), until: (!until.is_empty()).then(|| day(until)) }
}

fn held(number: u128, role: Role, at: u128, period: Period) -> Assignment {
    Assignment { id: id(number), person: id(10), role, unit: id(at), deputy: false, period, after: None, version: 1 }
}

/// A unit manager, person 20, and an employee of the unit, person 10.
fn around() -> Circumstances {
    Circumstances {
        power: Power { person: Some(id(20)), whole: vec![], line: vec![(id(MINE), 1)], everything: false },
        person: Some(id(10)),
        active: true,
        home: Some(id(MINE)),
        roles: vec![held(1, Role::Employee, MINE, period("2025-01-01", ""))],
        successor: vec![],
        successor_active: true,
        other_administrators: 0,
        roots: vec![id(TOP)],
        closed: vec![],
        today: day(TODAY),
    }
}

fn administrator(mut at: Circumstances) -> Circumstances {
    at.power = Power { person: Some(id(30)), whole: vec![id(TOP), id(MINE), id(OTHER)], line: vec![], everything: false };
    at
}

fn give(role: Role, at: u128, deputy: bool, period: Period) -> Command {
    Command::Give(Given { role, unit: id(at), deputy, period })
}

#[test]
fn sec_2_a_manager_gives_staff_and_deputies_of_the_own_level() {
    let open = period(TODAY, "");
    for (role, at, deputy, wanted) in [
        (Role::UnitManager, MINE, true, Ok(())),
        (Role::ProviderManager, MINE, true, Ok(())),
        (Role::UnitManager, MINE, false, Err(Refusal::NotYours)),
        (Role::UnitManager, OTHER, true, Err(Refusal::NotYours)),
        (Role::DepartmentHead, MINE, true, Err(Refusal::NotYours)),
        (Role::Mas, MINE, true, Err(Refusal::NotYours)),
        (Role::SystemAdministrator, MINE, true, Err(Refusal::NotYours)),
        (Role::Employee, OTHER, false, Err(Refusal::NotYours)),
        (Role::Employee, MINE, false, Err(Refusal::Overlaps(day("2025-01-01")))),
    ] {
        assert_eq!(decide(&give(role, at, deputy, open), &around()), wanted, "{role} at {at}, deputy {deputy}");
    }
    for role in Role::ALL.iter().filter(|role| **role != Role::Employee) {
        assert_eq!(decide(&give(*role, MINE, false, open), &administrator(around())), Ok(()), "{role}");
    }
}

#[test]
fn org_3_periods_go_forwards_and_never_overlap() {
    let mut at = administrator(around());
    at.closed = vec![(id(OTHER), day("2026-12-31"))];
    at.roles.push(held(2, Role::Mas, MINE, period("2026-01-01", "2026-06-30")));
    for (at_unit, period, wanted) in [
        (MINE, period("2026-07-01", ""), Ok(())),
        (MINE, period("2025-01-01", "2025-12-31"), Ok(())),
        (MINE, period("2026-06-30", ""), Err(Refusal::Overlaps(day("2026-01-01")))),
        (MINE, period("2025-01-01", "2026-01-01"), Err(Refusal::Overlaps(day("2026-01-01")))),
        (MINE, period("2027-01-02", "2027-01-01"), Err(Refusal::Backwards)),
        (OTHER, period("2026-12-01", "2026-12-31"), Ok(())),
        (OTHER, period("2026-12-01", ""), Err(Refusal::UnitClosed(day("2026-12-31")))),
    ] {
        assert_eq!(decide(&give(Role::Mas, at_unit, false, period), &at), wanted, "{at_unit} {period:?}");
    }
    at.active = false;
    assert_eq!(decide(&give(Role::Mas, MINE, false, period("2027-01-01", "")), &at), Err(Refusal::Closed));
}

#[test]
fn sec_2_nobody_gives_themselves_a_role_or_more_of_one() {
    let mut at = around();
    at.person = at.power.person;
    at.roles = vec![held(1, Role::Employee, MINE, period("2025-01-01", "2026-12-31"))];
    assert_eq!(decide(&give(Role::UnitManager, MINE, true, period(TODAY, "")), &at), Err(Refusal::Yourself));
    let longer = Command::Move(id(1), period("2025-01-01", ""));
    assert_eq!(decide(&longer, &at), Err(Refusal::Yourself));
    let shorter = Command::Move(id(1), period("2025-01-01", "2026-11-30"));
    assert_eq!(decide(&shorter, &at), Ok(()));
    assert_eq!(decide(&longer, &administrator(at)), Ok(()));
}

#[test]
fn the_last_system_administrator_is_kept() {
    let mut at = administrator(around());
    at.roles = vec![held(1, Role::SystemAdministrator, TOP, period("2025-01-01", ""))];
    let end = Command::Move(id(1), period("2025-01-01", TODAY));
    assert_eq!(decide(&end, &at), Err(Refusal::LastAdministrator));
    assert_eq!(decide(&Command::Deactivate, &at), Err(Refusal::LastAdministrator));
    at.other_administrators = 1;
    assert_eq!(decide(&end, &at), Ok(()));
    assert_eq!(decide(&Command::Deactivate, &at), Ok(()));
    at.person = at.power.person;
    assert_eq!(decide(&Command::Deactivate, &at), Err(Refusal::OwnAccount));
}

#[test]
fn sec_2_an_account_with_a_role_beyond_the_manager_is_beyond_the_manager() {
    let mut at = around();
    assert_eq!(decide(&Command::Change(id(MINE)), &at), Ok(()));
    assert_eq!(decide(&Command::Change(id(OTHER)), &at), Err(Refusal::NotYours), "moved out of reach");
    at.roles.push(held(2, Role::Mas, TOP, period("2025-01-01", "")));
    assert_eq!(decide(&Command::Change(id(MINE)), &at), Err(Refusal::NotYours), "a new password would be a way in");
    assert_eq!(decide(&Command::Deactivate, &at), Err(Refusal::NotYours));
    at.roles[1].period.until = Some(day("2026-11-22"));
    assert_eq!(decide(&Command::Change(id(MINE)), &at), Ok(()), "it has ended");
    assert_eq!(decide(&Command::Reactivate, &at), Err(Refusal::Open));
}

#[test]
fn org_6_a_role_goes_from_one_to_another_on_a_day_it_is_held() {
    let hand =
        |to: u128, on: &str| Command::HandOver(id::<AssignmentId>(1), id::<PersonId>(to), on.parse::<Day>().expect("a day"));
    let mut at = administrator(around());
    at.roles = vec![held(1, Role::UnitManager, MINE, period("2026-11-01", ""))];
    for (to, on, wanted) in [
        (40, TODAY, Ok(())),
        (40, "2026-11-02", Ok(())),
        (40, "2026-11-01", Err(Refusal::NotHeld)),
        (40, "2026-10-23", Err(Refusal::NotHeld)),
        (40, "2026-10-22", Err(Refusal::NotNow)),
        (40, "2026-11-24", Err(Refusal::NotNow)),
        (10, TODAY, Err(Refusal::SamePerson)),
    ] {
        assert_eq!(decide(&hand(to, on), &at), wanted, "to {to} on {on}");
    }
    at.successor = vec![held(7, Role::UnitManager, MINE, period("2026-11-10", ""))];
    assert_eq!(decide(&hand(40, TODAY), &at), Ok(()), "given ahead");
    at.successor = vec![held(7, Role::UnitManager, MINE, period("2027-01-01", ""))];
    assert_eq!(decide(&hand(40, TODAY), &at), Err(Refusal::Overlaps(day("2027-01-01"))));
    at.successor.clear();
    at.successor_active = false;
    assert_eq!(decide(&hand(40, TODAY), &at), Err(Refusal::SuccessorClosed));
    at.successor_active = true;
    at.power = around().power;
    assert_eq!(decide(&hand(40, TODAY), &at), Err(Refusal::NotYours), "not by one of the same level");
    at.power.line = vec![(id::<UnitId>(MINE), 2)];
    assert_eq!(decide(&hand(40, TODAY), &at), Ok(()), "but by the one above");
}
