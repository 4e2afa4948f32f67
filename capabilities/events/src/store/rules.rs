//! The municipality's thresholds and days.

use crate::{actions::SetRules, domain::Rules};
use authority::Action;
use db::{DbError, FromRow, Recorded, Row, Work, args};
use kernel::{Id, PersonId, Timestamp, Ulid};

kernel::id! {
    /// A set of rules, as a subject: its version.
    RulesId;
}

db::statements! {
    /// The newest set.
    NEWEST = unscoped "SELECT version, visible_from, hand_over_from, receive_days, assess_days, investigate_days, feedback_days
        FROM event_rules ORDER BY version DESC LIMIT 1" because "the municipality's rules are no secret";
    /// Who set the newest, and when.
    SET_BY = unscoped "SELECT set_at, set_by FROM event_rules ORDER BY version DESC LIMIT 1" because "the municipality's rules are no secret";
    /// Adds a set.
    ADD = unscoped "INSERT INTO event_rules (version, set_at, set_by, visible_from, hand_over_from, receive_days, assess_days, investigate_days, feedback_days)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (version) DO NOTHING" because "the municipality's rules are no secret";
}

impl FromRow for Rules {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self {
            version: row.take()?,
            visible_from: row.take()?,
            hand_over_from: row.take()?,
            receive_days: row.take()?,
            assess_days: row.take()?,
            investigate_days: row.take()?,
            feedback_days: row.take()?,
        })
    }
}

/// The newest set.
pub fn newest<A: Action>(work: &mut Work<'_, A>) -> Result<Rules, DbError> {
    work.one(NEWEST, args![])
}

/// When the newest set was made, and by whom.
pub fn set_by<A: Action>(work: &mut Work<'_, A>) -> Result<(Timestamp, Option<PersonId>), DbError> {
    work.one(SET_BY, args![])
}

/// Makes a new set; the version is that of the set it replaces, plus one, so a lost race is stale.
pub fn add(work: &mut Work<'_, SetRules>, rules: &Rules) -> Result<Recorded, DbError> {
    let (now, by) = (work.now(), work.actor().person());
    let r = rules;
    let args = args![
        r.version,
        now,
        by,
        r.visible_from,
        r.hand_over_from,
        r.receive_days,
        r.assess_days,
        r.investigate_days,
        r.feedback_days
    ];
    work.change_one(ADD, args)?;
    let detail = serde_json::json!({ "version": r.version, "visible_from": r.visible_from, "hand_over_from": r.hand_over_from });
    let house = kernel::Subject::new("event_rules", RulesId::from_ulid(Ulid(u128::try_from(r.version).unwrap_or(0))));
    Ok(work.record(house, "rules_set", detail))
}

/// The list of caregivers, as a subject: there is one.
pub(super) fn list_id() -> RulesId {
    RulesId::from_ulid(Ulid(0))
}
