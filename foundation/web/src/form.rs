//! Forms: parsed once into a typed command, with errors at the fields and what was typed kept.

use crate::{Ask, Fields, Form, FromAsk, Input, Problem, Ui};
use components::{Field, error_summary, form_frame};
use maud::{Markup, html};
use text::{Lang, Speaks, t};

/// What is wrong, field by field. An empty name stands for the whole form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Errors(Vec<(String, String)>);

impl Errors {
    /// One error.
    pub fn one(field: &str, message: impl Into<String>) -> Self {
        Self(vec![(field.to_owned(), message.into())])
    }

    /// Adds an error.
    pub fn add(&mut self, field: &str, message: impl Into<String>) {
        self.0.push((field.to_owned(), message.into()));
    }

    /// With one more.
    #[must_use]
    pub fn with(mut self, field: &str, message: impl Into<String>) -> Self {
        self.add(field, message);
        self
    }

    /// The message at a field.
    pub fn at(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, message)| message.as_str())
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every field with its message.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(field, message)| (field.as_str(), message.as_str()))
    }
}

/// A form that was sent: its token has been checked, its fields are kept, and it is a command or a list of errors.
pub struct Submitted<T> {
    /// What was typed.
    pub fields: Fields,
    /// What it came to.
    pub parsed: Result<T, Errors>,
}

impl<T: Form> FromAsk for Submitted<T> {
    fn from_ask(ask: &Ask, ui: &Ui) -> Result<Self, Problem> {
        Ok(Self { parsed: Input::parse(ui, &ask.form), fields: ask.form.clone() })
    }
}

/// A form as it is shown: what stands in its fields, what is wrong, and what someone else saved meanwhile.
#[derive(Debug, Clone, Default)]
pub struct FormState {
    /// What stands in the fields.
    pub fields: Fields,
    /// What is wrong.
    pub errors: Errors,
    /// What is saved now, when someone else was first.
    pub saved: Option<Fields>,
}

impl FormState {
    /// A form filled in with what is saved.
    pub fn filled(fields: Fields) -> Self {
        Self { fields, ..Self::default() }
    }

    /// A form that comes back with its errors.
    pub fn wrong(fields: Fields, errors: Errors) -> Self {
        Self { fields, errors, saved: None }
    }

    /// A form that lost a race: both texts are shown.
    pub fn outrun(fields: Fields, saved: Fields, ui: &Ui) -> Self {
        Self { fields, errors: Errors::one("", t!(ui, "web-form-outrun")), saved: Some(saved) }
    }

    /// The field of this name, with what was typed, what is wrong and what someone else saved.
    pub fn field<'a>(&'a self, name: &'a str, label: &'a str) -> Field<'a> {
        let value = self.fields.get(name);
        let saved = self.saved.as_ref().map(|saved| saved.get(name)).filter(|saved| *saved != value && !saved.is_empty());
        Field { error: self.errors.at(name), conflict: saved, ..Field::new(name, label, value) }
    }

    /// Whether a value is among those chosen under the name.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.fields.all(name).iter().any(|chosen| chosen == value)
    }

    /// What is wrong, in a summary that leads to the fields.
    pub fn summary(&self, ui: &Ui) -> Markup {
        ui.note(&self.errors);
        error_summary(&t!(ui, "web-form-errors"), self.errors.iter())
    }

    /// The form: summary, hidden fields, body. `version` is that of the row which the form changes.
    pub fn form(&self, ui: &Ui, action: &str, version: Option<i64>, body: Markup) -> Markup {
        self.frame(ui, components::Form { action, ..components::Form::default() }, version, body)
    }

    /// As [`Self::form`], with more said about it.
    pub fn frame(&self, ui: &Ui, form: components::Form<'_>, version: Option<i64>, body: Markup) -> Markup {
        if let (Some(_), Some(version)) = (&self.saved, version) {
            ui.note_current(version);
        }
        let mut hidden: Vec<(&str, String)> = ui.hidden().into_iter().collect();
        hidden.extend(version.map(|version| ("version", self.version_of(version))));
        let own: Vec<(&str, &str)> =
            hidden.iter().map(|(name, value)| (*name, value.as_str())).chain(form.hidden.iter().copied()).collect();
        html! { (self.summary(ui)) (form_frame(components::Form { hidden: &own, ..form }, body)) }
    }

    /// A form that comes back with errors keeps the version it was opened with: what someone else saved meanwhile must not be
    /// overwritten unseen. One that shows both texts goes on from what is saved.
    fn version_of(&self, saved: i64) -> String {
        let opened = self.fields.get("version");
        if self.saved.is_none() && !opened.is_empty() { opened.to_owned() } else { saved.to_string() }
    }

    /// The language of its words.
    pub fn lang(ui: &Ui) -> Lang {
        ui.lang()
    }
}
