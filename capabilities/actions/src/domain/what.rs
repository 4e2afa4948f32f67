//! What can happen to an action: the words of its timeline and of the trail.

kernel::code_enum! {
    /// What happened.
    pub enum What {
        /// It was made.
        Added = "added",
        /// Its plan was changed.
        Edited = "edited",
        /// Someone began.
        Started = "started",
        /// It was done.
        Done = "done",
        /// Its effect was judged.
        Judged = "judged",
        /// Too early to judge; the question comes back.
        Postponed = "postponed",
        /// It made no difference, and was opened again.
        Ineffective = "ineffective",
        /// It was dropped.
        Dropped = "dropped",
        /// It was opened again.
        Reopened = "reopened",
        /// It went up the line.
        Escalated = "escalated",
        /// Someone else does it from now on.
        HandedOver = "handed_over",
        /// The thing that it hangs on belongs to another unit, track or circle from now on.
        Moved = "moved",
    }
}
