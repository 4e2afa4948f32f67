//! What may be done with a version, in which state, by whom. Pages ask the same questions before they show a button.

use super::{Decision, Review, Sent, State, Version};
use flow::check;
use kernel::{PersonId, Timestamp};

/// Something that a person wants to do with a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Send it for review.
    Send,
    /// Take it back from review.
    TakeBack,
    /// Say that it is right.
    Approve {
        /// What one wants to add.
        note: Option<String>,
    },
    /// Send it back to be changed.
    Return {
        /// What is to be changed.
        note: String,
    },
    /// Establish it.
    Establish(Decision),
}

/// Who asks, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Circumstances {
    /// Who.
    pub actor: PersonId,
    /// When.
    pub now: Timestamp,
}

/// Why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It isn't a draft.
    NotDraft,
    /// Something in its table has to be mended first.
    Faulty,
    /// It isn't out for review.
    NotInReview,
    /// One doesn't review what one has sent.
    OwnReview,
    /// Only the one who sent it takes it back.
    NotSender,
    /// It has to be reviewed first.
    NotReviewed,
    /// It holds from before it was decided.
    ValidBeforeDecided,
    /// It is to be looked at again before it begins to hold.
    ReviewBeforeValid,
    /// Decided in the future.
    DecidedLater,
}

/// Decides: the state after it.
pub fn decide(version: &Version, command: Command, c: &Circumstances) -> Result<State, Refusal> {
    match command {
        Command::Send => {
            may_send(version)?;
            Ok(State::InReview(Sent { at: c.now, by: c.actor }))
        }
        Command::TakeBack => {
            may_take_back(version, c)?;
            Ok(State::Draft { returned: None })
        }
        Command::Approve { note } => match &version.state {
            State::InReview(sent) => {
                may_approve(version, c)?;
                Ok(State::Reviewed(*sent, Review { at: c.now, by: c.actor, note }))
            }
            _ => Err(Refusal::NotInReview),
        },
        Command::Return { note } => {
            may_return(version)?;
            Ok(State::Draft { returned: Some(note) })
        }
        Command::Establish(decision) => {
            may_establish(version)?;
            in_order(&decision, c)?;
            Ok(State::Established(decision))
        }
    }
}

fn in_order(decision: &Decision, c: &Circumstances) -> Result<(), Refusal> {
    if decision.decided > c.now.day() {
        return Err(Refusal::DecidedLater);
    }
    if decision.valid_from < decision.decided {
        return Err(Refusal::ValidBeforeDecided);
    }
    if decision.review_by <= decision.valid_from { Err(Refusal::ReviewBeforeValid) } else { Ok(()) }
}

/// Whether its table can be changed: an established version never changes.
pub fn may_edit(version: &Version) -> Result<(), Refusal> {
    if matches!(version.state, State::Draft { .. }) { Ok(()) } else { Err(Refusal::NotDraft) }
}

/// Whether it can be sent for review.
pub fn may_send(version: &Version) -> Result<(), Refusal> {
    may_edit(version)?;
    if check(&version.table).iter().any(flow::Fault::stops) { Err(Refusal::Faulty) } else { Ok(()) }
}

/// Whether this person can take it back.
pub fn may_take_back(version: &Version, c: &Circumstances) -> Result<(), Refusal> {
    match &version.state {
        State::InReview(sent) if sent.by == c.actor => Ok(()),
        State::InReview(_) => Err(Refusal::NotSender),
        _ => Err(Refusal::NotInReview),
    }
}

/// Whether this person can say that it is right: four eyes.
pub fn may_approve(version: &Version, c: &Circumstances) -> Result<(), Refusal> {
    match &version.state {
        State::InReview(sent) if sent.by == c.actor => Err(Refusal::OwnReview),
        State::InReview(_) => Ok(()),
        _ => Err(Refusal::NotInReview),
    }
}

/// Whether it can be sent back.
pub fn may_return(version: &Version) -> Result<(), Refusal> {
    if matches!(version.state, State::InReview(_) | State::Reviewed(..)) { Ok(()) } else { Err(Refusal::NotInReview) }
}

/// Whether it can be established.
pub fn may_establish(version: &Version) -> Result<(), Refusal> {
    if matches!(version.state, State::Reviewed(..)) { Ok(()) } else { Err(Refusal::NotReviewed) }
}
