//! Reading everything as it was at one moment, while others read and write.

use super::{Count, Sink, Step, Table, Tally, tables};
use crate::{
    DbError, args,
    conn::{Conn, Tx},
    house::{Place, connect},
};
use kernel::Cell;

/// A database as it is at one moment.
pub struct Snapshot {
    conn: Conn,
    tables: Vec<Table>,
    steps: Vec<Step>,
}

impl Snapshot {
    /// Takes it. The database goes on being used by others.
    pub fn take(place: &Place) -> Result<Self, DbError> {
        if let Place::File(path) = place
            && !path.is_file()
        {
            return Err(DbError::NotFound);
        }
        let mut conn = connect(place, false)?;
        conn.begin(Tx::Read)?;
        let tables = tables::with_content(&mut conn)?;
        let steps = if tables.is_empty() { Vec::new() } else { tables::steps(&mut conn)? };
        Ok(Self { conn, tables, steps })
    }

    /// The migrations that had run.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Pours every table into the sink, one row at a time; says how much there was of each.
    pub fn pour(&mut self, sink: &mut dyn Sink) -> Result<Vec<Count>, DbError> {
        self.tables.iter().map(|table| pour(&mut self.conn, table, sink)).collect()
    }
}

fn pour(conn: &mut Conn, table: &Table, sink: &mut dyn Sink) -> Result<Count, DbError> {
    sink.begin(table)?;
    let mut tally = Tally::default();
    each(conn, table, &mut |cells| {
        tally.add(cells);
        sink.row(cells)
    })?;
    let count = tally.count(&table.name);
    sink.end(&count)?;
    Ok(count)
}

/// What a table holds.
pub(super) fn count(conn: &mut Conn, table: &Table) -> Result<Count, DbError> {
    let mut tally = Tally::default();
    each(conn, table, &mut |cells| {
        tally.add(cells);
        Ok(())
    })?;
    Ok(tally.count(&table.name))
}

fn each(conn: &mut Conn, table: &Table, give: &mut dyn FnMut(&[Cell<'_>]) -> Result<(), DbError>) -> Result<(), DbError> {
    let sql = format!("SELECT {} FROM {}", tables::columns(table), tables::quoted(&table.name));
    conn.query(&sql, &args![], &mut |row| {
        let cells = table.columns.iter().map(|_| row.cell()).collect::<Result<Vec<_>, _>>()?;
        give(&cells)
    })
}
