//! Set up a second step on one's own account, get new recovery codes, remove it.

use super::{code, code::Typed, confirm, sign_out::Nothing};
use crate::{
    actions::{self, Prove},
    domain::address,
    secret,
    store::{account, second, session},
    url,
};
use components::{
    Button, Field, Input as Line, InputKind, LinkButton, Tone, button, button_row, crumbs, details, h1, h2, input_field, lede,
    link_button, notice, numbered, qr,
};
use kernel::PersonId;
use text::t;
use web::{Answer, Errors, Fields, Form, FormState, Granted, Input, Markup, Page, Problem, Sender, Submitted, Ui, Url, html};

/// Who asks, with what they sign in with, when they have just proved who they are.
fn sure(granted: &mut Granted<Prove>) -> Result<Option<PersonId>, Problem> {
    let Some(me) = granted.actor().person() else { return Err(Problem::SignIn) };
    let session = granted.ui.session().to_owned();
    Ok(session::is_recent(&mut granted.work(), &session)?.then_some(me))
}

/// The page: explains, or shows the secret that waits for its first code.
pub fn show(mut granted: Granted<Prove>, _: url::Second) -> Answer {
    let Some(me) = sure(&mut granted)? else { return confirm::first(granted, url::Second::PATTERN) };
    let (standing, secret) = (second::standing(&mut granted.work(), me)?, second::unconfirmed(&mut granted.work(), me)?);
    let user_name = account::user_name(&mut granted.work(), me)?;
    let ui = &granted.ui;
    let body = match secret {
        Some(secret) if !standing.app => waiting(ui, (&user_name, &secret), &FormState::default()),
        _ => start(ui, standing.app, standing.codes),
    };
    let page = Page::new(t!(ui, "people-second-title"), body);
    granted.page(page)
}

/// Begins: makes the secret.
pub fn begin(mut granted: Granted<Prove>, _: url::Second, _: Submitted<Nothing>) -> Answer {
    let Some(me) = sure(&mut granted)? else { return confirm::first(granted, url::Second::PATTERN) };
    let recorded = second::begin(&mut granted.work(), me)?;
    granted.saved(recorded, &url::Second {})
}

/// The first code.
pub fn first_code(mut granted: Granted<Prove>, _: url::FirstCode, form: Submitted<Typed>) -> Answer {
    let Some(me) = sure(&mut granted)? else { return confirm::first(granted, url::Second::PATTERN) };
    let Some(secret) = second::unconfirmed(&mut granted.work(), me)? else { return granted.redirect(&url::Second {}) };
    let user_name = account::user_name(&mut granted.work(), me)?;
    let errors = match form.parsed {
        Ok(Typed(typed)) => match second::confirm(&mut granted.work(), me, &typed)? {
            Some((codes, recorded)) => {
                let page = codes_page(&granted.ui, &codes, url::Account::PATTERN);
                return granted.shown(recorded, page);
            }
            None => Errors::one("kod", t!(granted.ui, "people-second-wrong")),
        },
        Err(errors) => errors,
    };
    let title = t!(granted.ui, "people-error-title", title = t!(granted.ui, "people-second-title"));
    let page = Page::new(title, waiting(&granted.ui, (&user_name, &secret), &FormState::wrong(Fields::default(), errors)));
    granted.again(page)
}

/// New recovery codes; the old ones are worth nothing any more.
pub fn new_codes(mut granted: Granted<Prove>, _: url::NewCodes, _: Submitted<Nothing>) -> Answer {
    let Some(me) = sure(&mut granted)? else { return confirm::first(granted, url::Second::PATTERN) };
    let (codes, recorded) = second::new_codes(&mut granted.work(), me)?;
    let page = codes_page(&granted.ui, &codes, url::Account::PATTERN);
    granted.shown(recorded, page)
}

/// The password, before the second step is removed.
pub struct Password(String);

impl Form for Password {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let typed = super::first_password::read(input, "losenord");
        if typed.is_empty() {
            input.error("losenord", t!(input.ui(), "people-password-old-missing"));
        }
        Some(Self(typed))
    }
}

/// Whether the password that was typed is the person's own. Holds no connection while it is compared.
pub fn is_own(granted: &mut Granted<actions::SeeAccount>, typed: &Password) -> Result<bool, Problem> {
    let Some(me) = granted.actor().person() else { return Err(Problem::SignIn) };
    let stored = account::hash_of(&mut granted.work(), me)?;
    granted.parts().1.end_keeping()?;
    secret::verify(&typed.0, stored.as_deref())
}

/// The question whether it is to be removed.
pub fn ask_remove(granted: Granted<actions::SeeAccount>, _: url::RemoveSecond) -> Answer {
    let page = remove_page(&granted.ui, &FormState::default());
    granted.page(page)
}

