//! Walks through a process, a step at a time: for one who is new, or who wants to see it as the one whom it is for.

use super::parts;
use crate::{
    access::{self, Seen},
    actions::Read,
    domain::{ProcessId, StepId, Version},
    store::links::{self, Tie},
    url, words,
};
use components::{Head, LinkButton, button_row, card, dl, h1, lines, link, link_button, narrow, paragraphs, small, stack};
use flow::{Kind, Next, Step, Table};
use maud::{Markup, html};
use text::t;
use web::{Answer, Granted, Page, Problem, Ui};

/// The page: the step at this place, from 1.
pub fn show(mut granted: Granted<Read>, at: url::Walk) -> Answer {
    let (_, desk) = granted.parts();
    let seen = access::open(desk, at.id)?;
    let version = seen.shown().ok_or(Problem::NotFound)?;
    let ordered = ordered(&version.table);
    let step = usize::from(at.number).checked_sub(1).and_then(|place| ordered.get(place)).ok_or(Problem::NotFound)?;
    let ties = links::of_process(&mut granted.work(), at.id)?;
    let title = words::step_name(&granted.ui, step);
    let body = view(&granted.ui, (&seen, version), (step, &ordered, &ties));
    granted.page(Page::new(title, body))
}

/// The steps in the order in which one walks: where it begins, then the table's own order.
pub fn ordered(table: &Table) -> Vec<&Step> {
    let mut steps: Vec<&Step> = table.steps.iter().collect();
    steps.sort_by_key(|step| match step.kind {
        Kind::Start => 0,
        Kind::End => 2,
        _ => 1,
    });
    steps
}

/// The page.
pub fn view(ui: &Ui, (seen, version): (&Seen, &Version), (step, ordered, ties): (&Step, &[&Step], &[Tie])) -> Markup {
    let (process, table) = (&seen.process, &version.table);
    let place = ordered.iter().position(|other| other.id == step.id).map_or(1, |at| at + 1);
    let here = t!(ui, "processes-walk-here");
    let at = t!(ui, "processes-walk-at", at = place, of = ordered.len());
    let external = table.lanes.iter().any(|lane| lane.name == step.lane && lane.external);
    let who = if external { t!(ui, "processes-walk-who-external", lane = step.lane.clone()) } else { step.lane.clone() };
    let tied = ties.iter().filter(|tie| tie.step.to_string() == step.id).map(|tie| link(&tie.href, &tie.title));
    let named = step.support.lines().filter(|line| !line.trim().is_empty()).map(|line| html! { (line) });
    let support: Vec<Markup> = tied.chain(named).collect();
    let together = [step.with.as_str(), step.how.as_str()].join("\n").trim().to_owned();
    let rows = [
        Some((t!(ui, "processes-column-who"), html! { (who) })),
        (!step.phase.is_empty()).then(|| (t!(ui, "processes-step-phase"), html! { (step.phase) })),
        (!support.is_empty()).then(|| (t!(ui, "processes-column-support"), lines(support))),
        (!together.is_empty()).then(|| (t!(ui, "processes-step-with"), paragraphs(&together))),
    ];
    narrow([
        parts::way_back(ui, Some(process), &here),
        small(&at),
        h1(&words::step_name(ui, step)),
        if step.text.is_empty() {
            html! {}
        } else {
            paragraphs(&step.text)
        },
        dl(rows.into_iter().flatten()),
        onward(ui, (process.id, table), (step, ordered)),
        way_out(ui, process.id, step),
    ])
}

/// What comes next: one way on, or a choice between several.
fn onward(ui: &Ui, (id, table): (ProcessId, &Table), (step, ordered): (&Step, &[&Step])) -> Markup {
    let ways = step.next.iter().filter_map(|next| {
        let place = ordered.iter().position(|other| other.id == next.to)?;
        Some((next, table.step(&next.to)?, place + 1))
    });
    let ways: Vec<(&Next, &Step, usize)> = ways.collect();
    if ways.is_empty() {
        let title = t!(ui, "processes-walk-over");
        return card(Head::new("sedan", &title), html! { p { (t!(ui, "processes-walk-over-text")) } });
    }
    let title = match (step.kind, ways.len()) {
        (_, 1) => t!(ui, "processes-walk-next"),
        (Kind::Decision, _) => t!(ui, "processes-walk-choose"),
        _ => t!(ui, "processes-walk-both"),
    };
    let button = |(next, to, place): &(&Next, &Step, usize)| {
        let name = words::step_name(ui, to);
        let text = if next.when.is_empty() { name } else { format!("{}: {name}", next.when) };
        let href = url::Walk { id, number: u16::try_from(*place).unwrap_or(u16::MAX) }.to_string();
        link_button(LinkButton {
            full: true,
            ..if ways.len() == 1 { LinkButton::primary(&href, &text) } else { LinkButton::secondary(&href, &text) }
        })
    };
    card(Head::new("sedan", &title), stack(ways.iter().map(button).collect::<Vec<_>>()))
}

fn way_out(ui: &Ui, id: ProcessId, step: &Step) -> Markup {
    let whole = link_button(LinkButton::tertiary(&url::Show { id }.to_string(), &t!(ui, "processes-walk-whole")));
    let inside =
        step.opens.as_ref().and_then(|opens| opens.parse().ok()).map(|id| {
            link_button(LinkButton::secondary(&url::Walk { id, number: 1 }.to_string(), &t!(ui, "processes-walk-inside")))
        });
    let page = step
        .id
        .parse::<StepId>()
        .ok()
        .map(|id| link_button(LinkButton::tertiary(&url::Step { id }.to_string(), &t!(ui, "processes-walk-more"))));
    button_row([inside, page, Some(whole)].into_iter().flatten())
}
