//! Sign out.

use crate::{actions, store::session, url};
use components::{Button, button, button_row, h1, lede};
use text::t;
use web::{Answer, Form, FormState, Frame, Granted, Input, Page, Problem, Submitted, Ui, Url, html};

/// A form without fields.
pub struct Nothing;

impl Form for Nothing {
    fn read(_: &mut Input<'_>) -> Option<Self> {
        Some(Self)
    }
}

/// The page, for one who comes by a link.
pub fn show(granted: Granted<actions::SeeAccount>, _: url::SignOut) -> Answer {
    let page = Page::new(t!(granted.ui, "people-sign-out-title"), view(&granted.ui)).framed(Frame::Bare { wide: false });
    granted.page(page)
}

/// Ends the session.
pub fn leave(mut granted: Granted<actions::HoldSession>, _: url::SignOut, _: Submitted<Nothing>) -> Answer {
    let Some(person) = granted.actor().person() else { return Err(Problem::SignIn) };
    let app = granted.ui.app().clone();
    let id = granted.ui.session().parse().map_err(|_| Problem::NotFound)?;
    let recorded = session::end(&mut granted.work(), person, id)?;
    Ok(granted.saved(recorded, &url::SignIn {})?.without_session(&app))
}

/// The button alone, for the account's page.
pub fn button_alone(ui: &Ui) -> web::Markup {
    let text = t!(ui, "people-sign-out-submit");
    let leave = Button { icon: Some(components::Icon::Leave), ..Button::secondary(&text) };
    FormState::default().form(ui, url::SignOut::PATTERN, None, button(leave))
}

/// The question.
pub fn view(ui: &Ui) -> web::Markup {
    html! {
        (h1(&t!(ui, "people-sign-out-title")))
        (lede(&t!(ui, "people-sign-out-lede")))
        (FormState::default().form(ui, url::SignOut::PATTERN, None, button_row([button(Button::primary(&t!(ui, "people-sign-out-submit")))])))
    }
}
