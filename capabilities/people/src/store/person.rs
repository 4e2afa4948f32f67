//! People: open, add, change, close.

use crate::{
    actions::Administer,
    domain::{Period, UserName, user_key},
};
use authority::{Action, Change};
use db::{DbError, Desk, FromRow, Recorded, Row, Work, args};
use kernel::{Day, PersonId, Subject, Timestamp, UnitId};
use serde_json::json;

db::statements! {
    /// One person.
    OPEN = scoped "SELECT p.id, p.user_name, p.name, p.email, p.title, p.unit_id, p.active, p.locked_until,
        p.password_hash IS NOT NULL, p.must_change, p.created_at, p.version FROM person p WHERE p.id = ? AND {visible:p}";
    /// The one with a user name, for saying that it is taken and for lists.
    WITH_USER_NAME = unscoped "SELECT id FROM person WHERE user_key = ?" because "a user name is unique in the house, whoever may see its person";
    /// Whether an account is open.
    ACTIVE = unscoped "SELECT active FROM person WHERE id = ?" because "whether a colleague can take over a role; names are known to all";
    /// Everyone who can take over a role.
    COLLEAGUES = unscoped "SELECT id, name FROM person WHERE active = 1 ORDER BY sort_key, id LIMIT 20000"
        because "names are known to all; asked for one who may hand over roles";
    /// Adds a person.
    ADD = unscoped "INSERT INTO person (id, unit_id, owner_id, user_name, user_key, name, sort_key, search, email, title, active,
        lang, scheme, contrast, password_hash, must_change, failed, locked_until, created_at, version)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 'sv', 'auto', 'auto', ?, ?, 0, NULL, ?, 1)" because "a new row has no reader yet";
    /// Changes what is known.
    SAVE = unscoped "UPDATE person SET unit_id = ?, user_name = ?, user_key = ?, name = ?, sort_key = ?, search = ?, email = ?, title = ?,
        version = version + 1 WHERE id = ? AND version = ?" because "the person was opened in the same transaction";
    /// Closes or opens an account.
    SET_ACTIVE = unscoped "UPDATE person SET active = ?, version = version + 1 WHERE id = ? AND version = ?"
        because "the person was opened in the same transaction";
}

/// A person, as their page shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// What they sign in with.
    pub user_name: String,
    /// Their name.
    pub name: String,
    /// Their e-mail address.
    pub email: Option<String>,
    /// Their title.
    pub title: Option<String>,
    /// Where they are employed.
    pub unit: UnitId,
    /// Whether the account is open.
    pub active: bool,
    /// Until when it is locked.
    pub locked_until: Option<Timestamp>,
    /// Whether they have a password.
    pub ready: bool,
    /// Whether it is a one-time password.
    pub must_change: bool,
    /// Since when they have an account.
    pub created: Timestamp,
    /// Bumped by every change.
    pub version: i64,
}

impl FromRow for Person {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self {
            id: row.take()?,
            user_name: row.take()?,
            name: row.take()?,
            email: row.take()?,
            title: row.take()?,
            unit: row.take()?,
            active: row.take()?,
            locked_until: row.take()?,
            ready: row.take()?,
            must_change: row.take()?,
            created: row.take()?,
            version: row.take()?,
        })
    }
}

/// One person, if one may see them.
pub fn open<A: Action>(work: &mut Work<'_, A>, id: PersonId) -> Result<Person, DbError> {
    work.one(OPEN, args![id])
}

/// Who has the user name, if anyone.
pub fn with_user_name<A: Action>(work: &mut Work<'_, A>, typed: &str) -> Result<Option<PersonId>, DbError> {
    let found: Option<(PersonId,)> = work.first(WITH_USER_NAME, args![user_key(typed)])?;
    Ok(found.map(|(id,)| id))
}

/// Who has the user name; for the command line.
pub fn id_of(desk: &mut Desk, typed: &str) -> Result<Option<PersonId>, DbError> {
    with_user_name(&mut desk.work::<Administer>()?, typed)
}

/// Whether the account is open.
pub fn is_active<A: Action>(work: &mut Work<'_, A>, id: PersonId) -> Result<bool, DbError> {
    let found: Option<(bool,)> = work.first(ACTIVE, args![id])?;
    Ok(found.is_some_and(|(active,)| active))
}

/// Everyone with an open account: id and name, by name.
pub fn colleagues<A: Action>(work: &mut Work<'_, A>) -> Result<Vec<(PersonId, String)>, DbError> {
    work.rows(COLLEAGUES, args![])
}

/// What is known of a person and can be changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// What they sign in with.
    pub user_name: UserName,
    /// Their name.
    pub name: String,
    /// Their e-mail address.
    pub email: Option<String>,
    /// Their title.
    pub title: Option<String>,
    /// Where they are employed.
    pub unit: UnitId,
}

impl Known {
    /// The folded words that the list is searched in.
    fn search(&self) -> String {
        text::fold(&format!("{} {} {}", self.name, self.user_name, self.title.as_deref().unwrap_or_default()))
    }
}

/// How a new person signs in the first time.
#[derive(Debug, Clone, Copy)]
pub struct Key<'a> {
    /// The password's hash; none until they get one.
    pub hash: Option<&'a str>,
    /// Whether it must be changed at the first sign-in.
    pub once: bool,
}

/// Adds a person under this id; [`DbError::Exists`] when the user name is taken.
pub fn add<A: Change>(work: &mut Work<'_, A>, id: PersonId, known: &Known, key: Key<'_>) -> Result<Recorded, DbError> {
    let now = work.now();
    let (sort_key, hash) = (text::sort_key(&known.name), key.hash.map(str::to_owned));
    let (email, title) = (known.email.clone(), known.title.clone());
    let name = known.user_name.as_str();
    work.execute(
        ADD,
        args![
            id,
            known.unit,
            id,
            name,
            known.user_name.key(),
            known.name,
            sort_key,
            known.search(),
            email,
            title,
            hash,
            key.once,
            now
        ],
    )?;
    web::directory_changed(work.desk())?;
    Ok(work.record(Subject::new("person", id), "added", json!({ "unit": known.unit })))
}

/// Changes what is known of a person; [`DbError::Stale`] when someone else was first.
pub fn save<A: Change>(work: &mut Work<'_, A>, id: PersonId, known: &Known, version: i64) -> Result<Recorded, DbError> {
    let sort_key = text::sort_key(&known.name);
    let (email, title) = (known.email.clone(), known.title.clone());
    let name = known.user_name.as_str();
    work.change_one(
        SAVE,
        args![known.unit, name, known.user_name.key(), known.name, sort_key, known.search(), email, title, id, version],
    )?;
    web::directory_changed(work.desk())?;
    Ok(work.record(Subject::new("person", id), "changed", json!({ "unit": known.unit })))
}

/// Closes or opens an account.
pub fn set_active<A: Change>(work: &mut Work<'_, A>, person: &Person, active: bool) -> Result<Recorded, DbError> {
    work.change_one(SET_ACTIVE, args![active, person.id, person.version])?;
    web::directory_changed(work.desk())?;
    let what = if active { "reactivated" } else { "deactivated" };
    Ok(work.record(Subject::new("person", person.id), what, json!({})))
}

/// A period without an end, from a day.
pub const fn from(day: Day) -> Period {
    Period { from: day, until: None }
}
