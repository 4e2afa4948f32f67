//! Copies the trail's access rows for reading, with what was true when the case was opened.

use crate::{
    actions::Gather,
    domain::{Grant, Way, by_grants, keys, leads, off_hours},
};
use authority::{Directory, Track};
use db::{DbError, Desk, FromRow, Row, Work, args};
use kernel::{Id, PersonId, Subject, Timestamp, Ulid, UnitId};

db::statements! {
    /// Access rows that have not been copied.
    NEXT = unscoped "SELECT seq, at, person_id, action, subject, what, detail, hash FROM trail WHERE seq > ? AND kind = 'access' ORDER BY seq LIMIT 500"
        because "the house itself copies the log for those who review it";
    /// Whom a thing has been handed to, now or before.
    GRANTS = unscoped "SELECT holder, given_at, ended_at FROM access_grant WHERE subject_id = ? ORDER BY given_at, holder LIMIT 500"
        because "the house itself copies the log for those who review it";
    /// Copies a row.
    ADD = unscoped "INSERT INTO access_row (id, seq, at, person_id, subject, number, unit_id, track, withheld, owner_id, what, reason, off_hours, way, hour, dice)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, '', ?, ?, ?, ?, ?, ?)" because "the house itself copies the log for those who review it";
}

/// The house's fact that says how far the copy has come.
const THROUGH: &str = "logreview.through";
/// The house's fact that says when it was last made.
pub const GATHERED: &str = "logreview.gathered";

/// A row of the trail.
struct Entry {
    seq: i64,
    at: Timestamp,
    person: Option<PersonId>,
    action: String,
    subject: Subject,
    what: String,
    detail: serde_json::Value,
    hash: String,
}

impl FromRow for Entry {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self {
            seq: row.take()?,
            at: row.take()?,
            person: row.take()?,
            action: row.take()?,
            subject: row.take()?,
            what: row.take()?,
            detail: row.json()?,
            hash: row.take()?,
        })
    }
}

/// What is copied of a row.
pub struct Copied {
    /// Its number.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub person: PersonId,
    /// What.
    pub subject: Subject,
    /// Its case number.
    pub number: Option<String>,
    /// Where it is reviewed.
    pub unit: UnitId,
    /// Its track.
    pub track: Track,
    /// What was done.
    pub what: String,
    /// Why.
    pub reason: Option<String>,
    /// How it was reached.
    pub way: Way,
    /// For drawing samples.
    pub dice: i64,
}

/// Copies what has come since last time.
pub fn gather(desk: &mut Desk) -> Result<(), DbError> {
    let mut through: i64 = desk.fact(THROUGH)?.and_then(|text| text.parse().ok()).unwrap_or(0);
    let mut work = desk.work::<Gather>()?;
    let directory = work.actor().directory().clone();
    loop {
        let entries: Vec<Entry> = work.rows(NEXT, args![through])?;
        let Some(last) = entries.last().map(|entry| entry.seq) else { break };
        for entry in entries {
            if let Some(copied) = copied(&mut work, &directory, entry)? {
                add(&mut work, &copied)?;
            }
        }
        through = last;
    }
    desk.set_fact(THROUGH, &through.to_string())?;
    let now = desk.now();
    desk.set_fact(GATHERED, &now.0.to_string())
}

/// Writes a copy.
pub fn add(work: &mut Work<'_, Gather>, row: &Copied) -> Result<(), DbError> {
    let (number, reason) = (row.number.clone(), row.reason.clone());
    let (off, hour) = (off_hours(row.at), row.at.0.div_euclid(3_600_000));
    work.execute(
        ADD,
        args![
            row.seq.to_string(),
            row.seq,
            row.at,
            row.person,
            row.subject.to_string(),
            number,
            row.unit,
            row.track,
            row.what.as_str(),
            reason,
            off,
            row.way,
            hour,
            row.dice
        ],
    )
    .map(drop)
}

/// A row as it is copied. What is withheld from the line, or of a unit that isn't known, is reviewed at the top.
fn copied(work: &mut Work<'_, Gather>, directory: &Directory, entry: Entry) -> Result<Option<Copied>, DbError> {
    let top = directory.roots().first().copied().unwrap_or_else(|| UnitId::from_ulid(Ulid(0)));
    let Some(person) = entry.person else { return Ok(None) };
    let text = |name: &str| entry.detail[name].as_str().map(str::to_owned);
    let own: Option<UnitId> = text("unit").and_then(|unit| unit.parse().ok()).filter(|unit| directory.unit(*unit).is_some());
    let withheld = entry.detail["withheld"].as_bool().unwrap_or(false);
    let way = match own {
        _ if entry.action.ends_with(".read_own") => Way::Own,
        Some(unit) if !withheld && leads(directory, person, unit, entry.at.day()) => Way::Line,
        _ => {
            let grants: Vec<Grant> = work.rows(GRANTS, args![entry.subject.id_text()])?;
            by_grants(&grants, &keys(directory, person, entry.at.day()), entry.at)
        }
    };
    Ok(Some(Copied {
        seq: entry.seq,
        at: entry.at,
        person,
        number: text("number"),
        unit: own.filter(|_| !withheld).unwrap_or(top),
        track: text("track").and_then(|track| Track::from_code(&track)).unwrap_or(Track::Both),
        reason: text("reason"),
        way,
        dice: i64::from_str_radix(entry.hash.get(..7).unwrap_or("1"), 16).unwrap_or(1),
        subject: entry.subject,
        what: entry.what,
    }))
}
