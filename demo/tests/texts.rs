//! The texts: varied, well-formed, and without anybody's name or number.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // tests may

use demo::{DemoEvent, Municipality, events, municipality};
use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

static TOWN: LazyLock<Municipality> = LazyLock::new(|| municipality("2026-11-22".parse().expect("day")));
static EVENTS: LazyLock<Vec<DemoEvent>> = LazyLock::new(|| events(&TOWN, 6000));

/// Every text of a case, with whether it is made of whole sentences.
fn texts(event: &DemoEvent) -> Vec<(&str, bool)> {
    let mut texts = vec![(event.title.as_str(), false), (event.story.as_str(), true), (event.done_at_once.as_str(), true)];
    for found in event.investigated.as_slice() {
        texts.extend(found.causes.iter().map(|(_, note)| (note.as_str(), true)));
        texts.push((&found.conclusion, true));
        texts.extend(found.no_action_why.iter().map(|why| (why.as_str(), true)));
    }
    texts.extend(event.fed_back.iter().map(|fed| (fed.sentence.as_str(), true)));
    texts.extend(event.verdicts.iter().map(|verdict| (verdict.why.as_str(), true)));
    texts.extend(event.handed_over.iter().map(|handed| (handed.why.as_str(), true)));
    for action in &event.actions {
        texts.push((&action.title, false));
        for attempt in &action.attempts {
            texts.extend(attempt.done.iter().map(|done| (done.proof.as_str(), false)));
            texts.extend(attempt.judged.iter().map(|judged| (judged.comment.as_str(), false)));
        }
    }
    texts
}

#[test]
fn texts_are_whole() {
    for event in EVENTS.iter() {
        for (text, sentences) in texts(event) {
            assert!(!text.is_empty(), "an empty text: {event:?}");
            assert!(!text.contains(['[', ']', '{', '}', '<', '>', '|', '#', '~', '!', '+']), "{text}");
            let slips = ["..", " .", " ,", "  ", ",.", ".,", " kl. kl", "vid vid", "på på", " i i ", "?.", "& ", " av av "];
            assert!(slips.iter().all(|slip| !text.contains(slip)), "{text} ({})", event.category_code);
            assert!(text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '"'), "{text}");
            assert!(!sentences || text.ends_with(['.', '?', '"']), "{text}");
        }
    }
}

#[test]
fn hardly_two_stories_are_the_same() {
    let distinct: HashSet<&str> = EVENTS.iter().map(|event| event.story.as_str()).collect();
    let same = EVENTS.len() - distinct.len();
    assert!(same * 100 < EVENTS.len() * 3, "{same} of {} are repeated", EVENTS.len());
}

#[test]
fn stories_open_in_many_ways() {
    let mut openings: HashMap<String, usize> = HashMap::new();
    for event in EVENTS.iter() {
        *openings.entry(event.story.split(' ').take(4).collect::<Vec<_>>().join(" ")).or_default() += 1;
    }
    let most = openings.iter().max_by_key(|(_, many)| **many).expect("some");
    assert!(openings.len() > 1000 && *most.1 < 160, "{} openings, {most:?}", openings.len());
}

#[test]
fn stories_are_of_many_lengths() {
    let sentences = |event: &DemoEvent| event.story.matches(". ").count() + 1;
    let share = |wanted: fn(usize) -> bool| EVENTS.iter().filter(|event| wanted(sentences(event))).count() * 100 / EVENTS.len();
    assert!(
        share(|n| n <= 2) > 20 && share(|n| n >= 4) > 15 && share(|n| n > 8) < 2,
        "{} {} {}",
        share(|n| n <= 2),
        share(|n| n >= 4),
        share(|n| n > 8)
    );
}

#[test]
fn no_text_names_anybody() {
    let staff = TOWN.people.iter().map(|person| person.family_name.as_str());
    let concerned =
        EVENTS.iter().filter_map(|event| event.person.as_ref()).filter_map(|person| person.name.split(' ').next_back());
    let families: HashSet<&str> = staff.chain(concerned).collect();
    let words = |text: &'static str| text.split(|c: char| !c.is_alphanumeric() && c != '-').collect::<Vec<_>>();
    for event in EVENTS.iter() {
        for (text, _) in texts(event) {
            let named: Vec<_> = words(text).into_iter().filter(|word| families.contains(word)).collect();
            assert!(named.is_empty(), "{named:?} in {text}");
        }
    }
}

#[test]
fn there_are_no_personal_numbers() {
    for event in EVENTS.iter() {
        for (text, _) in texts(event) {
            let longest = text.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or(0);
            assert!(longest < 6, "{text}");
        }
        assert!(event.person.as_ref().is_none_or(|person| (1900..=2026).contains(&person.born)));
    }
}
