//! The form of what is said about a process: name, kind, whose it is, what it is for.

use crate::{
    actions::Add,
    domain::{Kind, Process, ProcessId},
};
use authority::Action;
use components::{Choice, Field, combobox, radios, select, text_area, text_field};
use kernel::{PersonId, UnitId};
use maud::{Markup, html};
use text::{sort_key, t};
use web::{Errors, Fields, FormState, Input, Ui};

/// What was written.
pub struct Written {
    pub name: String,
    pub kind: Kind,
    pub unit: UnitId,
    pub owner: Option<PersonId>,
    pub leader: Option<PersonId>,
    pub parent: Option<ProcessId>,
    pub purpose: Option<String>,
    pub need_in: Option<String>,
    pub need_out: Option<String>,
}

/// What can be chosen.
pub struct Offer {
    /// Units that the actor may make processes for.
    pub units: Vec<(UnitId, String)>,
    /// Who can have a process.
    pub people: Vec<(PersonId, String)>,
    /// What it can be a part of.
    pub wholes: Vec<(ProcessId, String)>,
}

/// Reads the fields.
pub fn read(input: &mut Input<'_>) -> Option<Written> {
    let name = input.line("name", 120, |ui| t!(ui, "processes-field-name-missing"));
    let kind = input.value("kind", |ui| t!(ui, "processes-field-kind-missing"));
    let unit = input.value("unit", |ui| t!(ui, "processes-field-unit-missing"));
    let owner = input.optional_value("owner", |ui| t!(ui, "processes-field-person-wrong"));
    let leader = input.optional_value("leader", |ui| t!(ui, "processes-field-person-wrong"));
    let parent = input.optional_value("parent", |ui| t!(ui, "processes-field-parent-wrong"));
    let purpose = input.optional_prose("purpose", 2_000);
    let (need_in, need_out) = (input.optional_line("need_in", 160), input.optional_line("need_out", 160));
    Some(Written {
        name: name?,
        kind: kind?,
        unit: unit?,
        owner: owner?,
        leader: leader?,
        parent: parent?,
        purpose: purpose?,
        need_in: need_in?,
        need_out: need_out?,
    })
}

impl Offer {
    /// What can be chosen by this actor. `own` is the unit that the process has already.
    pub fn new(ui: &Ui, (own, wholes): (Option<UnitId>, Vec<(ProcessId, String)>)) -> Self {
        let directory = ui.actor().directory();
        let roles = Add::POLICY;
        let held = ui.actor().holdings().iter().filter(|held| roles.iter().any(|(role, _)| *role == held.role));
        let mut ids: Vec<UnitId> = held.flat_map(|held| directory.subtree(held.unit)).chain(own).collect();
        ids.sort_unstable();
        ids.dedup();
        let open = |unit: &UnitId| directory.unit(*unit).is_some_and(|info| info.closed.is_none_or(|day| day >= ui.today()));
        let mut units: Vec<_> = ids.into_iter().filter(open).map(|unit| (unit, directory.unit_name(unit).to_owned())).collect();
        // The whole before its parts: the one that most processes go for stands first.
        units.sort_by_cached_key(|(unit, name)| (directory.ancestors(*unit).len(), sort_key(name)));
        Self { units, people: leaders(ui), wholes }
    }

    /// What is wrong with what was written, in the light of what could be chosen.
    pub fn faults(&self, ui: &Ui, (written, process): (&Written, Option<&Process>)) -> Errors {
        let mut errors = Errors::default();
        if !self.units.iter().any(|(unit, _)| *unit == written.unit) {
            errors.add("unit", t!(ui, "processes-field-unit-missing"));
        }
        let kept = process.map(|process| (process.owner, process.leader)).unwrap_or_default();
        for (field, person, kept) in [("owner", written.owner, kept.0), ("leader", written.leader, kept.1)] {
            if person.is_some() && person != kept && !self.people.iter().any(|(known, _)| Some(*known) == person) {
                errors.add(field, t!(ui, "processes-field-person-wrong"));
            }
        }
        let whole = written.parent.is_none_or(|parent| self.wholes.iter().any(|(known, _)| *known == parent));
        if !whole || (written.parent.is_some() && written.parent == process.map(|process| process.id)) {
            errors.add("parent", t!(ui, "processes-field-parent-wrong"));
        }
        errors
    }
}

