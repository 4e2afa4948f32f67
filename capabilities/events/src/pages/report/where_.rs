//! Var hände det? One's own units first, then every other.

use crate::{codebook, domain::Draft, words};
use components::prelude::*;
use kernel::UnitId;
use text::{Speaks, t};
use web::{Fields, Form, FormState, Input, Ui};

/// The answer: a unit, and a place in it.
pub struct Where {
    unit: UnitId,
    place: Option<String>,
}

/// The value that says that the unit is chosen in the list of all.
const OTHER: &str = "annan";

impl Form for Where {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let ui = input.ui();
        let name = if input.fields().get("enhet") == OTHER || words::own_units(ui).is_empty() { "annan_enhet" } else { "enhet" };
        let unit: Option<UnitId> = input.value(name, |ui| t!(ui, "events-report-where-missing"));
        if unit.is_some_and(|unit| !words::can_report_at(ui, unit)) {
            input.error(name, t!(ui, "events-report-where-missing"));
        }
        let place = Some(input.fields().get("plats")).filter(|code| codebook::find(&codebook::newest().places, code).is_some());
        Some(Self { unit: unit?, place: place.map(str::to_owned) })
    }
}

impl Where {
    /// Puts the answer into the draft.
    pub fn put(self, draft: Draft) -> Draft {
        Draft { unit: Some(self.unit), place: self.place, ..draft }
    }
}

/// The answer as fields.
pub fn filled(ui: &Ui, draft: &Draft) -> Fields {
    let fields = Fields::default().with_some("plats", draft.place.as_ref());
    match draft.unit {
        Some(unit) if words::own_units(ui).contains(&unit) => fields.with("enhet", unit),
        Some(unit) => fields.with("enhet", OTHER).with("annan_enhet", unit),
        None => fields,
    }
}

/// The question.
pub fn view(ui: &Ui, form: &FormState, label: &str) -> Markup {
    let own = words::own_units(ui);
    let directory = ui.actor().directory();
    let items = own.iter().map(|unit| Choice::new(unit.to_string(), words::unit_with_parent(ui, *unit)));
    let other = Choice::new(OTHER, t!(ui, "events-report-where-other")).detail(t!(ui, "events-report-where-other-hint"));
    let all = words::reportable_units(ui).into_iter().map(|(parent, units)| {
        let options: Vec<_> = units.iter().map(|unit| (unit.to_string(), directory.unit_name(*unit).to_owned())).collect();
        (directory.unit_name(parent).to_owned(), options)
    });
    let (other_label, first) = (t!(ui, "events-report-where-list"), t!(ui, "events-report-where-choose"));
    let list =
        Field { heading: if own.is_empty() { Heading::Page } else { Heading::Label }, ..form.field("annan_enhet", &other_label) };
    let places = codebook::newest().places.iter().map(|place| (place.code.clone(), place.label(ui.lang()).to_owned()));
    let (place_label, optional, none) =
        (t!(ui, "events-report-place"), t!(ui, "events-optional"), t!(ui, "events-report-place-none"));
    html! {
        @if !own.is_empty() {
            (choices(Field { heading: Heading::Page, required: true, ..form.field("enhet", label) }, items.chain([other])))
        }
        @if own.is_empty() { (select_grouped(list, &first, all)) } @else { (only_when("enhet", &[OTHER], select_grouped(list, &first, all))) }
        (select(Field { mark: Some(&optional), ..form.field("plats", &place_label) }, [(String::new(), none)].into_iter().chain(places)))
    }
}
