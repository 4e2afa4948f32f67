//! Words and looks that several pages share.

use crate::domain::{Gap, Kind, Process, Refusal, State, StateCode, Version, What};
use components::{Icon, Tone, tag};
use flow::{Fault, Kind as StepKind, Step, Table};
use maud::Markup;
use text::{Speaks, dates, t};
use web::Ui;

/// A process's kind.
pub fn kind(ui: &Ui, kind: Kind) -> String {
    match kind {
        Kind::Main => t!(ui, "processes-kind-main"),
        Kind::Sub => t!(ui, "processes-kind-sub"),
        Kind::Management => t!(ui, "processes-kind-management"),
        Kind::Support => t!(ui, "processes-kind-support"),
    }
}

/// A step's kind.
pub fn step_kind(ui: &Ui, kind: StepKind) -> String {
    match kind {
        StepKind::Start => t!(ui, "processes-step-start"),
        StepKind::Activity => t!(ui, "processes-step-activity"),
        StepKind::Decision => t!(ui, "processes-step-decision"),
        StepKind::Together => t!(ui, "processes-step-together"),
        StepKind::Wait => t!(ui, "processes-step-wait"),
        StepKind::Sub => t!(ui, "processes-step-sub"),
        StepKind::End => t!(ui, "processes-step-end"),
    }
}

/// A step's name; its kind's where it has none.
pub fn step_name(ui: &Ui, step: &Step) -> String {
    if step.name.trim().is_empty() { step_kind(ui, step.kind) } else { step.name.clone() }
}

/// A step's number and name.
pub fn numbered(ui: &Ui, table: &Table, step: &Step) -> String {
    let name = step_name(ui, step);
    table.numbers().get(step.id.as_str()).map_or_else(|| name.clone(), |number| format!("{number}. {name}"))
}

/// A state in a word.
pub fn state(ui: &Ui, state: StateCode) -> String {
    match state {
        StateCode::Draft => t!(ui, "processes-state-draft"),
        StateCode::InReview => t!(ui, "processes-state-in-review"),
        StateCode::Reviewed => t!(ui, "processes-state-reviewed"),
        StateCode::Established => t!(ui, "processes-state-established"),
        StateCode::Ended => t!(ui, "processes-state-ended"),
    }
}

/// A state as a tag.
pub fn state_tag(ui: &Ui, code: StateCode) -> Markup {
    let (tone, icon) = match code {
        StateCode::Draft => (Tone::Plain, Some(Icon::Pencil)),
        StateCode::InReview => (Tone::Info, Some(Icon::Eye)),
        StateCode::Reviewed => (Tone::Info, Some(Icon::Checkmark)),
        StateCode::Established => (Tone::Good, Some(Icon::Checkmark)),
        StateCode::Ended => (Tone::Plain, Some(Icon::Archive)),
    };
    tag(tone, &state(ui, code), icon)
}

/// One sentence about a version: its number, from when it holds, who answers for the process.
pub fn about(ui: &Ui, process: &Process, version: &Version) -> String {
    let number = t!(ui, "processes-version", number = version.number);
    let day = |day| dates::day(ui.lang(), day, ui.today());
    let held = match &version.state {
        State::Established(decision) => t!(ui, "processes-holds-from", day = day(decision.valid_from)),
        State::Ended(_, at) => t!(ui, "processes-held-until", day = day(at.day())),
        _ => text::words::small_first(&state(ui, version.state.code())),
    };
    let owner = process.owner.map(|owner| ui.actor().directory().person_name(owner).to_owned()).filter(|name| !name.is_empty());
    let owner = owner.map_or_else(|| t!(ui, "processes-no-owner"), |name| t!(ui, "processes-owner-is", name = name));
    format!("{number}, {held}. {owner}")
}

/// Why not.
pub fn refusal(ui: &Ui, refusal: Refusal) -> String {
    match refusal {
        Refusal::NotDraft => t!(ui, "processes-refused-not-draft"),
        Refusal::Faulty => t!(ui, "processes-refused-faulty"),
        Refusal::NotInReview => t!(ui, "processes-refused-not-in-review"),
        Refusal::OwnReview => t!(ui, "processes-refused-own-review"),
        Refusal::NotSender => t!(ui, "processes-refused-not-sender"),
        Refusal::NotReviewed => t!(ui, "processes-refused-not-reviewed"),
        Refusal::ValidBeforeDecided => t!(ui, "processes-refused-valid-before-decided"),
        Refusal::ReviewBeforeValid => t!(ui, "processes-refused-review-before-valid"),
        Refusal::DecidedLater => t!(ui, "processes-refused-decided-later"),
    }
}

