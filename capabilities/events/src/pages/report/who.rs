//! Vem gäller det? The name goes to its own sealed place; sex and age are for statistics that name nobody.

use crate::{
    codebook,
    domain::{Draft, Person},
};
use components::prelude::*;
use text::{Speaks, t};
use web::{Fields, Form, FormState, Input, Ui};

/// The answer.
pub struct Who {
    whom: String,
    person: Person,
    sex: Option<String>,
    age: Option<String>,
}

impl Form for Who {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let book = codebook::newest();
        let who = input.fields().get("vem").to_owned();
        if codebook::find(&book.whos, &who).is_none() {
            input.error("vem", t!(input.ui(), "events-report-who-missing"));
        }
        let name = input.optional_line("namn", 120);
        let born = born(input);
        let known =
            |list, field| Some(input.fields().get(field)).filter(|code| codebook::find(list, code).is_some()).map(str::to_owned);
        let (sex, age) = (known(&book.sexes, "kon"), known(&book.ages, "alder"));
        let one = who == "individual";
        let person = Person {
            name: name?.filter(|_| one).unwrap_or_default(),
            born: born?.filter(|_| one).unwrap_or_default(),
            ..Person::default()
        };
        Some(Self { whom: who, person, sex: sex.filter(|_| one), age: age.filter(|_| one) })
    }
}

/// A year of birth, when one is given; a whole personal number isn't asked for and isn't taken.
fn born(input: &mut Input<'_>) -> Option<Option<String>> {
    let Some(text) = input.optional_line("fodd", 20)? else { return Some(None) };
    let this_year = i64::from(input.ui().today().year());
    match text.parse::<i64>() {
        Ok(year) if (this_year - 120..=this_year).contains(&year) => Some(Some(year.to_string())),
        _ => {
            input.error("fodd", t!(input.ui(), "events-report-who-born-wrong"));
            None
        }
    }
}

impl Who {
    /// Puts the answer into the draft.
    pub fn put(self, draft: Draft) -> Draft {
        Draft { who: Some(self.whom), person: self.person, sex: self.sex, age: self.age, ..draft }
    }
}

/// The answer as fields.
pub fn filled(draft: &Draft) -> Fields {
    Fields::default()
        .with_some("vem", draft.who.as_ref())
        .with("namn", &draft.person.name)
        .with("fodd", &draft.person.born)
        .with_some("kon", draft.sex.as_ref())
        .with_some("alder", draft.age.as_ref())
}

/// The question.
pub fn view(ui: &Ui, form: &FormState) -> Markup {
    let (book, lang) = (codebook::newest(), ui.lang());
    let (label, optional) = (t!(ui, "events-report-who"), t!(ui, "events-optional"));
    let whos =
        book.whos.iter().map(|who| Choice::new(who.code.as_str(), who.label(lang)).detail(who.hint(lang).unwrap_or_default()));
    let name = t!(ui, "events-report-who-name");
    let (born, sex, age, unknown) = (
        t!(ui, "events-report-who-born"),
        t!(ui, "events-report-who-sex"),
        t!(ui, "events-report-who-age"),
        t!(ui, "events-unknown"),
    );
    let options = |list: &'static [codebook::Item]| {
        let all = list.iter().map(move |item| (item.code.clone(), item.label(lang).to_owned()));
        [(String::new(), unknown.clone())].into_iter().chain(all)
    };
    let short = Input_ { kind: InputKind::Number, width: Width::Short, max: Some(4), ..Input_::default() };
    html! {
        (choices(Field { heading: Heading::Page, required: true, ..form.field("vem", &label) }, whos))
        (only_when("vem", &["individual"], html! {
            (help(Icon::PadlockLocked, html! { (t!(ui, "events-report-who-protected")) }))
            (text_field(Field { mark: Some(&optional), ..form.field("namn", &name) }))
            (input_field(Field { mark: Some(&optional), ..form.field("fodd", &born) }, short))
            (select(Field { mark: Some(&optional), ..form.field("kon", &sex) }, options(&book.sexes)))
            (select(Field { mark: Some(&optional), ..form.field("alder", &age) }, options(&book.ages)))
        }))
    }
}

/// The components' word for what a field asks of the browser; the form's own `Input` has the short name here.
type Input_<'a> = components::Input<'a>;
