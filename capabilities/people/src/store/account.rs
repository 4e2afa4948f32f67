//! Accounts: what sign-in reads and writes, passwords, how one wants the pages.

use crate::{
    actions::{Door, HoldSession, SeeAccount, SignIn},
    domain::{after_failure, user_key},
    secret::Hash,
};
use authority::{Action, Change};
use components::{Contrast, Scheme};
use db::{DbError, Desk, FromRow, Recorded, Row, Work, args};
use kernel::{Id, PersonId, Subject, Timestamp, Ulid};
use serde_json::json;
use text::Lang;
use web::{Contact, Prefs};

db::statements! {
    /// The account behind a user name.
    FIND = unscoped "SELECT id, password_hash, active, must_change, locked_until FROM person WHERE user_key = ?"
        because "one who signs in is nobody yet; nothing of it is shown";
    /// Counts a wrong password.
    COUNT = unscoped "UPDATE person SET failed = failed + 1 WHERE id = ?" because "one who signs in is nobody yet";
    /// How many wrong passwords there are.
    FAILED = unscoped "SELECT failed FROM person WHERE id = ?" because "one who signs in is nobody yet";
    /// Locks an account for a while.
    LOCK = unscoped "UPDATE person SET failed = 0, locked_until = ? WHERE id = ?" because "one who signs in is nobody yet";
    /// Forgets wrong passwords; finds nothing when the account was locked, closed or given a new password meanwhile.
    WELCOME = unscoped "UPDATE person SET failed = 0, locked_until = NULL
        WHERE id = ? AND active = 1 AND password_hash = ? AND (locked_until IS NULL OR locked_until <= ?)"
        because "the person whose password was just found right";
    /// Whether an account is as it was when its password was compared.
    STILL = unscoped "SELECT 1 FROM person WHERE id = ? AND active = 1 AND password_hash = ? AND (locked_until IS NULL OR locked_until <= ?)"
        because "the person whose password was just found right";
    /// Forgets wrong tries after the second step; finds nothing when the account was locked or closed meanwhile.
    WELCOME_SECOND = unscoped "UPDATE person SET failed = 0, locked_until = NULL
        WHERE id = ? AND active = 1 AND (locked_until IS NULL OR locked_until <= ?)" because "the person whose second step was just found right";
    /// A password's hash.
    HASH = unscoped "SELECT password_hash FROM person WHERE id = ?" because "of the one who asks, to be compared with what they typed";
    /// What a person signs in with.
    USER_NAME = unscoped "SELECT user_name FROM person WHERE id = ?" because "of the one who asks, for their own app";
    /// Until when an account is locked.
    LOCKED = unscoped "SELECT locked_until FROM person WHERE id = ?" because "of the one who asks, to compare no more passwords meanwhile";
    /// An account by its person.
    OF = unscoped "SELECT id, password_hash, active, must_change, locked_until FROM person WHERE id = ?"
        because "of the one who asks, to count a wrong password";
    /// Sets a password.
    SET_PASSWORD = unscoped "UPDATE person SET password_hash = ?, must_change = ?, failed = 0, locked_until = NULL WHERE id = ?"
        because "of the one who asks, or of a person who was opened";
    /// Sets how one wants the pages.
    SET_LOOK = unscoped "UPDATE person SET lang = ?, scheme = ?, contrast = ? WHERE id = ?" because "of the one who asks, by their own id";
    /// How a person is reached.
    CONTACT = unscoped "SELECT email, lang FROM person WHERE id = ? AND active = 1"
        because "the house writes to the person, or tells the one who asks where it would";
    /// Opens a locked account.
    UNLOCK = unscoped "UPDATE person SET failed = 0, locked_until = NULL WHERE id = ?" because "the person was opened in the same transaction";
}

/// What sign-in needs to know.
#[derive(Debug, Clone)]
pub struct Account {
    /// Whose.
    pub person: PersonId,
    /// The password's hash; none until they get one.
    pub hash: Option<String>,
    /// Whether the account is open.
    pub active: bool,
    /// Whether the password is a one-time one.
    pub must_change: bool,
    /// Until when it is locked.
    pub locked_until: Option<Timestamp>,
}

impl FromRow for Account {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self {
            person: row.take()?,
            hash: row.take()?,
            active: row.take()?,
            must_change: row.take()?,
            locked_until: row.take()?,
        })
    }
}

/// The account behind what was typed as a user name.
pub fn find(work: &mut Work<'_, SignIn>, typed: &str) -> Result<Option<Account>, DbError> {
    work.first(FIND, args![user_key(typed)])
}

/// Counts a wrong password and locks the account when there have been too many. What was typed is kept nowhere.
pub fn note_failure<A: Change>(work: &mut Work<'_, A>, account: Option<&Account>) -> Result<Recorded, DbError> {
    let now = work.now();
    let Some(account) = account else {
        let nobody = Subject::new("person", PersonId::from_ulid(Ulid(0)));
        return Ok(work.record(nobody, "sign_in_failed", json!({})));
    };
    let subject = Subject::new("person", account.person);
    if account.locked_until.is_some_and(|until| until > now) {
        return Ok(work.record(subject, "sign_in_failed", json!({ "locked": true })));
    }
    work.execute(COUNT, args![account.person])?;
    let (failed,): (i64,) = work.one(FAILED, args![account.person])?;
    if let (_, Some(until)) = after_failure(failed.saturating_sub(1), now) {
        work.execute(LOCK, args![until, account.person])?;
        return Ok(work.record(subject, "account_locked", json!({ "until": until })));
    }
    Ok(work.record(subject, "sign_in_failed", json!({})))
}

