//! The second step: apps, recovery codes, and what the municipality wants (SEC-1).

use crate::{
    actions::Prove,
    domain::{Level, Levels, Proof, RECOVERY_CODES, Standing, plain_code, secret, step},
    secret::letters,
};
use authority::{Action, Change, Confidential};
use db::{DbError, FromRow, Recorded, Row, Work, args};
use kernel::{Id, PersonId, Subject, Timestamp, Ulid};
use serde_json::json;

db::statements! {
    /// What a person has, and what is wanted.
    STANDING = unscoped "SELECT (SELECT COUNT(*) FROM authenticator a WHERE a.person_id = ? AND a.confirmed_at IS NOT NULL),
        (SELECT COUNT(*) FROM passkey k WHERE k.person_id = ?),
        (SELECT COUNT(*) FROM recovery_code c WHERE c.person_id = ? AND c.used_at IS NULL), r.levels
        FROM second_factor_rule r ORDER BY r.version DESC LIMIT 1" because "of the one who asks or signs in, by their own id";
    /// An app's secret.
    SECRET = unscoped "SELECT sealed, confirmed_at, last_step FROM authenticator WHERE person_id = ?"
        because "of the one who asks or signs in, by their own id";
    /// Removes an app.
    DROP_APP = unscoped "DELETE FROM authenticator WHERE person_id = ?" because "of the one who asks, or of a person who was opened";
    /// Adds an app that has not given a code yet.
    ADD_APP = unscoped "INSERT INTO authenticator (person_id, sealed, created_at, confirmed_at, last_step) VALUES (?, ?, ?, NULL, 0)"
        because "of the one who asks, by their own id";
    /// The first code was right.
    CONFIRM = unscoped "UPDATE authenticator SET confirmed_at = ?, last_step = ? WHERE person_id = ? AND confirmed_at IS NULL"
        because "of the one who asks, by their own id";
    /// A code was used; finds nothing when it, or a later one, was used before.
    USE_STEP = unscoped "UPDATE authenticator SET last_step = ? WHERE person_id = ? AND last_step < ? AND confirmed_at IS NOT NULL"
        because "of the one who signs in";
    /// Removes recovery codes.
    DROP_CODES = unscoped "DELETE FROM recovery_code WHERE person_id = ?" because "of the one who asks, or of a person who was opened";
    /// Adds a recovery code.
    ADD_CODE = unscoped "INSERT INTO recovery_code (person_id, digest, used_at) VALUES (?, ?, NULL)" because "of the one who asks, by their own id";
    /// A recovery code was used.
    USE_CODE = unscoped "UPDATE recovery_code SET used_at = ? WHERE person_id = ? AND digest = ? AND used_at IS NULL"
        because "of the one who signs in";
    /// Removes passkeys.
    DROP_PASSKEYS = unscoped "DELETE FROM passkey WHERE person_id = ?" because "of a person who was opened";
    /// The rule in force.
    RULE = unscoped "SELECT version, set_at, set_by, levels FROM second_factor_rule ORDER BY version DESC LIMIT 1"
        because "a rule of the municipality, without personal data";
    /// A new rule.
    SET_RULE = unscoped "INSERT INTO second_factor_rule (version, set_at, set_by, levels) VALUES (?, ?, ?, ?)"
        because "a rule of the municipality, without personal data";
}

impl FromRow for Standing {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let app: i64 = row.take()?;
        Ok(Self { app: app > 0, passkeys: row.take()?, codes: row.take()?, levels: row.json()? })
    }
}

/// What a person has, and what is wanted of those who hold roles.
pub fn standing<A: Action>(work: &mut Work<'_, A>, person: PersonId) -> Result<Standing, DbError> {
    work.one(STANDING, args![person, person, person])
}

struct App {
    sealed: Vec<u8>,
    confirmed: bool,
    last_step: i64,
}

impl FromRow for App {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        let (sealed, confirmed): (_, Option<Timestamp>) = (row.take()?, row.take()?);
        Ok(Self { sealed, confirmed: confirmed.is_some(), last_step: row.take()? })
    }
}

fn place(person: PersonId) -> String {
    format!("authenticator/{person}")
}

/// Begins with an app: a new secret takes the place of one that was never confirmed. A confirmed one must be removed first.
pub fn begin(work: &mut Work<'_, Prove>, person: PersonId) -> Result<Recorded, DbError> {
    let app: Option<App> = work.first(SECRET, args![person])?;
    if app.is_some_and(|app| app.confirmed) {
        return Err(DbError::Stale);
    }
    let secret = Confidential::new(secret(work.desk().random()));
    let (sealed, now) = (work.seal(&place(person), &secret)?, work.now());
    work.execute(DROP_APP, args![person])?;
    work.execute(ADD_APP, args![person, sealed, now])?;
    Ok(work.record(Subject::new("person", person), "second_begun", json!({})))
}

