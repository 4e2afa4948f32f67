//! Answering what is no deviation: one step from the report to its end.

use super::case::{Case, Nature, Phase, State, Step};

kernel::code_enum! {
    /// What becomes of a good example or an idea.
    pub enum Response {
        /// Thanks, and that is enough.
        Thanked = "thanked",
        /// Taken up: it is tried, or spread.
        TakenUp = "taken_up",
        /// Not done, and why.
        Declined = "declined",
    }
}

/// The state that an answer leads to; none for a deviation, and for what has been answered.
pub fn respond(case: &Case, step: Step) -> Option<State> {
    let open = case.state.phase() != Phase::Closed;
    (open && case.nature != Nature::Deviation).then_some(State::Closed(step))
}
