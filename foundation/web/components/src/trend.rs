//! A series over time with what is to be expected (`XmR`), as a picture that stands on its own: also in a printed report.

use std::fmt::Write;

use maud::{Markup, html};

/// How a point is drawn. Never by colour alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mark {
    /// As expected: a dot.
    #[default]
    Plain,
    /// No chance: a larger square on its corner.
    Signal,
    /// Not over yet: a ring.
    Open,
}

/// A point.
#[derive(Debug, Clone, Default)]
pub struct Point {
    /// Below the axis, short ("nov").
    pub label: String,
    /// Below that, where a year begins.
    pub year: Option<String>,
    /// The value.
    pub value: f64,
    /// How it is drawn.
    pub mark: Mark,
}

/// A stretch between two known changes.
#[derive(Debug, Clone, Default)]
pub struct Stretch {
    /// Its first point.
    pub from: usize,
    /// The one after its last.
    pub until: usize,
    /// Mean or median.
    pub middle: f64,
    /// The lowest and the highest to be expected.
    pub limits: Option<(f64, f64)>,
    /// What changed at its beginning; empty for the first.
    pub note: String,
}

/// The whole picture.
#[derive(Debug, Clone, Copy, Default)]
pub struct TrendChart<'a> {
    /// Unique on the page.
    pub id: &'a str,
    /// What it shows.
    pub title: &'a str,
    /// What it says, in words.
    pub description: &'a str,
    /// The points, oldest first.
    pub points: &'a [Point],
    /// The stretches.
    pub stretches: &'a [Stretch],
    /// Names of the last stretch's lines, with their values: upper limit, middle, lower limit.
    pub lines: [&'a str; 3],
}

struct Frame {
    width: f64,
    height: f64,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    /// Every so many points have a label.
    every: usize,
    name: &'static str,
}

/// The picture, once for wide and once for narrow pages: text in a picture that is shrunk can't be read.
pub fn trend_chart(c: TrendChart<'_>) -> Markup {
    let noted = c.stretches.iter().any(|stretch| !stretch.note.is_empty());
    let top = if noted { 40.0 } else { 16.0 };
    let every = |room: usize| c.points.len().div_ceil(room).max(1);
    let wide =
        Frame { width: 1000.0, height: 320.0, left: 40.0, right: 136.0, top, bottom: 48.0, every: every(16), name: "wide" };
    let narrow =
        Frame { width: 360.0, height: 250.0, left: 34.0, right: 8.0, top, bottom: 46.0, every: every(6), name: "narrow" };
    html! { div.trend { (drawn(&c, &wide)) (drawn(&c, &narrow)) } }
}

fn drawn(c: &TrendChart<'_>, f: &Frame) -> Markup {
    let highest = highest(c);
    let step = step(highest);
    let most = (highest / step).ceil().max(1.0) * step;
    let gaps = number(c.points.len().saturating_sub(1).max(1));
    let x = |at: usize| f.left + 12.0 + number(at) * (f.width - f.left - f.right - 24.0) / gaps;
    let y = |value: f64| f.height - f.bottom - value / most * (f.height - f.top - f.bottom);
    let half = (x(1) - x(0)) / 2.0;
    let (title, about) = (format!("{}-{}-t", c.id, f.name), format!("{}-{}-d", c.id, f.name));
    html! {
        svg.chart data-for=(f.name) viewBox=(format!("0 0 {} {}", f.width, f.height)) role="img" aria-labelledby=(format!("{title} {about}"))
            fill="none" font-size="13" {
            title id=(title) { (c.title) }
            desc id=(about) { (c.description) }
            (grid(f, (step, most), &y))
            @for stretch in c.stretches {
                @let from = if stretch.from == 0 { f.left } else { x(stretch.from) - half };
                @let until = if stretch.until >= c.points.len() { f.width - f.right } else { x(stretch.until) - half };
                (band(stretch, (from, until), &y))
                @if !stretch.note.is_empty() { (note(f, &stretch.note, from)) }
            }
            polyline.line stroke="#115e5b" points=(line(c.points, &x, &y)) {}
            @for (at, point) in c.points.iter().enumerate() {
                (dot(point.mark, x(at), y(point.value)))
                @if (c.points.len() - 1 - at).is_multiple_of(f.every) {
                    text x=(one(x(at))) y=(one(f.height - 26.0)) text-anchor="middle" { (point.label) }
                }
                @if let Some(year) = &point.year { text.year x=(one(x(at))) y=(one(f.height - 7.0)) text-anchor="middle" { (year) } }
            }
            @if f.name == "wide" { @if let Some(last) = c.stretches.last() { (names(c, f, last, &y)) } }
        }
    }
}

