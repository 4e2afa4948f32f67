//! The rules: pure, without pages and tables.

mod case;
mod deadline;
mod decide;
mod draft;
mod independence;
mod joining;
pub mod likeness;
mod respond;
mod sharing;
mod shift;

pub use case::{Assessment, Case, CaseId, CaseNumber, Nature, Phase, Risk, State, Step, Verdict};
pub use deadline::{Rules, due, plus_working_days};
pub use decide::{Circumstances, Command, Missing, NextStep, Refusal, decide, next_step};
pub use draft::{Draft, DraftId, Person, PhotoId, Question};
pub use independence::{Candidate, Conflict, above, concerned, independent, leads};
pub use joining::{Joinable, NotJoined, may_join};
pub use respond::{Response, respond};
pub use sharing::{Share, Stays, may_take_back};
pub use shift::{Shift, shift};
