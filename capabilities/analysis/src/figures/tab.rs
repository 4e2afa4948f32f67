//! A figure as a table: on the page, and in files.

use super::{opens, said};
use components::prelude::*;
use facts::{Month, Shown};
use sheet::out::{self, Value};
use text::{Speaks, dates, numbers, t};
use web::Ui;

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A month.
    Month(Month),
    /// A number, and the list behind it.
    Number(Shown, Option<String>),
    /// A part of the whole, 1 being all.
    Part(f64),
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Tab {
    /// What it is.
    pub title: String,
    /// The columns' names.
    pub columns: Vec<String>,
    /// The rows, a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

impl Tab {
    /// On the page.
    pub fn view(&self, ui: &Ui) -> Markup {
        let words =
            |at: usize| matches!(self.rows.first().and_then(|row| row.get(at)), Some(Cell::Text(_) | Cell::Month(_)) | None);
        let column =
            |(at, name): (usize, &String)| if words(at) { Column::text(name.clone()) } else { Column::number(name.clone()) };
        let columns: Vec<_> = self.columns.iter().enumerate().map(column).collect();
        let table = components::Table {
            caption: &self.title,
            show_caption: false,
            columns: &columns,
            empty: muted(&t!(ui, "analysis-nothing")),
        };
        components::table(table, self.rows.iter().map(|row| row.iter().map(|cell| cell.view(ui)).collect()))
    }

    /// As a file's table. `about` says how it was narrowed and when it was made.
    pub fn file(&self, ui: &Ui, about: Vec<(String, Value)>) -> out::Table {
        out::Table {
            name: self.title.clone(),
            columns: self.columns.clone(),
            rows: self.rows.iter().map(|row| row.iter().map(|cell| cell.value(ui)).collect()).collect(),
            about_name: t!(ui, "analysis-file-about"),
            about,
        }
    }
}

impl Cell {
    fn view(&self, ui: &Ui) -> Markup {
        match self {
            Self::Text(text) => html! { (text) },
            Self::Month(month) => html! { (dates::month_and_year(ui.lang(), month.first())) },
            Self::Number(shown, href) => opens(ui, *shown, href.clone()),
            Self::Part(part) => html! { (t!(ui, "analysis-percent", n = numbers::decimal(ui.lang(), part * 100.0, 0))) },
        }
    }

    fn value(&self, ui: &Ui) -> Value {
        match self {
            Self::Text(text) => Value::Text(text.clone()),
            Self::Month(month) => Value::Day(month.first()),
            Self::Number(shown, _) if shown.few() => Value::Text(said(ui, *shown)),
            Self::Number(shown, _) => Value::Number(f64::from(shown.value())),
            Self::Part(part) => Value::Part(*part),
        }
    }
}
