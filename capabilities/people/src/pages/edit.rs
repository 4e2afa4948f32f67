//! Change what is known of a person.

use super::known;
use crate::{
    actions,
    domain::{Circumstances, Command, decide},
    store::{
        circumstances,
        person::{self, Known, Person},
    },
    url,
    words::refusal,
};
use components::{Button, LinkButton, button, button_row, crumbs, h1, link_button};
use text::t;
use web::{Answer, Errors, Form, FormState, Granted, Input, Markup, Page, Problem, Submitted, Ui, Url, html};

/// What is known, and the version that was read.
pub struct Edit {
    known: Known,
    version: i64,
}

impl Form for Edit {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let known = known::read(input);
        let version = input.value("version", |ui| t!(ui, "people-version"));
        Some(Self { known: known?, version: version? })
    }
}

/// The page.
pub fn show(mut granted: Granted<actions::Administer>, at: url::EditPerson) -> Answer {
    let (person, around) = read(&mut granted, &at)?;
    if let Err(why) = decide(&Command::Change(person.unit), &around) {
        return Err(Problem::Refused(refusal(&granted.ui, why)));
    }
    let page = page(&granted.ui, &person, &FormState::filled(known::fields(&person)), &around);
    granted.page(page)
}

/// Saves.
pub fn save(mut granted: Granted<actions::Administer>, at: url::EditPerson, form: Submitted<Edit>) -> Answer {
    let (person, around) = read(&mut granted, &at)?;
    let edit = match form.parsed {
        Ok(edit) => edit,
        Err(errors) => {
            let page = page(&granted.ui, &person, &FormState::wrong(form.fields, errors), &around);
            return granted.again(page);
        }
    };
    if edit.version != person.version {
        let outrun = FormState::outrun(form.fields, known::fields(&person), &granted.ui);
        let page = page(&granted.ui, &person, &outrun, &around);
        return granted.again(page);
    }
    if let Some(errors) = wrong(&mut granted, &person, &edit.known, &around)? {
        let page = page(&granted.ui, &person, &FormState::wrong(form.fields, errors), &around);
        return granted.again(page);
    }
    let recorded = person::save(&mut granted.work(), person.id, &edit.known, edit.version)?;
    granted.saved(recorded, &url::Person { id: person.id })
}

fn read(granted: &mut Granted<actions::Administer>, at: &url::EditPerson) -> Result<(Person, Circumstances), Problem> {
    let mut work = granted.work();
    let person = person::open(&mut work, at.id)?;
    let around = circumstances::about(&mut work, Some(&person), None)?;
    Ok((person, around))
}

fn wrong(
    granted: &mut Granted<actions::Administer>,
    person: &Person,
    known: &Known,
    around: &Circumstances,
) -> Result<Option<Errors>, Problem> {
    if let Err(why) = decide(&Command::Change(known.unit), around) {
        return Ok(Some(Errors::one("enhet", refusal(&granted.ui, why))));
    }
    let holder = person::with_user_name(&mut granted.work(), known.user_name.as_str())?;
    let taken = holder.is_some_and(|holder| holder != person.id);
    Ok(taken.then(|| Errors::one("namn", t!(granted.ui, "people-known-user-name-taken"))))
}

fn page(ui: &Ui, person: &Person, form: &FormState, at: &Circumstances) -> Page {
    let title = t!(ui, "people-edit-title", name = person.name.as_str());
    let title = if form.errors.is_empty() { title } else { t!(ui, "people-error-title", title = title) };
    Page::new(title, view(ui, person, form, at))
}

/// The form.
pub fn view(ui: &Ui, person: &Person, form: &FormState, at: &Circumstances) -> Markup {
    let (here, back) = (t!(ui, "people-edit-title", name = person.name.as_str()), url::Person { id: person.id }.to_string());
    let above = [(url::People::PATTERN.to_owned(), t!(ui, "people-list-title")), (back.clone(), person.name.clone())];
    // The fields' version, unless someone was first: then the new one, so that saving again is a choice.
    html! {
        (crumbs(&t!(ui, "people-crumbs"), above, &t!(ui, "people-edit-crumb")))
        (h1(&here))
        (form.form(ui, &url::EditPerson { id: person.id }.to_string(), Some(person.version), html! {
            (known::view(ui, form, at))
            (button_row([
                button(Button::primary(&t!(ui, "people-save"))),
                link_button(LinkButton::tertiary(&back, &t!(ui, "people-cancel"))),
            ]))
        }))
    }
}
