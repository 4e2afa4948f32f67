//! The demonstration municipality "Älvsala kommun", composed anew each time and always the same: units, people, and two
//! years of events with what they led to. Pure: no database, no input or output. Nobody in it exists.
//!
//! ```
//! let town = demo::municipality("2026-11-22".parse().expect("a day"));
//! let events = demo::events(&town, 200);
//! assert!(events.iter().all(|event| town.unit(&event.unit).is_some()));
//! ```

mod dice;
mod story;
mod text;
mod town;

pub use story::{
    Assessment, Attempt, Concerned, DemoAction, DemoAnswer, DemoEvent, DemoTold, Done, FedBack, HandedOver, Investigation,
    Judged, Risk, Signal, Step, Verdict, events, told,
};
pub use town::{DemoPeriod, DemoPerson, DemoRole, DemoUnit, Municipality, Persona, municipality, personas};
