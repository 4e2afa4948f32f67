//! Which column is which, and what stands in a row.

use super::Sheet;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The unit's code.
    Code,
    /// Its name.
    Name,
    /// Its kind.
    Kind,
    /// The code of the unit above.
    Parent,
    /// What it works with.
    Areas,
    /// The laws it works under.
    Laws,
    /// Who runs it.
    Form,
    /// The private provider.
    Provider,
    /// The first day.
    Opened,
}

impl Column {
    /// In the order of the template.
    pub const ALL: [Self; 9] =
        [Self::Code, Self::Name, Self::Kind, Self::Parent, Self::Areas, Self::Laws, Self::Form, Self::Provider, Self::Opened];

    /// What it is called in a file: the first as in the template, then what else is understood.
    pub const fn names(self) -> &'static [&'static str] {
        match self {
            Self::Code => &["kod", "enhetskod", "code"],
            Self::Name => &["namn", "enhet", "name"],
            Self::Kind => &["typ", "enhetstyp", "kind", "type"],
            Self::Parent => &["överenhet", "tillhör", "parent"],
            Self::Areas => &["verksamhetsområden", "verksamhetsområde", "service areas"],
            Self::Laws => &["lagar", "lagrum", "laws"],
            Self::Form => &["driftsform", "regi", "operating form"],
            Self::Provider => &["utförare", "provider"],
            Self::Opened => &["öppnad", "öppnar", "opened"],
        }
    }
}

/// Which column stands where.
#[derive(Debug, Clone)]
pub struct Columns(Vec<Option<Column>>);

impl Columns {
    /// Reads the heading. `Err`: the columns that must be there and aren't.
    pub fn of(sheet: &Sheet) -> Result<Self, Vec<Column>> {
        let named = |cell: &String| {
            let cell = text::fold(cell);
            Column::ALL.into_iter().find(|column| column.names().iter().any(|name| *name == cell))
        };
        let found: Vec<Option<Column>> = sheet.heading.iter().map(named).collect();
        let missing: Vec<Column> =
            [Column::Code, Column::Name].into_iter().filter(|column| !found.contains(&Some(*column))).collect();
        if missing.is_empty() { Ok(Self(found)) } else { Err(missing) }
    }

    /// What stands in the row under the column; `None` when the file has no such column.
    pub fn cell<'a>(&self, row: &'a [String], column: Column) -> Option<&'a str> {
        let at = self.0.iter().position(|found| *found == Some(column))?;
        Some(row.get(at).map_or("", String::as_str))
    }
}
