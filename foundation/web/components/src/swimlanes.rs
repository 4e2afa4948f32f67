//! The map of a process: lanes for those who take part, steps that open what they stand for, arrows between them.
//!
//! Where everything stands is worked out before; here it gets its looks. The same in words stands beside it, always.

use std::fmt::Write;

use maud::{Markup, html};

use crate::Tone;

/// How wide the names of lanes are.
const HEADS: i32 = 176;

/// A map.
#[derive(Debug, Default)]
pub struct Swimlanes<'a> {
    /// The map in a sentence, and where the same is in words.
    pub label: &'a str,
    /// How wide it is, in pixels.
    pub width: i32,
    /// How high it is.
    pub height: i32,
    /// Who takes part, from above.
    pub lanes: Vec<Swimlane>,
    /// Where each part of the process begins, and its name.
    pub phases: Vec<(i32, String)>,
    /// The ways on.
    pub arrows: Vec<MapArrow>,
    /// The steps.
    pub steps: Vec<MapStep>,
}

/// A lane.
#[derive(Debug, Default)]
pub struct Swimlane {
    /// Its name, and the same in lines that have room beside the map.
    pub name: String,
    /// Those lines.
    pub lines: Vec<String>,
    /// Outside the organisation.
    pub external: bool,
    /// Its upper edge.
    pub y: i32,
    /// Its height.
    pub height: i32,
}

/// An arrow.
#[derive(Debug, Default)]
pub struct MapArrow {
    /// Its corners.
    pub points: Vec<(i32, i32)>,
    /// Turns back to something earlier.
    pub back: bool,
    /// Its condition, and how wide that is.
    pub label: Option<(MapText, i32)>,
}

/// Words in the map.
#[derive(Debug, Default, Clone)]
pub struct MapText {
    /// Across.
    pub x: i32,
    /// Down, to the line that letters stand on.
    pub y: i32,
    /// What `x` is: `start`, `middle`, `end`.
    pub anchor: &'static str,
    /// The words.
    pub text: String,
}

/// The shape of a step.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum MapShape {
    /// Something is done.
    #[default]
    Box,
    /// A process of its own.
    Sub,
    /// A way is chosen.
    Choice,
    /// Ways part or meet.
    Together,
    /// Where it begins.
    Start,
    /// Something is waited for.
    Wait,
    /// Where it is over.
    End,
}

/// A step.
#[derive(Debug, Default)]
pub struct MapStep {
    /// Its shape.
    pub shape: MapShape,
    /// Its left and upper edge, width and height.
    pub place: (i32, i32, i32, i32),
    /// Its name, line by line.
    pub lines: Vec<MapText>,
    /// What it opens. Empty: nothing.
    pub href: String,
    /// Everything about it, for those who listen.
    pub title: String,
    /// How many of something it has, and how grave that is.
    pub badge: Option<(String, Tone)>,
}

/// A map of a process. It scrolls sideways within itself; the names of the lanes stay.
pub fn swimlanes(map: &Swimlanes<'_>) -> Markup {
    let (width, height) = (map.width, map.height + 8);
    html! {
        div.pmap-wrap.card tabindex="0" role="region" aria-label=(map.label) {
            (heads(map))
            svg.pmap width=(width) height=(height) viewBox=(format!("0 0 {width} {height}")) role="group" aria-label=(map.label) {
                defs {
                    marker id="pil" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto" {
                        path.tip d="M0 0L10 5L0 10z" {}
                    }
                }
                @for lane in &map.lanes {
                    rect.lane data-external[lane.external] x="0" y=(lane.y) width=(width) height=(lane.height) {}
                    text.lane-name x="10" y=(lane.y + 18) { (lane.name) }
                }
                @for (x, phase) in &map.phases { text.phase x=(x) y="22" { (phase) } }
                @for arrow in &map.arrows { path.way data-back[arrow.back] d=(rounded(&arrow.points)) marker-end="url(#pil)" {} }
                @for (label, wide) in map.arrows.iter().filter_map(|arrow| arrow.label.as_ref()) { (condition(label, *wide)) }
                @for step in &map.steps { (drawn(step)) }
            }
        }
    }
}

/// A map and the same in words. On phones the words come first.
pub fn mapped(map: Markup, words: Markup) -> Markup {
    html! { div.mapped { (map) (words) } }
}

