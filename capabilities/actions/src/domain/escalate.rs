//! Up the line (ACT-4): late actions, and those that made no difference.

use super::{Action, ReopenedFrom};
use kernel::Day;

kernel::code_enum! {
    /// How far up the line an action has gone.
    pub enum Level {
        /// Avdelningschef.
        DepartmentHead = "department_head",
        /// Förvaltningschef.
        Director = "director",
    }
}

/// When actions go up the line: late by more than so many days.
#[derive(Debug, Clone, Copy)]
pub struct Terms {
    /// To the head of the department.
    pub department_head_after: i64,
    /// To the director.
    pub director_after: i64,
}

/// How far up the line an action should go now; none when it is there already, or has no reason to.
pub fn rises_to(action: &Action, today: Day, terms: Terms) -> Option<Level> {
    let late = action.wanted().map_or(0, |day| today.days_since(day));
    let ineffective = action.state.to_do() && action.reopened_from == Some(ReopenedFrom::NotEffective);
    let level = if late > terms.director_after {
        Level::Director
    } else if late > terms.department_head_after || ineffective {
        Level::DepartmentHead
    } else {
        return None;
    };
    action.escalation.is_none_or(|held| held.to < level).then_some(level)
}
