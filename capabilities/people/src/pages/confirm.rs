//! "Bekräfta att det är du": asked before what is sensitive, when a while has gone since one signed in.

use super::{second::Password, till::till};
use crate::{
    actions::{self, Prove},
    store::{account, session},
    url,
};
use authority::Action;
use components::{Button, Field, Input as Line, InputKind, button, button_row, h1, input_field, lede};
use text::t;
use web::{Answer, Errors, Fields, FormState, Granted, Markup, Page, Problem, Reply, Search, Sender, Submitted, Ui, Url, html};

/// Leads to the page, and from there back.
pub fn first<A: Action>(granted: Granted<A>, back: &str) -> Answer {
    let to = format!("{}?{}", url::Confirm {}, Fields::default().with("till", back).query());
    granted.reply(Reply::see_other(&to))
}

/// The page.
pub fn show(granted: Granted<actions::SeeAccount>, _: url::Confirm, search: Search) -> Answer {
    let page = page(&granted.ui, &FormState::filled(Fields::default().with("till", till(&search.0))));
    granted.page(page)
}

/// The proof. The session gets another token: one that was taken before is worth nothing afterwards.
pub fn prove(mut granted: Granted<actions::SeeAccount>, _: url::Confirm, form: Submitted<Password>, sender: Sender) -> Answer {
    if !granted.ui.app().limits().sign_in.allows(&sender.address) {
        return Err(Problem::TooMany);
    }
    let Some(me) = granted.actor().person() else { return Err(Problem::SignIn) };
    let to = till(&form.fields);
    let again = |ui: &Ui, errors| page(ui, &FormState::wrong(Fields::default().with("till", &to), errors));
    let typed = match form.parsed {
        Ok(typed) => typed,
        Err(errors) => {
            let page = again(&granted.ui, errors);
            return granted.again(page);
        }
    };
    let right = super::second::is_own(&mut granted, &typed)?;
    let writer = granted.actor().clone();
    let mut proving = granted.turn_to::<Prove>(writer)?;
    let locked = account::locked(&mut proving.work(), me)?;
    if !right || locked {
        let page = again(&proving.ui, Errors::one("losenord", t!(proving.ui, "people-confirm-wrong")));
        let recorded = account::note_failure_of(&mut proving.work(), me)?;
        return proving.kept_but_refused(recorded, page);
    }
    let (app, session) = (proving.ui.app().clone(), proving.ui.session().to_owned());
    let (token, recorded) = session::renew(&mut proving.work(), &session)?;
    Ok(proving.saved_at(recorded, &to)?.with_session(&app, &token))
}

fn page(ui: &Ui, form: &FormState) -> Page {
    let title = t!(ui, "people-confirm-title");
    let title = if form.errors.is_empty() { title } else { t!(ui, "people-error-title", title = title) };
    Page::new(title, view(ui, form))
}

/// The page's content.
pub fn view(ui: &Ui, form: &FormState) -> Markup {
    let label = t!(ui, "people-password-old");
    let hidden = [("till", form.fields.get("till"))];
    let about = components::Form { action: url::Confirm::PATTERN, hidden: &hidden, ..components::Form::default() };
    let line = Line { kind: InputKind::Password, autocomplete: Some("current-password"), ..Line::default() };
    html! {
        (h1(&t!(ui, "people-confirm-title")))
        (lede(&t!(ui, "people-confirm-lede")))
        (form.frame(ui, about, None, html! {
            (input_field(Field { required: true, ..form.field("losenord", &label) }, line))
            (button_row([button(Button::primary(&t!(ui, "people-confirm-submit")))]))
        }))
    }
}
