//! Telling signal from noise (IND-3): the individuals chart (`XmR`) and the run chart when there are few months.

use std::cmp::Ordering;

/// Fewer points than this carry no limits; the median is drawn instead.
const FEWEST: usize = 10;
/// So many in a row on one side of the line aren't chance.
const RUN: usize = 8;
/// From the mean moving range to three standard deviations.
const WIDTH: f64 = 2.66;

/// Why a point is no chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// Above the upper limit.
    Above,
    /// Below the lower limit.
    Below,
    /// One of at least eight in a row above the line.
    RunAbove,
    /// One of at least eight in a row below the line.
    RunBelow,
}

/// A stretch between two known changes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// The first point, by its place.
    pub from: usize,
    /// The one after the last.
    pub until: usize,
    /// The mean; the median when there are too few points for limits.
    pub middle: f64,
    /// The lowest and the highest to be expected.
    pub limits: Option<(f64, f64)>,
}

/// What a series says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Trend {
    /// The stretches.
    pub parts: Vec<Part>,
    /// For each point, why it is no chance.
    pub signals: Vec<Option<Signal>>,
}

/// Judges a series, anew after each known change in `breaks` (places of points). `open` says that the last point isn't over:
/// it takes no part in limits and runs, and is judged only if it is above already.
pub fn trend(values: &[f64], breaks: &[usize], open: bool) -> Trend {
    let mut cuts: Vec<usize> = breaks.iter().copied().filter(|at| (1..values.len()).contains(at)).collect();
    cuts.sort_unstable();
    cuts.dedup();
    let starts = std::iter::once(0).chain(cuts.iter().copied());
    let ends = cuts.iter().copied().chain([values.len()]);
    let mut found = Trend { parts: Vec::new(), signals: vec![None; values.len()] };
    for (from, until) in starts.zip(ends).filter(|(from, until)| from < until) {
        let whole = if open && until == values.len() { until - 1 } else { until };
        let part = part(&values[from..whole.max(from)], from, until);
        judge(values, &part, (whole, &mut found.signals));
        found.parts.push(part);
    }
    found
}

/// The lowest and the highest to be expected: mean ± 2.66 × mean moving range. `None` with fewer than ten values.
#[allow(clippy::cast_precision_loss)] // months
pub fn limits(values: &[f64]) -> Option<(f64, f64)> {
    let moving =
        values.windows(2).map(|pair| (pair[1] - pair[0]).abs()).sum::<f64>() / values.len().saturating_sub(1).max(1) as f64;
    (values.len() >= FEWEST).then(|| ((mean(values) - WIDTH * moving).max(0.0), mean(values) + WIDTH * moving))
}

/// The mean; 0 of none.
#[allow(clippy::cast_precision_loss)] // months
pub fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

fn part(values: &[f64], from: usize, until: usize) -> Part {
    let limits = limits(values);
    Part { from, until, middle: if limits.is_some() { mean(values) } else { median(values) }, limits }
}

fn judge(values: &[f64], part: &Part, (whole, signals): (usize, &mut [Option<Signal>])) {
    let mut run = (Ordering::Equal, part.from);
    for at in part.from..whole {
        let side = values[at].total_cmp(&part.middle);
        if side != run.0 {
            run = (side, at);
        }
        let signal = if side == Ordering::Greater { Signal::RunAbove } else { Signal::RunBelow };
        if side != Ordering::Equal && at + 1 - run.1 >= RUN {
            signals[run.1..=at].fill(Some(signal));
        }
    }
    let Some((low, high)) = part.limits else { return };
    for at in part.from..part.until {
        if values[at] > high {
            signals[at] = Some(Signal::Above);
        } else if values[at] < low && at < whole {
            signals[at] = Some(Signal::Below);
        }
    }
}

/// The middle value; 0 of none.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let half = sorted.len() / 2;
    match sorted.len() {
        0 => 0.0,
        len if len % 2 == 1 => sorted[half],
        _ => f64::midpoint(sorted[half - 1], sorted[half]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ind_3_limits_follow_the_moving_range() {
        let found = trend(&[6., 8., 6., 8., 6., 8., 6., 8., 6., 8., 6.], &[], false);
        let part = found.parts[0];
        let (low, high) = part.limits.expect("eleven points");
        assert!((high - part.middle - 5.32).abs() < 0.001 && (part.middle - low - 5.32).abs() < 0.001);
        assert!(found.signals.iter().all(Option::is_none));
    }

    #[test]
    fn ind_3_few_points_get_a_median_and_no_limits() {
        let found = trend(&[1., 9., 2.], &[], false);
        assert_eq!((found.parts[0].middle, found.parts[0].limits), (2.0, None));
    }

    #[test]
    fn ind_3_a_point_outside_and_eight_in_a_row_are_signals() {
        let mut values = vec![10., 11., 9., 10., 11., 9., 10., 11., 9., 10., 11., 9.];
        values.push(17.0);
        let found = trend(&values, &[], false);
        assert_eq!(found.signals.iter().flatten().collect::<Vec<_>>(), [&Signal::Above]);
        let stepped: Vec<f64> = [[10.0, 12.0].repeat(5), [4.0, 5.0].repeat(5)].concat();
        let found = trend(&stepped, &[], false);
        assert_eq!(found.signals[10..].iter().filter(|signal| **signal == Some(Signal::RunBelow)).count(), 10);
        let cut = trend(&stepped, &[10], false);
        assert!(cut.signals.iter().all(Option::is_none), "a known change explains it");
        assert!(cut.parts.len() == 2 && cut.parts[1].middle < 5.0);
    }

    #[test]
    fn ind_3_a_month_that_is_not_over_is_never_low_and_moves_no_limit() {
        let mut values = [10., 11., 9., 10., 11., 9., 10., 11., 9., 10., 11., 0.];
        assert_eq!(trend(&values, &[], true).signals[11], None);
        assert_eq!(trend(&values, &[], false).signals[11], Some(Signal::Below));
        let before = trend(&values, &[], true).parts[0];
        values[11] = 40.0;
        let after = trend(&values, &[], true);
        assert_eq!((before.middle, after.signals[11]), (after.parts[0].middle, Some(Signal::Above)));
    }
}
