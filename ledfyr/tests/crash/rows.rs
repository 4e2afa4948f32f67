//! What is in the database, past the program.

use db::{
    DbError, Place,
    transfer::{Count, Sink, Snapshot, Table},
};
use kernel::Cell;
use std::collections::BTreeMap;

/// A row: its columns as text.
pub type Row = BTreeMap<String, String>;

/// The rows of some tables at one moment.
pub struct Rows {
    wanted: &'static [&'static str],
    columns: Vec<String>,
    table: String,
    found: BTreeMap<String, Vec<Row>>,
}

impl Rows {
    /// Reads them, beside a program that may be running.
    pub fn read(place: &Place, wanted: &'static [&'static str]) -> Self {
        let mut rows = Self { wanted, columns: Vec::new(), table: String::new(), found: BTreeMap::new() };
        Snapshot::take(place).and_then(|mut snapshot| snapshot.pour(&mut rows)).expect("the database can be read");
        rows
    }

    /// Of one table.
    pub fn of(&self, table: &str) -> &[Row] {
        self.found.get(table).map_or(&[], Vec::as_slice)
    }
}

impl Sink for Rows {
    fn begin(&mut self, table: &Table) -> Result<(), DbError> {
        self.table.clone_from(&table.name);
        self.columns.clone_from(&table.columns);
        Ok(())
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), DbError> {
        if self.wanted.contains(&self.table.as_str()) {
            let row = self.columns.iter().cloned().zip(cells.iter().map(text)).collect();
            self.found.entry(self.table.clone()).or_default().push(row);
        }
        Ok(())
    }

    fn end(&mut self, _: &Count) -> Result<(), DbError> {
        Ok(())
    }
}

fn text(cell: &Cell<'_>) -> String {
    match cell {
        Cell::Text(text) => text.to_string(),
        Cell::Int(number) => number.to_string(),
        other => format!("{other:?}"),
    }
}
