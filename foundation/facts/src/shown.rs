//! Which numbers may be shown to whom (RPT-10, EVT-10). One place decides, for pages, files and interfaces alike.
//!
//! Hiding numbers below five alone doesn't help: who sees a total and all parts but one can subtract. So what others' units
//! add to a number is rounded: nothing below five, otherwise the nearest five. However such numbers are added and subtracted,
//! what comes out is a multiple of five, never one person's event. Time is no finer than months, so that no list of days can
//! be pieced together. What is withheld from the line counts as others', whoever asks.

use authority::{Actor, Permit, Scope, Track};
use kernel::UnitId;
use std::sync::Arc;

authority::actions! {
    /// See exact numbers of one's units, however small. Everyone sees the others' numbers, rounded (RPT-10).
    read Exact = "facts.exact" {
        Employee: SUBTREE, UnitManager: SUBTREE, UnitManagerAuthority: SUBTREE, ProviderManager: SUBTREE, DepartmentHead: SUBTREE,
        OperationsManagerHsl: SUBTREE_HSL, Director: SUBTREE, QualityDeveloper: SUBTREE, Mas: SUBTREE_HSL, Mar: SUBTREE_HSL,
    }
}

/// Smaller numbers than this, of others' units, are never shown.
const FEWEST: u32 = 5;

/// For which units and tracks the actor sees exact numbers; `None` for nowhere.
pub fn exact(actor: &Arc<Actor>) -> Option<Arc<Scope>> {
    Permit::<Exact>::request(actor.clone()).ok().map(|permit| permit.scope().clone())
}

/// Whether every number of this unit is exact; with a track, every number on that track.
pub(crate) fn covers(scope: Option<&Scope>, unit: UnitId, track: Option<Track>) -> bool {
    let on = |track| scope.is_some_and(|scope| scope.line_covers(unit, track, false));
    match track {
        Some(Track::Hsl) => on(Track::Hsl),
        Some(Track::Sol) => on(Track::Sol),
        Some(Track::Both) | None => on(Track::Hsl) && on(Track::Sol),
    }
}

/// What was counted, one's own and others' apart. Never leaves the crate.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Count {
    pub(crate) own: u32,
    pub(crate) others: u32,
    /// How many things the others' are: one of them can have happened several times, to one person.
    pub(crate) cases: u32,
}

impl Count {
    #[inline]
    pub(crate) fn add(&mut self, own: bool, times: u16) {
        let (times, others) = (u32::from(times), u32::from(!own));
        self.own += times * (1 - others);
        self.others += times * others;
        self.cases += others;
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        Self { own: self.own + other.own, others: self.others + other.others, cases: self.cases + other.cases }
    }
}

/// A number as it may be shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Shown {
    value: u32,
    rounded: bool,
}

impl Shown {
    pub(crate) fn of(count: Count, all_own: bool) -> Self {
        let others = if count.cases < FEWEST { 0 } else { (count.others + 2) / 5 * 5 };
        Self { value: count.own.saturating_add(others), rounded: !all_own }
    }

    /// An exact number, of what needs no protection.
    pub const fn plain(value: u32) -> Self {
        Self { value, rounded: false }
    }

    /// The number; nothing when it is [`Self::few`].
    pub const fn value(self) -> u32 {
        self.value
    }

    /// Whether others' units are in it, so that it is "about".
    pub const fn rounded(self) -> bool {
        self.rounded
    }

    /// Whether all that may be said is "fewer than five", which may be none.
    pub const fn few(self) -> bool {
        self.rounded && self.value == 0
    }

    /// For drawing and for means: the middle of what it can be.
    pub fn estimate(self) -> f64 {
        if self.few() { 2.0 } else { f64::from(self.value) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn others(others: u32) -> Shown {
        Shown::of(Count { own: 0, others, cases: others }, false)
    }

    #[test]
    fn rpt_10_others_numbers_are_few_or_multiples_of_five() {
        for count in 0..5 {
            assert!(others(count).few(), "{count}");
        }
        assert!(Shown::of(Count { own: 0, others: 40, cases: 1 }, false).few(), "one report of many times is still one person's");
        let shown: Vec<u32> = [5, 7, 8, 12, 13, 1238].map(|count| others(count).value()).to_vec();
        assert_eq!(shown, [5, 5, 10, 10, 15, 1240]);
    }

    #[test]
    fn rpt_10_ones_own_numbers_are_exact_and_tell_nothing_of_the_others() {
        assert_eq!(Shown::of(Count { own: 3, others: 0, cases: 0 }, true), Shown::plain(3));
        for count in 0..5 {
            assert_eq!(
                Shown::of(Count { own: 3, others: count, cases: count }, false).value(),
                3,
                "the others' few are left out"
            );
        }
        assert!(!Shown::plain(0).few() && others(0).few(), "none of others' is no other than few");
    }
}
