//! Which tables there are, and what steps of their schema have run.

use super::{Step, Table};
use crate::{
    DbError, args,
    conn::{Conn, Kind},
};

/// The record of migrations follows from the program, not from the data.
pub(super) const RECORD: &str = "schema_migration";

const SQLITE: &str = "SELECT t.name, c.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c
    WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.name";
const POSTGRES: &str = "SELECT table_name::text, column_name::text FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name IN (SELECT tablename FROM pg_tables WHERE schemaname = current_schema())
    ORDER BY table_name::text COLLATE \"C\", column_name::text COLLATE \"C\"";

/// Every table with its columns, the record of migrations among them.
pub(super) fn all(conn: &mut Conn) -> Result<Vec<Table>, DbError> {
    let sql = if conn.kind() == Kind::Sqlite { SQLITE } else { POSTGRES };
    let mut tables: Vec<Table> = Vec::new();
    conn.query(sql, &args![], &mut |row| {
        let (name, column): (String, String) = (row.take()?, row.take()?);
        match tables.last_mut() {
            Some(table) if table.name == name => table.columns.push(column),
            _ => tables.push(Table { name, columns: vec![column] }),
        }
        Ok(())
    })?;
    Ok(tables)
}

/// The tables with content.
pub(super) fn with_content(conn: &mut Conn) -> Result<Vec<Table>, DbError> {
    Ok(all(conn)?.into_iter().filter(|table| table.name != RECORD).collect())
}

/// The steps that have run.
pub(super) fn steps(conn: &mut Conn) -> Result<Vec<Step>, DbError> {
    let mut steps = Vec::new();
    conn.query("SELECT room, number FROM schema_migration ORDER BY room, number", &args![], &mut |row| {
        steps.push(Step { room: row.take()?, number: row.take()? });
        Ok(())
    })?;
    Ok(steps)
}

/// A name as both databases take it, whatever word it is.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The names after each other, for a list of columns.
pub(super) fn columns(table: &Table) -> String {
    table.columns.iter().map(|column| quoted(column)).collect::<Vec<_>>().join(", ")
}
