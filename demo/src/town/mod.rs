//! The municipality itself: units through time, and the people with their roles.

mod names;
mod people;
mod personas;
mod residents;
mod units;
mod when;

pub(crate) use when::months_ago;

pub(crate) use names::Names;
pub use people::{DemoPerson, DemoRole};
pub use personas::{Persona, personas};
pub(crate) use residents::{Resident, residents};
pub use units::{DemoPeriod, DemoUnit};

use crate::dice::Dice;
use kernel::Day;

/// The seed of everything. Another number gives another municipality.
const SEED: u64 = 0x00c0_ffee_2026;

/// "Älvsala kommun": its units and people, with their history up to a day.
#[derive(Debug, Clone)]
pub struct Municipality {
    /// Units; each stands after the one above it.
    pub units: Vec<DemoUnit>,
    /// People; user names are unique.
    pub people: Vec<DemoPerson>,
    /// The day that the history leads up to.
    pub today: Day,
}

impl Municipality {
    /// The unit with this code.
    pub fn unit(&self, code: &str) -> Option<&DemoUnit> {
        self.units.iter().find(|unit| unit.code == code)
    }

    /// The person with this user name.
    pub fn person(&self, user_name: &str) -> Option<&DemoPerson> {
        self.people.iter().find(|person| person.user_name == user_name)
    }

    pub(crate) fn dice(salt: u64) -> Dice {
        Dice::new(SEED ^ salt)
    }
}

/// Composes the municipality with its history up to `today`. The same day always gives the same municipality.
pub fn municipality(today: Day) -> Municipality {
    let units = units::units(today);
    let people = people::people(&units, today, &mut Municipality::dice(1));
    Municipality { units, people, today }
}
