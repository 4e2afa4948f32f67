//! What may be done with a unit, and what it becomes.

use super::{Facts, Kinds, Organisation, Period, Unit};
use kernel::{Day, UnitId};

/// Something to do with a unit.
#[derive(Debug, Clone)]
pub enum Command {
    /// Open a new one.
    Open {
        /// Its code.
        code: String,
        /// The unit above.
        parent: Option<UnitId>,
        /// The first day.
        from: Day,
        /// What it is.
        facts: Facts,
    },
    /// Put right what was wrong, from the beginning of the last period.
    Correct {
        /// The code.
        code: String,
        /// The first day of all.
        opened: Day,
        /// What it is.
        facts: Facts,
    },
    /// Make it another from a day on.
    Change {
        /// The first day.
        from: Day,
        /// What it becomes.
        facts: Facts,
    },
    /// Put it under another unit.
    Move {
        /// The unit above.
        to: UnitId,
        /// The first day there.
        on: Day,
    },
    /// Let another unit take over.
    Merge {
        /// The other.
        into: UnitId,
        /// The first day on which the other has taken over.
        on: Day,
    },
    /// Close it.
    Close {
        /// The last day.
        last: Day,
    },
    /// Open it again.
    Reopen {
        /// The first day.
        from: Day,
    },
}

/// Why not.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Refusal {
    /// Another unit has the code.
    CodeTaken(UnitId),
    /// Only the municipality stands under nothing, and it stands under nothing.
    NeedsParent,
    /// There is a municipality already.
    OneTop,
    /// There is no such unit.
    NoSuchUnit,
    /// The unit above is of the same or a lower level.
    ParentTooLow,
    /// The unit above isn't open all that time.
    ParentClosed(Option<Day>),
    /// It stands below itself.
    UnderItself,
    /// It stands there already.
    SamePlace,
    /// Units below it are of the same or a higher level.
    ChildrenTooHigh,
    /// The day is before the last change, which was on this day.
    BeforeLastChange(Day),
    /// It is closed, or is going to be, on this day.
    Closed(Day),
    /// It is open.
    NotClosed,
    /// These units below it are open then.
    OpenBelow(Vec<UnitId>),
    /// The first day is after the first period's last, or after a unit below opened.
    OpenedTooLate(Day),
    /// A private provider's name is missing.
    ProviderMissing,
}

/// Decides. `unit` is the unit as it is; for one that is to be opened, its new id.
pub fn decide(all: &Organisation, kinds: &Kinds, id: UnitId, command: &Command) -> Result<Unit, Refusal> {
    if let Command::Open { code, parent, from, facts } = command {
        return open(all, kinds, id, (code, *parent, *from, facts));
    }
    let unit = all.get(id).ok_or(Refusal::NoSuchUnit)?;
    match command {
        Command::Open { .. } => Err(Refusal::NoSuchUnit),
        Command::Correct { code, opened, facts } => correct(all, kinds, unit, (code, *opened, facts)),
        Command::Change { from, facts } => {
            later(unit, *from)?;
            fits(all, kinds, unit, facts, *from)?;
            Ok(unit.changed_from(*from, |next| next.facts = facts.clone()))
        }
        Command::Move { to, on } => {
            later(unit, *on)?;
            if unit.last().parent == Some(*to) {
                return Err(Refusal::SamePlace);
            }
            stands(all, kinds, unit, Some(*to), *on)?;
            Ok(unit.changed_from(*on, |next| next.parent = Some(*to)))
        }
        Command::Merge { into, on } => merge(all, unit, *into, *on),
        Command::Close { last } => close(all, unit, *last, None),
        Command::Reopen { from } => reopen(all, kinds, unit, *from),
    }
}

fn open(
    all: &Organisation,
    kinds: &Kinds,
    id: UnitId,
    (code, parent, from, facts): (&str, Option<UnitId>, Day, &Facts),
) -> Result<Unit, Refusal> {
    free(all, id, code)?;
    let period = Period { from, until: None, parent, merged_into: None, facts: facts.clone() };
    let unit = Unit::new(id, code.to_owned(), 0, vec![period]).ok_or(Refusal::NoSuchUnit)?;
    fits(all, kinds, &unit, facts, from)?;
    Ok(unit)
}

fn correct(all: &Organisation, kinds: &Kinds, unit: &Unit, (code, opened, facts): (&str, Day, &Facts)) -> Result<Unit, Refusal> {
    free(all, unit.id, code)?;
    let children = all.units().filter(|child| child.first().parent == Some(unit.id)).map(Unit::opened).min();
    let latest = [unit.first().until, children.filter(|_| opened > unit.opened())].into_iter().flatten().min();
    if let Some(latest) = latest.filter(|latest| opened > *latest) {
        return Err(Refusal::OpenedTooLate(latest));
    }
    let mut next = unit.opened_on(opened).with_last(|last| last.facts = facts.clone());
    code.clone_into(&mut next.code);
    if opened < unit.opened() {
        stands(all, kinds, &next, next.first().parent, opened)?;
    }
    let from = next.last().from;
    fits(all, kinds, &next, facts, from)?;
    Ok(next)
}

