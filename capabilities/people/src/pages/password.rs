//! Change one's password: the old one proves who asks, and every other session ends.

use super::{
    account::{Forms, Mine, mine, page},
    first_password::read,
};
use crate::{
    actions, domain, secret,
    store::{account, session},
    url,
    words::weak,
};
use components::{Button, Field, Input as Line, InputKind, button, button_row, input_field};
use text::t;
use web::{Answer, Errors, Form, FormState, Granted, Input, Markup, Page, Problem, Sender, Submitted, Ui, Url, html};

/// The old password and the new.
pub struct Change {
    old: String,
    new: String,
}

impl Form for Change {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let old = read(input, "losenord");
        if old.is_empty() {
            input.error("losenord", t!(input.ui(), "people-password-old-missing"));
        }
        let new = read(input, "nytt_losenord");
        // The user name is looked at when it is known.
        if let Err(why) = domain::check(&new, "") {
            input.error("nytt_losenord", weak(input.ui(), why));
        }
        Some(Self { old, new })
    }
}

/// Changes it. The hashes are computed at a reading desk that has been left.
pub fn save(mut granted: Granted<actions::SeeAccount>, _: url::Password, form: Submitted<Change>, sender: Sender) -> Answer {
    if !granted.ui.app().limits().sign_in.allows(&sender.address) {
        return Err(Problem::TooMany);
    }
    let mine = mine(&mut granted)?;
    let change = match form.parsed {
        Ok(change) => change,
        Err(errors) => return again(granted, &mine, errors),
    };
    if let Err(why) = domain::check(&change.new, mine.user_name()) {
        let wrong = Errors::one("nytt_losenord", weak(&granted.ui, why));
        return again(granted, &mine, wrong);
    }
    let stored = account::hash_of(&mut granted.work(), mine.id())?;
    granted.parts().1.end_keeping()?;
    if !secret::verify(&change.old, stored.as_deref())? {
        return refuse(granted, &mine);
    }
    let hash = secret::hash(&change.new, granted.ui.app().random())?;
    let writer = granted.actor().clone();
    let mut granted = granted.turn_to::<actions::ChangeAccount>(writer)?;
    let this = granted.ui.session().to_owned();
    let recorded = account::set_password(&mut granted.work(), mine.id(), &hash, false)?;
    let _ended = session::end_others(&mut granted.work(), mine.id(), &this)?;
    granted.saved_at(recorded, "/konto?klart=losenord")
}

/// A wrong old password counts as one at the sign-in: someone may sit at another's screen and guess.
fn refuse(granted: Granted<actions::SeeAccount>, mine: &Mine) -> Answer {
    let wrong = Errors::one("losenord", t!(granted.ui, "people-password-old-wrong"));
    let page = wrong_page(&granted.ui, mine, wrong);
    let house = std::sync::Arc::new(authority::Actor::system(granted.actor().directory().clone()));
    let mut noting = granted.turn_to::<actions::NoteAttempt>(house)?;
    let recorded = account::note_failure_of(&mut noting.work(), mine.id())?;
    noting.kept_but_refused(recorded, page)
}

fn wrong_page(ui: &Ui, mine: &Mine, errors: Errors) -> Page {
    let form = FormState::wrong(web::Fields::default(), errors);
    page(ui, mine, &Forms { password: Some(&form), ..Forms::default() })
}

fn again(granted: Granted<actions::SeeAccount>, mine: &Mine, errors: Errors) -> Answer {
    let page = wrong_page(&granted.ui, mine, errors);
    granted.again(page)
}

/// The form.
pub fn view(ui: &Ui, form: &FormState) -> Markup {
    let (old, new) = (t!(ui, "people-password-old"), t!(ui, "people-password-new"));
    let secret = |autocomplete| Line { kind: InputKind::Password, autocomplete: Some(autocomplete), ..Line::default() };
    form.form(
        ui,
        url::Password::PATTERN,
        None,
        html! {
            (input_field(form.field("losenord", &old), secret("current-password")))
            (input_field(
                Field { hint: Some(&t!(ui, "people-password-hint")), ..form.field("nytt_losenord", &new) },
                secret("new-password"),
            ))
            (button_row([button(Button::secondary(&t!(ui, "people-password-submit")))]))
        },
    )
}
