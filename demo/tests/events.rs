//! The events: their codes, their order, and the course of their cases.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // tests may

use demo::{DemoEvent, Municipality, events, municipality};
use jiff::civil::DateTime;
use std::{collections::HashSet, sync::LazyLock};

static TOWN: LazyLock<Municipality> = LazyLock::new(|| municipality("2026-11-22".parse().expect("day")));
static EVENTS: LazyLock<Vec<DemoEvent>> = LazyLock::new(|| events(&TOWN, 6000));

fn codes(file: &str, list: &str) -> HashSet<String> {
    let table: toml::Table = file.parse().expect("toml");
    table[list].as_array().expect("a list").iter().map(|entry| entry["code"].as_str().expect("a code").to_owned()).collect()
}

fn now() -> DateTime {
    TOWN.today.0.at(8, 0, 0, 0)
}

#[test]
fn the_same_day_gives_the_same_events() {
    assert_eq!(events(&TOWN, 400), events(&TOWN, 400));
    assert!((5950..=6000).contains(&EVENTS.len()), "{}", EVENTS.len());
}

#[test]
fn any_day_will_do() {
    for day in ["2025-02-28", "2027-01-01", "2028-02-29", "2031-07-15"] {
        let town = municipality(day.parse().expect("day"));
        let events = events(&town, 1500);
        assert!(events.len() > 1450 && events.iter().all(|event| event.reported_at <= town.today.0.at(8, 0, 0, 0)), "{day}");
    }
}

#[test]
fn every_code_is_one_of_the_events_room() {
    let file = include_str!("../../capabilities/events/data/classification-1.toml");
    let categories: toml::Table = file.parse().expect("toml");
    let type_of = |code: &str| {
        let found = categories["category"].as_array()?.iter().find(|entry| entry["code"].as_str() == Some(code))?;
        found["type"].as_str().map(str::to_owned)
    };
    let [kinds, places, harms, who, sexes, ages, services, also] =
        ["kind", "place", "harm", "who", "sex", "age", "service", "also"].map(|list| codes(file, list));
    for event in EVENTS.iter() {
        assert_eq!(type_of(&event.category_code), Some(event.type_code.clone()), "{}", event.category_code);
        assert!(kinds.contains(event.kind) && harms.contains(event.harm) && who.contains(&event.who), "{event:?}");
        assert!(event.place.as_ref().is_none_or(|code| places.contains(code)), "{:?}", event.place);
        assert!(event.sex.is_none_or(|code| sexes.contains(code)) && event.age.is_none_or(|code| ages.contains(code)));
        assert!(event.service.is_none_or(|code| services.contains(code)), "{:?}", event.service);
        assert!(event.also.iter().all(|code| also.contains(code)), "{:?}", event.also);
        assert!(matches!(event.track, "hsl" | "sol" | "both"));
    }
}

#[test]
fn every_code_of_the_case_is_one_of_the_rooms() {
    let causes = codes(include_str!("../../capabilities/events/data/causes-1.toml"), "cause");
    let barriers = codes(include_str!("../../capabilities/events/data/causes-1.toml"), "barrier");
    let grades = codes(include_str!("../../capabilities/events/data/scales-1.toml"), "grade");
    let kinds = codes(include_str!("../../capabilities/actions/data/kinds-1.toml"), "kind");
    let effects = codes(include_str!("../../capabilities/actions/data/kinds-1.toml"), "effect");
    for event in EVENTS.iter() {
        for found in event.investigated.as_slice() {
            let own: HashSet<_> = found.causes.iter().map(|(code, _)| code).collect();
            assert!(own.len() == found.causes.len() && !own.is_empty(), "{:?}", found.causes);
            assert!(own.iter().all(|code| causes.contains(*code)), "{own:?}");
            assert!(found.barriers.iter().all(|code| barriers.contains(*code)));
            assert_eq!(found.no_action_why.is_some(), event.actions.is_empty());
            assert!(event.actions.iter().all(|action| own.contains(&action.cause)));
        }
        assert!(event.verdicts.iter().all(|verdict| grades.contains(verdict.grade)));
        for action in &event.actions {
            assert!(kinds.contains(&action.kind), "{}", action.kind);
            let judged = action.attempts.iter().filter_map(|attempt| attempt.judged.as_ref());
            assert!(judged.into_iter().all(|judged| effects.contains(judged.effect)));
        }
    }
}