fn merge(all: &Organisation, unit: &Unit, into: UnitId, on: Day) -> Result<Unit, Refusal> {
    let other = all.get(into).ok_or(Refusal::NoSuchUnit)?;
    if into == unit.id || all.path_on(into, on).contains(&unit.id) {
        return Err(Refusal::UnderItself);
    }
    if other.on(on).is_none() {
        return Err(Refusal::ParentClosed(other.closes()));
    }
    close(all, unit, on.plus_days(-1), Some(into))
}

fn close(all: &Organisation, unit: &Unit, last: Day, merged_into: Option<UnitId>) -> Result<Unit, Refusal> {
    if let Some(closed) = unit.closes() {
        return Err(Refusal::Closed(closed));
    }
    if last < unit.last().from {
        return Err(Refusal::BeforeLastChange(unit.last().from));
    }
    let open: Vec<UnitId> = all.below_after(unit.id, last).iter().map(|below| below.id).collect();
    if !open.is_empty() {
        return Err(Refusal::OpenBelow(open));
    }
    Ok(unit.with_last(|period| {
        period.until = Some(last);
        period.merged_into = merged_into;
    }))
}

fn reopen(all: &Organisation, kinds: &Kinds, unit: &Unit, from: Day) -> Result<Unit, Refusal> {
    let closed = unit.closes().ok_or(Refusal::NotClosed)?;
    if from <= unit.last().from {
        return Err(Refusal::BeforeLastChange(unit.last().from));
    }
    stands(all, kinds, unit, unit.last().parent, from)?;
    if from <= closed.plus_days(1) {
        // The closing is taken back: there was none.
        return Ok(unit.with_last(|last| (last.until, last.merged_into) = (None, None)));
    }
    Ok(unit.changed_from(from, |next| (next.until, next.merged_into) = (None, None)))
}

fn free(all: &Organisation, id: UnitId, code: &str) -> Result<(), Refusal> {
    match all.by_code(code) {
        Some(other) if other.id != id => Err(Refusal::CodeTaken(other.id)),
        _ => Ok(()),
    }
}

/// The day is after the last change, and the unit is open.
fn later(unit: &Unit, day: Day) -> Result<(), Refusal> {
    if let Some(closed) = unit.closes() {
        return Err(Refusal::Closed(closed));
    }
    if day < unit.last().from { Err(Refusal::BeforeLastChange(unit.last().from)) } else { Ok(()) }
}

/// Whether the facts fit where the unit stands, and what stands below it.
fn fits(all: &Organisation, kinds: &Kinds, unit: &Unit, facts: &Facts, from: Day) -> Result<(), Refusal> {
    if kinds.is_private(&facts.operating_form) && facts.provider.is_none() {
        return Err(Refusal::ProviderMissing);
    }
    let rank = kinds.rank(&facts.kind);
    let too_high = |below: &&Unit| kinds.rank(&below.last().facts.kind) <= rank;
    if all.below_after(unit.id, from).iter().any(too_high) {
        return Err(Refusal::ChildrenTooHigh);
    }
    let next = unit.with_last(|last| last.facts = facts.clone());
    stands(all, kinds, &next, next.last().parent, from)
}

/// Whether the unit can stand under `parent` from the day on.
fn stands(all: &Organisation, kinds: &Kinds, unit: &Unit, parent: Option<UnitId>, from: Day) -> Result<(), Refusal> {
    let top = kinds.is_top(&unit.last().facts.kind);
    let Some(parent) = parent else {
        let other = all.units().any(|other| other.id != unit.id && other.last().parent.is_none());
        return if !top {
            Err(Refusal::NeedsParent)
        } else if other {
            Err(Refusal::OneTop)
        } else {
            Ok(())
        };
    };
    let above = all.get(parent).ok_or(Refusal::NoSuchUnit)?;
    if parent == unit.id || all.would_loop(unit.id, parent, from) {
        return Err(Refusal::UnderItself);
    }
    if above.on(from).is_none() || above.closes().is_some_and(|last| unit.closes().is_none_or(|own| own > last)) {
        return Err(Refusal::ParentClosed(above.closes()));
    }
    let low = kinds.rank(&above.near(from).facts.kind) >= kinds.rank(&unit.last().facts.kind);
    if low { Err(Refusal::ParentTooLow) } else { Ok(()) }
}
