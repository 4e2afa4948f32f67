//! Give a person a role at a unit for a period.

use crate::{
    actions,
    domain::{Circumstances, Command, Given, Period, Refusal, decide},
    store::{
        assignment, circumstances,
        person::{self, Person},
    },
    url,
    words::{refusal, role_name, unit_options},
};
use authority::Role;
use components::{
    Button, Field, LinkButton, button, button_row, checkbox, combobox, crumbs, date_field, h1, lede, link_button, select,
};
use kernel::UnitId;
use text::{sort_key, t};
use web::{Answer, Errors, Fields, Form, FormState, Granted, Input, Markup, Page, Problem, Submitted, Ui, Url, html};

/// The role.
pub struct New(Given);

impl Form for New {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let role: Option<Role> = input.value("roll", |ui| t!(ui, "people-role-missing"));
        let unit: Option<UnitId> = input.value("enhet", |ui| t!(ui, "people-known-unit-missing"));
        let unit = unit.filter(|unit| input.ui().actor().directory().unit(*unit).is_some());
        let period = read_period(input);
        let deputy = input.ticked("ersattare");
        if unit.is_none() && !input.fields().get("enhet").is_empty() {
            input.error("enhet", t!(input.ui(), "people-known-unit-missing"));
        }
        Some(Self(Given { role: role?, unit: unit?, deputy, period: period? }))
    }
}

/// The days of a period.
pub fn read_period(input: &mut Input<'_>) -> Option<Period> {
    let from = input.day("fran", |ui| t!(ui, "people-from-missing"));
    let until = input.optional_day("till");
    let period = Period { from: from?, until: until? };
    if period.is_backwards() {
        input.error("till", refusal(input.ui(), Refusal::Backwards));
        return None;
    }
    Some(period)
}

/// The field that a refusal is about.
pub const fn field_of(why: Refusal) -> &'static str {
    match why {
        Refusal::Backwards | Refusal::UnitClosed(_) | Refusal::LastAdministrator => "till",
        Refusal::Overlaps(_) => "fran",
        Refusal::NotYours | Refusal::Yourself => "roll",
        _ => "",
    }
}

/// The page.
pub fn show(mut granted: Granted<actions::Assign>, at: url::NewRole) -> Answer {
    let (person, around) = read(&mut granted, &at)?;
    let fields = Fields::default().with("enhet", person.unit).with("fran", granted.today());
    let page = page(&granted.ui, &person, &FormState::filled(fields), &around);
    granted.page(page)
}

/// Gives it.
pub fn save(mut granted: Granted<actions::Assign>, at: url::NewRole, form: Submitted<New>) -> Answer {
    let (person, around) = read(&mut granted, &at)?;
    let refused = match form.parsed {
        Ok(New(given)) => match decide(&Command::Give(given), &around) {
            Ok(()) => {
                let recorded = assignment::give(&mut granted.work(), person.id, &given, None)?;
                return granted.saved(recorded, &url::Person { id: person.id });
            }
            Err(why) => Errors::one(field_of(why), refusal(&granted.ui, why)),
        },
        Err(errors) => errors,
    };
    let page = page(&granted.ui, &person, &FormState::wrong(form.fields, refused), &around);
    granted.again(page)
}

fn read(granted: &mut Granted<actions::Assign>, at: &url::NewRole) -> Result<(Person, Circumstances), Problem> {
    let mut work = granted.work();
    let person = person::open(&mut work, at.id)?;
    let around = circumstances::about(&mut work, Some(&person), None)?;
    Ok((person, around))
}

fn page(ui: &Ui, person: &Person, form: &FormState, at: &Circumstances) -> Page {
    let title = t!(ui, "people-role-new-title", name = person.name.as_str());
    let title = if form.errors.is_empty() { title } else { t!(ui, "people-error-title", title = title) };
    Page::new(title, view(ui, person, form, at))
}

/// The form.
pub fn view(ui: &Ui, person: &Person, form: &FormState, at: &Circumstances) -> Markup {
    let back = url::Person { id: person.id }.to_string();
    let above = [(url::People::PATTERN.to_owned(), t!(ui, "people-list-title")), (back.clone(), person.name.clone())];
    let (role, unit) = (t!(ui, "people-role-label"), t!(ui, "people-unit-label"));
    let mut roles: Vec<_> = at.roles_to_give().map(|role| (role.code().to_owned(), role_name(ui, role))).collect();
    roles.sort_by_cached_key(|(_, name)| sort_key(name));
    let roles = std::iter::once((String::new(), t!(ui, "people-choose-role"))).chain(roles);
    let units = unit_options(ui, |unit| at.power.is_whole(unit) || at.power.leads(unit));
    let units = std::iter::once((String::new(), t!(ui, "people-choose-unit"))).chain(units);
    html! {
        (crumbs(&t!(ui, "people-crumbs"), above, &t!(ui, "people-role-new-crumb")))
        (h1(&t!(ui, "people-role-new-title", name = person.name.as_str())))
        (lede(&t!(ui, "people-role-new-lede")))
        (form.form(ui, &url::NewRole { id: person.id }.to_string(), None, html! {
            (select(form.field("roll", &role), roles))
            (checkbox(
                Field { hint: Some(&t!(ui, "people-deputy-hint")), ..form.field("ersattare", &t!(ui, "people-deputy")) },
                form.fields.get("ersattare") == "1",
            ))
            (combobox(form.field("enhet", &unit), &t!(ui, "people-list-no-unit"), units))
            (days(ui, form))
            (button_row([
                button(Button::primary(&t!(ui, "people-role-new-submit"))),
                link_button(LinkButton::tertiary(&back, &t!(ui, "people-cancel"))),
            ]))
        }))
    }
}

/// The fields of a period.
pub fn days(ui: &Ui, form: &FormState) -> Markup {
    let (from, until, optional) = (t!(ui, "people-from"), t!(ui, "people-until"), t!(ui, "people-optional"));
    html! {
        (date_field(form.field("fran", &from), None, None))
        (date_field(
            Field { mark: Some(&optional), hint: Some(&t!(ui, "people-until-hint")), ..form.field("till", &until) },
            None,
            None,
        ))
    }
}
