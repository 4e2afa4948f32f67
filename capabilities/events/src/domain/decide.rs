//! What can be done with a case in its state, and what the next step is. Pages ask the same function, so that no button is
//! shown which would be refused, and a stop explains itself.

use super::case::{Case, Nature, Phase, State, Step};
use super::independence::Conflict;
use authority::Track;

/// A step that someone wants to take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// Take the case on.
    Receive,
    /// The assessment is done.
    FinishAssessment,
    /// The investigation is done.
    FinishInvestigation,
    /// The actions are in place, and the reporter is told what it led to.
    GiveFeedback,
    /// Close.
    Close,
    /// Open again.
    Reopen,
}

/// What else matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Circumstances {
    /// How many actions hang on the case.
    pub actions: i64,
    /// How many things in other rooms stop it from being closed.
    pub stops: usize,
    /// Why the actor isn't independent in this case.
    pub conflict: Option<Conflict>,
}

/// Something that must be there first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// The category.
    Category,
    /// Risk, near miss or adverse event.
    Kind,
    /// The risk to patients.
    HslRisk,
    /// The risk to those who get social care.
    SolRisk,
    /// At least one cause.
    Cause,
    /// The conclusion.
    Conclusion,
    /// An action, or why none is needed.
    Action,
    /// The sentence about what it led to.
    Learned,
    /// The verdict of MAS or MAR.
    Verdict,
}

/// Why not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Not in this phase.
    WrongPhase(Phase),
    /// This is missing.
    Missing(Vec<Missing>),
    /// Something in another room stops it.
    Stopped,
    /// The actor isn't independent.
    Conflict(Conflict),
}

/// The state that the command leads to, or why not.
pub fn decide(case: &Case, command: Command, step: Step, around: Circumstances) -> Result<State, Refusal> {
    let (needed, missing) = match command {
        Command::Receive => (Phase::Reported, vec![]),
        Command::FinishAssessment => (Phase::Received, lacking_assessment(case)),
        Command::FinishInvestigation => (Phase::Investigating, lacking_investigation(case)),
        Command::GiveFeedback => (Phase::Acting, lacking_feedback(case, around)),
        Command::Close => (Phase::FedBack, lacking_verdict(case)),
        Command::Reopen => (Phase::Closed, vec![]),
    };
    if case.nature != Nature::Deviation || case.state.phase() != needed {
        return Err(Refusal::WrongPhase(case.state.phase()));
    }
    if command == Command::FinishInvestigation
        && let Some(conflict) = around.conflict
    {
        return Err(Refusal::Conflict(conflict));
    }
    if !missing.is_empty() {
        return Err(Refusal::Missing(missing));
    }
    if command == Command::Close && around.stops > 0 {
        return Err(Refusal::Stopped);
    }
    Ok(match command {
        Command::Receive => State::Received(step),
        Command::FinishAssessment | Command::Reopen => State::Investigating(step),
        Command::FinishInvestigation => State::Acting(step),
        Command::GiveFeedback => State::FedBack(step),
        Command::Close => State::Closed(step),
    })
}

fn lacking_assessment(case: &Case) -> Vec<Missing> {
    let hsl = matches!(case.track, Track::Hsl | Track::Both) && case.assessment.hsl.is_none();
    let sol = matches!(case.track, Track::Sol | Track::Both) && case.assessment.sol.is_none();
    only([
        (case.assessment.category.is_none(), Missing::Category),
        (case.assessment.kind.is_none(), Missing::Kind),
        (hsl, Missing::HslRisk),
        (sol, Missing::SolRisk),
    ])
}

fn lacking_investigation(case: &Case) -> Vec<Missing> {
    only([(case.causes.is_empty(), Missing::Cause), (case.conclusion.is_empty(), Missing::Conclusion)])
}

fn lacking_feedback(case: &Case, around: Circumstances) -> Vec<Missing> {
    let no_action = around.actions == 0 && case.no_action_why.is_empty();
    only([(no_action, Missing::Action), (case.learned.is_empty(), Missing::Learned)])
}

fn lacking_verdict(case: &Case) -> Vec<Missing> {
    only([(case.expert_needed && case.hsl_verdict.is_none(), Missing::Verdict)])
}

fn only<const N: usize>(all: [(bool, Missing); N]) -> Vec<Missing> {
    all.into_iter().filter(|(lacking, _)| *lacking).map(|(_, missing)| missing).collect()
}

/// The one next step of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextStep {
    /// Take the case on.
    Receive,
    /// Assess it.
    Assess,
    /// Find out why.
    Investigate,
    /// Plan actions.
    Plan,
    /// Tell the reporter what it led to.
    FeedBack,
    /// Follow the actions up.
    FollowUp,
    /// Wait for the verdict of MAS or MAR.
    AwaitVerdict,
    /// Close it.
    Close,
    /// Answer what is no deviation.
    Respond,
}

/// The one next step; none when closed.
pub fn next_step(case: &Case, around: Circumstances) -> Option<NextStep> {
    if case.nature != Nature::Deviation {
        return (case.state.phase() != Phase::Closed).then_some(NextStep::Respond);
    }
    Some(match case.state {
        State::Reported => NextStep::Receive,
        State::Received(_) => NextStep::Assess,
        State::Investigating(_) => NextStep::Investigate,
        State::Acting(_) if around.actions == 0 && case.no_action_why.is_empty() => NextStep::Plan,
        State::Acting(_) => NextStep::FeedBack,
        State::FedBack(_) if around.stops > 0 => NextStep::FollowUp,
        State::FedBack(_) if !lacking_verdict(case).is_empty() => NextStep::AwaitVerdict,
        State::FedBack(_) => NextStep::Close,
        State::Closed(_) => return None,
    })
}

#[cfg(test)]
mod tests;
