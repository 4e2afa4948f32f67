//! The rules: periods, and what numbers amount to in words.

mod finding;
mod period;

pub use finding::{Direction, Verdict, few_stand_for, pareto, peak, turn, verdict};
pub use period::{Period, Range};

kernel::code_enum! {
    /// The page's figures.
    pub enum Figure {
        /// Month by month, with what is to be expected.
        Months = "manader",
        /// Split by one thing.
        Shares = "fordelning",
        /// Causes, the most common first.
        Causes = "orsaker",
        /// Two things against each other.
        Cross = "rutor",
        /// Units beside each other, and this period beside the one before.
        Units = "enheter",
    }
}
