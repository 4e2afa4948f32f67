//! The fields of a unit's facts, shared by the pages that open and change one.

use crate::{
    data,
    domain::{Facts, Kind, Unit, kinds},
};
use components::{Choice, InputKind, Width, checkboxes, input_field, radios, select, text_field};
use maud::{Markup, html};
use text::{Speaks, t};
use web::{Fields, FormState, Input, Ui};

/// Longest name.
const NAME: usize = 120;
/// Longest code.
const CODE: usize = 40;

/// Reads the code.
pub(crate) fn read_code(input: &mut Input<'_>) -> Option<String> {
    input.line("code", CODE, |ui| t!(ui, "organisation-fields-code-missing"))
}

/// Reads the facts.
pub(crate) fn read_facts(input: &mut Input<'_>) -> Option<Facts> {
    let lists = data::kinds();
    let name = input.line("name", NAME, |ui| t!(ui, "organisation-fields-name-missing"));
    let kind = one(input, "kind", &lists.unit_kind, |ui| t!(ui, "organisation-fields-kind-missing"));
    let operating_form = one(input, "form", &lists.operating_form, |ui| t!(ui, "organisation-fields-form-missing"));
    let (service_areas, legal_areas) = (many(input, "areas", &lists.service_area), many(input, "laws", &lists.legal_area));
    let provider = input.optional_line("provider", NAME);
    let (operating_form, provider) = (operating_form?, provider?);
    let private = lists.is_private(&operating_form);
    if private && provider.is_none() {
        input.error("provider", t!(input.ui(), "organisation-refused-provider"));
    }
    Some(Facts { name: name?, kind: kind?, service_areas, legal_areas, provider: provider.filter(|_| private), operating_form })
}

fn one(input: &mut Input<'_>, field: &str, list: &[Kind], missing: impl FnOnce(&Ui) -> String) -> Option<String> {
    let code = input.value::<String>(field, |_| String::new()).filter(|code| kinds::find(list, code).is_some());
    if code.is_none() {
        input.error(field, missing(input.ui()));
    }
    code
}

/// In the order of the list.
fn many(input: &Input<'_>, field: &str, list: &[Kind]) -> Vec<String> {
    let chosen: Vec<String> = input.many(field);
    list.iter().map(|kind| kind.code.clone()).filter(|code| chosen.contains(code)).collect()
}

/// The fields filled with what a unit is.
pub(crate) fn filled(unit: &Unit) -> Fields {
    let facts = &unit.last().facts;
    let mut fields = Fields::default()
        .with("code", &unit.code)
        .with("name", &facts.name)
        .with("kind", &facts.kind)
        .with("form", &facts.operating_form)
        .with("opened", unit.opened())
        .with_some("provider", facts.provider.as_ref());
    facts.service_areas.iter().for_each(|area| fields.add("areas", area));
    facts.legal_areas.iter().for_each(|law| fields.add("laws", law));
    fields
}

/// Shows the fields.
pub(crate) fn view(ui: &Ui, form: &FormState) -> Markup {
    let lists = data::kinds();
    let short = components::Input { kind: InputKind::Text, width: Width::Short, ..components::Input::default() };
    let first = (String::new(), t!(ui, "organisation-fields-kind-choose"));
    let kinds = lists.unit_kind.iter().map(|kind| (kind.code.clone(), kind.name(ui.lang()).to_owned()));
    let (name, code, kind) =
        (t!(ui, "organisation-fields-name"), t!(ui, "organisation-fields-code"), t!(ui, "organisation-fields-kind"));
    let (code_hint, kind_hint) = (t!(ui, "organisation-fields-code-hint"), t!(ui, "organisation-fields-kind-hint"));
    html! {
        (text_field(form.field("name", &name)))
        (input_field(components::Field { hint: Some(&code_hint), ..form.field("code", &code) }, short))
        (select(components::Field { hint: Some(&kind_hint), ..form.field("kind", &kind) }, [first].into_iter().chain(kinds)))
        (ticks(ui, form, ("areas", &t!(ui, "organisation-fields-areas"), &t!(ui, "organisation-fields-areas-hint")), &lists.service_area))
        (ticks(ui, form, ("laws", &t!(ui, "organisation-fields-laws"), &t!(ui, "organisation-fields-laws-hint")), &lists.legal_area))
        (radios(form.field("form", &t!(ui, "organisation-fields-form")), false, choices(ui, &lists.operating_form)))
        (text_field(components::Field { hint: Some(&t!(ui, "organisation-fields-provider-hint")), ..form.field("provider", &t!(ui, "organisation-fields-provider")) }))
    }
}

fn ticks(ui: &Ui, form: &FormState, (name, label, hint): (&str, &str, &str), list: &[Kind]) -> Markup {
    let items: Vec<_> = list.iter().zip(choices(ui, list)).map(|(kind, choice)| choice.on(form.has(name, &kind.code))).collect();
    checkboxes(components::Field { hint: Some(hint), ..form.field(name, label) }, items)
}

fn choices<'a>(ui: &Ui, list: &'a [Kind]) -> Vec<Choice<'a>> {
    list.iter().map(|kind| Choice::new(&*kind.code, kind.name(ui.lang())).detail(kind.hint(ui.lang()))).collect()
}
