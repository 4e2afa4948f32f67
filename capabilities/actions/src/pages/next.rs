//! The one next step of an action, shown to the one who can take it.

use super::{start, step};
use crate::{
    access,
    actions::{Carry, Drop, Edit, Judge, Reopen},
    domain::{Action, Refusal, State, may_drop, may_edit, may_finish, may_judge, may_reopen},
    url, words,
};
use components::{LinkButton, NextStep, link, link_button, next_step};
use db::Desk;
use maud::{Markup, html};
use text::{Speaks, dates, t};
use web::{FormState, Problem, Ui};

/// Something that can be done with an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Can {
    /// Start it, or say that it is done.
    Carry,
    /// Judge its effect.
    Judge,
    /// Change its plan.
    Edit,
    /// Drop it.
    Drop,
    /// Open it again.
    Reopen,
}

/// What the actor can do with an action now.
#[derive(Debug, Clone, Default)]
pub struct Steps {
    /// That.
    pub can: Vec<Can>,
    /// Whether it is theirs to do.
    pub own: bool,
    /// Why they can't judge its effect, when everything but the rules would let them.
    pub judge_refused: Option<Refusal>,
}

impl Steps {
    /// Asks the rules and the reach.
    pub fn of(ui: &Ui, desk: &mut Desk, action: &Action) -> Result<Self, Problem> {
        let c = step::circumstances(ui, action)?;
        let judged = may_judge(action, &c);
        let reaches_judge = matches!(action.state, State::Done(_)) && access::reaches::<Judge>(ui, desk, action)?;
        let all = [
            (Can::Carry, may_finish(action, &c).is_ok() && access::reaches::<Carry>(ui, desk, action)?),
            (Can::Judge, judged.is_ok() && reaches_judge),
            (Can::Edit, may_edit(action, &c).is_ok() && access::reaches::<Edit>(ui, desk, action)?),
            (Can::Drop, may_drop(action, &c).is_ok() && access::reaches::<Drop>(ui, desk, action)?),
            (Can::Reopen, may_reopen(action, &c).is_ok() && access::reaches::<Reopen>(ui, desk, action)?),
        ];
        let can = all.into_iter().filter(|(_, may)| *may).map(|(can, _)| can).collect();
        Ok(Self { can, own: action.owner == c.actor, judge_refused: judged.err().filter(|_| reaches_judge) })
    }

    /// Whether they can do this.
    pub fn can(&self, what: Can) -> bool {
        self.can.contains(&what)
    }
}

/// The card; for one who can't take the step it says whose turn it is.
pub fn card(ui: &Ui, action: &Action, steps: &Steps) -> Markup {
    match &action.state {
        State::Planned if steps.own && steps.can(Can::Carry) => to_start(ui, action),
        State::Started { .. } if steps.own && steps.can(Can::Carry) => to_finish(ui, action),
        State::Done(_) if steps.can(Can::Judge) => to_judge(ui, action),
        State::FollowedUp(..) | State::Dropped { .. } => closed(ui, action, steps),
        _ => others_turn(ui, action, steps),
    }
}

fn to_start(ui: &Ui, action: &Action) -> Markup {
    next_step(NextStep {
        id: "nasta",
        eyebrow: &t!(ui, "actions-next-yours"),
        title: &t!(ui, "actions-next-start-title"),
        text: &t!(ui, "actions-next-start-text"),
        action: start::start_form(ui, action, &FormState::default()),
        alternative: link(&url::Finish { id: action.id }.to_string(), &t!(ui, "actions-next-finish-at-once")),
    })
}

fn to_finish(ui: &Ui, action: &Action) -> Markup {
    next_step(NextStep {
        id: "nasta",
        eyebrow: &t!(ui, "actions-next-yours"),
        title: &t!(ui, "actions-next-finish-title"),
        text: &t!(ui, "actions-next-finish-text"),
        action: primary(&url::Finish { id: action.id }.to_string(), &t!(ui, "actions-next-finish")),
        ..NextStep::default()
    })
}

fn to_judge(ui: &Ui, action: &Action) -> Markup {
    next_step(NextStep {
        id: "nasta",
        eyebrow: &t!(ui, "actions-next-yours"),
        title: &t!(ui, "actions-next-judge-title"),
        text: &follow_up(ui, action),
        action: primary(&url::Judge { id: action.id }.to_string(), &t!(ui, "actions-next-judge")),
        ..NextStep::default()
    })
}

fn closed(ui: &Ui, action: &Action, steps: &Steps) -> Markup {
    let again = link(&url::Reopen { id: action.id }.to_string(), &t!(ui, "actions-next-reopen"));
    next_step(NextStep {
        id: "nasta",
        eyebrow: &t!(ui, "actions-next-closed"),
        title: &words::state_name(ui, action.state.code()),
        text: &t!(ui, "actions-next-closed-text"),
        alternative: if steps.can(Can::Reopen) {
            again
        } else {
            html! {}
        },
        ..NextStep::default()
    })
}

/// Whose turn it is, and why it isn't the actor's when they might think so.
fn others_turn(ui: &Ui, action: &Action, steps: &Steps) -> Markup {
    let name = ui.actor().directory().person_name(action.owner).to_owned();
    let judged = matches!(action.state, State::Done(_));
    let title = if judged { t!(ui, "actions-next-manager") } else { t!(ui, "actions-next-owner", name = name) };
    let text = match steps.judge_refused {
        Some(refusal) => words::refusal(ui, refusal),
        None if judged => follow_up(ui, action),
        None => t!(ui, "actions-next-owner-text", day = dates::day(ui.lang(), action.plan.due, ui.today())),
    };
    let finish = link(&url::Finish { id: action.id }.to_string(), &t!(ui, "actions-next-finish"));
    let alternative = if steps.can(Can::Carry) {
        finish
    } else {
        html! {}
    };
    next_step(NextStep {
        id: "nasta",
        eyebrow: &t!(ui, "actions-next"),
        title: &title,
        text: &text,
        alternative,
        ..NextStep::default()
    })
}

fn follow_up(ui: &Ui, action: &Action) -> String {
    let day = action.wanted().map(|day| dates::day(ui.lang(), day, ui.today())).unwrap_or_default();
    t!(ui, "actions-next-judge-text", day = day)
}

fn primary(href: &str, text: &str) -> Markup {
    link_button(LinkButton { full: true, ..LinkButton::primary(href, text) })
}
