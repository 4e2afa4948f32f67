//! The second step at sign-in: a code from the app, or a recovery code.

use super::{entrance, passkey_in};
use crate::{
    actions,
    domain::Stage,
    store::{account, halfway, second},
    url,
};
use components::{Button, Field, Input as Line, Width, button, button_row, h1, input_field, lede};
use text::t;
use web::{Answer, Errors, Fields, Form, FormState, Frame, Granted, Input, Markup, Page, Sender, Submitted, Ui, Url, html};

/// A code as typed.
pub struct Typed(pub String);

impl Form for Typed {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        input.line("kod", 40, |ui| t!(ui, "people-code-missing")).map(Self)
    }
}

/// The page. Who isn't half-way in begins from the beginning.
pub fn show(mut granted: Granted<actions::SignIn>, _: url::Code, sender: Sender) -> Answer {
    match halfway::find(&mut granted.work(), sender.token.as_deref())?.map(|half| half.stage) {
        Some(Stage::Code) => {
            let page = page(&granted.ui, &FormState::default());
            granted.page(page)
        }
        Some(_) => granted.redirect(&url::SetUpFirst {}),
        None => granted.redirect(&url::SignIn {}),
    }
}

/// The attempt. A wrong code counts as a wrong password does.
pub fn enter(mut granted: Granted<actions::SignIn>, _: url::Code, form: Submitted<Typed>, sender: Sender) -> Answer {
    entrance::not_too_often(&granted, &sender)?;
    let half = halfway::find(&mut granted.work(), sender.token.as_deref())?;
    let Some(half) = half.filter(|half| half.stage == Stage::Code) else { return granted.redirect(&url::SignIn {}) };
    let typed = match form.parsed {
        Ok(Typed(typed)) => typed,
        Err(errors) => {
            let page = page(&granted.ui, &FormState::wrong(Fields::default(), errors));
            return granted.again(page);
        }
    };
    let now = granted.now();
    let mut proving = entrance::to_prove(granted, half.person)?;
    let open = half.locked_until.is_none_or(|until| until <= now);
    let proof = if open { second::accept(&mut proving.work(), half.person, &typed)? } else { None };
    let Some(proof) = proof else {
        let wrong = Errors::one("kod", t!(proving.ui, "people-code-wrong"));
        let page = page(&proving.ui, &FormState::wrong(Fields::default(), wrong));
        let recorded = account::note_failure_of(&mut proving.work(), half.person)?;
        return proving.kept_but_refused(recorded, page);
    };
    let app = proving.ui.app().clone();
    let (token, recorded) = entrance::second_in(&mut proving, &half, &sender, proof)?;
    Ok(proving.saved_at(recorded, &half.till)?.with_session(&app, &token))
}

fn page(ui: &Ui, form: &FormState) -> Page {
    let title = t!(ui, "people-code-title");
    let title = if form.errors.is_empty() { title } else { t!(ui, "people-error-title", title = title) };
    Page::new(title, view(ui, form)).framed(Frame::Bare { wide: false })
}

/// The field for a code. Codes may be pasted and filled in by the browser (WCAG 3.3.8).
pub fn field(ui: &Ui, form: &FormState, hint: &str) -> Markup {
    let label = t!(ui, "people-code-label");
    let line = Line { autocomplete: Some("one-time-code"), width: Width::Medium, max: Some(40), ..Line::default() };
    input_field(Field { required: true, hint: Some(hint), ..form.field("kod", &label) }, line)
}

/// The page's content.
pub fn view(ui: &Ui, form: &FormState) -> Markup {
    html! {
        (h1(&t!(ui, "people-code-title")))
        (lede(&t!(ui, "people-code-lede")))
        (form.form(ui, url::Code::PATTERN, None, html! {
            (field(ui, form, &t!(ui, "people-code-hint")))
            (button_row([button(Button::primary(&t!(ui, "people-code-submit")))]))
        }))
        p { (t!(ui, "people-code-help")) }
        (passkey_in::way(ui))
    }
}
