//! Late actions, and those that made no difference, go up the line (ACT-4). Looked for once a day.

use crate::{
    actions::Upkeep,
    data,
    domain::{Escalation, Terms, rises_to},
    store::{read, reminder, write},
};
use db::{DbError, Desk, Job};

/// The room's recurring work.
pub const JOBS: &[Job] = &[
    Job { name: "actions.escalate", every_minutes: 24 * 60, run: escalate },
    Job { name: "actions.remind", every_minutes: 6 * 60, run: remind },
];

/// Those concerned are told once when an action is soon due, late, or to be judged.
fn remind(desk: &mut Desk) -> Result<(), DbError> {
    reminder::remind(&mut desk.work::<Upkeep>()?)
}

/// So many pages of late actions a day; the rest goes up tomorrow.
const MOST_PAGES: usize = 100;

fn escalate(desk: &mut Desk) -> Result<(), DbError> {
    let data::Terms { department_head_after, director_after, .. } = *data::terms();
    let terms = Terms { department_head_after, director_after };
    let today = desk.today();
    let mut work = desk.work::<Upkeep>()?;
    let mut after = None;
    for _ in 0..MOST_PAGES {
        let found = read::to_rise(&mut work, today.plus_days(-department_head_after), after)?;
        let Some(last) = found.last() else { break };
        after = Some((last.place(), last.id));
        for action in &found {
            if let Some(to) = rises_to(action, today, terms) {
                let at = work.now();
                let _recorded = write::raise(&mut work, action, Escalation { to, at })?;
            }
        }
    }
    Ok(())
}
