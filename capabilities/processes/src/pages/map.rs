//! The map of a version, and the same step by step in words.

use crate::{domain::StepId, store::links::Tie, url, words};
use components::{
    Column, Head, MapArrow, MapShape, MapStep, MapText, Swimlane, Swimlanes, Table as Rows, Tone, card, lines, link, mapped,
    sr_only, swimlanes, table, tag, under,
};
use flow::{Kind, Next, Picture, Step, Table, draw, text_width, wrap};
use maud::{Markup, html};
use std::collections::HashMap;
use text::t;
use web::{Mark, Ui};

/// Where a step leads when it is opened.
pub enum Opens {
    /// To its page.
    Page,
    /// To be changed, in the table of this process.
    Edit(crate::domain::ProcessId),
    /// Nowhere: an old version.
    Nothing,
}

/// What is shown around the steps.
pub struct Around<'a> {
    /// What the process is called.
    pub name: &'a str,
    /// Where steps lead.
    pub opens: Opens,
    /// Routines tied to steps.
    pub ties: &'a [Tie],
    /// What other rooms say of steps.
    pub marks: &'a [Mark],
}

/// Map and words; on phones the words come first.
pub fn view(ui: &Ui, steps: &Table, around: &Around<'_>) -> Markup {
    let title = t!(ui, "processes-steps-title");
    mapped(map(ui, steps, around), card(Head::new("steg-for-steg", &title), words(ui, steps, around)))
}

/// The map.
pub fn map(ui: &Ui, steps: &Table, around: &Around<'_>) -> Markup {
    let Picture { width, height, lanes, phases, steps: drawn, arrows } = draw(steps);
    let label = t!(ui, "processes-map-label", name = around.name.to_owned());
    let lane = |lane: flow::Band| Swimlane {
        lines: wrap(&lane.name, (150, 14), usize::try_from(lane.height / 24).unwrap_or(1).max(1)),
        name: lane.name,
        external: lane.external,
        y: lane.y,
        height: lane.height,
    };
    let said = |line: flow::Line| MapText { x: line.x, y: line.y, anchor: line.anchor, text: line.text };
    let arrow = |arrow: flow::Arrow| MapArrow {
        points: arrow.points,
        back: arrow.back,
        label: arrow.label.map(|label| {
            let wide = text_width(&label.text, 13);
            (said(label), wide)
        }),
    };
    let step = |drawn: flow::Drawn| {
        let step = &steps.steps[drawn.at];
        MapStep {
            shape: shape(step.kind),
            place: (drawn.x, drawn.y, drawn.width, drawn.height),
            lines: drawn.lines.into_iter().map(said).collect(),
            href: href(step, &around.opens),
            title: title(ui, steps, (step, around)),
            badge: badge(step, around.marks),
        }
    };
    swimlanes(&Swimlanes {
        label: &label,
        width,
        height,
        lanes: lanes.into_iter().map(lane).collect(),
        phases,
        arrows: arrows.into_iter().map(arrow).collect(),
        steps: drawn.into_iter().map(step).collect(),
    })
}

fn shape(kind: Kind) -> MapShape {
    match kind {
        Kind::Start => MapShape::Start,
        Kind::Activity => MapShape::Box,
        Kind::Decision => MapShape::Choice,
        Kind::Together => MapShape::Together,
        Kind::Wait => MapShape::Wait,
        Kind::Sub => MapShape::Sub,
        Kind::End => MapShape::End,
    }
}

fn href(step: &Step, opens: &Opens) -> String {
    let id: Option<StepId> = step.id.parse().ok();
    match (opens, id) {
        (Opens::Page, Some(id)) => match step.opens.as_ref().and_then(|process| process.parse().ok()) {
            Some(id) => url::Show { id }.to_string(),
            None => url::Step { id }.to_string(),
        },
        (Opens::Edit(process), Some(step)) => url::EditStep { id: *process, step }.to_string(),
        _ => String::new(),
    }
}

