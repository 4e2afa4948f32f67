//! What is planted in the figures can be found, and the work load is that of people.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // tests may

use demo::{DemoEvent, Municipality, events, municipality};
use std::{collections::HashMap, sync::LazyLock};

static TOWN: LazyLock<Municipality> = LazyLock::new(|| municipality("2026-11-22".parse().expect("day")));
static EVENTS: LazyLock<Vec<DemoEvent>> = LazyLock::new(|| events(&TOWN, 6000));

#[test]
fn missed_signatures_at_ekbacken_fall_from_ten_to_four_a_month() {
    let mut months: HashMap<(i16, i8), usize> = HashMap::new();
    for event in
        EVENTS.iter().filter(|event| event.unit.starts_with("ekbacken") && event.category_code == "medication_not_signed")
    {
        *months.entry((event.occurred_at.year(), event.occurred_at.month())).or_default() += 1;
    }
    let before: usize = (1..=12).map(|month| months[&(2025, month)]).sum();
    let after: usize = (5..=10).map(|month| months[&(2026, month)]).sum();
    assert!((108..=126).contains(&before), "{before} in 2025");
    assert!((20..=30).contains(&after), "{after} from May to October");
    let double_check = EVENTS.iter().flat_map(|event| &event.actions).find(|action| action.title.starts_with("Dubbelkontroll"));
    let done = double_check.and_then(|action| action.attempts[0].done.as_ref()).expect("it is done");
    assert_eq!(done.follow_up, TOWN.today.plus_days(-2), "its effect was to be judged two days ago");
}

#[test]
fn evening_falls_gather_at_one_ward() {
    let evening = |event: &&DemoEvent| event.type_code == "fall" && (18..22).contains(&event.occurred_at.hour());
    let late = |event: &&DemoEvent| event.occurred_at.date() > TOWN.today.plus_days(-120).0;
    let at = |unit: &str| EVENTS.iter().filter(evening).filter(late).filter(|event| event.unit == unit).count();
    assert!(
        at("bjorkgarden-2") > 2 * at("bjorkgarden-1") && at("bjorkgarden-2") >= 20,
        "{} and {}",
        at("bjorkgarden-2"),
        at("bjorkgarden-1")
    );
}

#[test]
fn one_unit_stopped_reporting_and_no_other_did() {
    let last = |unit: &str| EVENTS.iter().filter(|event| event.unit == unit).map(|event| event.occurred_at.date()).max();
    assert!(last("lindhaga").expect("it did report") <= TOWN.today.plus_days(-120).0);
    let reporting = TOWN.units.iter().filter(|unit| EVENTS.iter().any(|event| event.unit == unit.code));
    let silent: Vec<_> = reporting
        .filter(|unit| unit.closed().is_none() && last(&unit.code).is_none_or(|day| day < TOWN.today.plus_days(-45).0))
        .map(|unit| unit.code.as_str())
        .collect();
    assert_eq!(silent, ["lindhaga"]);
}

#[test]
fn medication_rises_last_month_at_one_ward() {
    let in_days = |from: i64, to: i64| {
        let (from, to) = (TOWN.today.plus_days(-from).0, TOWN.today.plus_days(-to).0);
        let counted = EVENTS.iter().filter(|event| event.unit == "bjorkgarden-3" && event.type_code == "medication");
        counted.filter(|event| event.occurred_at.date() > from && event.occurred_at.date() <= to).count()
    };
    let usual = in_days(330, 30) / 10;
    assert!(in_days(30, 0) > 2 * usual + 3, "{} against {usual}", in_days(30, 0));
}

#[test]
fn most_cases_are_closed_and_every_phase_has_some() {
    let mut phases: HashMap<&str, usize> = HashMap::new();
    for event in EVENTS.iter() {
        *phases.entry(event.phase).or_default() += 1;
    }
    for phase in ["reported", "received", "investigating", "acting", "fed_back"] {
        assert!(phases.get(phase).is_some_and(|many| (8..400).contains(many)), "{phases:?}");
    }
    assert!(phases["closed"] > 5000, "{phases:?}");
    let open_at = |units: &[&str]| {
        EVENTS.iter().filter(|event| event.phase != "closed" && units.iter().any(|unit| event.unit.starts_with(unit))).count()
    };
    assert!((8..70).contains(&open_at(&["bjorkgarden", "ekbacken"])), "{}", open_at(&["bjorkgarden", "ekbacken"]));
}

#[test]
fn there_are_late_actions_and_actions_done_again() {
    let actions: Vec<_> = EVENTS.iter().flat_map(|event| &event.actions).collect();
    let late = actions
        .iter()
        .filter(|action| action.attempts.last().is_some_and(|last| last.done.is_none() && last.due < TOWN.today))
        .count();
    let again = actions.iter().filter(|action| action.attempts.len() > 1).count();
    assert!((8..150).contains(&late) && again > 40, "{late} late, {again} again, {} in all", actions.len());
}

#[test]
fn she_who_works_nights_has_reported_lately_and_heard_back() {
    let hers: Vec<_> = EVENTS.iter().filter(|event| event.reporter == "amina.warsame").collect();
    let last = hers.last().expect("she reports");
    assert_eq!((last.phase, last.title.as_str()), ("reported", "Fall i badrum"));
    let heard = hers.iter().filter(|event| event.reported_at.date() > TOWN.today.plus_days(-60).0 && !event.actions.is_empty());
    assert!(heard.into_iter().any(|event| event.fed_back.is_some()), "{hers:?}");
}
