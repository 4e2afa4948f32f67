//! For which roles a second step is asked or demanded: a setting of the municipality, each version kept.

use crate::{
    actions::SetSecond,
    domain::{Level, Levels},
    store::second::{self, Rule},
    url,
};
use authority::Role;
use components::{Button, PageHead, button, button_row, crumbs, page_head, select, small};
use db::DbError;
use text::{Speaks, moments, t};
use web::{Answer, Fields, Form, FormState, Granted, Input, Markup, Page, Search, Submitted, Ui, Url, html};

/// What is wanted, role by role, with the version it was read from.
pub struct Wanted {
    version: i64,
    levels: Levels,
}

fn name(role: Role) -> String {
    format!("niva_{}", role.code())
}

impl Form for Wanted {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let mut levels = Levels::new();
        for role in Role::ALL {
            let level: Option<Level> = input.value(&name(*role), |ui| t!(ui, "people-rule-missing"));
            levels.extend(level.map(|level| (*role, level)));
        }
        let version = input.value("version", |ui| t!(ui, "people-version"))?;
        Some(Self { version, levels })
    }
}

/// The page.
pub fn show(mut granted: Granted<SetSecond>, _: url::SecondRule, search: Search) -> Answer {
    let rule = second::rule(&mut granted.work())?;
    let title = t!(granted.ui, "people-rule-title");
    let done = search.0.get("klart") == "1";
    let page = Page::new(title, view(&granted.ui, &rule, &FormState::filled(fields(&rule)), done));
    granted.page(page)
}

/// Saves a new version.
pub fn save(mut granted: Granted<SetSecond>, _: url::SecondRule, form: Submitted<Wanted>) -> Answer {
    let rule = second::rule(&mut granted.work())?;
    let wanted = match form.parsed {
        Ok(wanted) => wanted,
        Err(errors) => {
            let title = t!(granted.ui, "people-error-title", title = t!(granted.ui, "people-rule-title"));
            let page = Page::new(title, view(&granted.ui, &rule, &FormState::wrong(form.fields, errors), false));
            return granted.again(page);
        }
    };
    if wanted.version != rule.version {
        return Err(DbError::Stale.into());
    }
    let recorded = second::set_rule(&mut granted.work(), rule.version, &wanted.levels)?;
    granted.saved_at(recorded, "/personer/tvasteg?klart=1")
}

/// What is saved, as fields.
pub fn fields(rule: &Rule) -> Fields {
    let level = |role: &Role| rule.levels.get(role).copied().unwrap_or(Level::Free);
    Role::ALL.iter().fold(Fields::default(), |fields, role| fields.with(&name(*role), level(role)))
}

/// The page's content.
pub fn view(ui: &Ui, rule: &Rule, form: &FormState, done: bool) -> Markup {
    let title = t!(ui, "people-rule-title");
    let options = || Level::ALL.iter().map(|level| (level.code(), t!(ui, "people-rule-level", level = level.code())));
    let set = moments::moment(ui.lang(), rule.at, ui.now());
    html! {
        (crumbs(&t!(ui, "people-crumbs"), [(url::People::PATTERN, t!(ui, "people-list-title"))], &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "people-rule-lede")), ..PageHead::default() }))
        @if done { (components::notice(components::Tone::Good, &t!(ui, "people-rule-done"), html! {})) }
        (form.form(ui, url::SecondRule::PATTERN, Some(rule.version), html! {
            @for role in Role::ALL {
                @let (field, label) = (name(*role), crate::words::role_name(ui, *role));
                (select(form.field(&field, &label), options()))
            }
            (button_row([button(Button::primary(&t!(ui, "people-save")))]))
        }))
        @if let Some(by) = rule.by {
            (small(&t!(ui, "people-rule-set", name = ui.actor().directory().person_name(by), at = set)))
        } @else {
            (small(&t!(ui, "people-rule-delivered")))
        }
    }
}