fn heads(map: &Swimlanes<'_>) -> Markup {
    let height = map.height + 8;
    html! {
        svg.pmap-heads width=(HEADS) height=(height) viewBox=(format!("0 0 {HEADS} {height}")) aria-hidden="true" focusable="false" {
            @for lane in &map.lanes {
                rect.head data-external[lane.external] x="0" y=(lane.y) width=(HEADS) height=(lane.height - 1) {}
                @for (y, line) in centred(lane.y + lane.height / 2, &lane.lines) { text.head-name x="14" y=(y) { (line) } }
            }
        }
    }
}

fn centred(middle: i32, lines: &[String]) -> impl Iterator<Item = (i32, &String)> {
    let all = i32::try_from(lines.len()).unwrap_or(0);
    (0..).zip(lines).map(move |(at, line)| (middle + 5 + (2 * at - (all - 1)) * 19 / 2, line))
}

fn condition(label: &MapText, wide: i32) -> Markup {
    let left = match label.anchor {
        "start" => label.x,
        "end" => label.x - wide,
        _ => label.x - wide / 2,
    };
    html! {
        rect.when-back x=(left - 4) y=(label.y - 14) width=(wide + 8) height="19" rx="4" {}
        text.when x=(label.x) y=(label.y) text-anchor=(label.anchor) { (label.text) }
    }
}

fn drawn(step: &MapStep) -> Markup {
    let inside = html! {
        title { (step.title) }
        (shape(step))
        @for line in &step.lines { text x=(line.x) y=(line.y) text-anchor=(line.anchor) { (line.text) } }
        @if let Some((text, tone)) = &step.badge {
            g.badge data-tone=[tone.code()] {
                circle cx=(step.place.0 + step.place.2 - 4) cy=(step.place.1 + 4) r="11" {}
                text x=(step.place.0 + step.place.2 - 4) y=(step.place.1 + 9) text-anchor="middle" { (text) }
            }
        }
    };
    let kind = match step.shape {
        MapShape::Box | MapShape::Sub => "box",
        MapShape::Choice | MapShape::Together => "choice",
        MapShape::Start | MapShape::Wait => "event",
        MapShape::End => "end",
    };
    html! {
        @if step.href.is_empty() { g.step data-kind=(kind) { (inside) } } @else { a.step data-kind=(kind) href=(step.href) { (inside) } }
    }
}

fn shape(step: &MapStep) -> Markup {
    let (x, y, width, height) = step.place;
    let (mx, my) = (x + width / 2, y + height / 2);
    let sign = |text: &str| html! { text.sign x=(mx) y=(my + 6) text-anchor="middle" { (text) } };
    html! {
        @match step.shape {
            MapShape::Box => { rect.edge x=(x) y=(y) width=(width) height=(height) rx="8" {} }
            MapShape::Sub => {
                rect.edge x=(x) y=(y) width=(width) height=(height) rx="8" {}
                rect.edge x=(x + 4) y=(y + 4) width=(width - 8) height=(height - 8) rx="5" {}
            }
            MapShape::Choice | MapShape::Together => {
                path.edge d=(format!("M{mx} {y}L{} {my}L{mx} {}L{x} {my}z", x + width, y + height)) {}
                (sign(if step.shape == MapShape::Choice { "?" } else { "+" }))
            }
            MapShape::Start | MapShape::End => { circle.edge cx=(mx) cy=(my) r=(width / 2 - 2) {} }
            MapShape::Wait => {
                circle.edge cx=(mx) cy=(my) r=(width / 2 - 2) {}
                path.hands d=(format!("M{mx} {}V{my}H{}", my - 9, mx + 7)) {}
            }
        }
    }
}

/// A path through the points, with round corners.
fn rounded(points: &[(i32, i32)]) -> String {
    const ROUND: i32 = 8;
    let Some((first, last)) = points.first().zip(points.last()) else { return String::new() };
    let mut path = format!("M{} {}", first.0, first.1);
    for corner in points.windows(3) {
        let &[before, here, after] = corner else { continue };
        let towards = |to: (i32, i32)| {
            let (dx, dy) = (to.0 - here.0, to.1 - here.1);
            let by = ROUND.min(i32::midpoint(dx.abs(), dy.abs()));
            (here.0 + dx.signum() * by, here.1 + dy.signum() * by)
        };
        let (from, to) = (towards(before), towards(after));
        // Writing to a String does not fail.
        let _ = write!(path, "L{} {}Q{} {} {} {}", from.0, from.1, here.0, here.1, to.0, to.1);
    }
    let _ = write!(path, "L{} {}", last.0, last.1);
    path
}
