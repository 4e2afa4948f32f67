//! Handing a case to MAS, MAR, the quality department or a colleague: they see it from then on, and it is shown who does.

use super::{assess::above, independent, receive::still_open};
use crate::{
    actions::{Handle, Read},
    domain::Share,
    store::{self, entry, record::Record, routing, subject},
    url, words,
};
use authority::{Action, Role, Track, person_key};
use components::prelude::*;
use kernel::PersonId;
use text::{sort_key, t};
use web::{Answer, Errors, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui};

/// To whom, and why.
pub struct HandOver {
    to: To,
    why: String,
}

enum To {
    Role(Role),
    Person(PersonId),
    Investigator(PersonId),
}

/// The roles that a case can be handed to.
const ROLES: [Role; 3] = [Role::Mas, Role::Mar, Role::QualityDeveloper];

impl Form for HandOver {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let chosen = input.fields().get("till").to_owned();
        let to = match ROLES.iter().find(|role| role.code() == chosen) {
            Some(role) => Some(To::Role(*role)),
            None if chosen == "utredare" => {
                input.value("person", |ui| t!(ui, "events-handover-person-missing")).map(To::Investigator)
            }
            None if chosen == "person" => input.value("person", |ui| t!(ui, "events-handover-person-missing")).map(To::Person),
            None => {
                input.error("till", t!(input.ui(), "events-handover-missing"));
                None
            }
        };
        let why = input.prose("varfor", 2000, |ui| t!(ui, "events-handover-why-missing"));
        Some(Self { to: to?, why: why? })
    }
}

/// The form.
pub fn show(mut granted: Granted<Handle>, at: url::HandOver) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    still_open(&granted.ui, &record)?;
    let page = view(&granted.ui, &record, &FormState::default());
    granted.page(page)
}

/// Hands over. MAS and MAR are then also asked for their verdict.
pub fn hand(mut granted: Granted<Handle>, at: url::HandOver, form: Submitted<HandOver>) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    still_open(&granted.ui, &record)?;
    let handed = match form.parsed {
        Ok(handed) => handed,
        Err(errors) => {
            let page = view(&granted.ui, &record, &FormState::wrong(form.fields, errors));
            return granted.again(page);
        }
    };
    if let Some(why) = unfit(&granted.ui, &record, &handed.to) {
        let errors = Errors::one("person", why);
        let page = view(&granted.ui, &record, &FormState::wrong(form.fields, errors));
        return granted.again(page);
    }
    if !give(&mut granted, &record, &handed)? {
        let errors = Errors::one("till", t!(granted.ui, "events-handover-nobody"));
        let page = view(&granted.ui, &record, &FormState::wrong(form.fields, errors));
        return granted.again(page);
    }
    let detail = match handed.to {
        To::Role(role) => serde_json::json!({ "role": role }),
        To::Person(person) | To::Investigator(person) => serde_json::json!({ "person": person }),
    };
    let recorded = granted.work().record(subject(at.id), "handed_over", detail);
    granted.saved(recorded, &url::Case { id: at.id })
}

/// `false` when nobody holds the role.
fn give(granted: &mut Granted<Handle>, record: &Record, handed: &HandOver) -> Result<bool, Problem> {
    let (id, unit) = (record.case.id, record.case.unit);
    let mut work = granted.work();
    match handed.to {
        To::Role(role) => {
            if !routing::hand_to_role(&mut work, id, unit, role)? {
                return Ok(false);
            }
            entry::add(&mut work, id, ("asked", &handed.why), &serde_json::json!({ "role": role }))?;
            let judges = routing::EXPERTS.contains(&role) && record.case.track != Track::Sol;
            if judges && !record.case.expert_needed {
                store::case::need_expert(&mut work, record)?;
            }
        }
        To::Person(person) => {
            work.hand_over(id, &person_key(person), Share::Asked.code())?;
            entry::add(&mut work, id, ("asked", &handed.why), &serde_json::json!({ "person": person }))?;
            work.tell("events.handed", &subject(id), serde_json::json!({ "person": person }))?;
        }
        To::Investigator(person) => independent::appoint(&mut work, id, person, &handed.why)?,
    }
    Ok(true)
}

/// Why the person can't be handed the case; `None` when they can.
fn unfit(ui: &Ui, record: &Record, to: &To) -> Option<String> {
    match to {
        To::Role(_) => None,
        To::Person(person) | To::Investigator(person) if !can_see(ui, *person) => Some(t!(ui, "events-handover-person-wrong")),
        To::Person(person) => {
            record.beside.barred.contains(person).then(|| independent::why_not(ui, crate::domain::Conflict::Concerned))
        }
        To::Investigator(person) => independent::unfit(ui, record, *person),
    }
}

/// The page.
pub fn view(ui: &Ui, record: &Record, form: &FormState) -> Page {
    let title = t!(ui, "events-handover-title");
    let directory = ui.actor().directory();
    let roles = ROLES.iter().filter_map(|role| {
        let (_, _, people) = words::nearest(ui, record.case.unit, &[*role])?;
        let names: Vec<&str> = people.iter().map(|person| directory.person_name(*person)).collect();
        Some(Choice::new(role.code(), words::role(ui, *role)).detail(names.join(", ")))
    });
    let roles: Vec<_> = roles.collect();
    let person = Choice::new("person", t!(ui, "events-handover-person"));
    let investigator =
        Choice::new("utredare", t!(ui, "events-handover-investigator")).detail(t!(ui, "events-handover-investigator-hint"));
    let (label, list, none, why) = (
        t!(ui, "events-handover-to"),
        t!(ui, "events-handover-list"),
        t!(ui, "events-nothing-found"),
        t!(ui, "events-handover-why"),
    );
    let fields = html! {
        (choices(form.field("till", &label), roles.into_iter().chain([investigator, person])))
        (only_when("till", &["person", "utredare"], combobox(form.field("person", &list), &none, colleagues(ui))))
        (text_area(form.field("varfor", &why), 3))
        (button_row([button(Button::primary(&t!(ui, "events-handover-button")))]))
    };
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above(ui, record), &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-handover-lede")), ..PageHead::default() }))
        (form.form(ui, &url::HandOver { id: record.case.id }.to_string(), None, fields))
    };
    Page::new(title, body)
}

/// Whether one of the person's roles of today lets them see what they are handed.
fn can_see(ui: &Ui, person: PersonId) -> bool {
    let held = ui.actor().directory().holdings(person, ui.today());
    Read::POLICY.iter().any(|(role, reach)| reach.handed && held.iter().any(|held| held.role == *role))
}

/// People who can be asked.
fn colleagues(ui: &Ui) -> Vec<(String, String)> {
    let mut people: Vec<(PersonId, &str)> = ui.actor().directory().people().filter(|(person, _)| can_see(ui, *person)).collect();
    people.sort_by_key(|(_, name)| sort_key(name));
    let named = people.into_iter().take(2000).map(|(person, name)| (person.to_string(), name.to_owned()));
    [(String::new(), t!(ui, "events-choose"))].into_iter().chain(named).collect()
}