/// As [`note_failure`], when the account is known.
pub fn note_failure_of<A: Change>(work: &mut Work<'_, A>, person: PersonId) -> Result<Recorded, DbError> {
    let account: Account = work.one(OF, args![person])?;
    note_failure(work, Some(&account))
}

/// How a person with an open account is reached: for mail from the house.
pub fn contact(desk: &mut Desk, person: PersonId) -> Result<Option<Contact>, DbError> {
    let found: Option<(Option<String>, Lang)> = desk.work::<Door>()?.first(CONTACT, args![person])?;
    Ok(found.map(|(email, lang)| Contact { email: email.filter(|email| !email.is_empty()), lang }))
}

/// The hash of one's own password.
pub fn hash_of(work: &mut Work<'_, SeeAccount>, person: PersonId) -> Result<Option<String>, DbError> {
    let (hash,) = work.one(HASH, args![person])?;
    Ok(hash)
}

/// Forgets wrong passwords; [`DbError::Stale`] when the account changed since the password was compared.
pub fn welcome(work: &mut Work<'_, HoldSession>, account: &Account) -> Result<(), DbError> {
    let now = work.now();
    work.change_one(WELCOME, args![account.person, account.hash.clone(), now])
}

/// As [`welcome`], half-way in: wrong tries are not forgotten before the second step. [`DbError::NotFound`] when the account changed.
pub fn still<A: Change>(work: &mut Work<'_, A>, account: &Account) -> Result<(), DbError> {
    let now = work.now();
    work.one::<(i64,)>(STILL, args![account.person, account.hash.clone(), now]).map(drop)
}

/// What a person signs in with.
pub fn user_name<A: Action>(work: &mut Work<'_, A>, person: PersonId) -> Result<String, DbError> {
    work.one::<(String,)>(USER_NAME, args![person]).map(|(name,)| name)
}

/// Whether an account is locked now.
pub fn locked<A: Action>(work: &mut Work<'_, A>, person: PersonId) -> Result<bool, DbError> {
    let now = work.now();
    let (until,): (Option<Timestamp>,) = work.one(LOCKED, args![person])?;
    Ok(until.is_some_and(|until| until > now))
}

/// Forgets wrong tries after the second step.
pub fn welcome_second<A: Change>(work: &mut Work<'_, A>, person: PersonId) -> Result<(), DbError> {
    let now = work.now();
    work.change_one(WELCOME_SECOND, args![person, now])
}

/// Sets a password; a one-time one must be changed at the next sign-in.
pub fn set_password<A: Change>(work: &mut Work<'_, A>, person: PersonId, hash: &Hash, once: bool) -> Result<Recorded, DbError> {
    work.change_one(SET_PASSWORD, args![hash.as_str(), once, person])?;
    let what = if once { "password_reset" } else { "password_changed" };
    Ok(work.record(Subject::new("person", person), what, json!({})))
}

/// Sets how a person wants the pages.
pub fn set_look<A: Change>(work: &mut Work<'_, A>, person: PersonId, prefs: Prefs) -> Result<Recorded, DbError> {
    work.change_one(SET_LOOK, args![prefs.lang, scheme_code(prefs.scheme), contrast_code(prefs.contrast), person])?;
    Ok(work.record(Subject::new("person", person), "look_changed", json!({})))
}

/// Lets a person try again at once.
pub fn unlock<A: Change>(work: &mut Work<'_, A>, person: PersonId) -> Result<Recorded, DbError> {
    work.change_one(UNLOCK, args![person])?;
    Ok(work.record(Subject::new("person", person), "account_unlocked", json!({})))
}

/// The code of light or dark.
pub const fn scheme_code(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Auto => "auto",
        Scheme::Light => "light",
        Scheme::Dark => "dark",
    }
}

/// Light or dark, by its code.
pub fn scheme(code: &str) -> Option<Scheme> {
    [Scheme::Auto, Scheme::Light, Scheme::Dark].into_iter().find(|scheme| scheme_code(*scheme) == code)
}

/// The code of a contrast.
pub const fn contrast_code(contrast: Contrast) -> &'static str {
    match contrast {
        Contrast::Auto => "auto",
        Contrast::More => "more",
    }
}

/// A contrast, by its code.
pub fn contrast(code: &str) -> Option<Contrast> {
    [Contrast::Auto, Contrast::More].into_iter().find(|contrast| contrast_code(*contrast) == code)
}

/// Reads language, light or dark, and contrast.
pub fn prefs(row: &mut Row<'_>) -> Result<Prefs, DbError> {
    let lang: Lang = row.take()?;
    let scheme = scheme(&row.take::<String>()?).ok_or_else(|| row.impossible())?;
    let contrast = contrast(&row.take::<String>()?).ok_or_else(|| row.impossible())?;
    Ok(Prefs { lang, scheme, contrast })
}
