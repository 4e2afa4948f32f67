//! The municipality: its units, its people, and those one can sign in as.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // tests may

use demo::{Municipality, municipality, personas};
use std::collections::{BTreeMap, HashSet};

fn town() -> Municipality {
    municipality("2026-11-22".parse().expect("day"))
}

#[test]
fn the_same_day_gives_the_same_municipality() {
    assert_eq!(format!("{:?}", town()), format!("{:?}", town()));
}

#[test]
fn there_are_two_boards_three_departments_and_24_units() {
    let town = town();
    let open = |kind: &str| town.units.iter().filter(|unit| unit.kind == kind && unit.closed().is_none()).count();
    assert_eq!((open("municipality"), open("board"), open("department"), open("unit")), (1, 2, 3, 24));
    assert_eq!(town.units.iter().filter(|unit| unit.operating_form != "own").count(), 2, "two private providers");
    assert!(town.units.iter().filter(|unit| unit.operating_form != "own").all(|unit| unit.provider.is_some()));
}

#[test]
fn units_stand_under_units_that_were_there() {
    let town = town();
    let mut seen: HashSet<&str> = HashSet::new();
    for unit in &town.units {
        for period in &unit.periods {
            assert!(period.parent.as_ref().is_none_or(|parent| seen.contains(parent.as_str())), "{}", unit.code);
            assert!(period.until.is_none_or(|until| period.from <= until));
        }
        assert!(
            unit.periods.windows(2).all(|pair| pair[0].until.is_some_and(|until| until.plus_days(1) == pair[1].from)),
            "{}",
            unit.code
        );
        assert!(seen.insert(&unit.code), "{} is there twice", unit.code);
    }
    let merged = town.units.iter().filter_map(|unit| unit.periods.last()?.merged_into.as_deref());
    assert_eq!(merged.collect::<Vec<_>>(), ["hemtjanst-centrum"]);
    assert!(town.units.iter().any(|unit| unit.periods.len() == 2), "one unit has moved");
}

#[test]
fn people_have_names_of_their_own_and_roles_at_units_that_exist() {
    let town = town();
    assert!((280..=360).contains(&town.people.len()), "{}", town.people.len());
    let mut names = HashSet::new();
    for person in &town.people {
        assert!(names.insert(&person.user_name), "{}", person.user_name);
        assert!(person.user_name.chars().all(|c| c.is_ascii_lowercase() || c == '.'), "{}", person.user_name);
        assert!(
            !person.given_name.is_empty() && !person.family_name.is_empty() && !person.roles.is_empty(),
            "{}",
            person.user_name
        );
        assert!(person.email.ends_with("@alvsala.example"));
        for role in &person.roles {
            assert!(town.unit(&role.unit).is_some(), "{} at {}", person.user_name, role.unit);
            assert!(role.until.is_none_or(|until| role.from <= until), "{}", person.user_name);
        }
    }
}

#[test]
fn every_role_of_org_3_is_held_today_and_every_unit_has_a_manager() {
    let town = town();
    let mut held: BTreeMap<&str, usize> = BTreeMap::new();
    for role in town.people.iter().flat_map(|person| &person.roles).filter(|role| role.held(town.today)) {
        *held.entry(role.role).or_default() += 1;
    }
    let source = include_str!("../../foundation/authority/src/role.rs");
    let (roles, _) = source.split_once("pub enum Track").expect("the roles come first");
    let codes: HashSet<&str> = roles.split('"').skip(1).step_by(2).collect();
    assert!(codes.len() >= 17, "{codes:?}");
    let unheld: Vec<_> = codes.iter().filter(|code| !held.contains_key(**code)).collect();
    assert!(unheld.is_empty(), "{unheld:?}");
    let invented: Vec<_> = held.keys().filter(|code| !codes.contains(*code)).collect();
    assert!(invented.is_empty(), "{invented:?}");
    for unit in town.units.iter().filter(|unit| unit.kind == "unit" && unit.closed().is_none()) {
        let managed = town.people.iter().flat_map(|person| &person.roles).any(|role| {
            role.unit == unit.code
                && role.held(town.today)
                && !role.deputy
                && (role.role.contains("unit_manager") || role.role == "provider_manager")
        });
        assert!(managed, "{}", unit.code);
    }
}

#[test]
fn those_one_can_sign_in_as_exist_and_have_a_role_today() {
    let town = town();
    assert!(personas().len() >= 10);
    for persona in personas() {
        let person = town.person(persona.user_name).unwrap_or_else(|| panic!("{}", persona.user_name));
        assert!(person.roles.iter().any(|role| role.held(town.today)), "{}", persona.user_name);
    }
}

#[test]
fn codes_of_units_are_those_of_the_organisation_room() {
    let kinds: toml::Table = include_str!("../../capabilities/organisation/data/kinds-1.toml").parse().expect("toml");
    let codes = |list: &str| -> HashSet<String> {
        let entries = kinds[list].as_array().expect("a list");
        entries.iter().map(|entry| entry["code"].as_str().expect("a code").to_owned()).collect()
    };
    for unit in &town().units {
        assert!(codes("unit_kind").contains(unit.kind), "{}", unit.kind);
        assert!(codes("operating_form").contains(unit.operating_form), "{}", unit.operating_form);
        assert!(unit.service_areas.iter().all(|code| codes("service_area").contains(*code)), "{:?}", unit.service_areas);
        assert!(unit.legal_areas.iter().all(|code| codes("legal_area").contains(*code)), "{:?}", unit.legal_areas);
    }
}
