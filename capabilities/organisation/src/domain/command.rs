//! What one may ask for, and why it may be refused.

use super::Facts;
use kernel::{Day, UnitId};

/// Something to do with a unit.
#[derive(Debug, Clone)]
pub enum Command {
    /// Open a new one.
    Open {
        /// Its code.
        code: String,
        /// The unit above.
        parent: Option<UnitId>,
        /// The first day.
        from: Day,
        /// What it is.
        facts: Facts,
    },
    /// Put right what was wrong, from the beginning of the last period.
    Correct {
        /// The code.
        code: String,
        /// The first day of all.
        opened: Day,
        /// What it is.
        facts: Facts,
    },
    /// Make it another from a day on.
    Change {
        /// The first day.
        from: Day,
        /// What it becomes.
        facts: Facts,
    },
    /// Put it under another unit.
    Move {
        /// The unit above.
        to: UnitId,
        /// The first day there.
        on: Day,
    },
    /// Let another unit take over.
    Merge {
        /// The other.
        into: UnitId,
        /// The first day on which the other has taken over.
        on: Day,
    },
    /// Close it.
    Close {
        /// The last day.
        last: Day,
    },
    /// Open it again.
    Reopen {
        /// The first day.
        from: Day,
    },
}

/// Why not.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Refusal {
    /// Another unit has the code.
    CodeTaken(UnitId),
    /// Only the municipality stands under nothing, and it stands under nothing.
    NeedsParent,
    /// There is a municipality already.
    OneTop,
    /// There is no such unit.
    NoSuchUnit,
    /// The unit above is of the same or a lower level.
    ParentTooLow,
    /// The unit above isn't open all that time.
    ParentClosed(Option<Day>),
    /// It stands below itself.
    UnderItself,
    /// It stands there already.
    SamePlace,
    /// Units below it are of the same or a higher level.
    ChildrenTooHigh,
    /// The day is before the last change, which was on this day.
    BeforeLastChange(Day),
    /// It is closed, or is going to be, on this day.
    Closed(Day),
    /// It is open.
    NotClosed,
    /// These units below it are open then.
    OpenBelow(Vec<UnitId>),
    /// The first day is after the first period's last, or after a unit below opened.
    OpenedTooLate(Day),
    /// A private provider's name is missing.
    ProviderMissing,
}
