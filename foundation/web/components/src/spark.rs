//! A small curve.

use std::fmt::Write;

use maud::{Markup, html};

const LEFT: f64 = 4.0;
const WIDTH: f64 = 96.0;
const TOP: f64 = 5.0;
const HEIGHT: f64 = 26.0;

/// A curve over months, without axes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Spark<'a> {
    /// The values, oldest first.
    pub values: &'a [f64],
    /// What is to be expected, lowest and highest. A last value outside of it is marked.
    pub band: Option<(f64, f64)>,
    /// The curve in words.
    pub label: &'a str,
}

/// A curve over months, without axes.
pub fn sparkline(s: Spark<'_>) -> Markup {
    let (low, high) = s.band.unwrap_or((f64::INFINITY, f64::NEG_INFINITY));
    let low = s.values.iter().copied().fold(low, f64::min);
    let high = s.values.iter().copied().fold(high, f64::max);
    let Some(last) = s.values.last().copied() else { return Markup::default() };
    let y = |value: f64| {
        if high > low { TOP + HEIGHT * (high - value) / (high - low) } else { TOP + HEIGHT / 2.0 }
    };
    let signal = s.band.is_some_and(|(low, high)| last < low || last > high);
    html! {
        svg.spark viewBox="0 0 104 36" role="img" aria-label=(s.label) {
            @if let Some((low, high)) = s.band {
                rect.band x="0" width="104" rx="3" y=(one(y(high))) height=(one((y(low) - y(high)).max(2.0))) {}
            }
            polyline.line points=(points(s.values, y)) {}
            circle.dot data-signal[signal] cx=(one(LEFT + WIDTH)) cy=(one(y(last))) r="3.5" {}
        }
    }
}

fn points(values: &[f64], y: impl Fn(f64) -> f64) -> String {
    let gaps = u32::try_from(values.len().saturating_sub(1)).unwrap_or(u32::MAX).max(1);
    let mut x = LEFT;
    let mut text = String::new();
    for value in values {
        // Writing to a String does not fail.
        let _ = write!(text, "{},{} ", one(x), one(y(*value)));
        x += WIDTH / f64::from(gaps);
    }
    text
}

fn one(number: f64) -> String {
    format!("{number:.1}")
}