/// What is wrong with a table, and what to do about it.
pub fn fault(ui: &Ui, table: &Table, fault: &Fault) -> String {
    let step = fault.step().and_then(|id| table.step(id)).map(|step| numbered(ui, table, step)).unwrap_or_default();
    match fault {
        Fault::Empty => t!(ui, "processes-fault-empty"),
        Fault::NoStart => t!(ui, "processes-fault-no-start"),
        Fault::NoEnd => t!(ui, "processes-fault-no-end"),
        Fault::Nameless(_) => t!(ui, "processes-fault-nameless", step = step),
        Fault::Nobody(_) => t!(ui, "processes-fault-nobody", step = step),
        Fault::LeadsNowhere(_) => t!(ui, "processes-fault-leads-nowhere", step = step),
        Fault::LeadsToItself(_) => t!(ui, "processes-fault-leads-to-itself", step = step),
        Fault::Unreached(_) => t!(ui, "processes-fault-unreached", step = step),
        Fault::Stops(_) => t!(ui, "processes-fault-stops", step = step),
        Fault::NoWayOut(_) => t!(ui, "processes-fault-no-way-out", step = step),
        Fault::NoChoice(_) => t!(ui, "processes-fault-no-choice", step = step),
        Fault::NoCondition(_) => t!(ui, "processes-fault-no-condition", step = step),
        Fault::GoesOn(_) => t!(ui, "processes-fault-goes-on", step = step),
        Fault::BeginsTwice(_) => t!(ui, "processes-fault-begins-twice", step = step),
        Fault::Idle(lane) => t!(ui, "processes-fault-idle", lane = lane.clone()),
    }
}

/// What an activity lacks.
pub fn gap(ui: &Ui, gap: Gap) -> String {
    match gap {
        Gap::Role => t!(ui, "processes-gap-role"),
        Gap::Routine => t!(ui, "processes-gap-routine"),
        Gap::Risk => t!(ui, "processes-gap-risk"),
        Gap::SelfCheck => t!(ui, "processes-gap-self-check"),
    }
}

/// What happened, after who did it.
pub fn happened(ui: &Ui, what: What, number: Option<i64>) -> String {
    let number = number.unwrap_or(1);
    match what {
        What::Added => t!(ui, "processes-what-added"),
        What::Edited => t!(ui, "processes-what-edited"),
        What::StepsChanged => t!(ui, "processes-what-steps"),
        What::Linked => t!(ui, "processes-what-linked"),
        What::Revised => t!(ui, "processes-what-revised", number = number),
        What::DraftDropped => t!(ui, "processes-what-draft-dropped", number = number),
        What::Sent => t!(ui, "processes-what-sent", number = number),
        What::TakenBack => t!(ui, "processes-what-taken-back", number = number),
        What::Returned => t!(ui, "processes-what-returned", number = number),
        What::Approved => t!(ui, "processes-what-approved", number = number),
        What::Established => t!(ui, "processes-what-established", number = number),
        What::Confirmed => t!(ui, "processes-what-confirmed", number = number),
        What::Retired => t!(ui, "processes-what-retired"),
    }
}

/// Processes of a kind.
pub fn kind_plural(ui: &Ui, kind: Kind) -> String {
    match kind {
        Kind::Main => t!(ui, "processes-kinds-main"),
        Kind::Sub => t!(ui, "processes-kinds-sub"),
        Kind::Management => t!(ui, "processes-kinds-management"),
        Kind::Support => t!(ui, "processes-kinds-support"),
    }
}

/// When a kind of step fits.
pub fn step_kind_hint(ui: &Ui, kind: StepKind) -> String {
    match kind {
        StepKind::Start => t!(ui, "processes-step-start-hint"),
        StepKind::Activity => t!(ui, "processes-step-activity-hint"),
        StepKind::Decision => t!(ui, "processes-step-decision-hint"),
        StepKind::Together => t!(ui, "processes-step-together-hint"),
        StepKind::Wait => t!(ui, "processes-step-wait-hint"),
        StepKind::Sub => t!(ui, "processes-step-sub-hint"),
        StepKind::End => t!(ui, "processes-step-end-hint"),
    }
}

/// What is asked for, as the heading of a column.
pub fn gap_asked(ui: &Ui, gap: Gap) -> String {
    match gap {
        Gap::Role => t!(ui, "processes-column-who"),
        Gap::Routine => t!(ui, "processes-gaps-routine"),
        Gap::Risk => t!(ui, "processes-gaps-risk"),
        Gap::SelfCheck => t!(ui, "processes-gaps-self-check"),
    }
}

/// A step that was found by itself.
pub fn of_found(ui: &Ui, step: &crate::store::steps::Found) -> String {
    let name = if step.name.trim().is_empty() { step_kind(ui, step.kind) } else { step.name.clone() };
    step.number.map_or_else(|| name.clone(), |number| format!("{number}. {name}"))
}
