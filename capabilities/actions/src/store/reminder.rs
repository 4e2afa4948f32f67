//! Actions of which something is wanted: found once each.

use crate::{actions::Upkeep, domain::ActionId};
use db::{DbError, Work, args};
use kernel::{Day, Subject};
use serde_json::json;

db::statements! {
    /// Actions to do by a day, of which nobody has been told that.
    DUE = unscoped "SELECT a.id, a.due FROM action a LEFT JOIN action_reminder r ON r.action_id = a.id AND r.what = ? AND r.day = a.due
        WHERE a.state IN ('planned', 'started') AND a.due >= ? AND a.due <= ? AND r.action_id IS NULL ORDER BY a.due, a.id LIMIT 200"
        because "the house itself looks for what is wanted; who may know is asked for each receiver";
    /// Actions whose effect is to be judged, of which nobody has been told that.
    TO_JUDGE = unscoped "SELECT a.id, a.follow_up FROM action a
        LEFT JOIN action_reminder r ON r.action_id = a.id AND r.what = ? AND r.day = a.follow_up
        WHERE a.state = 'done' AND a.follow_up >= ? AND a.follow_up <= ? AND r.action_id IS NULL ORDER BY a.follow_up, a.id LIMIT 200"
        because "the house itself looks for what is wanted; who may know is asked for each receiver";
    /// Remembers that somebody was told.
    ADD = unscoped "INSERT INTO action_reminder (action_id, what, day) VALUES (?, ?, ?)" because "belongs to an action found in the same transaction";
}

/// So many days before its last day an action is soon due.
const SOON_DAYS: i64 = 3;
/// What has been wanted for longer isn't told anew: it was told then, or it was before there were reminders.
const LONGEST_DAYS: i64 = 3;

/// Tells of each action that is soon due, late, or to be judged, once.
pub fn remind(work: &mut Work<'_, Upkeep>) -> Result<(), DbError> {
    let today = work.today();
    let (long_ago, yesterday) = (today.plus_days(-LONGEST_DAYS), today.plus_days(-1));
    for (what, statement, from, until) in [
        ("due_soon", DUE, today, today.plus_days(SOON_DAYS)),
        ("overdue", DUE, long_ago, yesterday),
        ("to_judge", TO_JUDGE, long_ago, today),
    ] {
        for (id, day) in work.rows::<(ActionId, Day)>(statement, args![what, from, until])? {
            work.execute(ADD, args![id, what, day])?;
            work.tell(&format!("actions.{what}"), &Subject::new("action", id), json!({ "day": day }))?;
        }
    }
    Ok(())
}
