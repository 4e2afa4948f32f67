//! What has happened around someone's sign-in, out of the trail, for themselves to see (SEC-1).

use crate::actions::SeeAccount;
use db::{DbError, FromRow, Row, Work, args};
use kernel::{PersonId, Subject, Timestamp};

db::statements! {
    /// The newest entries about a person's account.
    NEWEST = unscoped "SELECT at, person_id, what, detail FROM trail WHERE subject = ? AND kind = 'change' AND what IN (?) ORDER BY seq DESC LIMIT 30"
        because "about the one who asks, by their own id";
}

/// What is worth telling. What else was done with a person stands elsewhere.
const TOLD: [&str; 16] = [
    "signed_in",
    "sign_in_failed",
    "account_locked",
    "account_unlocked",
    "password_changed",
    "password_reset",
    "session_ended",
    "sessions_ended",
    "second_added",
    "second_removed",
    "second_reset",
    "recovery_codes_made",
    "passkey_added",
    "passkey_removed",
    "token_added",
    "token_ended",
];

/// Something that happened.
#[derive(Debug, Clone)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// Who did it, when it wasn't the house.
    pub by: Option<PersonId>,
    /// What, as a code.
    pub what: String,
    /// The rest: codes alone.
    pub detail: serde_json::Value,
}

impl FromRow for Event {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self { at: row.take()?, by: row.take()?, what: row.take()?, detail: row.json()? })
    }
}

/// The newest events of one's own account, newest first.
pub fn newest(work: &mut Work<'_, SeeAccount>, person: PersonId) -> Result<Vec<Event>, DbError> {
    work.rows(NEWEST, args![Subject::new("person", person).to_string(), db::list(TOLD.map(str::to_owned))])
}
