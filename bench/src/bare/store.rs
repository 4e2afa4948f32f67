//! Bare connections to either database.

use crate::Fault;
use postgres::types::ToSql;
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, Sender, SyncSender, channel, sync_channel},
    },
};

/// An argument.
pub enum Value {
    /// A number.
    Int(i64),
    /// A text.
    Text(String),
}

/// A database, with a few connections for reading and a way to insert.
pub struct Store {
    idle: Mutex<Vec<Conn>>,
    database: String,
    insert: Insert,
}

enum Conn {
    Sqlite(rusqlite::Connection),
    Postgres(Box<Postgres>),
}

/// A connection with its prepared statements.
struct Postgres {
    client: postgres::Client,
    ready: HashMap<String, postgres::Statement>,
}

impl Postgres {
    fn open(url: &str) -> Result<Self, postgres::Error> {
        Ok(Self { client: postgres::Client::connect(url, postgres::NoTls)?, ready: HashMap::new() })
    }

    fn prepared(&mut self, sql: &str) -> Result<postgres::Statement, postgres::Error> {
        if let Some(ready) = self.ready.get(sql) {
            return Ok(ready.clone());
        }
        let fresh = self.client.prepare(&numbered(sql))?;
        self.ready.insert(sql.to_owned(), fresh.clone());
        Ok(fresh)
    }
}

/// `?` to `$1`, `$2` …
fn numbered(sql: &str) -> String {
    let mut number = 0;
    let mut each = |letter: char| {
        number += usize::from(letter == '?');
        if letter == '?' { format!("${number}") } else { letter.to_string() }
    };
    sql.chars().map(&mut each).collect()
}

enum Insert {
    /// One writer that commits many rows at once.
    Batched(Sender<(Row, SyncSender<bool>)>),
    /// As many as ask; the server commits together what comes together.
    Each(Mutex<Vec<Postgres>>, String),
}

type Row = [String; 3];

const TABLE: &str =
    "CREATE TABLE IF NOT EXISTS bare_event (id TEXT NOT NULL PRIMARY KEY, unit_id TEXT NOT NULL, story TEXT NOT NULL)";
const ADD: &str = "INSERT INTO bare_event (id, unit_id, story) VALUES (?, ?, ?)";

impl Store {
    /// Opens both ways.
    pub fn open(database: &str, insert: &str) -> Result<Arc<Self>, Fault> {
        let insert = if insert.starts_with("postgres://") {
            postgres::Client::connect(insert, postgres::NoTls)?.batch_execute(TABLE)?;
            Insert::Each(Mutex::default(), insert.to_owned())
        } else {
            let conn = rusqlite::Connection::open(insert)?;
            conn.execute_batch(&format!("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; {TABLE}"))?;
            let (sender, receiver) = channel();
            std::thread::spawn(move || write(&conn, &receiver));
            Insert::Batched(sender)
        };
        Ok(Arc::new(Self { idle: Mutex::default(), database: database.to_owned(), insert }))
    }

    /// Rows as text.
    pub fn rows(&self, sql: &str, args: &[Value], columns: usize) -> Result<Vec<Vec<String>>, Fault> {
        let idle = self.idle.lock().expect("no one panics").pop();
        let mut conn = idle.map_or_else(|| self.connect(), Ok)?;
        let rows = match &mut conn {
            Conn::Sqlite(conn) => sqlite_rows(conn, sql, args, columns),
            Conn::Postgres(client) => postgres_rows(client, sql, args, columns),
        };
        self.idle.lock().expect("no one panics").push(conn);
        rows
    }

    fn connect(&self) -> Result<Conn, Fault> {
        if self.database.starts_with("postgres://") {
            return Ok(Conn::Postgres(Box::new(Postgres::open(&self.database)?)));
        }
        let conn = rusqlite::Connection::open(&self.database)?;
        // As the house does: a statement keeps its plan.
        conn.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        conn.execute_batch("PRAGMA query_only = ON; PRAGMA cache_size = -8192; PRAGMA mmap_size = 268435456;")?;
        Ok(Conn::Sqlite(conn))
    }

    /// Adds a row; comes back when it is on disk.
    pub fn insert(&self, row: Row) -> Result<(), Fault> {
        match &self.insert {
            Insert::Batched(sender) => {
                let (told, wait) = sync_channel(1);
                sender.send((row, told)).map_err(|_| Fault("the writer is gone".into()))?;
                if wait.recv().unwrap_or(false) { Ok(()) } else { Err(Fault("not written".into())) }
            }
            Insert::Each(idle, url) => {
                let known = idle.lock().expect("no one panics").pop();
                let mut conn = known.map_or_else(|| Postgres::open(url), Ok)?;
                let [id, unit, story] = &row;
                let add = conn.prepared(ADD)?;
                conn.client.execute(&add, &[id, unit, story])?;
                idle.lock().expect("no one panics").push(conn);
                Ok(())
            }
        }
    }
}

/// Takes what waits, at most 64 rows, and commits it at once.
fn write(conn: &rusqlite::Connection, receiver: &Receiver<(Row, SyncSender<bool>)>) {
    while let Ok(first) = receiver.recv() {
        let batch: Vec<_> = std::iter::once(first).chain(receiver.try_iter().take(63)).collect();
        let done = (|| {
            conn.execute_batch("BEGIN IMMEDIATE")?;
            for (row, _) in &batch {
                conn.prepare_cached(ADD)?.execute(rusqlite::params_from_iter(row))?;
            }
            conn.execute_batch("COMMIT")
        })();
        for (_, told) in batch {
            let _ = told.send(done.is_ok());
        }
    }
}

fn sqlite_rows(conn: &rusqlite::Connection, sql: &str, args: &[Value], columns: usize) -> Result<Vec<Vec<String>>, Fault> {
    use rusqlite::types::{Value as Sql, ValueRef};
    let args = args.iter().map(|arg| match arg {
        Value::Int(number) => Sql::Integer(*number),
        Value::Text(text) => Sql::Text(text.clone()),
    });
    let mut statement = conn.prepare_cached(sql)?;
    let mut found = statement.query(rusqlite::params_from_iter(args))?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let cell = |at: usize| {
            Ok(match row.get_ref(at)? {
                ValueRef::Integer(number) => number.to_string(),
                ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                _ => String::new(),
            })
        };
        rows.push((0..columns).map(cell).collect::<Result<_, Fault>>()?);
    }
    Ok(rows)
}

fn postgres_rows(conn: &mut Postgres, sql: &str, args: &[Value], columns: usize) -> Result<Vec<Vec<String>>, Fault> {
    let args: Vec<&(dyn ToSql + Sync)> = args
        .iter()
        .map(|arg| match arg {
            Value::Int(number) => number as &(dyn ToSql + Sync),
            Value::Text(text) => text,
        })
        .collect();
    let cell = |row: &postgres::Row, at: usize| {
        row.try_get::<_, Option<String>>(at)
            .or_else(|_| row.try_get::<_, Option<i64>>(at).map(|number| number.map(|number| number.to_string())))
            .map(Option::unwrap_or_default)
    };
    let statement = conn.prepared(sql)?;
    let rows = conn.client.query(&statement, &args)?;
    Ok(rows.iter().map(|row| (0..columns).map(|at| cell(row, at)).collect::<Result<_, _>>()).collect::<Result<_, _>>()?)
}
