//! The rules: pure, without pages and tables.

mod case;
mod deadline;
mod decide;
mod draft;
mod shift;

pub use case::{Assessment, Case, CaseId, CaseNumber, Nature, Phase, Risk, State, Step, Verdict};
pub use deadline::{Rules, due, plus_working_days};
pub use decide::{Circumstances, Command, Missing, NextStep, Refusal, decide, next_step};
pub use draft::{Draft, DraftId, Person, PhotoId, Question};
pub use shift::{Shift, shift};
