//! What numbers amount to. Words are put to it elsewhere.

use facts::{
    Shown,
    trend::{Signal, Trend},
};

/// More or fewer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// More than expected.
    More,
    /// Fewer than expected.
    Fewer,
}

/// What two periods say of each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The difference is no larger than chance makes it.
    Usual,
    /// Clearly more, or fewer.
    Clear(Direction),
    /// Too few to say.
    TooFew,
}

/// How many of the latest points make news.
const NEWS: usize = 3;

/// The latest that is no chance, when it is news: the point where it began, and which way.
pub fn turn(trend: &Trend) -> Option<(usize, Direction)> {
    let last = trend.signals.len().checked_sub(1)?;
    let at = trend.signals.iter().rposition(Option::is_some).filter(|at| last - at < NEWS)?;
    let direction = |signal: &Option<Signal>| match signal {
        Some(Signal::Above | Signal::RunAbove) => Some(Direction::More),
        Some(Signal::Below | Signal::RunBelow) => Some(Direction::Fewer),
        None => None,
    };
    let way = direction(&trend.signals[at])?;
    let begun = (0..=at).rev().take_while(|point| direction(&trend.signals[*point]) == Some(way)).last()?;
    Some((begun, way))
}

/// Whether the difference between two counts is more than chance: beyond two standard deviations of counts like these.
pub fn verdict(now: Shown, before: Shown) -> Verdict {
    if now.few() && before.few() || now.estimate() + before.estimate() < 10.0 {
        return Verdict::TooFew;
    }
    let difference = now.estimate() - before.estimate();
    if difference.abs() <= 2.0 * (now.estimate() + before.estimate()).sqrt() {
        Verdict::Usual
    } else if difference > 0.0 {
        Verdict::Clear(Direction::More)
    } else {
        Verdict::Clear(Direction::Fewer)
    }
}

/// The place that stands out among several: more than half as much again as they have on average.
pub fn peak(values: &[Shown]) -> Option<usize> {
    let sum: f64 = values.iter().map(|shown| f64::from(shown.value())).sum();
    let (at, most) = values.iter().enumerate().max_by_key(|(_, shown)| shown.value())?;
    let average = sum / f64::from(u32::try_from(values.len()).ok()?);
    (values.len() > 1 && f64::from(most.value()) > average * 1.5 && most.value() >= 5).then_some(at)
}

/// Of falling values, each one's share of all with those before it, 1 being all.
pub fn pareto(values: &[Shown]) -> Vec<f64> {
    let sum: f64 = values.iter().map(|shown| f64::from(shown.value())).sum();
    let mut so_far = 0.0;
    let mut add = |shown: &Shown| {
        so_far += f64::from(shown.value());
        if sum > 0.0 { so_far / sum } else { 0.0 }
    };
    values.iter().map(&mut add).collect()
}

/// How few of many stand for at least half, when they are at most five and a third of them: how many, and their share.
pub fn few_stand_for(values: &[Shown]) -> Option<(usize, f64)> {
    let shares = pareto(values);
    let few = shares.iter().position(|share| *share >= 0.5)? + 1;
    (few <= 5 && few * 3 <= values.len()).then(|| (few, shares[few - 1]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use facts::trend::trend;

    fn plain(values: &[u32]) -> Vec<Shown> {
        values.iter().map(|value| Shown::plain(*value)).collect()
    }

    #[test]
    fn ind_3_a_turn_is_news_for_three_months() {
        let mut values = vec![10., 11., 9., 10., 11., 9., 10., 11., 9., 10., 11., 9., 17.];
        assert_eq!(turn(&trend(&values, &[], false)), Some((12, Direction::More)));
        values.extend([10., 9., 11.]);
        assert_eq!(turn(&trend(&values, &[], false)), None, "old news");
    }

    #[test]
    fn rpt_1_verdicts_leave_chance_alone() {
        let of = |now, before| verdict(Shown::plain(now), Shown::plain(before));
        assert_eq!(of(50, 45), Verdict::Usual);
        assert_eq!((of(80, 45), of(20, 45)), (Verdict::Clear(Direction::More), Verdict::Clear(Direction::Fewer)));
        assert_eq!(of(4, 1), Verdict::TooFew);
    }

    #[test]
    fn rpt_1_what_stands_out_is_found_and_what_does_not_is_not() {
        assert_eq!(peak(&plain(&[4, 30, 5, 6])), Some(1));
        assert_eq!((peak(&plain(&[10, 11, 12])), peak(&plain(&[9])), peak(&[])), (None, None, None));
        assert_eq!(few_stand_for(&plain(&[40, 30, 10, 5, 5, 3])).map(|(few, _)| few), Some(2));
        assert_eq!(few_stand_for(&plain(&[10, 10, 10, 10])), None);
    }
}
