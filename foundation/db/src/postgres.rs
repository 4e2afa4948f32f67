//! The database for several nodes: prepared statements kept per connection, `?` numbered.

use crate::{
    Args, DbError,
    expand::numbered,
    row::{Row, Source},
};
use kernel::Cell;
use postgres::{
    Client, NoTls, Statement,
    binary_copy::BinaryCopyInWriter,
    fallible_iterator::FallibleIterator,
    types::{IsNull, ToSql, Type, private::BytesMut},
};
use std::{collections::HashMap, time::Duration};

/// More texts than a house has; past it the store is emptied rather than grown.
const MOST_STATEMENTS: usize = 1000;

/// A server that doesn't answer isn't waited for longer than this.
const PATIENCE: Duration = Duration::from_secs(5);

/// A server whose machine has vanished without a word is given up after this.
const VANISHED: Duration = Duration::from_secs(20);

pub(crate) struct PgConn {
    client: Client,
    ready: HashMap<String, Statement>,
}

impl PgConn {
    pub(crate) fn open(url: &str) -> Result<Self, DbError> {
        let unavailable = |error: postgres::Error| DbError::Unavailable(error.to_string());
        let mut config: postgres::Config = url.parse().map_err(unavailable)?;
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(PATIENCE);
        }
        if config.get_tcp_user_timeout().is_none() {
            config.tcp_user_timeout(VANISHED);
        }
        if config.get_application_name().is_none() {
            config.application_name("ledfyr");
        }
        let client = config.connect(NoTls).map_err(unavailable)?;
        Ok(Self { client, ready: HashMap::new() })
    }

    fn statement(&mut self, sql: &str) -> Result<Statement, DbError> {
        if let Some(statement) = self.ready.get(sql) {
            return Ok(statement.clone());
        }
        if self.ready.len() >= MOST_STATEMENTS {
            self.ready.clear();
        }
        let statement = self.client.prepare(&numbered(sql))?;
        self.ready.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }

    pub(crate) fn run(&mut self, sql: &str, args: &Args) -> Result<u64, DbError> {
        let statement = self.statement(sql)?;
        let params: Vec<Param<'_>> = args.iter().map(Param).collect();
        let params: Vec<&(dyn ToSql + Sync)> = params.iter().map(|param| param as &(dyn ToSql + Sync)).collect();
        Ok(self.client.execute(&statement, &params)?)
    }

    pub(crate) fn query(
        &mut self,
        sql: &str,
        args: &Args,
        each: &mut dyn FnMut(&mut Row<'_>) -> Result<(), DbError>,
    ) -> Result<(), DbError> {
        let statement = self.statement(sql)?;
        let mut rows = self.client.query_raw(&statement, args.iter().map(Param))?;
        while let Some(row) = rows.next()? {
            each(&mut Row::new(Source::Postgres(&row), sql))?;
        }
        Ok(())
    }

    pub(crate) fn batch(&mut self, sql: &str) -> Result<(), DbError> {
        Ok(self.client.batch_execute(sql)?)
    }

    /// Adds many rows at once.
    pub(crate) fn copy_in(&mut self, (table, columns): (&str, &str), rows: &[Vec<Cell<'static>>]) -> Result<(), DbError> {
        let asked = self.client.prepare(&format!("SELECT {columns} FROM {table}"))?;
        let types: Vec<Type> = asked.columns().iter().map(|column| column.type_().clone()).collect();
        let stream = self.client.copy_in(&format!("COPY {table} ({columns}) FROM STDIN BINARY"))?;
        let mut copy = BinaryCopyInWriter::new(stream, &types);
        for row in rows {
            copy.write_raw(row.iter().map(Param))?;
        }
        copy.finish()?;
        Ok(())
    }

    pub(crate) fn check(&mut self, sql: &str) -> Result<(), DbError> {
        Ok(self.client.prepare(&numbered(sql)).map(drop)?)
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.client.is_closed()
    }
}

#[derive(Debug)]
struct Param<'a>(&'a Cell<'static>);

impl ToSql for Param<'_> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self.0 {
            // Lists are spread out before they get here.
            Cell::Null | Cell::List(_) => Ok(IsNull::Yes),
            Cell::Int(value) if *ty == Type::INT4 => i32::try_from(*value)?.to_sql(ty, out),
            #[allow(clippy::cast_precision_loss)] // whole numbers given for a real column are small
            Cell::Int(value) if *ty == Type::FLOAT8 => (*value as f64).to_sql(ty, out),
            Cell::Int(value) => value.to_sql(ty, out),
            Cell::Real(value) => value.to_sql(ty, out),
            // PostgreSQL has no NUL in text; nothing that people type needs one.
            Cell::Text(text) if text.contains('\0') => text.replace('\0', "").as_str().to_sql(ty, out),
            Cell::Text(text) => text.as_ref().to_sql(ty, out),
            Cell::Bytes(bytes) => bytes.as_ref().to_sql(ty, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    postgres::types::to_sql_checked!();
}
