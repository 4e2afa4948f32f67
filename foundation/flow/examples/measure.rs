//! How long a map of sixty steps takes to draw and to write as BPMN: `cargo run --release -p flow --example measure`.

use flow::{Kind, Lane, Next, Step, Table};
use std::time::Instant;

fn main() {
    let lanes = (0..8).map(|n| Lane { name: format!("Roll {n}"), external: n == 7 }).collect();
    let step = |at: usize| {
        let kind = match at {
            0 => Kind::Start,
            59 => Kind::End,
            _ if at.is_multiple_of(6) => Kind::Decision,
            _ => Kind::Activity,
        };
        let ahead = if at == 59 { vec![] } else { vec![at + 1, (at + 7).min(59)] };
        let back = if at % 11 == 10 { vec![at - 9] } else { vec![] };
        let next = ahead.into_iter().chain(back).map(|to| Next { to: format!("s{to}"), when: "Ja".into() }).collect();
        Step {
            next, ..Step::new(format!("s{at}"), kind, format!("Bedöma behov av insats {at}"), format!("Roll {}", at * 5 % 8))
        }
    };
    let table = Table { lanes, steps: (0..60).map(step).collect() };
    for (what, run) in [
        ("draw", (|table| flow::draw(table).arrows.len()) as fn(&Table) -> usize),
        ("write BPMN", |table| flow::bpmn::write(flow::bpmn::Titles::default(), table).len()),
    ] {
        let mut times: Vec<_> = (0..50)
            .map(|_| {
                let begun = Instant::now();
                std::hint::black_box(run(&table));
                begun.elapsed()
            })
            .collect();
        times.sort();
        println!("{what}, {} steps: median {:?}, worst {:?}", table.steps.len(), times[25], times[49]);
    }
}