#[test]
fn everybody_named_exists_and_was_there() {
    let held = |user: &str, at: DateTime| {
        let person = TOWN.person(user).unwrap_or_else(|| panic!("{user}"));
        person.roles.iter().any(|role| role.held(kernel::Day(at.date())))
    };
    for event in EVENTS.iter() {
        let unit = TOWN.unit(&event.unit).unwrap_or_else(|| panic!("{}", event.unit));
        let day = kernel::Day(event.occurred_at.date());
        assert!(
            unit.periods.iter().any(|p| p.from <= day && p.until.is_none_or(|until| day <= until)),
            "{} was not open",
            event.unit
        );
        assert!(held(&event.reporter, event.occurred_at), "{}", event.reporter);
        for step in event.received.iter().chain(event.closed.iter()) {
            assert!(TOWN.person(&step.by).is_some());
        }
        assert!(event.actions.iter().all(|action| TOWN.person(&action.owner).is_some()));
        assert!(event.handed_over.iter().all(|handed| TOWN.person(&handed.to).is_some()));
    }
}

#[test]
fn steps_follow_each_other_and_none_is_in_the_future() {
    for event in EVENTS.iter() {
        let steps = [
            Some(event.occurred_at),
            Some(event.reported_at),
            event.received.as_ref().map(|step| step.at),
            event.assessed.as_ref().map(|assessed| assessed.step.at),
            event.handed_over.as_ref().map(|handed| handed.step.at),
            event.investigated.as_ref().map(|found| found.step.at),
            event.fed_back.as_ref().map(|fed| fed.step.at),
            event.closed.as_ref().map(|step| step.at),
        ];
        let taken: Vec<_> = steps.iter().flatten().collect();
        assert!(taken.is_sorted(), "{taken:?} {event:?}");
        assert!(taken.iter().all(|at| **at <= now()), "{taken:?}");
        let phase = match steps {
            [.., Some(_)] => "closed",
            [.., Some(_), None] => "fed_back",
            [.., Some(_), None, None] => "acting",
            [_, _, _, Some(_), ..] => "investigating",
            [_, _, Some(_), ..] => "received",
            _ => "reported",
        };
        assert_eq!(event.phase, phase);
        let at_work = event.actions.iter().any(|action| action.attempts.last().is_none_or(|last| last.judged.is_none()));
        assert!(!(event.closed.is_some() && at_work), "closed with an open action");
        let both = event
            .assessed
            .as_ref()
            .is_none_or(|a| a.hsl.is_some() == (event.track != "sol") && a.sol.is_some() == (event.track != "hsl"));
        assert!(both, "each track is assessed");
    }
}

#[test]
fn attempts_are_in_order_and_only_ineffective_ones_are_repeated() {
    for attempts in EVENTS.iter().flat_map(|event| &event.actions).map(|action| &action.attempts) {
        let (last, before) = attempts.split_last().expect("at least one");
        assert!(before.iter().all(|attempt| attempt.judged.as_ref().is_some_and(|judged| judged.effect == "not_effective")));
        assert!(last.judged.as_ref().is_none_or(|judged| judged.effect != "not_effective"), "{attempts:?}");
        for attempt in attempts {
            let order = [
                attempt.started_at,
                attempt.done.as_ref().map(|done| done.step.at),
                attempt.judged.as_ref().map(|judged| judged.step.at),
            ];
            let order: Vec<_> = order.iter().flatten().collect();
            assert!(order.is_sorted() && order.iter().all(|at| **at <= now()), "{attempt:?}");
        }
    }
}

#[test]
fn high_risks_in_health_care_are_handed_over_and_judged_before_they_close() {
    for event in EVENTS.iter().filter(|event| event.investigated.is_some()) {
        let high = event.assessed.as_ref().and_then(|assessed| assessed.hsl).is_some_and(|risk| risk.value() >= 8);
        if high {
            assert!(event.handed_over.as_ref().is_some_and(|handed| matches!(handed.role, "mas" | "mar")), "{event:?}");
            assert!(event.closed.is_none() || event.verdicts.iter().any(|verdict| verdict.track == "hsl"), "{event:?}");
        }
    }
    let handed = EVENTS.iter().filter(|event| event.handed_over.is_some()).count();
    assert!((200..900).contains(&handed), "{handed}");
}

#[test]
fn numbers_have_no_gaps_within_a_year() {
    assert!(EVENTS.windows(2).all(|pair| pair[0].reported_at <= pair[1].reported_at));
    let (mut year, mut last) = (0, 0);
    for event in EVENTS.iter() {
        last = if event.year == year { last + 1 } else { 1 };
        year = event.year;
        assert_eq!((event.year, event.number), (event.reported_at.year(), last));
    }
}
