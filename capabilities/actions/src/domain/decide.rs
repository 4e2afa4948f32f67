//! What may be done with an action, in which state, by whom. Pages ask the same questions before they show a button.

use super::{Action, Done, Judgement, ReopenedFrom, State, What};
use kernel::{Day, PersonId, Timestamp};

/// Something that a person wants to do with an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Begin.
    Start,
    /// Say that it is done.
    Finish {
        /// What shows it.
        proof: String,
        /// When its effect is to be judged.
        follow_up: Day,
    },
    /// Say whether it helped.
    Judge(Verdict),
    /// Decide that it is not to be done.
    Drop {
        /// Why.
        reason: String,
    },
    /// Open it again.
    Reopen {
        /// Why.
        reason: String,
        /// The new last day.
        due: Day,
    },
}

/// An answer to whether an action had effect, with the rules of that answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The answer's code.
    pub effect: String,
    /// What one sees.
    pub comment: String,
    /// What in the routine needs to change, when something does.
    pub routine: Option<String>,
    /// The action goes back to work, with this last day.
    pub reopens: Option<Day>,
    /// The question comes back on this day.
    pub again: Option<Day>,
}

/// Who asks, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Circumstances {
    /// Who.
    pub actor: PersonId,
    /// When.
    pub now: Timestamp,
    /// Whether they lead the unit: the nearest manager on the way up.
    pub manages: bool,
}

/// What comes of a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happening {
    /// What happened.
    pub what: What,
    /// The state after it.
    pub state: State,
    /// A new last day.
    pub due: Option<Day>,
    /// What it was before it was opened again.
    pub reopened_from: Option<ReopenedFrom>,
    /// What was written.
    pub note: Option<String>,
    /// The answer about effect.
    pub effect: Option<String>,
}

/// Why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It is under way, or further.
    AlreadyStarted,
    /// It is not among what is to be done.
    NotToDo,
    /// What shows that it was done is missing.
    ProofMissing,
    /// Effect is judged of what is done.
    NotDone,
    /// One doesn't judge one's own, unless one leads the unit.
    OwnEffect,
    /// It is closed already.
    Closed,
    /// It is open.
    StillOpen,
    /// The reason is missing.
    ReasonMissing,
}

/// Decides.
pub fn decide(action: &Action, command: Command, c: &Circumstances) -> Result<Happening, Refusal> {
    match command {
        Command::Start => {
            may_start(action, c)?;
            Ok(happening(What::Started, State::Started { at: c.now }))
        }
        Command::Finish { proof, follow_up } => {
            may_finish(action, c)?;
            let proof = written(proof).ok_or(Refusal::ProofMissing)?;
            let done = Done { at: c.now, by: c.actor, proof: proof.clone(), follow_up };
            Ok(Happening { note: Some(proof), ..happening(What::Done, State::Done(done)) })
        }
        Command::Judge(verdict) => judge(action, verdict, c),
        Command::Drop { reason } => {
            may_drop(action, c)?;
            let reason = written(reason).ok_or(Refusal::ReasonMissing)?;
            let state = State::Dropped { at: c.now, by: c.actor, reason: reason.clone() };
            Ok(Happening { note: Some(reason), ..happening(What::Dropped, state) })
        }
        Command::Reopen { reason, due } => {
            may_reopen(action, c)?;
            let reason = written(reason).ok_or(Refusal::ReasonMissing)?;
            let dropped = matches!(action.state, State::Dropped { .. });
            let from = if dropped { ReopenedFrom::Dropped } else { ReopenedFrom::FollowedUp };
            let opened = happening(What::Reopened, State::Planned);
            Ok(Happening { note: Some(reason), due: Some(due), reopened_from: Some(from), ..opened })
        }
    }
}

fn judge(action: &Action, verdict: Verdict, c: &Circumstances) -> Result<Happening, Refusal> {
    may_judge(action, c)?;
    let State::Done(done) = &action.state else { return Err(Refusal::NotDone) };
    let comment = written(verdict.comment).ok_or(Refusal::ReasonMissing)?;
    let (effect, note) = (Some(verdict.effect.clone()), Some(comment.clone()));
    if let Some(due) = verdict.reopens {
        let from = Some(ReopenedFrom::NotEffective);
        let opened = happening(What::Ineffective, State::Planned);
        return Ok(Happening { note, effect, due: Some(due), reopened_from: from, ..opened });
    }
    if let Some(day) = verdict.again {
        let later = State::Done(Done { follow_up: day, ..done.clone() });
        return Ok(Happening { note, effect, ..happening(What::Postponed, later) });
    }
    let judgement = Judgement { at: c.now, by: c.actor, effect: verdict.effect, comment, routine: verdict.routine };
    Ok(Happening { note, effect, ..happening(What::Judged, State::FollowedUp(done.clone(), judgement)) })
}

/// Whether it can begin.
fn may_start(action: &Action, _: &Circumstances) -> Result<(), Refusal> {
    if action.state == State::Planned { Ok(()) } else { Err(Refusal::AlreadyStarted) }
}

/// Whether it can be said to be done.
pub fn may_finish(action: &Action, _: &Circumstances) -> Result<(), Refusal> {
    if action.state.to_do() { Ok(()) } else { Err(Refusal::NotToDo) }
}

/// Whether the effect can be judged by this person: not by the one who did it, unless that is the one who leads the unit.
pub fn may_judge(action: &Action, c: &Circumstances) -> Result<(), Refusal> {
    match action.state {
        State::Done(_) if action.owner == c.actor && !c.manages => Err(Refusal::OwnEffect),
        State::Done(_) => Ok(()),
        _ => Err(Refusal::NotDone),
    }
}

/// Whether the plan can be changed.
pub fn may_edit(action: &Action, _: &Circumstances) -> Result<(), Refusal> {
    if action.state.to_do() { Ok(()) } else { Err(Refusal::NotToDo) }
}

/// Whether it can be dropped.
pub fn may_drop(action: &Action, _: &Circumstances) -> Result<(), Refusal> {
    if action.state.open() { Ok(()) } else { Err(Refusal::Closed) }
}

/// Whether it can be opened again.
pub fn may_reopen(action: &Action, _: &Circumstances) -> Result<(), Refusal> {
    if action.state.open() { Err(Refusal::StillOpen) } else { Ok(()) }
}

impl Action {
    /// The action after what happened.
    #[must_use]
    pub fn after(&self, happened: &Happening) -> Self {
        let mut next = self.clone();
        next.state = happened.state.clone();
        if let Some(due) = happened.due {
            next.plan.due = due;
        }
        if let Some(from) = happened.reopened_from {
            next.round += 1;
            next.reopened_from = Some(from);
        }
        // A new state is a new chance: it is late again only when its next day has passed.
        if happened.what != What::Started {
            next.escalation = None;
        }
        next
    }
}

fn happening(what: What, state: State) -> Happening {
    Happening { what, state, due: None, reopened_from: None, note: None, effect: None }
}

fn written(text: String) -> Option<String> {
    (!text.trim().is_empty()).then_some(text)
}
