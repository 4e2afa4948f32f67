//! Steps that should have been taken: found once each.

use super::subject;
use crate::{actions::Remind, domain::CaseId};
use db::{DbError, Work, args};
use kernel::Day;
use serde_json::json;

db::statements! {
    /// Open cases whose step should have been taken, and of which nobody has been reminded.
    LATE = unscoped "SELECT e.id, e.due_day FROM event e LEFT JOIN event_reminder r ON r.event_id = e.id AND r.due_day = e.due_day
        WHERE e.is_open = 1 AND e.due_day < ? AND e.due_day >= ? AND r.event_id IS NULL ORDER BY e.due_day, e.id LIMIT 200"
        because "the house itself looks for what is late; who may know is asked for each receiver";
    /// Remembers that somebody was reminded.
    ADD = unscoped "INSERT INTO event_reminder (event_id, due_day) VALUES (?, ?)" because "belongs to a case found in the same transaction";
}

/// What has been late for longer isn't told anew: it was told then, or it was before there were reminders.
const LONGEST_DAYS: i64 = 3;

/// Tells of each step that should have been taken, once.
pub fn remind(work: &mut Work<'_, Remind>) -> Result<(), DbError> {
    let today = work.today();
    for (id, due) in work.rows::<(CaseId, Day)>(LATE, args![today, today.plus_days(-LONGEST_DAYS)])? {
        work.execute(ADD, args![id, due])?;
        work.tell("events.overdue", &subject(id), json!({ "due": due }))?;
    }
    Ok(())
}
