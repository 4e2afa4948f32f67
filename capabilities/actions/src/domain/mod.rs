//! An action from plan to judged effect. Pure: rules and values, no database and no pages.

mod action;
mod decide;
mod escalate;
mod place;
mod what;

pub use action::{About, Action, ActionId, Done, Escalation, Ground, Judgement, Plan, ReopenedFrom, State, StateCode};
pub use decide::{
    Circumstances, Command, Happening, Refusal, Verdict, decide, may_drop, may_edit, may_finish, may_judge, may_reopen,
};
pub use escalate::{Level, Terms, rises_to};
pub use what::What;

#[cfg(test)]
mod tests;
