//! Which column is which, and what stands in a row.

use serde::{Deserialize, Serialize};
use sheet::Sheet;

kernel::code_enum! {
    /// What a column holds.
    pub enum Column {
        /// What the person signs in with.
        UserName = "user_name",
        /// The person's name.
        Name = "name",
        /// The e-mail address.
        Email = "email",
        /// The title.
        Title = "title",
        /// The unit: its name, or the names above and its own.
        Unit = "unit",
        /// The role.
        Role = "role",
        /// The role's first day.
        From = "from",
        /// The role's last day.
        Until = "until",
        /// Whether it is held as a deputy.
        Deputy = "deputy",
    }
}

impl Column {
    /// What it is called in a file: the first as in the template, then what else is understood.
    pub const fn names(self) -> &'static [&'static str] {
        match self {
            Self::UserName => &["användarnamn", "anvandarnamn", "user name", "username"],
            Self::Name => &["namn", "name"],
            Self::Email => &["e-post", "epost", "mejl", "e-mail", "email"],
            Self::Title => &["titel", "befattning", "title"],
            Self::Unit => &["enhet", "unit"],
            Self::Role => &["roll", "role"],
            Self::From => &["från", "fran", "from"],
            Self::Until => &["till", "until"],
            Self::Deputy => &["ersättare", "ersattare", "deputy"],
        }
    }
}

/// A row as it was written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Raw {
    /// Its number in the file.
    pub line: usize,
    /// What stands under each column, in the order of [`Column::ALL`]; empty where there is none.
    pub cells: Vec<String>,
}

impl Raw {
    /// What stands under a column.
    pub fn cell(&self, column: Column) -> &str {
        let at = Column::ALL.iter().position(|other| *other == column);
        at.and_then(|at| self.cells.get(at)).map_or("", String::as_str)
    }
}

/// So much of a cell is kept; nothing that fits a field is longer.
const MOST_LETTERS: usize = 300;

/// The rows of a sheet. `Err`: the columns that must be there and aren't.
pub fn rows(sheet: &Sheet) -> Result<Vec<Raw>, Vec<Column>> {
    let place = |column: Column| {
        sheet.heading.iter().position(|cell| {
            let cell = cell.to_lowercase();
            column.names().contains(&cell.as_str())
        })
    };
    let missing: Vec<Column> = [Column::UserName, Column::Name].into_iter().filter(|column| place(*column).is_none()).collect();
    if !missing.is_empty() {
        return Err(missing);
    }
    let places: Vec<Option<usize>> = Column::ALL.iter().map(|column| place(*column)).collect();
    let short = |text: &String| text.chars().take(MOST_LETTERS).collect::<String>();
    let row = |(line, cells): &(usize, Vec<String>)| {
        let kept = places.iter().map(|place| place.and_then(|at| cells.get(at)).map(short).unwrap_or_default());
        Raw { line: *line, cells: kept.collect() }
    };
    Ok(sheet.rows.iter().map(row).collect())
}
