//! Prints samples of the demonstration's events to be read, and figures about them.

use std::collections::HashMap;

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
    let chosen: Vec<_> = events.iter().filter(|event| event.unit.contains(filter) || event.category_code.contains(filter)).collect();
    let step = (chosen.len() / how_many.max(1)).max(1);
    for event in chosen.iter().skip(offset).step_by(step).take(how_many) {
        print(event);
    }
    let mut stories: HashMap<&str, usize> = HashMap::new();
    for event in &events {
        *stories.entry(event.story.as_str()).or_default() += 1;
    }
    let mut twice: HashMap<&str, usize> = HashMap::new();
    for event in events.iter().filter(|event| stories.get(event.story.as_str()).is_some_and(|many| *many > 1)) {
        *twice.entry(event.category_code.as_str()).or_default() += 1;
    }
    let mut twice: Vec<_> = twice.into_iter().collect();
    twice.sort_by_key(|(_, many)| std::cmp::Reverse(*many));
    let open = |phase: &str, days: i64| {
        let since = today_minus(days);
        events.iter().filter(|event| event.phase == phase && event.reported_at.date().to_string() < since).count()
    };
    for phase in ["reported", "received", "investigating", "acting", "fed_back", "closed"] {
        println!("{phase}: {} of which older than 14 days {}, 60 days {}, 180 days {}", open(phase, 0) , open(phase, 14), open(phase, 60), open(phase, 180));
    }
    println!("said more than once: {twice:?}");
    println!("{} events, {} people, {} units, {took:?}, {} distinct stories", events.len(), town.people.len(), town.units.len(), stories.len());
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

fn today_minus(days: i64) -> String {
    let Ok(today) = "2026-11-23".parse::<kernel::Day>() else { return String::new() };
    today.plus_days(-days).to_string()
}
