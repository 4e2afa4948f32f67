//! The events of the demonstration municipality, with all that has happened in their cases.

mod course;
mod handling;
mod row;
mod told;

use crate::{
    actions::{Handle, Report},
    codebook,
    domain::{CaseId, CaseNumber, Person, Rules},
    store::{self, fact, past},
};
use ::demo::{DemoEvent, Municipality, Step};
use authority::{Role, Track};
use course::Course;
use db::{DbError, Desk, Happening, Work};
pub use handling::handle;
use kernel::{Day, PersonId, Subject, Timestamp, UnitId};
use std::collections::BTreeMap;
use text::Lang;

/// An event that was written, for the rooms that hang something on it. They come in the order of the demonstration's events.
#[derive(Debug, Clone)]
pub struct Filled {
    /// The case.
    pub id: CaseId,
    /// What it is called, as in "A-2026-0412 Fall i badrum".
    pub title: String,
    /// Its unit.
    pub unit: UnitId,
    /// Its legal track.
    pub track: Track,
    /// The causes found: codes, and what they are called.
    pub causes: Vec<(String, String)>,
}

/// Who is who and where, by the codes and user names of the demonstration.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The municipality.
    pub town: &'a Municipality,
    /// The units' ids.
    pub units: &'a BTreeMap<String, UnitId>,
    /// People's ids.
    pub people: &'a BTreeMap<String, PersonId>,
}

/// Writes every event as its case is now, with its history, and the years' last numbers.
pub fn fill(desk: &mut Desk, events: &[DemoEvent], known: Known<'_>) -> Result<Vec<Filled>, DbError> {
    let mut work = desk.work::<Report>()?;
    let rules = store::rules::newest(&mut work)?;
    let mut filled = Vec::with_capacity(events.len());
    for event in events {
        let course = Course::of(event, known)?;
        filled.push(write(&mut work, (event, &course), &rules)?);
    }
    let last: BTreeMap<_, _> = events.iter().map(|event| (event.year, number(event))).collect();
    for last in last.into_values() {
        past::last_number(&mut work, last)?;
        told::fill(&mut work, known, (&rules, last))?;
    }
    Ok(filled)
}

/// What of this has happened in the last so many days, oldest first, for the room that tells people.
pub fn lately(desk: &mut Desk, days: i64, what: &[&str]) -> Result<Vec<Happening>, DbError> {
    let since = desk.now().plus_minutes(-days * 24 * 60);
    let found = past::lately(&mut desk.work::<Report>()?, since, what)?;
    let told = found.into_iter().map(|(id, at, by, what, detail)| {
        let payload = serde_json::from_str(&detail)?;
        let mut past = Happening::past(desk, at, (&format!("events.{what}"), store::subject(id)), payload);
        past.by = by;
        Ok(past)
    });
    told.collect()
}

fn write(work: &mut Work<'_, Report>, (event, course): (&DemoEvent, &Course<'_>), rules: &Rules) -> Result<Filled, DbError> {
    let id: CaseId = work.new_id();
    past::add(work, row::columns(id, (event, course), rules)?)?;
    store::similar::sign(work, id, (&event.story, event.place.as_deref()))?;
    if let Some(person) = &event.person {
        past::keep_person(work, id, &Person { name: person.name.clone(), born: person.born.to_string(), ..Person::default() })?;
    }
    let causes = event.investigated.as_ref().map(|found| found.causes.as_slice()).unwrap_or_default();
    past::add_causes(work, id, causes)?;
    fact::put(work, id, course.occurred_at)?;
    if !causes.is_empty() {
        fact::put_causes(work, id, &causes.iter().map(|(code, _)| code.clone()).collect::<Vec<_>>())?;
    }
    past::add_history(work, id, &course.history(rules))?;
    for (holder, (at, why)) in course.grants(rules) {
        past::hand_over(work, id, (&holder, at, why))?;
    }
    let _recorded = work.record(store::subject(id), "reported", serde_json::json!({ "demo": true }));
    let named = |code: &String| (code.clone(), codebook::label(&codebook::newest().causes, code, Lang::Sv));
    Ok(Filled {
        id,
        title: format!("{} {}", number(event), event.title),
        unit: course.unit,
        track: course.track,
        causes: causes.iter().map(|(code, _)| named(code)).collect(),
    })
}

fn number(event: &DemoEvent) -> CaseNumber {
    CaseNumber { year: event.year.into(), number: event.number.into() }
}

impl Known<'_> {
    fn person(&self, user_name: &str) -> Result<PersonId, DbError> {
        self.people.get(user_name).copied().ok_or(DbError::NotFound)
    }

    /// A step's moment and who took it.
    fn step(&self, step: &Step) -> Result<(Timestamp, PersonId), DbError> {
        Ok((Timestamp::from_local(step.at), self.person(&step.by)?))
    }

    /// The unit nearest above where somebody held the role on the day. The directory doesn't know the demonstration yet.
    fn nearest(&self, role: Role, unit: &str, day: Day) -> Option<UnitId> {
        let held = |at: &str| {
            let mut roles = self.town.people.iter().flat_map(|person| &person.roles).filter(|held| held.role == role.code());
            roles.any(|held| held.unit == at && held.from <= day && held.until.is_none_or(|until| day <= until))
        };
        let mut at = self.town.unit(unit);
        // The tree is some five deep; a loop in the data must not hang the house.
        for _ in 0..10 {
            let here = at?;
            if held(&here.code) {
                return self.units.get(&here.code).copied();
            }
            at = here.parent(day).and_then(|above| self.town.unit(above));
        }
        None
    }
}

/// Points cases at the steps of processes that they departed from: title and page as the processes' room has them.
pub fn depart(desk: &mut Desk, cases: &[CaseId], (subject, title, href): (&Subject, &str, &str)) -> Result<(), DbError> {
    let step = store::departed::Step { subject: subject.clone(), title: title.to_owned(), href: href.to_owned() };
    let mut work = desk.work::<Handle>()?;
    for case in cases {
        store::departed::insert(&mut work, *case, &step)?;
    }
    Ok(())
}
