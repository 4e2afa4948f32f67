//! Lists that were sent: kept for a day, planned against the people of now, carried out once.

use crate::{
    actions::{Import, Upkeep},
    domain::{Assignment, ImportId, Power, UserName, user_key},
    import::{Around, Column, Does, Person, Planned, Raw, RoleOf, plan},
    store::{
        assignment,
        person::{self, Key, Known},
    },
};
use authority::{Action, Directory};
use db::{DbError, Desk, FromRow, Recorded, Row, Work, args, list};
use kernel::{PersonId, Subject, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::{collections::HashMap, sync::Arc};

db::statements! {
    /// Keeps a list.
    KEEP = unscoped "INSERT INTO person_import (id, person_id, created_at, file_name, content, result) VALUES (?, ?, ?, ?, ?, NULL)"
        because "a new row has no reader yet";
    /// A list that one has sent oneself.
    OPEN = unscoped "SELECT id, file_name, created_at, content, result FROM person_import WHERE id = ? AND person_id = ?"
        because "asked for by the one who sent it";
    /// Notes what came of a list, and forgets its rows.
    DONE = unscoped "UPDATE person_import SET result = ?, content = '[]' WHERE id = ? AND result IS NULL"
        because "the list was opened in the same transaction";
    /// Throws away lists that have had their time.
    FORGET = unscoped "DELETE FROM person_import WHERE created_at < ?" because "upkeep by the house itself";
    /// The people whom a list names.
    NAMED = unscoped "SELECT id, user_key, name, email, title, unit_id, active, version FROM person WHERE user_key IN (?)"
        because "a user name is unique in the house; the plan refuses what the one who asks may not change";
    /// The roles of those people.
    ROLES = unscoped "SELECT a.id, a.person_id, a.role, a.unit_id, a.deputy, a.from_day, a.until_day, a.after_id, a.version
        FROM assignment a JOIN person p ON p.id = a.person_id WHERE p.user_key IN (?)"
        because "who holds which role is known to all";
}

/// What came of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// How many people were added.
    pub added: usize,
    /// How many people were changed.
    pub changed: usize,
    /// How many roles were given.
    pub roles: usize,
    /// How many rows were left out.
    pub left: usize,
}

impl Outcome {
    /// What a plan would come to.
    pub fn of(planned: &[Planned]) -> Self {
        let count = |wanted: fn(&Does) -> bool| planned.iter().filter(|row| row.does.iter().any(wanted)).count();
        Self {
            added: count(|does| matches!(does, Does::Add)),
            changed: count(|does| matches!(does, Does::Change(..))),
            roles: planned.iter().flat_map(|row| &row.does).filter(|does| matches!(does, Does::Give(_))).count(),
            left: planned.iter().filter(|row| !row.faults.is_empty()).count(),
        }
    }
}

/// A list that was sent.
pub struct Sent {
    /// Its id.
    pub id: ImportId,
    /// The file's name.
    pub file_name: String,
    /// When it was sent.
    pub created: Timestamp,
    /// Its rows.
    pub rows: Vec<Raw>,
    /// What came of it, when it has been carried out.
    pub outcome: Option<Outcome>,
}

impl FromRow for Sent {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, file_name, created, rows) = (row.take()?, row.take()?, row.take()?, row.json()?);
        let outcome = row.take::<Option<String>>()?.map(|text| serde_json::from_str(&text)).transpose()?;
        Ok(Self { id, file_name, created, rows, outcome })
    }
}

/// Keeps a list until it is carried out.
pub fn keep(work: &mut Work<'_, Import>, file_name: &str, rows: &[Raw]) -> Result<(ImportId, Recorded), DbError> {
    let (id, now, me): (ImportId, _, _) = (work.new_id(), work.now(), work.actor().person());
    work.execute(KEEP, args![id, me, now, file_name, serde_json::to_string(rows)?])?;
    Ok((id, work.record(Subject::new("person_import", id), "sent", json!({ "rows": rows.len() }))))
}

