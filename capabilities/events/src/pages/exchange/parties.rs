//! The municipality's list of caregivers: one a line.

use crate::{actions::SetRules, store::exchange, url};
use components::prelude::*;
use text::t;
use web::{Answer, Fields, Form, FormState, Granted, Input, Page, Submitted, Ui};

/// The list as it was written.
pub struct Listed(Vec<String>);

impl Form for Listed {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let text = input.prose("lista", 10_000, |ui| t!(ui, "events-parties-missing"))?;
        let mut names: Vec<String> = Vec::new();
        for name in text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")) {
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
        if names.len() > 200 || names.iter().any(|name| name.chars().count() > 120) {
            input.error("lista", t!(input.ui(), "events-parties-wrong"));
        }
        Some(Self(names))
    }
}

/// The page.
pub fn show(mut granted: Granted<SetRules>, _at: url::Parties) -> Answer {
    let names = exchange::parties(&mut granted.work())?;
    let page = view(&granted.ui, &FormState::filled(Fields::default().with("lista", names.join("\n"))));
    granted.page(page)
}

/// Writes the list anew. What was sent keeps the name that it was sent to.
pub fn save(mut granted: Granted<SetRules>, _at: url::Parties, form: Submitted<Listed>) -> Answer {
    match form.parsed {
        Ok(Listed(names)) => {
            let recorded = exchange::set_parties(&mut granted.work(), &names)?;
            granted.saved(recorded, &url::Parties {})
        }
        Err(errors) => {
            let page = view(&granted.ui, &FormState::wrong(form.fields, errors));
            granted.again(page)
        }
    }
}

/// The page.
pub fn view(ui: &Ui, form: &FormState) -> Page {
    let (title, label, hint) = (t!(ui, "events-parties-title"), t!(ui, "events-parties-label"), t!(ui, "events-parties-hint"));
    let fields = html! {
        (text_area(Field { hint: Some(&hint), ..form.field("lista", &label) }, 10))
        (button_row([button(Button::primary(&t!(ui, "events-save")))]))
    };
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), [(url::Rules {}.to_string(), t!(ui, "events-rules-title"))], &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-parties-lede")), ..PageHead::default() }))
        (form.form(ui, &url::Parties {}.to_string(), None, fields))
    };
    Page::new(title, body)
}
