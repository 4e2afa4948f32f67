//! Add a person: who they are, where they work, and a one-time password that is shown once.

use super::{known, once};
use crate::{
    actions,
    domain::{Circumstances, Command, Given, decide},
    secret::OneTime,
    store::{
        assignment, circumstances,
        person::{self, Key, Known},
    },
    url,
    words::{refusal, role_name},
};
use authority::Role;
use components::{Button, Field, LinkButton, button, button_row, crumbs, h1, lede, link_button, select};
use text::{sort_key, t};
use web::{Answer, Errors, Fields, Form, FormState, Granted, Input, Markup, Page, Submitted, Ui, Url, html};

/// The person and the role that they start with.
pub struct New {
    known: Known,
    role: Role,
}

impl Form for New {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let known = known::read(input);
        let role = input.value("roll", |ui| t!(ui, "people-role-missing"));
        Some(Self { known: known?, role: role? })
    }
}

/// The page.
pub fn show(mut granted: Granted<actions::Administer>, _: url::NewPerson) -> Answer {
    let at = circumstances::about(&mut granted.work(), None, None)?;
    let form = FormState::filled(Fields::default().with("roll", Role::Employee));
    let page = page(&granted.ui, &form, &at);
    granted.page(page)
}

/// Adds the person.
pub fn save(mut granted: Granted<actions::Administer>, _: url::NewPerson, form: Submitted<New>, once: OneTime) -> Answer {
    let at = circumstances::about(&mut granted.work(), None, None)?;
    let new = match form.parsed {
        Ok(new) => new,
        Err(errors) => return again(granted, form.fields, errors, &at),
    };
    let given = Given { role: new.role, unit: new.known.unit, deputy: false, period: person::from(granted.today()) };
    if let Err(why) = decide(&Command::Add(new.known.unit), &at) {
        let errors = Errors::one("enhet", refusal(&granted.ui, why));
        return again(granted, form.fields, errors, &at);
    }
    if let Err(why) = decide(&Command::Give(given), &at) {
        let errors = Errors::one("roll", refusal(&granted.ui, why));
        return again(granted, form.fields, errors, &at);
    }
    if person::with_user_name(&mut granted.work(), new.known.user_name.as_str())?.is_some() {
        let errors = Errors::one("namn", t!(granted.ui, "people-known-user-name-taken"));
        return again(granted, form.fields, errors, &at);
    }
    let mut work = granted.work();
    let id = work.new_id();
    let recorded = person::add(&mut work, id, &new.known, Key { hash: Some(once.hash.as_str()), once: true })?;
    let _given = assignment::give(&mut work, id, &given, None)?;
    let page = once::page(&granted.ui, id, &new.known.name, (new.known.user_name.as_str(), &once.password));
    granted.shown(recorded, page)
}

fn again(granted: Granted<actions::Administer>, fields: Fields, errors: Errors, at: &Circumstances) -> Answer {
    let page = page(&granted.ui, &FormState::wrong(fields, errors), at);
    granted.again(page)
}

fn page(ui: &Ui, form: &FormState, at: &Circumstances) -> Page {
    let title = t!(ui, "people-new-title");
    let title = if form.errors.is_empty() { title } else { t!(ui, "people-error-title", title = title) };
    Page::new(title, view(ui, form, at))
}

/// The form.
pub fn view(ui: &Ui, form: &FormState, at: &Circumstances) -> Markup {
    let role = t!(ui, "people-new-role");
    let mut roles: Vec<_> = at.roles_to_give().map(|role| (role.code(), role_name(ui, role))).collect();
    roles.sort_by_cached_key(|(_, name)| sort_key(name));
    html! {
        (crumbs(&t!(ui, "people-crumbs"), [(url::People::PATTERN, t!(ui, "people-list-title"))], &t!(ui, "people-new-title")))
        (h1(&t!(ui, "people-new-title")))
        (lede(&t!(ui, "people-new-lede")))
        (form.form(ui, url::NewPerson::PATTERN, None, html! {
            (known::view(ui, form, at))
            (select(Field { hint: Some(&t!(ui, "people-new-role-hint")), ..form.field("roll", &role) }, roles))
            (button_row([
                button(Button::primary(&t!(ui, "people-new-submit"))),
                link_button(LinkButton::tertiary(url::People::PATTERN, &t!(ui, "people-cancel"))),
            ]))
        }))
    }
}
