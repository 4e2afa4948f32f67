//! What may be done with a unit, and what it becomes.

use super::{Command, Facts, Kinds, Organisation, Period, Refusal, Unit};
use kernel::{Day, UnitId};

/// Decides what the unit becomes; for one that is to be opened, `id` is its new id.
pub fn decide(all: &Organisation, kinds: &Kinds, id: UnitId, command: &Command) -> Result<Unit, Refusal> {
    let rules = &Rules { all, kinds };
    if let Command::Open { code, parent, from, facts } = command {
        return open(rules, id, (code, *parent, *from, facts));
    }
    let unit = all.get(id).ok_or(Refusal::NoSuchUnit)?;
    match command {
        Command::Open { .. } => Err(Refusal::NoSuchUnit),
        Command::Correct { code, opened, facts } => correct(rules, unit, (code, *opened, facts)),
        Command::Change { from, facts } => {
            later(unit, *from)?;
            fits(rules, unit, facts, *from)?;
            Ok(unit.changed_from(*from, |next| next.facts = facts.clone()))
        }
        Command::Move { to, on } => {
            later(unit, *on)?;
            if unit.last().parent == Some(*to) {
                return Err(Refusal::SamePlace);
            }
            stands(rules, unit, Some(*to), *on)?;
            Ok(unit.changed_from(*on, |next| next.parent = Some(*to)))
        }
        Command::Merge { into, on } => merge(all, unit, *into, *on),
        Command::Close { last } => close(all, unit, *last, None),
        Command::Reopen { from } => reopen(rules, unit, *from),
    }
}

/// What is decided against.
struct Rules<'a> {
    all: &'a Organisation,
    kinds: &'a Kinds,
}

fn open(
    rules: &Rules<'_>,
    id: UnitId,
    (code, parent, from, facts): (&str, Option<UnitId>, Day, &Facts),
) -> Result<Unit, Refusal> {
    free(rules.all, id, code)?;
    let period = Period { from, until: None, parent, merged_into: None, facts: facts.clone() };
    let unit = Unit::new(id, code.to_owned(), 0, vec![period]).ok_or(Refusal::NoSuchUnit)?;
    fits(rules, &unit, facts, from)?;
    Ok(unit)
}

fn correct(rules: &Rules<'_>, unit: &Unit, (code, opened, facts): (&str, Day, &Facts)) -> Result<Unit, Refusal> {
    free(rules.all, unit.id, code)?;
    let children = rules.all.units().filter(|child| child.first().parent == Some(unit.id)).map(Unit::opened).min();
    let latest = [unit.first().until, children.filter(|_| opened > unit.opened())].into_iter().flatten().min();
    if let Some(latest) = latest.filter(|latest| opened > *latest) {
        return Err(Refusal::OpenedTooLate(latest));
    }
    let mut next = unit.opened_on(opened).with_last(|last| last.facts = facts.clone());
    code.clone_into(&mut next.code);
    let above = next.first().parent.and_then(|parent| rules.all.get(parent)).filter(|_| opened < unit.opened());
    if let Some(above) =
        above.filter(|above| !above.open_until(opened).is_some_and(|last| last >= Some(unit.opened()) || last.is_none()))
    {
        return Err(Refusal::ParentClosed(above.closes()));
    }
    let from = next.last().from;
    fits(rules, &next, facts, from)?;
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

fn reopen(rules: &Rules<'_>, unit: &Unit, from: Day) -> Result<Unit, Refusal> {
    let closed = unit.closes().ok_or(Refusal::NotClosed)?;
    if from <= unit.last().from {
        return Err(Refusal::BeforeLastChange(unit.last().from));
    }
    let reopened = |period: &mut Period| (period.until, period.merged_into) = (None, None);
    // From the day after the closing or earlier: the closing is taken back, as if there had been none.
    let first = from.max(closed.plus_days(1));
    let next = if first == closed.plus_days(1) { unit.with_last(reopened) } else { unit.changed_from(first, reopened) };
    stands(rules, &next, next.last().parent, first)?;
    Ok(next)
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
fn fits(rules: &Rules<'_>, unit: &Unit, facts: &Facts, from: Day) -> Result<(), Refusal> {
    if rules.kinds.is_private(&facts.operating_form) && facts.provider.is_none() {
        return Err(Refusal::ProviderMissing);
    }
    let rank = rules.kinds.rank(&facts.kind);
    let too_high = |below: &&Unit| rules.kinds.rank(&below.last().facts.kind) <= rank;
    if rules.all.below_after(unit.id, from).iter().any(too_high) {
        return Err(Refusal::ChildrenTooHigh);
    }
    let next = unit.with_last(|last| last.facts = facts.clone());
    stands(rules, &next, next.last().parent, from)
}

/// Whether the unit can stand under `parent` from the day on.
fn stands(rules: &Rules<'_>, unit: &Unit, parent: Option<UnitId>, from: Day) -> Result<(), Refusal> {
    let top = rules.kinds.is_top(&unit.last().facts.kind);
    let Some(parent) = parent else {
        let other = rules.all.units().any(|other| other.id != unit.id && other.last().parent.is_none());
        return if !top {
            Err(Refusal::NeedsParent)
        } else if other {
            Err(Refusal::OneTop)
        } else {
            Ok(())
        };
    };
    let above = rules.all.get(parent).ok_or(Refusal::NoSuchUnit)?;
    if parent == unit.id || rules.all.would_loop(unit.id, parent, from) {
        return Err(Refusal::UnderItself);
    }
    match above.open_until(from) {
        Some(None) => {}
        Some(Some(last)) if unit.closes().is_some_and(|own| own <= last) => {}
        Some(last) => return Err(Refusal::ParentClosed(last)),
        None => return Err(Refusal::ParentClosed(above.closes())),
    }
    let rank = rules.kinds.rank(&unit.last().facts.kind);
    let low = [above.near(from), above.last()].iter().any(|period| rules.kinds.rank(&period.facts.kind) >= rank);
    if low { Err(Refusal::ParentTooLow) } else { Ok(()) }
}