fn highest(c: &TrendChart<'_>) -> f64 {
    let limits = c.stretches.iter().filter_map(|stretch| Some(stretch.limits?.1));
    c.points.iter().map(|point| point.value).chain(limits).fold(1.0, f64::max)
}

fn grid(f: &Frame, (step, most): (f64, f64), y: &impl Fn(f64) -> f64) -> Markup {
    let lines: Vec<f64> = (0..=20).map(|at| f64::from(at) * step).take_while(|value| *value <= most + step / 2.0).collect();
    html! {
        @for value in lines {
            line.grid stroke="#e5e3dd" x1=(one(f.left)) x2=(one(f.width - f.right)) y1=(one(y(value))) y2=(one(y(value))) {}
            text x=(one(f.left - 8.0)) y=(one(y(value) + 4.5)) text-anchor="end" { (value) }
        }
    }
}

fn band(stretch: &Stretch, (from, until): (f64, f64), y: &impl Fn(f64) -> f64) -> Markup {
    html! {
        @if let Some((low, high)) = stretch.limits {
            rect.band fill="#e9f0ef" x=(one(from)) width=(one(until - from)) y=(one(y(high))) height=(one(y(low) - y(high))) {}
            line.limit stroke="#7c9c99" x1=(one(from)) x2=(one(until)) y1=(one(y(high))) y2=(one(y(high))) {}
            @if low > 0.0 { line.limit stroke="#7c9c99" x1=(one(from)) x2=(one(until)) y1=(one(y(low))) y2=(one(y(low))) {} }
        }
        line.middle stroke="#5a625f" x1=(one(from)) x2=(one(until)) y1=(one(y(stretch.middle))) y2=(one(y(stretch.middle))) {}
    }
}

fn note(f: &Frame, words: &str, x: f64) -> Markup {
    // Past the middle there is more room before the line.
    let end = x > f.width * 0.6;
    html! {
        line.note stroke="#5a625f" x1=(one(x)) x2=(one(x)) y1="18" y2=(one(f.height - f.bottom)) {}
        text.note x=(one(if end { x - 8.0 } else { x + 8.0 })) y="26" text-anchor=(if end { "end" } else { "start" }) { (words) }
    }
}

fn dot(mark: Mark, x: f64, y: f64) -> Markup {
    html! {
        @match mark {
            Mark::Plain => { circle.dot fill="#115e5b" cx=(one(x)) cy=(one(y)) r="4" {} }
            Mark::Open => { circle.dot data-open stroke="#115e5b" fill="#ffffff" cx=(one(x)) cy=(one(y)) r="4.5" {} }
            Mark::Signal => { path.dot data-signal fill="#a3321f" d=(format!("M{} {}l8 8l-8 8l-8 -8z", one(x), one(y - 8.0))) {} }
        }
    }
}

/// The names of the lines beside the last stretch; those that would lie upon each other make room.
fn names(c: &TrendChart<'_>, f: &Frame, last: &Stretch, y: &impl Fn(f64) -> f64) -> Markup {
    let x = one(f.width - f.right + 12.0);
    let middle = y(last.middle) + 4.5;
    let upper = last.limits.map(|(_, high)| (y(high) + 4.5).min(middle - 18.0));
    let lower = last.limits.filter(|(low, _)| *low > 0.0).map(|(low, _)| (y(low) + 4.5).max(middle + 18.0));
    html! {
        @if let Some(upper) = upper { text x=(x) y=(one(upper)) { (c.lines[0]) } }
        text.strong x=(x) y=(one(middle)) { (c.lines[1]) }
        @if let Some(lower) = lower { text x=(x) y=(one(lower)) { (c.lines[2]) } }
    }
}

fn line(points: &[Point], x: &impl Fn(usize) -> f64, y: &impl Fn(f64) -> f64) -> String {
    let mut text = String::new();
    for (at, point) in points.iter().enumerate() {
        // Writing to a String does not fail.
        let _ = write!(text, "{},{} ", one(x(at)), one(y(point.value)));
    }
    text
}

/// The distance of the axis' lines: 1, 2 or 5 times a power of ten, four or five lines in all.
fn step(highest: f64) -> f64 {
    let rough = (highest / 4.0).max(1.0);
    let power = 10_f64.powf(rough.log10().floor());
    [1.0, 2.0, 5.0].into_iter().map(|times| times * power).find(|step| *step >= rough).unwrap_or(power * 10.0)
}

fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

fn one(number: f64) -> String {
    format!("{number:.1}")
}
