//! The action itself.

use authority::Track;
use kernel::{Day, PersonId, Subject, Timestamp, UnitId};

kernel::id! {
    /// An action (åtgärd).
    ActionId;
}

/// What somebody does about something, and whether it helped.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// Its id.
    pub id: ActionId,
    /// The unit of the thing that it hangs on.
    pub unit: UnitId,
    /// The legal track of that thing.
    pub track: Track,
    /// Whether that thing is withheld from the line.
    pub withheld: bool,
    /// Who does it.
    pub owner: PersonId,
    /// What it hangs on.
    pub about: About,
    /// What is to be done.
    pub plan: Plan,
    /// How far it has come.
    pub state: State,
    /// Which attempt it is, from 1.
    pub round: i64,
    /// Why it was opened again, if it was.
    pub reopened_from: Option<ReopenedFrom>,
    /// Whether it has gone up the line.
    pub escalation: Option<Escalation>,
    /// When it was made.
    pub created_at: Timestamp,
    /// Who handed it out; none for the house itself.
    pub created_by: Option<PersonId>,
    /// The version of the lists of kinds and effects that it was made with.
    pub data_version: i64,
    /// Counts its changes.
    pub version: i64,
}

/// What an action hangs on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The thing.
    pub subject: Subject,
    /// Its name when the action was made, or as its room last told.
    pub title: String,
    /// The action's number within the thing.
    pub number: i64,
    /// Which cause, finding or risk of the thing it is for.
    pub ground: Option<Ground>,
}

/// What within a thing an action is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// Its code within the thing.
    pub code: String,
    /// In words, as they were then.
    pub text: String,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// In a line, verb first.
    pub title: String,
    /// More about it.
    pub description: Option<String>,
    /// The kind's code.
    pub kind: String,
    /// In whole kronor, where known.
    pub cost: Option<i64>,
    /// The last day.
    pub due: Day,
}

kernel::code_enum! {
    /// A state without its data.
    pub enum StateCode {
        /// Nobody has begun.
        Planned = "planned",
        /// Under way.
        Started = "started",
        /// Done; its effect is not judged.
        Done = "done",
        /// Its effect is judged.
        FollowedUp = "followed_up",
        /// Not to be done.
        Dropped = "dropped",
    }
}

/// How far an action has come, with what is known then and only then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Nobody has begun.
    Planned,
    /// Under way.
    Started {
        /// Since when.
        at: Timestamp,
    },
    /// Done; its effect is not judged.
    Done(Done),
    /// Its effect is judged.
    FollowedUp(Done, Judgement),
    /// Not to be done.
    Dropped {
        /// When that was decided.
        at: Timestamp,
        /// By whom.
        by: PersonId,
        /// Why.
        reason: String,
    },
}

/// That it was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// When that was said.
    pub at: Timestamp,
    /// By whom.
    pub by: PersonId,
    /// What shows it.
    pub proof: String,
    /// When its effect is to be judged.
    pub follow_up: Day,
}

/// Whether it helped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// When that was judged.
    pub at: Timestamp,
    /// By whom.
    pub by: PersonId,
    /// The answer's code.
    pub effect: String,
    /// What one sees.
    pub comment: String,
    /// What in the routine needs to change, when something does.
    pub routine: Option<String>,
}

kernel::code_enum! {
    /// What an action was before it was opened again.
    pub enum ReopenedFrom {
        /// Done, and it made no difference.
        NotEffective = "not_effective",
        /// Followed up.
        FollowedUp = "followed_up",
        /// Dropped.
        Dropped = "dropped",
    }
}

/// That an action has gone up the line (ACT-4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Escalation {
    /// How far.
    pub to: super::Level,
    /// When.
    pub at: Timestamp,
}

impl State {
    /// The state without its data.
    pub fn code(&self) -> StateCode {
        match self {
            Self::Planned => StateCode::Planned,
            Self::Started { .. } => StateCode::Started,
            Self::Done(_) => StateCode::Done,
            Self::FollowedUp(..) => StateCode::FollowedUp,
            Self::Dropped { .. } => StateCode::Dropped,
        }
    }

    /// Whether it is still to be done.
    pub fn to_do(&self) -> bool {
        matches!(self, Self::Planned | Self::Started { .. })
    }

    /// Whether anything is still wanted of it: to be done, or to be judged.
    pub fn open(&self) -> bool {
        self.to_do() || matches!(self, Self::Done(_))
    }
}

impl Action {
    /// The day on which something is next wanted of it; none when it is closed.
    pub fn wanted(&self) -> Option<Day> {
        match &self.state {
            State::Planned | State::Started { .. } => Some(self.plan.due),
            State::Done(done) => Some(done.follow_up),
            State::FollowedUp(..) | State::Dropped { .. } => None,
        }
    }

    /// Whether that day has passed.
    pub fn late(&self, today: Day) -> bool {
        self.wanted().is_some_and(|day| day < today)
    }
}
