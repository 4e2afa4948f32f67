//! What the months say: what is to be expected, and whether something has become better for good.

/// What is to be expected, from the months before.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// The mean.
    pub mean: f64,
    /// The lowest to be expected.
    pub low: f64,
    /// The highest to be expected.
    pub high: f64,
}

/// The limits of an individuals chart (XmR): mean ± 2.66 × mean moving range. `None` with fewer than ten months.
#[allow(clippy::cast_precision_loss)] // months
pub fn band(before: &[f64]) -> Option<Band> {
    if before.len() < 10 {
        return None;
    }
    let mean = before.iter().sum::<f64>() / before.len() as f64;
    let moving = before.windows(2).map(|pair| (pair[1] - pair[0]).abs()).sum::<f64>() / (before.len() - 1) as f64;
    Some(Band { mean, low: (mean - 2.66 * moving).max(0.0), high: mean + 2.66 * moving })
}

/// A lasting change downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shift {
    /// The month, by its place in the series, from which it has been lower.
    pub from: usize,
    /// The mean before.
    pub before: f64,
    /// The mean since.
    pub after: f64,
}

/// Finds a lasting change for the better: at least six months in a row at the end that all lie below the mean before, which
/// builds on at least six months, and whose mean is at most two thirds of it.
#[allow(clippy::cast_precision_loss)] // months
pub fn shift(series: &[f64]) -> Option<Shift> {
    let mean = |part: &[f64]| part.iter().sum::<f64>() / part.len().max(1) as f64;
    (6..=series.len().checked_sub(6)?)
        .map(|from| Shift { from, before: mean(&series[..from]), after: mean(&series[from..]) })
        .filter(|found| found.before >= 2.0 && found.after <= found.before * 2.0 / 3.0)
        .filter(|found| series[found.from..].iter().all(|month| *month < found.before))
        .max_by(|a, b| (a.before - a.after).total_cmp(&(b.before - b.after)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lasting_change_is_found_and_noise_is_not() {
        let better = [10., 9., 11., 10., 12., 9., 10., 11., 5., 4., 3., 4., 5., 4.];
        let found = shift(&better).expect("it became better");
        assert_eq!(found.from, 8);
        assert!((found.before - 10.25).abs() < 0.01 && (found.after - 4.17).abs() < 0.01);
        assert_eq!(shift(&[10., 9., 11., 10., 12., 9., 10., 11., 9., 10., 11., 9., 10., 11.]), None);
        assert_eq!(shift(&[10., 9., 11., 4., 3.]), None, "too short");
        assert_eq!(shift(&[1., 1., 1., 1., 1., 1., 0., 0., 0., 0., 0., 0.]), None, "too few to say");
    }

    #[test]
    fn limits_follow_the_months_before() {
        assert_eq!(band(&[1.0; 9]), None);
        let band = band(&[6., 8., 6., 8., 6., 8., 6., 8., 6., 8., 6.]).expect("enough months");
        assert!((band.high - band.mean - 5.32).abs() < 0.01 && band.low >= 0.0);
    }
}