/// The secret that waits for its first code, to be shown to its person; none when there is none.
pub fn unconfirmed(work: &mut Work<'_, Prove>, person: PersonId) -> Result<Option<String>, DbError> {
    let Some(app) = work.first::<App>(SECRET, args![person])?.filter(|app| !app.confirmed) else { return Ok(None) };
    let secret = work.unseal(&place(person), &app.sealed)?;
    Ok(Some(secret.reveal(work.permit()).clone()))
}

/// Confirms the app with its first code, and gives the recovery codes, which are shown once. `None` when the code is wrong.
pub fn confirm(work: &mut Work<'_, Prove>, person: PersonId, typed: &str) -> Result<Option<(Vec<String>, Recorded)>, DbError> {
    let now = work.now();
    let Some(secret) = unconfirmed(work, person)? else { return Err(DbError::Stale) };
    let Some(step) = step(&secret, typed, now) else { return Ok(None) };
    work.change_one(CONFIRM, args![now, step, person])?;
    let (codes, _kept) = new_codes(work, person)?;
    Ok(Some((codes, work.record(Subject::new("person", person), "second_added", json!({ "with": Proof::Code })))))
}

/// New recovery codes take the place of the old.
pub fn new_codes<A: Change>(work: &mut Work<'_, A>, person: PersonId) -> Result<(Vec<String>, Recorded), DbError> {
    work.execute(DROP_CODES, args![person])?;
    let mut codes = Vec::new();
    for _ in 0..RECOVERY_CODES {
        let code = letters(work.desk().random::<10>(), 5);
        let digest = digest(work, person, &code);
        work.execute(ADD_CODE, args![person, digest])?;
        codes.push(code);
    }
    Ok((codes, work.record(Subject::new("person", person), "recovery_codes_made", json!({}))))
}

/// How a recovery code is stored: with a key that the database doesn't hold, so that a copied database can't be searched for it.
fn digest<A: Action>(work: &mut Work<'_, A>, person: PersonId, code: &str) -> String {
    let key = web::hex(work.desk().db().derived_key("recovery"));
    web::token_digest(format!("{key}/{person}/{}", plain_code(code)))
}

/// Whether what was typed is a code of the app, or a recovery code, that has not been used before. It is used by this.
pub fn accept(work: &mut Work<'_, Prove>, person: PersonId, typed: &str) -> Result<Option<Proof>, DbError> {
    let now = work.now();
    if let Some(app) = work.first::<App>(SECRET, args![person])?.filter(|app| app.confirmed) {
        let secret = work.unseal(&place(person), &app.sealed)?;
        let found = step(secret.reveal(work.permit()), typed, now).filter(|step| *step > app.last_step);
        if let Some(step) = found
            && work.execute(USE_STEP, args![step, person, step])? == 1
        {
            return Ok(Some(Proof::Code));
        }
    }
    let digest = digest(work, person, typed);
    let used = work.execute(USE_CODE, args![now, person, digest])?;
    Ok((used == 1).then_some(Proof::Recovery))
}

/// Removes the app and the recovery codes; of another, the passkeys too.
pub fn remove<A: Change>(work: &mut Work<'_, A>, person: PersonId, passkeys: bool) -> Result<Recorded, DbError> {
    work.execute(DROP_APP, args![person])?;
    work.execute(DROP_CODES, args![person])?;
    if passkeys {
        work.execute(DROP_PASSKEYS, args![person])?;
    }
    let what = if passkeys { "second_reset" } else { "second_removed" };
    Ok(work.record(Subject::new("person", person), what, json!({})))
}

/// What the municipality wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Bumped by every change.
    pub version: i64,
    /// Since when.
    pub at: Timestamp,
    /// Set by whom; as delivered when by none.
    pub by: Option<PersonId>,
    /// Role by role.
    pub levels: Levels,
}

impl FromRow for Rule {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self { version: row.take()?, at: row.take()?, by: row.take()?, levels: row.json()? })
    }
}

/// The rule in force.
pub fn rule<A: Action>(work: &mut Work<'_, A>) -> Result<Rule, DbError> {
    work.one(RULE, args![])
}

/// Sets a new rule; [`DbError::Exists`] when someone else was first.
pub fn set_rule<A: Change>(work: &mut Work<'_, A>, version: i64, levels: &Levels) -> Result<Recorded, DbError> {
    let (now, me) = (work.now(), work.actor().person());
    let wanted: Levels = levels.iter().filter(|(_, level)| **level != Level::Free).map(|(role, level)| (*role, *level)).collect();
    let detail = json!(wanted);
    work.execute(SET_RULE, args![version + 1, now, me, detail.to_string()])?;
    let nobody: PersonId = Id::from_ulid(Ulid(0));
    let top = work.actor().directory().roots().first().copied();
    let subject = top.map_or_else(|| Subject::new("person", nobody), |top| Subject::new("unit", top));
    Ok(work.record(subject, "second_rule_set", detail))
}