/// Removes it. A wrong password counts as one at the sign-in.
pub fn remove(
    mut granted: Granted<actions::SeeAccount>,
    _: url::RemoveSecond,
    form: Submitted<Password>,
    sender: Sender,
) -> Answer {
    if !granted.ui.app().limits().sign_in.allows(&sender.address) {
        return Err(Problem::TooMany);
    }
    let Some(me) = granted.actor().person() else { return Err(Problem::SignIn) };
    let typed = match form.parsed {
        Ok(typed) => typed,
        Err(errors) => {
            let page = remove_page(&granted.ui, &FormState::wrong(Fields::default(), errors));
            return granted.again(page);
        }
    };
    let right = is_own(&mut granted, &typed)?;
    let writer = granted.actor().clone();
    let mut proving = granted.turn_to::<Prove>(writer)?;
    if !right {
        let wrong = Errors::one("losenord", t!(proving.ui, "people-password-old-wrong"));
        let page = remove_page(&proving.ui, &FormState::wrong(Fields::default(), wrong));
        let recorded = account::note_failure_of(&mut proving.work(), me)?;
        return proving.kept_but_refused(recorded, page);
    }
    let recorded = second::remove(&mut proving.work(), me, false)?;
    proving.saved_at(recorded, "/konto?klart=tvasteg-borta#sakerhet")
}

fn remove_page(ui: &Ui, form: &FormState) -> Page {
    Page::new(t!(ui, "people-second-remove-title"), remove_view(ui, form))
}

fn above(ui: &Ui, here: &str) -> Markup {
    crumbs(&t!(ui, "people-crumbs"), [(url::Account::PATTERN, t!(ui, "people-account-title"))], here)
}

/// The question whether it is to be removed.
pub fn remove_view(ui: &Ui, form: &FormState) -> Markup {
    let (title, label) = (t!(ui, "people-second-remove-title"), t!(ui, "people-password-old"));
    let line = Line { kind: InputKind::Password, autocomplete: Some("current-password"), ..Line::default() };
    html! {
        (above(ui, &title))
        (h1(&title))
        (lede(&t!(ui, "people-second-remove-lede")))
        (form.form(ui, url::RemoveSecond::PATTERN, None, html! {
            (input_field(Field { required: true, ..form.field("losenord", &label) }, line))
            (button_row([button(Button::danger(&t!(ui, "people-second-remove-submit")))]))
        }))
    }
}

/// What it is, with a way to begin; or what one has, with the ways on.
pub fn start(ui: &Ui, has: bool, codes: i64) -> Markup {
    let title = t!(ui, "people-second-title");
    let begin = button_row([button(Button::primary(&t!(ui, "people-second-begin")))]);
    let renew = button_row([button(Button::secondary(&t!(ui, "people-codes-renew")))]);
    html! {
        (above(ui, &title))
        (h1(&title))
        (lede(&t!(ui, "people-second-lede")))
        @if has {
            (notice(Tone::Good, &t!(ui, "people-second-on"), html! { (t!(ui, "people-codes-left", n = codes)) }))
            (FormState::default().form(ui, url::NewCodes::PATTERN, None, renew))
            (button_row([link_button(LinkButton::tertiary(url::RemoveSecond::PATTERN, &t!(ui, "people-second-remove-title")))]))
        } @else {
            (FormState::default().form(ui, url::Second::PATTERN, None, begin))
        }
    }
}

/// The page with the secret.
pub fn waiting(ui: &Ui, of: (&str, &str), form: &FormState) -> Markup {
    let title = t!(ui, "people-second-title");
    html! {
        (above(ui, &title))
        (h1(&title))
        (set_up(ui, of, form, url::FirstCode::PATTERN))
    }
}

/// The three steps: get an app, let it read the code, write what it shows. `of` is the user name and the secret.
pub fn set_up(ui: &Ui, (user_name, secret): (&str, &str), form: &FormState, action: &str) -> Markup {
    let place = &ui.app().settings().municipality;
    let typed: Vec<String> = secret.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four).into_owned()).collect();
    html! {
        (numbered([
            html! { (t!(ui, "people-second-step-app")) },
            html! { (t!(ui, "people-second-step-scan")) },
            html! { (t!(ui, "people-second-step-code")) },
        ]))
        (qr(&t!(ui, "people-second-qr"), &address(secret, place, user_name)))
        (details(&t!(ui, "people-second-by-hand"), None, false, html! {
            p { (t!(ui, "people-second-by-hand-text")) }
            p { code { (typed.join(" ")) } }
        }))
        (form.form(ui, action, None, html! {
            (code::field(ui, form, &t!(ui, "people-second-code-hint")))
            (button_row([button(Button::primary(&t!(ui, "people-second-submit")))]))
        }))
    }
}

/// The recovery codes, shown once.
pub fn codes_page(ui: &Ui, codes: &[String], on: &str) -> Page {
    Page::new(t!(ui, "people-codes-title"), codes_view(ui, codes, on))
}

/// The recovery codes.
pub fn codes_view(ui: &Ui, codes: &[String], on: &str) -> Markup {
    html! {
        (h1(&t!(ui, "people-codes-title")))
        (lede(&t!(ui, "people-codes-lede")))
        (h2(&t!(ui, "people-codes-list")))
        ol { @for code in codes { li { code { (code) } } } }
        (notice(Tone::Warn, &t!(ui, "people-codes-once"), html! { (t!(ui, "people-codes-once-text")) }))
        (button_row([
            link_button(LinkButton::primary(on, &t!(ui, "people-codes-on"))),
            components::print_button(&t!(ui, "people-codes-print")),
        ]))
    }
}
