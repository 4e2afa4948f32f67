//! What happens in the municipality: events, and what they lead to.

mod actions;
mod attempts;
mod calendar;
mod cast;
mod course;
mod event;
mod hours;
mod judge;
mod plan;
mod signals;
mod tell;
mod told;

pub use event::{
    Assessment, Attempt, Concerned, DemoAction, DemoEvent, Done, FedBack, HandedOver, Investigation, Judged, Risk, Signal, Step,
    Verdict,
};

pub use told::{DemoAnswer, DemoTold, told};

use crate::town::Municipality;
use cast::Cast;

/// Composes about `count` events over the two years up to the municipality's today, oldest report first. The same
/// municipality and count always give the same events. With fewer than a thousand there are no planted signals.
pub fn events(town: &Municipality, count: usize) -> Vec<DemoEvent> {
    let cast = Cast::new(town);
    let mut dice = Municipality::dice(3);
    let mut changed = course::Changed::default();
    let mut events: Vec<_> = plan::plans(&cast, count, &mut dice)
        .into_iter()
        .filter_map(|plan| tell::tell(plan, &cast, &mut dice.fork()))
        .map(|told| {
            let mut dice = Municipality::dice(u64::try_from(told.plan.minute).unwrap_or(0));
            course::run(told, (&cast, &mut changed), &mut dice)
        })
        .collect();
    events.sort_by_key(|event| event.reported_at);
    number(&mut events);
    events
}

/// Numbers the cases per year without gaps.
fn number(events: &mut [DemoEvent]) {
    let (mut year, mut last) = (0, 0);
    for event in events {
        if event.reported_at.year() != year {
            (year, last) = (event.reported_at.year(), 0);
        }
        last += 1;
        (event.year, event.number) = (year, last);
    }
}