/// A list that the one who asks has sent.
pub fn open<A: Action>(work: &mut Work<'_, A>, id: ImportId) -> Result<Sent, DbError> {
    let me = work.actor().person();
    work.one(OPEN, args![id, me])
}

struct Named(String, Person);

impl FromRow for Named {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (id, key): (PersonId, String) = (row.take()?, row.take()?);
        let (name, email, title, unit) = (row.take()?, row.take()?, row.take()?, row.take()?);
        let (active, version) = (row.take()?, row.take()?);
        Ok(Self(key, Person { id: Some(id), name, email, title, unit, active, version, roles: Vec::new() }))
    }
}

/// What the rows would change now.
pub fn planned<A: Action>(work: &mut Work<'_, A>, rows: &[Raw], role_of: RoleOf<'_>) -> Result<Vec<Planned>, DbError> {
    let keys: Vec<String> = rows.iter().map(|row| user_key(row.cell(Column::UserName))).collect();
    let mut people: HashMap<String, Person> =
        work.rows::<Named>(NAMED, args![list(keys.clone())])?.into_iter().map(|Named(key, person)| (key, person)).collect();
    let mut roles: HashMap<PersonId, Vec<Assignment>> = HashMap::new();
    for held in work.rows::<Assignment>(ROLES, args![list(keys)])? {
        roles.entry(held.person).or_default().push(held);
    }
    for person in people.values_mut() {
        person.roles = person.id.and_then(|id| roles.remove(&id)).unwrap_or_default();
    }
    let directory: Arc<Directory> = work.actor().directory().clone();
    let (power, today) = (Power::of(work.actor()), work.today());
    Ok(plan(rows, Around { directory: &directory, people, power, today, role_of }))
}

/// Carries a plan out; rows with something wrong are left out. People who are added get no password: each is given one when
/// they first come.
pub fn carry_out(work: &mut Work<'_, Import>, sent: &Sent, planned: &[Planned]) -> Result<Recorded, DbError> {
    let mut ids: HashMap<String, PersonId> = HashMap::new();
    for row in planned.iter().filter(|row| !row.does.is_empty()) {
        let (Some(person), Ok(user_name)) = (&row.person, row.user_name.parse::<UserName>()) else { continue };
        let key = user_name.key();
        let id = person.id.or_else(|| ids.get(&key).copied()).unwrap_or_else(|| work.new_id());
        carry_out_one(work, row, (id, person, user_name))?;
        ids.insert(key, id);
    }
    let outcome = Outcome::of(planned);
    work.change_one(DONE, args![serde_json::to_string(&outcome)?, sent.id])?;
    Ok(work.record(Subject::new("person_import", sent.id), "taken_in", serde_json::to_value(outcome)?))
}

fn carry_out_one(
    work: &mut Work<'_, Import>,
    row: &Planned,
    (id, person, user_name): (PersonId, &Person, UserName),
) -> Result<(), DbError> {
    let Person { name, email, title, unit, .. } = person.clone();
    let known = Known { user_name, name, email, title, unit };
    if row.does.contains(&Does::Add) {
        let _kept = person::add(work, id, &known, Key { hash: None, once: false })?;
    } else if row.does.iter().any(|does| matches!(does, Does::Change(..))) {
        let version = person::open(work, id)?.version;
        let _kept = person::save(work, id, &known, version)?;
    }
    for does in &row.does {
        if let Does::Give(given) = does {
            let _kept = assignment::give(work, id, given, None)?;
        }
    }
    Ok(())
}

/// Throws away lists that were sent more than a day ago: they hold names.
pub fn forget(desk: &mut Desk) -> Result<(), DbError> {
    const KEPT_MINUTES: i64 = 24 * 60;
    let before = desk.now().plus_minutes(-KEPT_MINUTES);
    desk.work::<Upkeep>()?.execute(FORGET, args![before]).map(drop)
}
