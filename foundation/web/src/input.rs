//! Reading a form: field by field, saying at each what is wrong.

use crate::{Errors, Fields, Ui, Upload};
use kernel::Day;
use std::str::FromStr;
use text::t;

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
