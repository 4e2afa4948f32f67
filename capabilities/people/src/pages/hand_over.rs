//! Chefsbyte (ORG-6): a role goes to another, and everything open with it, in one act.

mod gather;
mod view;

use crate::{
    actions,
    domain::{Assignment, AssignmentId, Circumstances, Command, Given, Period, Refusal, decide},
    store::{
        assignment, circumstances,
        person::{self, Person},
    },
    url,
    words::refusal,
};
use gather::{Open, open_of, take_over};
use kernel::{Day, PersonId, UnitId};
use text::t;
use web::{Answer, Errors, Fields, Form, FormState, Granted, Input, Page, Problem, Search, Submitted};

pub use gather::Open as OpenItems;
pub use view::view;

/// Which role, to whom, from when; and whether the list of what goes with it has been seen.
pub struct Change {
    role: AssignmentId,
    to: PersonId,
    day: Day,
    sure: bool,
}

impl Form for Change {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let role = input.value("roll", |ui| t!(ui, "people-role-missing"));
        let to: Option<PersonId> = input.value("till_person", |ui| t!(ui, "people-hand-over-to-missing"));
        let to = to.filter(|to| input.ui().actor().directory().people().any(|(known, _)| known == *to));
        if to.is_none() && !input.fields().get("till_person").is_empty() {
            input.error("till_person", t!(input.ui(), "people-hand-over-to-missing"));
        }
        let day = input.day("dag", |ui| t!(ui, "people-hand-over-day-missing"));
        Some(Self { role: role?, to: to?, day: day?, sure: input.fields().get("steg") == "klart" })
    }
}

/// What the page shows.
pub struct Shown<'a> {
    /// Who leaves the role.
    pub person: &'a Person,
    /// Everything around it.
    pub around: &'a Circumstances,
    /// Who can take over: id and name.
    pub colleagues: &'a [(PersonId, String)],
    /// What is open, once role, successor and day are chosen.
    pub open: Option<(&'a Assignment, &'a Open)>,
}

/// The page.
pub fn show(mut granted: Granted<actions::Assign>, at: url::HandOver, search: Search) -> Answer {
    let (person, around) = read(&mut granted, &at, None)?;
    let colleagues = person::colleagues(&mut granted.work())?;
    let fields = Fields::default().with("roll", search.0.get("roll")).with("dag", granted.today());
    let page = view::page(
        &granted.ui,
        &Shown { person: &person, around: &around, colleagues: &colleagues, open: None },
        &FormState::filled(fields),
    );
    granted.page(page)
}

/// Shows what goes with the role; and, when that has been seen, does it.
pub fn save(mut granted: Granted<actions::Assign>, at: url::HandOver, form: Submitted<Change>) -> Answer {
    let to = form.parsed.as_ref().ok().map(|change| change.to);
    let (person, around) = read(&mut granted, &at, to)?;
    let change = match form.parsed {
        Ok(change) => change,
        Err(errors) => return again(granted, (&person, &around), FormState::wrong(form.fields, errors)),
    };
    if let Err(why) = decide(&Command::HandOver(change.role, change.to, change.day), &around) {
        let errors = Errors::one(field_of(why), refusal(&granted.ui, why));
        return again(granted, (&person, &around), FormState::wrong(form.fields, errors));
    }
    let held = around.role(change.role).ok_or(Problem::NotFound)?;
    if !change.sure {
        let open = open_of(&mut granted, person.id, held.unit)?;
        let shown = Shown { person: &person, around: &around, colleagues: &[], open: Some((held, &open)) };
        let page = view::page(&granted.ui, &shown, &FormState::filled(form.fields));
        return granted.page(page);
    }
    carry_out(granted, held, &around, &change)
}

/// The act: the role ends the day before, begins with the next, and every room hands over what is open.
fn carry_out(mut granted: Granted<actions::Assign>, held: &Assignment, around: &Circumstances, change: &Change) -> Answer {
    let mut work = granted.work();
    let ended = Period { until: Some(change.day.plus_days(-1)), ..held.period };
    let mut recorded = assignment::move_to(&mut work, held, ended)?;
    let already = |next: &&Assignment| next.role == held.role && next.unit == held.unit && next.period.holds(change.day);
    if let Some(next) = around.successor.iter().find(already) {
        assignment::follows(&mut work, next, held.person)?;
    } else {
        let period = Period { from: change.day, until: None };
        let given = Given { role: held.role, unit: held.unit, deputy: held.deputy, period };
        recorded = assignment::give(&mut work, change.to, &given, Some(held.person))?;
    }
    take_over(&mut granted, held.person, change.to, held.unit)?;
    granted.saved(recorded, &url::Person { id: change.to })
}

fn again(mut granted: Granted<actions::Assign>, (person, around): (&Person, &Circumstances), form: FormState) -> Answer {
    let colleagues = person::colleagues(&mut granted.work())?;
    let page: Page = view::page(&granted.ui, &Shown { person, around, colleagues: &colleagues, open: None }, &form);
    granted.again(page)
}

const fn field_of(why: Refusal) -> &'static str {
    match why {
        Refusal::NotNow | Refusal::NotHeld | Refusal::Overlaps(_) => "dag",
        Refusal::SamePerson => "till_person",
        _ => "roll",
    }
}

fn read(
    granted: &mut Granted<actions::Assign>,
    at: &url::HandOver,
    to: Option<PersonId>,
) -> Result<(Person, Circumstances), Problem> {
    let mut work = granted.work();
    let person = person::open(&mut work, at.id)?;
    let around = circumstances::about(&mut work, Some(&person), to)?;
    Ok((person, around))
}

/// The roles that can be handed over today: the id and where it is held.
pub fn roles_to_hand_over(around: &Circumstances) -> Vec<(&Assignment, UnitId)> {
    let somebody: PersonId = kernel::Id::from_ulid(kernel::Ulid(0));
    let may = |held: &&Assignment| decide(&Command::HandOver(held.id, somebody, around.today), around).is_ok();
    around.roles.iter().filter(may).map(|held| (held, held.unit)).collect()
}
