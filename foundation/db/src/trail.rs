//! The trail: who changed or looked at what, append-only, sealed in a hash chain with a key that the database doesn't hold.

use crate::{
    DbError, args,
    conn::{Conn, Kind},
};
use hmac::{Hmac, KeyInit, Mac};
use kernel::{PersonId, Subject, Timestamp};
use sha2::Sha256;
use std::fmt::Write as _;

kernel::code_enum! {
    /// What sort of entry.
    pub enum EntryKind {
        /// Something changed (audit trail).
        Change = "change",
        /// Someone looked at a single case (access log; PDL 4 kap. 3 §, `SoLPuL` 10 §).
        Access = "access",
    }
}

/// The key that seals the chain.
pub(crate) type Key = [u8; 32];

/// One entry, before it is sealed.
#[derive(Debug, Clone)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// Change or access.
    pub kind: EntryKind,
    /// Who; none for the house itself and for nobody.
    pub person: Option<PersonId>,
    /// The action's name.
    pub action: &'static str,
    /// What it was about.
    pub subject: Subject,
    /// What was done, in a word.
    pub what: String,
    /// The rest, as JSON; never names, free text or personal numbers.
    pub detail: serde_json::Value,
}

/// Proof that a change was written to the trail; `saved` asks for it.
#[must_use]
#[derive(Debug)]
pub struct Recorded(pub(crate) ());

/// What a check of the chain found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Every row is as it was written; so many rows.
    Whole(i64),
    /// The first row that is changed, missing or put in.
    Broken {
        /// The sequence number where the chain breaks.
        seq: i64,
        /// What is wrong there.
        why: &'static str,
    },
}

const HEAD: &str = "SELECT seq, hash FROM trail_head WHERE id = 1";
const ADD: &str =
    "INSERT INTO trail (seq, at, kind, person_id, action, subject, what, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
const MOVE: &str = "UPDATE trail_head SET seq = ?, hash = ? WHERE id = 1";
const PAGE: &str =
    "SELECT seq, at, kind, person_id, action, subject, what, detail, hash FROM trail WHERE seq > ? ORDER BY seq LIMIT 2000";

/// Seals and writes the entries of a batch, just before its commit.
pub(crate) fn append(conn: &mut Conn, key: &Key, entries: &[Entry]) -> Result<(), DbError> {
    if entries.is_empty() {
        return Ok(());
    }
    // Several nodes: the head row's lock lets one batch at a time extend the chain. SQLite has one writer anyway.
    let lock = if conn.kind() == Kind::Postgres { " FOR UPDATE" } else { "" };
    let (mut seq, mut hash) = head(conn, &format!("{HEAD}{lock}"))?;
    for entry in entries {
        seq += 1;
        let detail = entry.detail.to_string();
        let person = entry.person.map(|person| person.to_string()).unwrap_or_default();
        let subject = entry.subject.to_string();
        hash = seal(key, &hash, (seq, entry.at.0), [entry.kind.code(), &person, entry.action, &subject, &entry.what, &detail]);
        let args = args![seq, entry.at, entry.kind, entry.person, entry.action, entry.subject, entry.what, detail, hash];
        conn.run(ADD, &args)?;
    }
    conn.run(MOVE, &args![seq, hash]).map(drop)
}

fn head(conn: &mut Conn, sql: &str) -> Result<(i64, String), DbError> {
    let mut found = None;
    conn.query(sql, &Vec::new(), &mut |row| {
        found = Some((row.take()?, row.take()?));
        Ok(())
    })?;
    found.ok_or(DbError::NotFound)
}

/// The seal of a row: every field with its length, so that no two rows read alike, keyed and chained.
fn seal(key: &Key, before: &str, (seq, at): (i64, i64), fields: [&str; 6]) -> String {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return String::new() };
    mac.update(before.as_bytes());
    mac.update(&seq.to_be_bytes());
    mac.update(&at.to_be_bytes());
    for field in fields {
        mac.update(&(field.len() as u64).to_be_bytes());
        mac.update(field.as_bytes());
    }
    mac.finalize().into_bytes().iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

struct Sealed {
    seq: i64,
    at: i64,
    fields: [String; 6],
    hash: String,
}

/// A place in the chain that was found whole: the row and its seal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The row's number.
    pub seq: i64,
    /// Its seal.
    pub hash: String,
}

/// What a check of a part of the chain came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// What was found.
    pub verdict: Verdict,
    /// How far the chain is whole: where the next check may begin.
    pub mark: Mark,
}

/// The seal of a row, for beginning a check there.
pub(crate) fn mark_at(conn: &mut Conn, seq: i64) -> Result<Option<Mark>, DbError> {
    let mut found = (seq == 0).then(|| Mark { seq, hash: String::new() });
    conn.query("SELECT hash FROM trail WHERE seq = ?", &args![seq], &mut |row| {
        found = Some(Mark { seq, hash: row.take()? });
        Ok(())
    })?;
    Ok(found)
}

/// Reads the chain from after a mark and finds the first row that isn't as it was written. The mark's own row must still carry
/// the seal that it had. `tell` hears how far it has come.
pub(crate) fn verify(conn: &mut Conn, key: &Key, from: &Mark, tell: &mut dyn FnMut(i64)) -> Result<Checked, DbError> {
    let (last, last_hash) = head(conn, HEAD)?;
    let mut mark = from.clone();
    if mark_at(conn, from.seq)?.as_ref() != Some(from) {
        return Ok(Checked { verdict: Verdict::Broken { seq: from.seq, why: "changed or missing" }, mark });
    }
    loop {
        let page = page(conn, mark.seq)?;
        if page.is_empty() {
            break;
        }
        for row in page {
            if let Some(why) = wrong(key, &mark, &row) {
                return Ok(Checked { verdict: Verdict::Broken { seq: mark.seq + 1, why }, mark });
            }
            mark = Mark { seq: row.seq, hash: row.hash };
            // What is written after the check began is for the next one.
            if mark.seq == last {
                break;
            }
        }
        tell(mark.seq);
        if mark.seq >= last {
            break;
        }
    }
    let whole = (mark.seq, &mark.hash) == (last, &last_hash);
    let verdict = if !whole {
        Verdict::Broken { seq: mark.seq + 1, why: "cut off" }
    } else if !page(conn, last)?.is_empty() && head(conn, HEAD)?.0 == last {
        // A row after the head that is no newcomer: its batch would have moved the head.
        Verdict::Broken { seq: last + 1, why: "put in, or the head set back" }
    } else {
        Verdict::Whole(last)
    };
    Ok(Checked { verdict, mark })
}

fn page(conn: &mut Conn, after: i64) -> Result<Vec<Sealed>, DbError> {
    let mut page: Vec<Sealed> = Vec::new();
    conn.query(PAGE, &args![after], &mut |row| {
        let (seq, at, kind) = (row.take()?, row.take()?, row.take()?);
        let person = row.take::<Option<String>>()?.unwrap_or_default();
        let fields = [kind, person, row.take()?, row.take()?, row.take()?, row.take()?];
        page.push(Sealed { seq, at, fields, hash: row.take()? });
        Ok(())
    })?;
    Ok(page)
}

/// What is wrong with a row that should come right after the mark.
fn wrong(key: &Key, mark: &Mark, row: &Sealed) -> Option<&'static str> {
    if row.seq != mark.seq + 1 {
        return Some("missing");
    }
    let fields = row.fields.each_ref().map(String::as_str);
    (row.hash != seal(key, &mark.hash, (row.seq, row.at), fields)).then_some("changed or put in")
}
