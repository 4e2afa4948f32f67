//! Change the period of a role, end it, or withdraw one that has not begun.

use super::role_new::{days, field_of, read_period};
use crate::{
    actions,
    domain::{Assignment, Circumstances, Command, Period, Refusal, decide},
    store::{
        assignment, circumstances,
        person::{self, Person},
    },
    url,
    words::{refusal, role_held},
};
use components::{Button, LinkButton, button, button_row, crumbs, h1, lede, link_button};
use text::t;
use web::{Answer, Errors, Fields, Form, FormState, Granted, Input, Markup, Page, Problem, Submitted, Ui, Url, html};

/// What is to be done, and the version that was read.
pub struct Change {
    what: What,
    version: i64,
}

enum What {
    Move(Period),
    Withdraw,
}

impl Form for Change {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let version = input.value("version", |ui| t!(ui, "people-version"));
        let what = if input.fields().get("gor") == "ta_bort" { Some(What::Withdraw) } else { read_period(input).map(What::Move) };
        Some(Self { what: what?, version: version? })
    }
}

/// The page.
pub fn show(mut granted: Granted<actions::Assign>, at: url::EditRole) -> Answer {
    let (person, around) = read(&mut granted, &at)?;
    let held = around.role(at.role).ok_or(Problem::NotFound)?;
    let page = page(&granted.ui, (&person, held), &FormState::filled(fields(held)), &around);
    granted.page(page)
}

/// Saves.
pub fn save(mut granted: Granted<actions::Assign>, at: url::EditRole, form: Submitted<Change>) -> Answer {
    let (person, around) = read(&mut granted, &at)?;
    let held = around.role(at.role).ok_or(Problem::NotFound)?;
    let change = match form.parsed {
        Ok(change) => change,
        Err(errors) => {
            let page = page(&granted.ui, (&person, held), &FormState::wrong(form.fields, errors), &around);
            return granted.again(page);
        }
    };
    if change.version != held.version {
        let outrun = FormState::outrun(form.fields, fields(held), &granted.ui);
        let page = page(&granted.ui, (&person, held), &outrun, &around);
        return granted.again(page);
    }
    let command = match change.what {
        What::Move(period) => Command::Move(held.id, period),
        What::Withdraw => Command::Withdraw(held.id),
    };
    if let Err(why) = decide(&command, &around) {
        let errors = Errors::one(if why == Refusal::NotYours { "" } else { field_of(why) }, refusal(&granted.ui, why));
        let page = page(&granted.ui, (&person, held), &FormState::wrong(form.fields, errors), &around);
        return granted.again(page);
    }
    let recorded = match change.what {
        What::Move(period) => assignment::move_to(&mut granted.work(), held, period)?,
        What::Withdraw => assignment::withdraw(&mut granted.work(), held)?,
    };
    granted.saved(recorded, &url::Person { id: person.id })
}

fn read(granted: &mut Granted<actions::Assign>, at: &url::EditRole) -> Result<(Person, Circumstances), Problem> {
    let mut work = granted.work();
    let person = person::open(&mut work, at.id)?;
    let around = circumstances::about(&mut work, Some(&person), None)?;
    Ok((person, around))
}

fn fields(held: &Assignment) -> Fields {
    Fields::default().with("fran", held.period.from).with_some("till", held.period.until)
}

fn page(ui: &Ui, about: (&Person, &Assignment), form: &FormState, around: &Circumstances) -> Page {
    let title = t!(ui, "people-role-edit-title", role = role_held(ui, about.1.role, about.1.deputy));
    let title = if form.errors.is_empty() { title } else { t!(ui, "people-error-title", title = title) };
    Page::new(title, view(ui, about, form, around))
}

/// The form.
pub fn view(ui: &Ui, (person, held): (&Person, &Assignment), form: &FormState, around: &Circumstances) -> Markup {
    let back = url::Person { id: person.id }.to_string();
    let above = [(url::People::PATTERN.to_owned(), t!(ui, "people-list-title")), (back.clone(), person.name.clone())];
    let role = role_held(ui, held.role, held.deputy);
    let withdraw = t!(ui, "people-role-edit-withdraw");
    let mut buttons = vec![button(Button::primary(&t!(ui, "people-save")))];
    if decide(&Command::Withdraw(held.id), around).is_ok() {
        buttons.push(button(Button { sends: Some(("gor", "ta_bort")), ..Button::danger(&withdraw) }));
    }
    buttons.push(link_button(LinkButton::tertiary(&back, &t!(ui, "people-cancel"))));
    html! {
        (crumbs(&t!(ui, "people-crumbs"), above, &role))
        (h1(&t!(ui, "people-role-edit-title", role = role.as_str())))
        (lede(&t!(ui, "people-role-edit-lede", name = person.name.as_str(), unit = ui.actor().directory().unit_name(held.unit))))
        (form.form(ui, &url::EditRole { id: person.id, role: held.id }.to_string(), Some(held.version), html! {
            (days(ui, form))
            (button_row(buttons))
        }))
    }
}
