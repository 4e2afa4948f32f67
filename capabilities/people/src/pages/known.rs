//! The fields about a person, which adding and changing have in common.

use crate::{
    domain::{Circumstances, UserName},
    store::person::{Known, Person},
    words::unit_options,
};
use components::{Field, Input as Line, InputKind, combobox, input_field, text_field};
use kernel::UnitId;
use text::t;
use web::{Fields, FormState, Input, Markup, Ui, html};

/// Reads the fields.
pub fn read(input: &mut Input<'_>) -> Option<Known> {
    let user_name: Option<UserName> = match input.fields().get("namn") {
        "" => {
            input.error("namn", t!(input.ui(), "people-known-user-name-missing"));
            None
        }
        _ => input.value::<Readable>("namn", |ui| t!(ui, "people-known-user-name-wrong")).map(|Readable(name)| name),
    };
    let name = input.line("hela_namnet", 120, |ui| t!(ui, "people-known-name-missing"));
    let title = input.optional_line("titel", 120);
    let email = email(input);
    let unit: Option<UnitId> = input.value("enhet", |ui| t!(ui, "people-known-unit-missing"));
    if let Some(unit) = unit
        && input.ui().actor().directory().unit(unit).is_none()
    {
        input.error("enhet", t!(input.ui(), "people-known-unit-missing"));
    }
    Some(Known { user_name: user_name?, name: name?, email: email?, title: title?, unit: unit? })
}

struct Readable(UserName);

impl std::str::FromStr for Readable {
    type Err = crate::domain::BadUserName;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

/// An address has something before and after its at sign, and no spaces; whether it exists shows when it is used.
fn email(input: &mut Input<'_>) -> Option<Option<String>> {
    let email = input.optional_line("epost", 200)?;
    let fits = |address: &String| {
        address.split_once('@').is_some_and(|(who, place)| !who.is_empty() && place.contains('.') && !address.contains(' '))
    };
    if email.as_ref().is_some_and(|address| !fits(address)) {
        input.error("epost", t!(input.ui(), "people-known-email-wrong"));
        return None;
    }
    Some(email)
}

/// What is saved, as fields.
pub fn fields(person: &Person) -> Fields {
    Fields::default()
        .with("namn", &person.user_name)
        .with("hela_namnet", &person.name)
        .with_some("titel", person.title.as_ref())
        .with_some("epost", person.email.as_ref())
        .with("enhet", person.unit)
}

/// The fields. Units are those where the one who acts leads.
pub fn view(ui: &Ui, form: &FormState, at: &Circumstances) -> Markup {
    let (name, user_name, title) = (t!(ui, "people-name-label"), t!(ui, "people-user-name-label"), t!(ui, "people-title-label"));
    let (email, unit, optional) = (t!(ui, "people-email-label"), t!(ui, "people-home-label"), t!(ui, "people-optional"));
    let first = std::iter::once((String::new(), t!(ui, "people-choose-unit")));
    let units = unit_options(ui, |unit| at.power.is_whole(unit) || at.power.leads(unit));
    html! {
        (text_field(form.field("hela_namnet", &name)))
        (input_field(
            Field { hint: Some(&t!(ui, "people-known-user-name-hint")), ..form.field("namn", &user_name) },
            Line { autocomplete: Some("off"), ..Line::default() },
        ))
        (combobox(
            Field { hint: Some(&t!(ui, "people-known-unit-hint")), ..form.field("enhet", &unit) },
            &t!(ui, "people-list-no-unit"),
            first.chain(units),
        ))
        (text_field(Field { mark: Some(&optional), ..form.field("titel", &title) }))
        (input_field(Field { mark: Some(&optional), ..form.field("epost", &email) }, Line { kind: InputKind::Email, ..Line::default() }))
    }
}
