//! Language, light or dark, contrast.

use super::account::{Forms, mine, page};
use crate::{
    actions,
    store::account::{self, contrast, contrast_code, scheme, scheme_code},
    url,
};
use components::{Button, Choice, Field, button, button_row, checkbox, radios};
use text::{Lang, t};
use web::{Answer, Fields, Form, FormState, Granted, Input, Markup, Prefs, Problem, Submitted, Ui, Url, html};

/// How one wants the pages.
pub struct Look(Prefs);

impl Form for Look {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let lang: Option<Lang> = input.value("sprak", |ui| t!(ui, "people-look-lang-missing"));
        let scheme = scheme(input.fields().get("ljus"));
        if scheme.is_none() {
            input.error("ljus", t!(input.ui(), "people-look-scheme-missing"));
        }
        let code = if input.ticked("kontrast") { "more" } else { "auto" };
        Some(Self(Prefs { lang: lang?, scheme: scheme?, contrast: contrast(code)? }))
    }
}

/// What is saved, as fields.
pub fn fields(prefs: Prefs) -> Fields {
    let more = contrast_code(prefs.contrast) == "more";
    Fields::default().with("sprak", prefs.lang).with("ljus", scheme_code(prefs.scheme)).with_some("kontrast", more.then_some("1"))
}

/// Saves it. Nothing is written when something is missing, so the whole page can be read at the same desk.
pub fn save(mut granted: Granted<actions::SeeAccount>, _: url::Look, form: Submitted<Look>) -> Answer {
    let Look(prefs) = match form.parsed {
        Ok(look) => look,
        Err(errors) => {
            let mine = mine(&mut granted)?;
            let look = FormState::wrong(form.fields, errors);
            let page = page(&granted.ui, &mine, &Forms { look: Some(&look), ..Forms::default() });
            return granted.again(page);
        }
    };
    let Some(me) = granted.actor().person() else { return Err(Problem::SignIn) };
    let writer = granted.actor().clone();
    let mut granted = granted.turn_to::<actions::ChangeAccount>(writer)?;
    let recorded = account::set_look(&mut granted.work(), me, prefs)?;
    granted.saved_at(recorded, "/konto?klart=utseende")
}

/// The form.
pub fn view(ui: &Ui, form: &FormState) -> Markup {
    let (lang, light) = (t!(ui, "people-look-lang"), t!(ui, "people-look-scheme"));
    let chosen = |field: &str, value: &str| form.fields.get(field) == value;
    let languages = [("sv", "Svenska"), ("en", "English")].map(|(code, name)| Choice::new(code, name).on(chosen("sprak", code)));
    let schemes = [
        ("auto", t!(ui, "people-look-scheme-auto")),
        ("light", t!(ui, "people-look-scheme-light")),
        ("dark", t!(ui, "people-look-scheme-dark")),
    ];
    form.form(ui, url::Look::PATTERN, None, html! {
        (radios(form.field("sprak", &lang), true, languages))
        (radios(form.field("ljus", &light), true, schemes.map(|(code, name)| Choice::new(code, name).on(chosen("ljus", code)))))
        (checkbox(
            Field { hint: Some(&t!(ui, "people-look-contrast-hint")), ..form.field("kontrast", &t!(ui, "people-look-contrast")) },
            form.fields.get("kontrast") == "1",
        ))
        (button_row([button(Button::secondary(&t!(ui, "people-look-submit")))]))
    })
}
