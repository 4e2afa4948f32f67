//! The second step is demanded of one's role and isn't there yet: it is set up before anything else.

use super::{code::Typed, entrance, second as second_page};
use crate::{
    actions,
    domain::{Proof, Stage},
    store::{
        account,
        halfway::{self, Halfway},
        second,
    },
    url,
};
use components::{h1, lede};
use text::t;
use web::{Answer, Errors, Fields, FormState, Frame, Granted, Markup, Page, Sender, Submitted, Ui, Url, html};

fn waiting(granted: &mut Granted<actions::SignIn>, sender: &Sender) -> Result<Option<Halfway>, web::Problem> {
    let half = halfway::find(&mut granted.work(), sender.token.as_deref())?;
    Ok(half.filter(|half| half.stage == Stage::SetUp))
}

/// The page; a secret is made the first time.
pub fn show(mut granted: Granted<actions::SignIn>, _: url::SetUpFirst, sender: Sender) -> Answer {
    let Some(half) = waiting(&mut granted, &sender)? else { return granted.redirect(&url::SignIn {}) };
    let mut proving = entrance::to_prove(granted, half.person)?;
    if let Some(secret) = second::unconfirmed(&mut proving.work(), half.person)? {
        let page = page(&proving.ui, (&half.user_name, &secret), &FormState::default());
        return proving.page(page);
    }
    let recorded = second::begin(&mut proving.work(), half.person)?;
    proving.saved(recorded, &url::SetUpFirst {})
}

/// The first code: with it the person is in, and sees their recovery codes once.
pub fn enter(mut granted: Granted<actions::SignIn>, _: url::SetUpFirst, form: Submitted<Typed>, sender: Sender) -> Answer {
    entrance::not_too_often(&granted, &sender)?;
    let Some(half) = waiting(&mut granted, &sender)? else { return granted.redirect(&url::SignIn {}) };
    let mut proving = entrance::to_prove(granted, half.person)?;
    let Some(secret) = second::unconfirmed(&mut proving.work(), half.person)? else {
        return proving.redirect(&url::SetUpFirst {});
    };
    let typed = match form.parsed {
        Ok(Typed(typed)) => typed,
        Err(errors) => {
            let page = page(&proving.ui, (&half.user_name, &secret), &FormState::wrong(Fields::default(), errors));
            return proving.again(page);
        }
    };
    let Some((codes, _kept)) = second::confirm(&mut proving.work(), half.person, &typed)? else {
        let wrong = Errors::one("kod", t!(proving.ui, "people-second-wrong"));
        let page = page(&proving.ui, (&half.user_name, &secret), &FormState::wrong(Fields::default(), wrong));
        let recorded = account::note_failure_of(&mut proving.work(), half.person)?;
        return proving.kept_but_refused(recorded, page);
    };
    let (token, recorded) = entrance::second_in(&mut proving, &half, &sender, Proof::Code)?;
    let (app, page) = (proving.ui.app().clone(), second_page::codes_page(&proving.ui, &codes, &half.till));
    Ok(proving.shown(recorded, page.framed(Frame::Bare { wide: false }))?.with_session(&app, &token))
}

fn page(ui: &Ui, of: (&str, &str), form: &FormState) -> Page {
    Page::new(t!(ui, "people-first-second-title"), view(ui, of, form)).framed(Frame::Bare { wide: false })
}

/// The page's content.
pub fn view(ui: &Ui, of: (&str, &str), form: &FormState) -> Markup {
    html! {
        (h1(&t!(ui, "people-first-second-title")))
        (lede(&t!(ui, "people-first-second-lede")))
        (second_page::set_up(ui, of, form, url::SetUpFirst::PATTERN))
    }
}
