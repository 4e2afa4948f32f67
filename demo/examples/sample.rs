//! Prints samples of the demonstration's events to be read, and figures about them.

use std::collections::HashMap;

/// `sample 20 3 ekbacken` prints twenty cases, from the third on, of units or categories whose codes contain the word.
fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize, otherwise: usize| args.get(at).and_then(|text| text.parse().ok()).unwrap_or(otherwise);
    let (how_many, offset) = (number(0, 20), number(1, 0));
    let filter = args.get(2).map_or("", String::as_str);
    let Ok(today) = "2026-11-22".parse() else { return };
    let start = std::time::Instant::now();
    let town = demo::municipality(today);
    let events = demo::events(&town, 6000);
    let took = start.elapsed();
    let chosen = |event: &&demo::DemoEvent| event.unit.contains(filter) || event.category_code.contains(filter);
    let step = (events.iter().filter(chosen).count() / how_many.max(1)).max(1);
    events.iter().filter(chosen).skip(offset).step_by(step).take(how_many).for_each(print);
    figures(&events);
    println!("{} events, {} people, {} units, composed in {took:?}", events.len(), town.people.len(), town.units.len());
}

/// How many in each phase, and how many stories are told more than once.
fn figures(events: &[demo::DemoEvent]) {
    for phase in ["reported", "received", "investigating", "acting", "fed_back", "closed"] {
        println!("{phase}: {}", events.iter().filter(|event| event.phase == phase).count());
    }
    let mut stories: HashMap<&str, usize> = HashMap::new();
    for event in events {
        *stories.entry(event.story.as_str()).or_default() += 1;
    }
    println!("{} stories of {} are told for the first time", stories.len(), events.len());
}

fn print(event: &demo::DemoEvent) {
    println!("## {} | {} | {} | {} {}", event.title, event.unit, event.occurred_at, event.category_code, event.kind);
    println!("{} | {} | {:?} {:?} | {} | {}", event.harm, event.track, event.sex, event.age, event.reporter, event.phase);
    println!("  {}\n  > {}", event.story, event.done_at_once);
    if let Some(found) = &event.investigated {
        println!("  orsak: {:?}\n  slutsats: {} {:?}", found.causes, found.conclusion, found.no_action_why);
    }
    for action in &event.actions {
        let effect = action.attempts.iter().map(|a| a.judged.as_ref().map(|j| format!("{} {}", j.effect, j.comment)));
        println!("  åtgärd: {} [{}] {} {:?}", action.title, action.kind, action.owner, effect.collect::<Vec<_>>());
    }
    if let Some(fed) = &event.fed_back {
        println!("  ledde till: {}", fed.sentence);
    }
    println!();
}
