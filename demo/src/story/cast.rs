//! Who is where on a day: reporters, managers, experts, and those who get support.

use super::calendar::Calendar;
use crate::{
    dice::Dice,
    text::Author,
    town::{DemoPerson, DemoUnit, Municipality, Resident, residents},
};
use std::collections::HashMap;

/// A role held at a unit, by places in the municipality's lists.
#[derive(Debug)]
struct Held {
    person: usize,
    role: &'static str,
    deputy: bool,
    from: i64,
    until: i64,
}

/// Who is where.
#[derive(Debug)]
pub(crate) struct Cast<'a> {
    pub(crate) town: &'a Municipality,
    pub(crate) calendar: Calendar,
    held: Vec<Vec<Held>>,
    residents: Vec<Vec<Resident>>,
    units: HashMap<&'a str, usize>,
}

impl<'a> Cast<'a> {
    /// The cast of the municipality up to its today.
    pub(crate) fn new(town: &'a Municipality) -> Self {
        let calendar = Calendar::new(town.today);
        let units: HashMap<_, _> = town.units.iter().enumerate().map(|(at, unit)| (unit.code.as_str(), at)).collect();
        let mut held: Vec<Vec<Held>> = town.units.iter().map(|_| Vec::new()).collect();
        for (person, who) in town.people.iter().enumerate() {
            for role in &who.roles {
                let until = role.until.map_or(i64::MAX, |day| calendar.day(day));
                let (from, role, deputy, unit) = (calendar.day(role.from), role.role, role.deputy, role.unit.as_str());
                if let Some(held) = units.get(unit).and_then(|at| held.get_mut(*at)) {
                    held.push(Held { person, role, deputy, from, until });
                }
            }
        }
        let mut dice = Municipality::dice(2);
        let residents = town.units.iter().map(|unit| residents(unit, town.today.year(), &mut dice)).collect();
        Self { town, calendar, held, residents, units }
    }

    /// The unit at a place of the list.
    pub(crate) fn unit(&self, at: usize) -> &'a DemoUnit {
        &self.town.units[at]
    }

    /// The place of a unit.
    pub(crate) fn place(&self, code: &str) -> Option<usize> {
        self.units.get(code).copied()
    }

    /// The person at a place of the list.
    pub(crate) fn person(&self, at: usize) -> &'a DemoPerson {
        &self.town.people[at]
    }

    /// Somebody who gets support at the unit; some more often than others.
    pub(crate) fn resident(&self, unit: usize, dice: &mut Dice) -> Option<&Resident> {
        let all = self.residents.get(unit)?;
        all.get(dice.below(all.len()).min(dice.below(all.len())))
    }

    /// Who reports: most reports are written by few.
    pub(crate) fn reporter(&self, unit: usize, by: Author, (day, night): (i64, bool), dice: &mut Dice) -> Option<usize> {
        let setting = self.unit(unit).setting;
        let own = match by {
            _ if matches!(setting, "hsl" | "rehab") => unit,
            Author::Staff => unit,
            Author::Rehab => self.place("rehab")?,
            Author::Nurse if matches!(setting, "hemtjänst" | "nattpatrull" | "service" | "assistans") => {
                self.place("hemsjukvard")?
            }
            Author::Nurse => self.place("ssk-boenden")?,
        };
        let there = self.staff(own, day);
        let shift: Vec<_> = there.iter().copied().filter(|at| self.person(*at).night == night).collect();
        let from = if shift.is_empty() || (!night && dice.percent(8)) { &there } else { &shift };
        from.get(dice.below(from.len()).min(dice.below(from.len()))).copied()
    }

    /// Those who work at the unit on the day.
    pub(crate) fn staff(&self, unit: usize, day: i64) -> Vec<usize> {
        self.holders(unit, "employee", day).collect()
    }

    /// Who leads the unit on the day: its manager, a deputy, or who leads the unit above.
    pub(crate) fn manager(&self, unit: usize, day: i64) -> usize {
        let lead = |held: &&Held| {
            held.from <= day
                && day <= held.until
                && matches!(
                    held.role,
                    "unit_manager" | "unit_manager_authority" | "provider_manager" | "department_head" | "director"
                )
        };
        let mut at = Some(unit);
        while let Some(here) = at {
            let held = self.held.get(here).map_or(&[][..], Vec::as_slice);
            if let Some(found) = held.iter().filter(lead).min_by_key(|held| held.deputy) {
                return found.person;
            }
            at = self.above(here, day);
        }
        0
    }

    /// The unit (enhet) that a part of it belongs to, or itself.
    pub(crate) fn whole(&self, at: usize) -> &'a DemoUnit {
        let here = self.unit(at);
        let above =
            (here.kind == "operation").then(|| here.parent(self.town.today).and_then(|code| self.town.unit(code))).flatten();
        above.unwrap_or(here)
    }

    /// The unit above on the day.
    pub(crate) fn above(&self, unit: usize, day: i64) -> Option<usize> {
        self.unit(unit).parent(kernel::Day(self.calendar.date(day))).and_then(|code| self.place(code))
    }

    /// The first holder of a role at a unit, not counting deputies unless alone.
    pub(crate) fn expert(&self, unit: &str, role: &str, day: i64) -> Option<usize> {
        self.holders(self.place(unit)?, role, day).next()
    }

    /// One of the holders of a role at a unit.
    pub(crate) fn one(&self, unit: &str, role: &str, (day, dice): (i64, &mut Dice)) -> Option<usize> {
        let all: Vec<_> = self.holders(self.place(unit)?, role, day).collect();
        dice.pick(&all).copied()
    }

    fn holders<'b>(&'b self, unit: usize, role: &'b str, day: i64) -> impl Iterator<Item = usize> + 'b {
        let held = self.held.get(unit).map_or(&[][..], Vec::as_slice);
        held.iter().filter(move |held| held.role == role && held.from <= day && day <= held.until).map(|held| held.person)
    }
}
