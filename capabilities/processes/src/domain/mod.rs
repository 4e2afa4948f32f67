//! Processes: what they are, how a version goes from draft to established, what their activities lack. Pure. The step table itself
//! is `flow`'s.

mod decide;
mod edit;
mod gaps;
mod process;

pub use decide::decide;
pub use decide::{Circumstances, Command, Refusal, may_approve, may_edit, may_establish, may_return, may_send, may_take_back};
pub use edit::{Move, Written, fresh, moved, taken_in, with_step};
pub use gaps::{Gap, Known, gaps};
pub use process::{
    Decision, Kind, Process, ProcessId, Retired, Review, Sent, State, StateCode, StepId, Version, VersionId, What,
};

#[cfg(test)]
mod tests;
