//! Forms: parsed once into a typed command, with errors at the fields and what was typed kept.

use crate::{Ask, Fields, FromAsk, Problem, Ui, Upload};
use components::{Field, error_summary, form_frame};
use kernel::Day;
use maud::{Markup, html};
use std::str::FromStr;
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

/// A typed command that a form is read into.
pub trait Form: Sized {
    /// Reads the fields; says what is wrong through [`Input::error`]. What it gives counts only when nothing is.
    fn read(input: &mut Input<'_>) -> Option<Self>;
}

/// A form's fields while they are read.
pub struct Input<'a> {
    ui: &'a Ui,
    fields: &'a Fields,
    errors: Errors,
}

impl<'a> Input<'a> {
    /// Reads a form out of fields, from wherever they came.
    pub fn parse<T: Form>(ui: &'a Ui, fields: &'a Fields) -> Result<T, Errors> {
        let mut input = Self { ui, fields, errors: Errors::default() };
        let read = T::read(&mut input);
        match read {
            Some(value) if input.errors.is_empty() => Ok(value),
            _ if input.errors.is_empty() => Err(Errors::one("", t!(ui, "web-form-unreadable"))),
            _ => Err(input.errors),
        }
    }

    /// For the texts of messages.
    pub fn ui(&self) -> &'a Ui {
        self.ui
    }

    /// The fields as they came.
    pub fn fields(&self) -> &'a Fields {
        self.fields
    }

    /// Says what is wrong at a field and what to do about it.
    pub fn error(&mut self, field: &str, message: impl Into<String>) {
        self.errors.add(field, message);
    }

    /// A line that must be there, at most `max` letters; `message` says what to write.
    pub fn line(&mut self, field: &str, max: usize, message: impl FnOnce(&Ui) -> String) -> Option<String> {
        let line = self.optional_line(field, max)?;
        if line.is_none() && self.errors.at(field).is_none() {
            self.error(field, message(self.ui));
        }
        line
    }

    /// A line that may be left out: `Some(None)` then. Line breaks become spaces.
    pub fn optional_line(&mut self, field: &str, max: usize) -> Option<Option<String>> {
        let text: String = self.fields.get(field).split_whitespace().collect::<Vec<_>>().join(" ");
        self.bounded(field, text, max)
    }

    /// Several lines that must be there, at most `max` letters.
    pub fn prose(&mut self, field: &str, max: usize, message: impl FnOnce(&Ui) -> String) -> Option<String> {
        let prose = self.optional_prose(field, max)?;
        if prose.is_none() && self.errors.at(field).is_none() {
            self.error(field, message(self.ui));
        }
        prose
    }

    /// Several lines that may be left out: `Some(None)` then.
    pub fn optional_prose(&mut self, field: &str, max: usize) -> Option<Option<String>> {
        let text: String =
            self.fields.get(field).replace('\t', " ").chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect();
        self.bounded(field, text.trim().to_owned(), max)
    }

    fn bounded(&mut self, field: &str, text: String, max: usize) -> Option<Option<String>> {
        let length = text.chars().count();
        if length > max {
            self.error(field, t!(self.ui, "web-form-too-long", max = max, over = length - max));
            return None;
        }
        Some((!text.is_empty()).then_some(text))
    }

    /// A value that must be chosen or written in its own form, such as a code or an id.
    pub fn value<T: FromStr>(&mut self, field: &str, message: impl FnOnce(&Ui) -> String) -> Option<T> {
        let found = self.fields.get(field).parse().ok();
        if found.is_none() {
            self.error(field, message(self.ui));
        }
        found
    }

    /// A value that may be left out; something else than such a value is an error.
    pub fn optional_value<T: FromStr>(&mut self, field: &str, message: impl FnOnce(&Ui) -> String) -> Option<Option<T>> {
        if self.fields.get(field).is_empty() {
            return Some(None);
        }
        self.value(field, message).map(Some)
    }

    /// A day that must be there. Swedish ways of writing it are understood: 2026-11-23, 20261123, 23/11 2026.
    pub fn day(&mut self, field: &str, message: impl FnOnce(&Ui) -> String) -> Option<Day> {
        match self.optional_day(field)? {
            Some(day) => Some(day),
            None => {
                self.error(field, message(self.ui));
                None
            }
        }
    }

    /// A day that may be left out.
    pub fn optional_day(&mut self, field: &str) -> Option<Option<Day>> {
        let text = self.fields.get(field);
        if text.is_empty() {
            return Some(None);
        }
        let day = read_day(text).filter(|day| (1900..=2200).contains(&day.year()));
        if day.is_none() {
            self.error(field, t!(self.ui, "web-form-day"));
        }
        day.map(Some)
    }

    /// Whether a box is ticked.
    pub fn ticked(&self, field: &str) -> bool {
        !self.fields.get(field).is_empty()
    }

    /// Every ticked value that can be read; the others are left out.
    pub fn many<T: FromStr>(&self, field: &str) -> Vec<T> {
        self.fields.all(field).iter().filter_map(|text| text.trim().parse().ok()).collect()
    }

    /// A file.
    pub fn upload(&self, field: &str) -> Option<&'a Upload> {
        self.fields.upload(field)
    }
}

fn read_day(text: &str) -> Option<Day> {
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let numbers: Vec<&str> = text.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let written = match numbers.as_slice() {
        [day] if day.len() == 8 => format!("{}-{}-{}", &day[..4], &day[4..6], &day[6..]),
        [year, month, day] if year.len() == 4 => format!("{year}-{month:0>2}-{day:0>2}"),
        [day, month, year] if year.len() == 4 => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => return None,
    };
    written.parse().ok()
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
        error_summary(&t!(ui, "web-form-errors"), self.errors.iter())
    }

    /// The form: summary, hidden fields, body. `version` is that of the row which the form changes.
    pub fn form(&self, ui: &Ui, action: &str, version: Option<i64>, body: Markup) -> Markup {
        self.frame(ui, components::Form { action, ..components::Form::default() }, version, body)
    }

    /// As [`Self::form`], with more said about it.
    pub fn frame(&self, ui: &Ui, form: components::Form<'_>, version: Option<i64>, body: Markup) -> Markup {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_understood_as_people_write_them() {
        for (text, day) in
            [("2026-11-23", "2026-11-23"), ("20261123", "2026-11-23"), ("23/11 2026", "2026-11-23"), ("3.1.2026", "2026-01-03")]
        {
            assert_eq!(read_day(text).map(|day| day.to_string()), Some(day.to_owned()), "{text}");
        }
        for wrong in ["", "igår", "32/13 2026", "2026", "1-2-3", "2026-02-30"] {
            assert_eq!(read_day(wrong), None, "{wrong}");
        }
    }
}
