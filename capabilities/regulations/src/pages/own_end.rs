//! Ends a requirement of one's own. It is kept, with what was tied to it.

use super::own_edit;
use crate::{actions::KeepOwn, domain::Requirement, store::own, url};
use components::{Button, LinkButton, button, button_row, date_field, h1, lede, link_button, narrow};
use kernel::Day;
use maud::{Markup, html};
use text::t;
use web::{Answer, Errors, Fields, Form, FormState, Granted, Input, Page, Submitted, Ui};

/// The last day.
pub struct Last(Day);

impl Form for Last {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        input.day("till", |ui| t!(ui, "regulations-own-last-missing")).map(Self)
    }
}

/// The form.
pub fn show(mut granted: Granted<KeepOwn>, at: url::EndOwn) -> Answer {
    let known = own_edit::open(&mut granted, at.id)?;
    let form = FormState::filled(Fields::default().with("till", granted.today()));
    page(granted, &known, &form)
}

/// Ends it.
pub fn end(mut granted: Granted<KeepOwn>, at: url::EndOwn, form: Submitted<Last>) -> Answer {
    let known = own_edit::open(&mut granted, at.id)?;
    let errors = match form.parsed {
        Ok(Last(day)) if day >= known.from => {
            let new = Requirement { until: Some(day), version: known.version + 1, ..known };
            let recorded = own::save(&mut granted.work(), &new, "ended")?;
            return granted.saved(recorded, &url::Provision { id: at.id });
        }
        Ok(_) => Errors::one("till", t!(granted.ui, "regulations-own-until-before")),
        Err(errors) => errors,
    };
    page(granted, &known, &FormState::wrong(form.fields, errors))
}

fn page(granted: Granted<KeepOwn>, known: &Requirement, form: &FormState) -> Answer {
    let body = view(&granted.ui, known, form);
    let title = t!(granted.ui, "regulations-own-end-title");
    if form.errors.is_empty() {
        return granted.page(Page::new(title, body));
    }
    let title = t!(granted.ui, "regulations-error-title", title = title);
    granted.again(Page::new(title, body))
}

/// The page's content.
pub fn view(ui: &Ui, known: &Requirement, form: &FormState) -> Markup {
    let (label, back) = (t!(ui, "regulations-own-last"), url::Provision { id: known.id }.to_string());
    narrow([
        h1(&t!(ui, "regulations-own-end-title")),
        lede(&known.title),
        html! { p { (t!(ui, "regulations-own-end-text")) } },
        form.form(
            ui,
            &url::EndOwn { id: known.id }.to_string(),
            None,
            html! {
                (date_field(form.field("till", &label), None, None))
                (button_row([
                    button(Button::primary(&t!(ui, "regulations-own-end-submit"))),
                    link_button(LinkButton::tertiary(&back, &t!(ui, "regulations-back"))),
                ]))
            },
        ),
    ])
}
