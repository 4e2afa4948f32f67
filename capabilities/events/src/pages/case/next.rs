//! The one next step, shown to the person who can take it, and the other things that can be done.

use crate::pages::receive::in_line;
use crate::{
    actions::{GradeHealthCare, Handle},
    domain::{Nature, NextStep, Phase, Share},
    store::record::Record,
    url, words,
};
use components::prelude::*;
use text::t;
use web::{FormState, Ui};

/// The next step's card; for one who can't take it, whose turn it is.
pub fn next(ui: &Ui, record: &Record, step: Option<NextStep>) -> Markup {
    let Some(step) = step else { return closed(ui, record) };
    let verdict = record.case.expert_needed && record.case.hsl_verdict.is_none() && ui.may::<GradeHealthCare>();
    if verdict {
        return grade(ui, record);
    }
    // Who was handed a case helps to find out why; the other steps are the line's.
    let theirs = ui.may::<Handle>() && (step == NextStep::Investigate || in_line(ui, record));
    if !theirs || step == NextStep::AwaitVerdict {
        return others(ui, record, step);
    }
    let [title, text, button_text] = words_of(ui, step);
    let action = if step == NextStep::Receive {
        let press = button(Button::primary(&button_text));
        FormState::default().form(ui, &way(record, step), None, press)
    } else {
        link_button(LinkButton::primary(&way(record, step), &button_text))
    };
    next_step(components::NextStep {
        id: "nasta",
        eyebrow: &t!(ui, "events-next-yours"),
        title: &title,
        text: &text,
        action,
        alternative: alternative(ui, record, step),
    })
}

/// What the step is called, how it is done, and what its button says.
fn words_of(ui: &Ui, step: NextStep) -> [String; 3] {
    match step {
        NextStep::Receive => {
            [t!(ui, "events-next-receive"), t!(ui, "events-next-receive-text"), t!(ui, "events-next-receive-button")]
        }
        NextStep::Assess => {
            [t!(ui, "events-next-assess"), t!(ui, "events-next-assess-text"), t!(ui, "events-next-assess-button")]
        }
        NextStep::Investigate => {
            [t!(ui, "events-next-investigate"), t!(ui, "events-next-investigate-text"), t!(ui, "events-next-investigate-button")]
        }
        NextStep::Plan => [t!(ui, "events-next-plan"), t!(ui, "events-next-plan-text"), t!(ui, "events-next-plan-button")],
        NextStep::FeedBack => {
            [t!(ui, "events-next-feedback"), t!(ui, "events-next-feedback-text"), t!(ui, "events-next-feedback-button")]
        }
        NextStep::FollowUp | NextStep::AwaitVerdict => {
            [t!(ui, "events-next-follow-up"), t!(ui, "events-next-follow-up-text"), t!(ui, "events-next-follow-up-button")]
        }
        NextStep::Respond => {
            [t!(ui, "events-next-respond"), t!(ui, "events-next-respond-text"), t!(ui, "events-next-respond-button")]
        }
        NextStep::Close => [t!(ui, "events-next-close"), t!(ui, "events-next-close-text"), t!(ui, "events-next-close-button")],
    }
}

/// Where the step is taken; receiving is a press on the page itself.
fn way(record: &Record, step: NextStep) -> String {
    let id = record.case.id;
    match step {
        NextStep::Receive => url::Receive { id }.to_string(),
        NextStep::Assess => url::Assess { id }.to_string(),
        NextStep::Investigate => url::Investigate { id }.to_string(),
        NextStep::Plan => format!("/atgarder/ny?for=event/{id}"),
        NextStep::Respond => url::Respond { id }.to_string(),
        NextStep::FeedBack => url::Feedback { id }.to_string(),
        NextStep::FollowUp | NextStep::AwaitVerdict | NextStep::Close => url::Closing { id }.to_string(),
    }
}

fn alternative(ui: &Ui, record: &Record, step: NextStep) -> Markup {
    let id = record.case.id;
    match step {
        NextStep::Plan => link(&url::Feedback { id }.to_string(), &t!(ui, "events-next-no-action")),
        NextStep::Respond => html! {},
        _ => link(&url::HandOver { id }.to_string(), &t!(ui, "events-next-hand-over")),
    }
}

fn grade(ui: &Ui, record: &Record) -> Markup {
    let action =
        link_button(LinkButton::primary(&url::Grade { id: record.case.id }.to_string(), &t!(ui, "events-next-grade-button")));
    next_step(components::NextStep {
        id: "nasta",
        eyebrow: &t!(ui, "events-next-yours"),
        title: &t!(ui, "events-next-grade"),
        text: &t!(ui, "events-next-grade-text"),
        action,
        alternative: html! {},
    })
}

fn others(ui: &Ui, record: &Record, step: NextStep) -> Markup {
    let above = record.beside.shared.iter().find(|shared| shared.reason == Share::Above.code());
    let whose = match above {
        _ if step == NextStep::AwaitVerdict => Some(t!(ui, "events-next-experts")),
        Some(shared) if record.withheld => Some(super::holder(ui, shared).0),
        _ => words::manager(ui, record.case.unit),
    };
    let [title, ..] = words_of(ui, step);
    let title = if step == NextStep::AwaitVerdict { t!(ui, "events-next-await") } else { title };
    next_step(components::NextStep {
        id: "nasta",
        eyebrow: &whose.map_or_else(|| t!(ui, "events-next-somebody"), |name| t!(ui, "events-next-theirs", name = name)),
        title: &title,
        text: "",
        action: html! {},
        alternative: html! {},
    })
}

fn closed(ui: &Ui, record: &Record) -> Markup {
    let again = if record.joined_to.is_some() || record.case.nature != Nature::Deviation {
        html! {}
    } else if in_line(ui, record) {
        link(&url::Reopening { id: record.case.id }.to_string(), &t!(ui, "events-next-reopen"))
    } else {
        html! {}
    };
    next_step(components::NextStep {
        id: "nasta",
        eyebrow: &t!(ui, "events-phase-closed"),
        title: &t!(ui, "events-next-closed"),
        text: &t!(ui, "events-next-closed-text"),
        action: html! {},
        alternative: again,
    })
}

/// The other things that can be done with a case.
pub fn more(ui: &Ui, record: &Record) -> Markup {
    if !ui.may::<Handle>() || record.case.state.phase() == Phase::Closed || record.case.nature != Nature::Deviation {
        return html! {};
    }
    let id = record.case.id;
    let hand = (url::HandOver { id }.to_string(), t!(ui, "events-next-hand-over"));
    let by_line = in_line(ui, record);
    let helped = [hand, (url::Send { id }.to_string(), t!(ui, "events-send-title"))];
    let moved = [
        (url::Join { id }.to_string(), t!(ui, "events-join-title")),
        (url::Move { id }.to_string(), t!(ui, "events-move-title")),
        (url::Conflict { id }.to_string(), t!(ui, "events-conflict-title")),
    ];
    let ways: Vec<_> = helped.into_iter().chain(moved.into_iter().filter(|_| by_line)).collect();
    section(
        Head::small("mer", &t!(ui, "events-case-more")),
        facts(ways.iter().map(|(href, text)| fact(Fact { label: text, href, ..Fact::default() }))),
    )
}