fn title(ui: &Ui, steps: &Table, (step, around): (&Step, &Around<'_>)) -> String {
    let said = format!("{}. {}", words::numbered(ui, steps, step), step.lane);
    let marks = marks_of(step, around.marks).map(|mark| mark.text.as_str());
    std::iter::once(said.as_str()).chain(marks).collect::<Vec<_>>().join(". ")
}

fn marks_of<'a>(step: &'a Step, marks: &'a [Mark]) -> impl Iterator<Item = &'a Mark> {
    marks.iter().filter(|mark| mark.subject.kind() == "step" && mark.subject.id_text() == step.id)
}

/// One number for everything that rooms say of a step, in the gravest tone.
fn badge(step: &Step, marks: &[Mark]) -> Option<(String, Tone)> {
    let count: u64 = marks_of(step, marks).map(|mark| mark.count).sum();
    let tones = [Tone::Bad, Tone::Warn, Tone::Info];
    let tone = tones.into_iter().find(|tone| marks_of(step, marks).any(|mark| mark.tone == *tone)).unwrap_or(Tone::Info);
    (count > 0).then(|| (if count > 99 { "99".to_owned() } else { count.to_string() }, tone))
}

/// Step by step in words.
pub fn words(ui: &Ui, steps: &Table, around: &Around<'_>) -> Markup {
    let columns = [
        Column::text(t!(ui, "processes-column-step")),
        Column::text(t!(ui, "processes-column-who")),
        Column::text(t!(ui, "processes-column-support")),
        Column::text(t!(ui, "processes-column-next")),
    ];
    let numbers = steps.numbers();
    let caption = t!(ui, "processes-steps-title");
    let rows = steps.steps.iter().map(|step| {
        let external = steps.lanes.iter().any(|lane| lane.name == step.lane && lane.external);
        vec![
            name(ui, (steps, step), around),
            html! { (step.lane) @if external { (under(&t!(ui, "processes-external"))) } },
            support(ui, step, around.ties),
            next(ui, steps, (step, &numbers)),
        ]
    });
    table(Rows { caption: &caption, show_caption: false, columns: &columns, empty: html! {} }, rows)
}

fn name(ui: &Ui, (steps, step): (&Table, &Step), around: &Around<'_>) -> Markup {
    let (said, to) = (words::numbered(ui, steps, step), href(step, &around.opens));
    html! {
        span id=(anchor(step)) { @if to.is_empty() { (said) } @else { (link(&to, &said)) } }
        @if !step.phase.is_empty() { (under(&step.phase)) }
        @for mark in marks_of(step, around.marks) { " " (tag(mark.tone, &mark.text, None)) }
    }
}

/// The id of a step's row.
pub fn anchor(step: &Step) -> String {
    format!("steg-{}", step.id)
}

fn support(ui: &Ui, step: &Step, ties: &[Tie]) -> Markup {
    let tied = ties.iter().filter(|tie| tie.step.to_string() == step.id).map(|tie| link(&tie.href, &tie.title));
    let named = step.support.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| html! { (line) });
    let with = (!step.with.is_empty()).then(|| html! { (t!(ui, "processes-with", with = step.with.clone())) });
    let all: Vec<Markup> = tied.chain(named).chain(with).collect();
    if all.is_empty() {
        html! { "–" (sr_only(&t!(ui, "processes-support-none"))) }
    } else {
        lines(all)
    }
}

fn next(ui: &Ui, steps: &Table, (step, _): (&Step, &HashMap<&str, usize>)) -> Markup {
    if step.kind == Kind::End {
        return html! { (t!(ui, "processes-over")) };
    }
    let way = |next: &Next| {
        let to = steps.step(&next.to)?;
        let link = link(&format!("#{}", anchor(to)), &words::numbered(ui, steps, to));
        Some(html! { @if !next.when.is_empty() { b { (next.when) ": " } } (link) })
    };
    lines(step.next.iter().filter_map(way))
}
