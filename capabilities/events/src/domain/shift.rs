//! What the months say: whether something has become better for good.

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
}