/// Those who lead something or have a task in the quality work, by name.
fn leaders(ui: &Ui) -> Vec<(PersonId, String)> {
    let directory = ui.actor().directory();
    let leads = |person: PersonId| {
        let holdings = directory.holdings(person, ui.today());
        let first =
            holdings.iter().find(|held| held.role != authority::Role::Employee && held.role != authority::Role::BoardMember);
        first.map(|held| held.unit)
    };
    let named = directory
        .people()
        .filter_map(|(person, name)| Some((person, format!("{name}, {}", directory.unit_name(leads(person)?)))));
    let mut people: Vec<_> = named.collect();
    people.sort_by_cached_key(|(_, name)| sort_key(name));
    people
}

/// A process as fields.
pub fn fields(process: &Process) -> Fields {
    Fields::default()
        .with("name", &process.name)
        .with("kind", process.kind)
        .with("unit", process.unit)
        .with_some("owner", process.owner)
        .with_some("leader", process.leader)
        .with_some("parent", process.parent)
        .with_some("purpose", process.purpose.as_ref())
        .with_some("need_in", process.need_in.as_ref())
        .with_some("need_out", process.need_out.as_ref())
}

/// The fields.
pub fn view(ui: &Ui, form: &FormState, offer: &Offer) -> Markup {
    let (name, name_hint) = (t!(ui, "processes-field-name"), t!(ui, "processes-field-name-hint"));
    let (unit, unit_hint) = (t!(ui, "processes-field-unit"), t!(ui, "processes-field-unit-hint"));
    let choose = (String::new(), t!(ui, "processes-choose"));
    let units = offer.units.iter().map(|(unit, name)| (unit.to_string(), name.clone()));
    html! {
        (text_field(Field { hint: Some(&name_hint), required: true, ..form.field("name", &name) }))
        (kinds(ui, form))
        (select(Field { hint: Some(&unit_hint), required: true, ..form.field("unit", &unit) }, [choose].into_iter().chain(units)))
        (people(ui, form, (offer, "owner")))
        (people(ui, form, (offer, "leader")))
        (whole(ui, form, offer))
        (needs(ui, form))
    }
}

fn kinds(ui: &Ui, form: &FormState) -> Markup {
    let label = t!(ui, "processes-field-kind");
    let choices = [
        (Kind::Main, t!(ui, "processes-kind-main-hint")),
        (Kind::Sub, t!(ui, "processes-kind-sub-hint")),
        (Kind::Management, t!(ui, "processes-kind-management-hint")),
        (Kind::Support, t!(ui, "processes-kind-support-hint")),
    ];
    let choices = choices.into_iter().map(|(kind, hint)| Choice::new(kind.code(), crate::words::kind(ui, kind)).detail(hint));
    radios(Field { required: true, ..form.field("kind", &label) }, false, choices.collect::<Vec<_>>())
}

fn people(ui: &Ui, form: &FormState, (offer, field): (&Offer, &'static str)) -> Markup {
    let (label, hint) = if field == "owner" {
        (t!(ui, "processes-field-owner"), t!(ui, "processes-field-owner-hint"))
    } else {
        (t!(ui, "processes-field-leader"), t!(ui, "processes-field-leader-hint"))
    };
    let nobody = (String::new(), t!(ui, "processes-nobody-yet"));
    let people = offer.people.iter().map(|(person, name)| (person.to_string(), name.clone()));
    combobox(
        Field { hint: Some(&hint), ..form.field(field, &label) },
        &t!(ui, "processes-nobody-found"),
        [nobody].into_iter().chain(people),
    )
}

fn whole(ui: &Ui, form: &FormState, offer: &Offer) -> Markup {
    let (label, hint) = (t!(ui, "processes-field-parent"), t!(ui, "processes-field-parent-hint"));
    let none = (String::new(), t!(ui, "processes-field-parent-none"));
    let wholes = offer.wholes.iter().map(|(id, name)| (id.to_string(), name.clone()));
    select(Field { hint: Some(&hint), ..form.field("parent", &label) }, [none].into_iter().chain(wholes))
}

fn needs(ui: &Ui, form: &FormState) -> Markup {
    let optional = t!(ui, "processes-optional");
    let (purpose, purpose_hint) = (t!(ui, "processes-field-purpose"), t!(ui, "processes-field-purpose-hint"));
    let (need_in, in_hint) = (t!(ui, "processes-field-need-in"), t!(ui, "processes-field-need-in-hint"));
    let (need_out, out_hint) = (t!(ui, "processes-field-need-out"), t!(ui, "processes-field-need-out-hint"));
    let mark = Some(optional.as_str());
    html! {
        (text_area(Field { hint: Some(&purpose_hint), mark, ..form.field("purpose", &purpose) }, 3))
        (text_field(Field { hint: Some(&in_hint), mark, ..form.field("need_in", &need_in) }))
        (text_field(Field { hint: Some(&out_hint), mark, ..form.field("need_out", &need_out) }))
    }
}
