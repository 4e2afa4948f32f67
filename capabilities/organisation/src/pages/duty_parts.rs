//! How duties are shown, wherever they are.

use crate::{
    data,
    domain::{
        duty::{Duty, DutyMap, MapState, Source},
        kinds,
    },
    pages::words,
};
use authority::{Directory, Role};
use components::{Head, Row, Tone, card_rows, row, section, stack, tag};
use kernel::{Day, PersonId, UnitId};
use maud::{Markup, html};
use std::collections::{BTreeMap, BTreeSet};
use text::{Speaks, dates, t};
use web::Ui;

/// Someone who has a role somewhere.
pub(crate) struct Holder {
    pub(crate) person: PersonId,
    pub(crate) unit: UnitId,
    pub(crate) deputy: bool,
}

/// Who has which role today, in the whole municipality.
pub(crate) fn holders(directory: &Directory, today: Day) -> BTreeMap<Role, Vec<Holder>> {
    let mut found: BTreeMap<Role, Vec<Holder>> = BTreeMap::new();
    let held = directory.units().flat_map(|unit| directory.assignments_at(unit.id)).filter(|held| held.on(today));
    for held in held {
        let holder = Holder { person: held.person, unit: held.unit, deputy: held.deputy };
        found.entry(held.role).or_default().push(holder);
    }
    for list in found.values_mut() {
        list.sort_by_cached_key(|held| (held.deputy, text::sort_key(directory.person_name(held.person))));
    }
    found
}

/// The roles that somebody has. Everyone is an employee.
pub(crate) fn held_roles(holders: &BTreeMap<Role, Vec<Holder>>) -> BTreeSet<Role> {
    holders.keys().copied().chain([Role::Employee]).collect()
}

/// What stands around each duty.
#[derive(Default)]
pub(crate) struct Around<'a> {
    /// The roles that somebody has; `None` when it is of no interest who has what.
    pub(crate) held: Option<&'a BTreeSet<Role>>,
    /// Whether the roles are named.
    pub(crate) roles: bool,
}

/// Duties by how often, those that recur most often first. `id` begins the headings' ids.
pub(crate) fn by_recurrence(ui: &Ui, id: &str, duties: &[&Duty], around: &Around<'_>) -> Markup {
    let list = &data::template().recurrence;
    let codes = list.iter().map(|kind| kind.code.as_str()).chain([""]);
    let parts = codes.filter_map(|code| {
        let found: Vec<&Duty> = duties.iter().copied().filter(|duty| duty.recurrence == code).collect();
        let id = format!("{id}-{}", if code.is_empty() { "annat" } else { code });
        let rows = found.iter().map(|duty| line(ui, duty, around, html! {}));
        (!found.is_empty()).then(|| section(Head::small(&id, &often(ui, code)), card_rows(rows)))
    });
    stack(parts)
}

/// How often, in words.
pub(crate) fn often(ui: &Ui, code: &str) -> String {
    if code.is_empty() {
        return t!(ui, "organisation-duty-no-recurrence");
    }
    kinds::name(&data::template().recurrence, code, ui.lang()).to_owned()
}

/// One duty; `end` stands at the other end.
pub(crate) fn line(ui: &Ui, duty: &Duty, around: &Around<'_>, end: Markup) -> Markup {
    let unheld = around.held.is_some_and(|held| !duty.is_held(held));
    let meta = html! {
        @if unheld { (tag(Tone::Warn, &t!(ui, "organisation-duty-unheld"), None)) " " }
        @if around.roles { p { (role_names(ui, &duty.roles)) } }
        @if !duty.months.is_empty() || duty.local { p { (when(ui, duty)) } }
        @if !duty.provisions.is_empty() { p { (law(ui, duty)) } }
        @if !duty.sources.is_empty() { p { (t!(ui, "organisation-duty-source", source = sources(duty))) } }
    };
    row(Row { title: duty.text(ui.lang()), meta, end, ..Row::default() })
}

/// The roles' names, one after the other.
pub(crate) fn role_names(ui: &Ui, roles: &[Role]) -> String {
    let names: Vec<&str> = roles.iter().map(|role| data::role_name(*role, ui.lang())).collect();
    text::words::list(ui.lang(), &names)
}

fn when(ui: &Ui, duty: &Duty) -> String {
    let months: Vec<String> = duty.months.iter().map(|month| month_name(ui, *month)).collect();
    let months = text::words::capital(&text::words::list(ui.lang(), &months));
    let local = if duty.local { t!(ui, "organisation-duty-local") } else { String::new() };
    [months, local].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
}

/// "mars".
pub(crate) fn month_name(ui: &Ui, month: u8) -> String {
    let day = format!("2026-{month:02}-01").parse::<Day>();
    day.map(|day| dates::month(ui.lang(), day)).unwrap_or_default()
}

/// The law behind it; what nobody has read in the act itself is said to be so.
fn law(ui: &Ui, duty: &Duty) -> Markup {
    html! {
        @for (at, provision) in duty.provisions.iter().enumerate() {
            @if at > 0 { "; " }
            (provision.citation())
            @if !provision.verified { " (" (t!(ui, "organisation-duty-unverified")) ")" }
        }
    }
}

fn sources(duty: &Duty) -> String {
    // What no source document says stands under "+" or under nothing; then the place alone tells where it is from.
    let own = |at: &Source| at.source.is_empty() || at.source == "+";
    let place = |at: &Source| if own(at) { at.section.clone() } else { format!("{} {}", at.source, at.section) };
    duty.sources.iter().map(place).collect::<Vec<_>>().join("; ")
}

/// What a version is, in a tag.
pub(crate) fn state(ui: &Ui, map: &DutyMap, in_force: bool) -> Markup {
    match map.state {
        MapState::Draft => tag(Tone::Warn, &t!(ui, "organisation-map-draft"), None),
        _ if !in_force => tag(Tone::Plain, &t!(ui, "organisation-map-replaced"), None),
        MapState::Template => tag(Tone::Info, &t!(ui, "organisation-map-template"), None),
        MapState::Established => tag(Tone::Good, &t!(ui, "organisation-map-in-force"), None),
    }
}

/// Who decided on a version, when.
pub(crate) fn decided(ui: &Ui, map: &DutyMap) -> String {
    match &map.decision {
        Some(decision) => t!(
            ui,
            "organisation-map-decided",
            by = decision.by.clone(),
            day = words::day(ui, decision.on),
            number = decision.registry_number.clone()
        ),
        None if map.state == MapState::Draft => t!(ui, "organisation-map-begun", day = words::day(ui, map.created_at.day())),
        None => t!(ui, "organisation-map-delivered"),
    }
}
