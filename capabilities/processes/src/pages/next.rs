//! What can be done with a process now, and the one next step.

use super::parts;
use crate::{
    access::{self, Seen},
    actions::{Establish, Review, Write},
    domain::{Process, State, Version, may_approve, may_send, may_take_back},
    url, words,
};
use components::{Button, LinkButton, NextStep, button, link, link_button, next_step};
use db::Desk;
use maud::{Markup, html};
use text::t;
use web::Ui;

/// What the actor can do with a process.
#[derive(Debug, Clone, Copy, Default)]
pub struct Can {
    /// Write its drafts.
    pub write: bool,
    /// Review them.
    pub review: bool,
    /// Establish and retire.
    pub establish: bool,
}

impl Can {
    /// Asks the reach.
    pub fn of(desk: &mut Desk, process: &Process) -> Self {
        let whose = (process.unit, process.owner, process.leader);
        let live = process.retired.is_none();
        Self {
            write: live && access::may::<Write>(desk, whose),
            review: live && access::may::<Review>(desk, whose),
            establish: live && access::may::<Establish>(desk, whose),
        }
    }
}

/// The card. Nothing for those who only read.
pub fn card(ui: &Ui, seen: &Seen, can: Can) -> Markup {
    shown(ui, seen, (can, false))
}

/// The card beside the steps themselves.
pub fn card_at_table(ui: &Ui, seen: &Seen, can: Can) -> Markup {
    shown(ui, seen, (can, true))
}

fn shown(ui: &Ui, seen: &Seen, (can, at_table): (Can, bool)) -> Markup {
    if !(can.write || can.review || can.establish) {
        return html! {};
    }
    match seen.on_its_way() {
        Some(version) => on_its_way(ui, (&seen.process, version), (can, at_table)),
        None => in_force(ui, &seen.process, can),
    }
}

fn on_its_way(ui: &Ui, (process, version): (&Process, &Version), (can, at_table): (Can, bool)) -> Markup {
    match &version.state {
        State::Draft { returned } if can.write => draft(ui, (process, version), (returned.as_deref(), at_table)),
        State::InReview(_) => in_review(ui, process, version, can),
        State::Reviewed(..) => reviewed(ui, process, can),
        _ => html! {},
    }
}

fn draft(ui: &Ui, (process, version): (&Process, &Version), (returned, at_table): (Option<&str>, bool)) -> Markup {
    let id = process.id;
    let (ready, send) = (may_send(version), t!(ui, "processes-next-send"));
    let write = link_button(LinkButton {
        full: true,
        ..LinkButton::primary(&url::Table { id }.to_string(), &t!(ui, "processes-next-write"))
    });
    let sending = parts::at_once(
        ui,
        (&url::Send { id }.to_string(), Some(version.version)),
        button(Button { full: true, ..if at_table { Button::primary(&send) } else { Button::secondary(&send) } }),
    );
    let text = match (returned, ready) {
        (Some(note), _) => t!(ui, "processes-next-returned", note = note.to_owned()),
        (None, Ok(())) => t!(ui, "processes-next-draft-ready"),
        (None, Err(refusal)) => words::refusal(ui, refusal),
    };
    let action = html! { @if !at_table { (write) } @if ready.is_ok() { (sending) } };
    step(ui, (&t!(ui, "processes-next-draft", number = version.number), &text), action, html! {})
}

fn in_review(ui: &Ui, process: &Process, version: &Version, can: Can) -> Markup {
    let id = process.id;
    let c = parts::circumstances(ui).ok();
    let own = c.is_some_and(|c| may_take_back(version, &c).is_ok());
    let theirs = can.review && c.is_some_and(|c| may_approve(version, &c).is_ok());
    let take_back = parts::at_once(
        ui,
        (&url::Send { id }.to_string(), Some(version.version)),
        button(Button { sends: Some(("back", "1")), ..Button::tertiary(&t!(ui, "processes-next-take-back")) }),
    );
    let review = link_button(LinkButton {
        full: true,
        ..LinkButton::primary(&url::Review { id }.to_string(), &t!(ui, "processes-next-review"))
    });
    let text = if theirs { t!(ui, "processes-next-in-review-yours") } else { t!(ui, "processes-next-in-review-text") };
    let action = html! { @if theirs { (review) } @if own && can.write { (take_back) } };
    step(ui, (&t!(ui, "processes-next-in-review", number = version.number), &text), action, html! {})
}

fn reviewed(ui: &Ui, process: &Process, can: Can) -> Markup {
    let id = process.id;
    let establish = link_button(LinkButton {
        full: true,
        ..LinkButton::primary(&url::Establish { id }.to_string(), &t!(ui, "processes-next-establish"))
    });
    let back = link(&url::Review { id }.to_string(), &t!(ui, "processes-next-send-back"));
    let text = if can.establish { t!(ui, "processes-next-reviewed-yours") } else { t!(ui, "processes-next-reviewed-text") };
    let action = html! { @if can.establish { (establish) } };
    step(
        ui,
        (&t!(ui, "processes-next-reviewed"), &text),
        action,
        if can.review {
            back
        } else {
            html! {}
        },
    )
}

fn in_force(ui: &Ui, process: &Process, can: Can) -> Markup {
    let id = process.id;
    let revise =
        parts::at_once(ui, (&url::Revise { id }.to_string(), None), button(Button::secondary(&t!(ui, "processes-next-revise"))));
    let confirm = link(&url::Confirm { id }.to_string(), &t!(ui, "processes-next-confirm"));
    let retire = link(&url::Retire { id }.to_string(), &t!(ui, "processes-next-retire"));
    let alternative = if can.establish {
        html! { (confirm) br; (retire) }
    } else {
        html! {}
    };
    let action = html! { @if can.write { (revise) } };
    step(ui, (&t!(ui, "processes-next-in-force"), &t!(ui, "processes-next-in-force-text")), action, alternative)
}

fn step(ui: &Ui, (title, text): (&str, &str), action: Markup, alternative: Markup) -> Markup {
    next_step(NextStep { id: "nasta", eyebrow: &t!(ui, "processes-next"), title, text, action, alternative })
}
