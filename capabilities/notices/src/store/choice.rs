//! How people have chosen to be told by mail.

use crate::domain::{Choices, When};
use authority::{Action, Actor, Change};
use db::{DbError, Recorded, Work, args};
use kernel::{PersonId, Subject};
use serde_json::json;

db::statements! {
    /// What a person has chosen.
    OF = unscoped "SELECT urgent, usual, hour FROM notice_choice WHERE person_id = ?"
        because "asked for the one who asks, or by the house itself that writes to the person";
    /// Saves what one has chosen.
    SAVE = unscoped "INSERT INTO notice_choice (person_id, urgent, usual, hour) VALUES (?, ?, ?, ?)
        ON CONFLICT (person_id) DO UPDATE SET urgent = excluded.urgent, usual = excluded.usual, hour = excluded.hour"
        because "of the one who asks, by their own id";
}

/// How somebody is told: as they have chosen, or as people of the kind usually are.
pub fn of<A: Action>(work: &mut Work<'_, A>, who: &Actor) -> Result<Choices, DbError> {
    let found: Option<(When, When, i64)> = match who.person() {
        Some(person) => work.first(OF, args![person])?,
        None => None,
    };
    Ok(found.map_or_else(|| Choices::usual(who), |(urgent, usual, hour)| Choices { urgent, usual, hour }))
}

/// Saves what one has chosen.
pub fn save<A: Change>(work: &mut Work<'_, A>, me: PersonId, choices: &Choices) -> Result<Recorded, DbError> {
    let Choices { urgent, usual, hour } = *choices;
    work.execute(SAVE, args![me, urgent, usual, hour])?;
    Ok(work.record(Subject::new("person", me), "chose_mail", json!({ "urgent": urgent, "usual": usual, "hour": hour })))
}
