//! A process and its versions.

use flow::Table;
use kernel::{Day, PersonId, Timestamp, UnitId};

kernel::id! {
    /// A process.
    ProcessId;
    /// A version of a process.
    VersionId;
    /// A step of a process, the same in every version.
    StepId;
}

kernel::code_enum! {
    /// What kind of process it is.
    pub enum Kind {
        /// What the organisation is there for (huvudprocess).
        Main = "main",
        /// A part of a main process, in more detail (delprocess).
        Sub = "sub",
        /// How the others are led (ledningsprocess).
        Management = "management",
        /// What helps the others (stödprocess).
        Support = "support",
    }
}

/// A process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Process {
    /// Its id.
    pub id: ProcessId,
    /// The unit that it goes for, with all below it.
    pub unit: UnitId,
    /// Who answers for it (processägare).
    pub owner: Option<PersonId>,
    /// Who leads the work with it (processledare).
    pub leader: Option<PersonId>,
    /// The process that it is a part of.
    pub parent: Option<ProcessId>,
    /// Its kind.
    pub kind: Kind,
    /// Its name, verb first.
    pub name: String,
    /// What it is for.
    pub purpose: Option<String>,
    /// The need that sets it going.
    pub need_in: Option<String>,
    /// The need that is met when it is over.
    pub need_out: Option<String>,
    /// That it isn't used any more.
    pub retired: Option<Retired>,
    /// When it was made.
    pub created_at: Timestamp,
    /// By whom.
    pub created_by: Option<PersonId>,
    /// Counts its changes.
    pub version: i64,
}

/// That a process isn't used any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retired {
    /// Since when.
    pub at: Timestamp,
    /// By whom.
    pub by: Option<PersonId>,
    /// Why.
    pub reason: String,
}

kernel::code_enum! {
    /// A state without its data.
    pub enum StateCode {
        /// Being written.
        Draft = "draft",
        /// Sent for review.
        InReview = "in_review",
        /// Reviewed; to be established.
        Reviewed = "reviewed",
        /// In force.
        Established = "established",
        /// Replaced by a newer one, or the process was retired.
        Ended = "ended",
    }
}

/// How far a version has come, with what is known then and only then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Being written; what a reviewer said when it was sent back.
    Draft {
        /// That.
        returned: Option<String>,
    },
    /// Sent for review.
    InReview(Sent),
    /// Reviewed.
    Reviewed(Sent, Review),
    /// In force.
    Established(Decision),
    /// No longer in force.
    Ended(Decision, Timestamp),
}

/// That it was sent for review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sent {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: PersonId,
}

/// That it was reviewed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: PersonId,
    /// What they said.
    pub note: Option<String>,
}

/// The decision that a version holds (SOSFS 2011:9 4 kap. 2 §: "fastställa").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// When it was written here.
    pub at: Timestamp,
    /// By whom.
    pub by: Option<PersonId>,
    /// The day of the decision.
    pub decided: Day,
    /// By what right: a delegation, a decision of the board.
    pub mandate: String,
    /// Its number in the registry.
    pub registry: Option<String>,
    /// From when it holds.
    pub valid_from: Day,
    /// By when it is to be looked at again.
    pub review_by: Day,
}

/// A version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its id.
    pub id: VersionId,
    /// The process's.
    pub process: ProcessId,
    /// Its number, from 1.
    pub number: i64,
    /// How far it has come.
    pub state: State,
    /// The step table.
    pub table: Table,
    /// When it was begun.
    pub created_at: Timestamp,
    /// By whom.
    pub created_by: Option<PersonId>,
    /// Counts its changes.
    pub version: i64,
}

impl State {
    /// The state without its data.
    pub fn code(&self) -> StateCode {
        match self {
            Self::Draft { .. } => StateCode::Draft,
            Self::InReview(_) => StateCode::InReview,
            Self::Reviewed(..) => StateCode::Reviewed,
            Self::Established(_) => StateCode::Established,
            Self::Ended(..) => StateCode::Ended,
        }
    }

    /// The decision, when there is one.
    pub fn decision(&self) -> Option<&Decision> {
        match self {
            Self::Established(decision) | Self::Ended(decision, _) => Some(decision),
            _ => None,
        }
    }

    /// Whether it is still on its way to be established.
    pub fn open(&self) -> bool {
        matches!(self, Self::Draft { .. } | Self::InReview(_) | Self::Reviewed(..))
    }
}

kernel::code_enum! {
    /// What can happen to a process: the words of its history and of the trail.
    pub enum What {
        /// It was made.
        Added = "added",
        /// What is said about it was changed.
        Edited = "edited",
        /// A step of its draft was changed.
        StepsChanged = "steps_changed",
        /// A routine was tied to a step, or the tie was taken away.
        Linked = "linked",
        /// A new version was begun.
        Revised = "revised",
        /// The draft was dropped.
        DraftDropped = "draft_dropped",
        /// The draft was sent for review.
        Sent = "sent",
        /// It was taken back.
        TakenBack = "taken_back",
        /// It was sent back.
        Returned = "returned",
        /// It was reviewed.
        Approved = "approved",
        /// It was established.
        Established = "established",
        /// It still holds.
        Confirmed = "confirmed",
        /// It isn't used any more.
        Retired = "retired",
    }
}
